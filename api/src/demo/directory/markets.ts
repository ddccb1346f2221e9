import { names, type Names } from '../names.ts';

export interface DemoMarket {
  readonly code: string;
  readonly names: Names;
  readonly region: string;
  readonly timeZone: string;
  readonly currency: string;
}

function market(code: string, region: string, timeZone: string, currency: string, called: Names): DemoMarket {
  return { code, names: called, region, timeZone, currency };
}

/** Each keeps the calendar of its own code. A market of several zones keeps that of most of its customers. */
export const markets: readonly DemoMarket[] = [
  market('TH', 'SEA', 'Asia/Bangkok', 'THB', names('Thailand', '泰国', '泰國')),
  market('VN', 'SEA', 'Asia/Ho_Chi_Minh', 'VND', names('Vietnam', '越南', '越南')),
  market('ID', 'SEA', 'Asia/Jakarta', 'IDR', names('Indonesia', '印度尼西亚', '印尼')),
  market('BR', 'LATAM', 'America/Sao_Paulo', 'BRL', names('Brazil', '巴西', '巴西')),
  market('MX', 'LATAM', 'America/Mexico_City', 'MXN', names('Mexico', '墨西哥', '墨西哥')),
  market('DE', 'EU', 'Europe/Berlin', 'EUR', names('Germany', '德国', '德國')),
  market('ES', 'EU', 'Europe/Madrid', 'EUR', names('Spain', '西班牙', '西班牙')),
  market('JP', 'EAST-ASIA', 'Asia/Tokyo', 'JPY', names('Japan', '日本', '日本')),
  market('US', 'NORTH-AMERICA', 'America/New_York', 'USD', names('United States', '美国', '美國')),
  market('CN', 'EAST-ASIA', 'Asia/Shanghai', 'CNY', names('China', '中国', '中國')),
];

export const regions: readonly string[] = [...new Set(markets.map(({ region }) => region))];

export function zoneOfMarket(code: string): string {
  const found = markets.find((one) => one.code === code);
  if (!found) throw new Error(`no market ${code}`);
  return found.timeZone;
}
