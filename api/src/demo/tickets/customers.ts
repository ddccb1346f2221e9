import type { Seeded } from '../seeded.ts';

/** What is typical of the customers of one market. */
export interface MarketHabits {
  readonly language: string;
  readonly channels: readonly string[];
  readonly currency: string;
  /** Units of the currency for one euro, rounded: for made-up order values only. */
  readonly perEuro: number;
  readonly customers: readonly string[];
  /** Logins of the agents who open tickets for it. */
  readonly agents: readonly string[];
}

const habits: Readonly<Record<string, MarketHabits>> = {
  TH: {
    language: 'th',
    channels: ['line', 'line', 'chat', 'in-app', 'phone'],
    currency: 'THB',
    perEuro: 38,
    customers: [
      'Somchai P.',
      'Kanya S.',
      'Anong R.',
      'Preecha T.',
      'Malee K.',
      'Wichai N.',
      'Suda B.',
      'Chai W.',
    ],
    agents: ['niran.chaiyasit', 'ploy.srisuk'],
  },
  VN: {
    language: 'vi',
    channels: ['chat', 'in-app', 'social', 'phone'],
    currency: 'VND',
    perEuro: 27_000,
    customers: ['Trần Thị Hoa', 'Lê Văn Nam', 'Phạm Thu Hà', 'Đỗ Quang Huy', 'Vũ Ngọc Lan', 'Bùi Minh Tuấn'],
    agents: ['nguyen.minh-anh', 'ploy.srisuk'],
  },
  ID: {
    language: 'id',
    channels: ['whatsapp', 'chat', 'in-app', 'marketplace'],
    currency: 'IDR',
    perEuro: 17_000,
    customers: ['Budi Santoso', 'Siti Rahma', 'Agus Wijaya', 'Rina Putri', 'Hendra Gunawan', 'Maya Sari'],
    agents: ['dewi.lestari'],
  },
  BR: {
    language: 'pt',
    channels: ['whatsapp', 'whatsapp', 'chat', 'email', 'social'],
    currency: 'BRL',
    perEuro: 6,
    customers: [
      'João Pereira',
      'Beatriz Rocha',
      'Lucas Martins',
      'Fernanda Alves',
      'Gustavo Ramos',
      'Juliana Dias',
      'Paulo Nunes',
    ],
    agents: ['ana.souza', 'camila.ferreira'],
  },
  MX: {
    language: 'es',
    channels: ['whatsapp', 'phone', 'email', 'marketplace'],
    currency: 'MXN',
    perEuro: 20,
    customers: [
      'María García',
      'Luis Torres',
      'Sofía Ramírez',
      'Jorge Castillo',
      'Valeria Cruz',
      'Andrés Morales',
    ],
    agents: ['diego.hernandez', 'ana.souza'],
  },
  DE: {
    language: 'de',
    channels: ['email', 'email', 'chat', 'phone'],
    currency: 'EUR',
    perEuro: 1,
    customers: [
      'Anna Schneider',
      'Lukas Fischer',
      'Sabine Wagner',
      'Markus Schulz',
      'Julia Koch',
      'Stefan Bauer',
      'Petra Richter',
    ],
    agents: ['lena.hoffmann', 'javier.ortega'],
  },
  ES: {
    language: 'es',
    channels: ['whatsapp', 'email', 'chat', 'phone'],
    currency: 'EUR',
    perEuro: 1,
    customers: ['Carmen López', 'Pablo Sánchez', 'Laura Martín', 'Alberto Ruiz', 'Elena Navarro', 'Raúl Gil'],
    agents: ['javier.ortega'],
  },
  JP: {
    language: 'ja',
    channels: ['line', 'email', 'chat'],
    currency: 'JPY',
    perEuro: 165,
    customers: ['鈴木 一郎', '伊藤 彩', '渡辺 直樹', '中村 恵', '小林 翔太', '加藤 真理'],
    agents: ['misaki.sato'],
  },
  US: {
    language: 'en',
    channels: ['chat', 'email', 'phone', 'social', 'in-app'],
    currency: 'USD',
    perEuro: 1.1,
    customers: [
      'Olivia Brown',
      'James Wilson',
      'Ethan Davis',
      'Grace Miller',
      'Noah Taylor',
      'Chloe Anderson',
      'Ryan Moore',
    ],
    agents: ['emily.carter'],
  },
  CN: {
    language: 'zh',
    channels: ['in-app', 'in-app', 'chat', 'phone'],
    currency: 'CNY',
    perEuro: 8,
    customers: ['刘洋', '张敏', '杨帆', '黄丽', '赵磊', '周婷', '吴刚', '徐静'],
    agents: ['wang.fang', 'chen.yi-chun'],
  },
};

export function habitsOf(market: string): MarketHabits {
  const found = habits[market];
  if (!found) throw new Error(`nothing is known of customers in ${market}`);
  return found;
}

/** An order value in the currency of the market, with as many digits as people there write. */
export function valueIn(market: string, euros: number): number {
  const { perEuro } = habitsOf(market);
  const value = euros * perEuro;
  const step = perEuro > 1000 ? 1000 : perEuro > 20 ? 1 : 0.01;
  return Math.round(Math.round(value / step) * step * 100) / 100;
}

export function orderNumber(market: string, random: Seeded): string {
  return `${market}-${random.between(10_000_000, 99_999_999)}`;
}

export function customerNumber(random: Seeded): string {
  return `C-${random.between(1_000_000, 9_999_999)}`;
}
