import { grant, person, places, type DemoPerson } from './person.ts';

const agent = [grant('agent', 'support')];
const lead = [grant('lead', 'support')];

/** Agents answer customers of their markets in the customers' languages. */
export const supportPeople: readonly DemoPerson[] = [
  person('ana.souza', 'Ana Souza', places.saoPaulo, ['pt', 'es', 'en'], agent, ['BR', 'MX']),
  person('diego.hernandez', 'Diego Hernández', places.mexicoCity, ['es', 'en'], agent, ['MX', 'BR', 'US']),
  person('camila.ferreira', 'Camila Ferreira', places.saoPaulo, ['pt', 'en'], agent, ['BR']),
  person('niran.chaiyasit', 'Niran Chaiyasit', places.bangkok, ['th', 'en'], agent, ['TH']),
  person('ploy.srisuk', 'Ploy Srisuk', places.bangkok, ['th', 'en', 'zh'], agent, ['TH', 'VN']),
  person('nguyen.minh-anh', 'Nguyễn Minh Anh', places.hoChiMinh, ['vi', 'en'], agent, ['VN']),
  person('dewi.lestari', 'Dewi Lestari', places.jakarta, ['id', 'en'], agent, ['ID']),
  person('lena.hoffmann', 'Lena Hoffmann', places.berlin, ['de', 'en'], agent, ['DE']),
  person('javier.ortega', 'Javier Ortega', places.madrid, ['es', 'en'], agent, ['ES', 'DE']),
  person('wang.fang', '王芳 Wang Fang', places.shenzhen, ['zh', 'en'], agent, ['CN']),
  person('chen.yi-chun', '陳怡君 Chen Yi-chun', places.taipei, ['zh', 'en'], agent, ['CN', 'JP', 'US']),
  person('emily.carter', 'Emily Carter', places.newYork, ['en', 'es'], agent, ['US']),
  person('rafael.lima', 'Rafael Lima', places.saoPaulo, ['pt', 'es', 'en'], lead, ['BR', 'MX', 'US']),
  person('siriporn.wongsa', 'Siriporn Wongsa', places.bangkok, ['th', 'en'], lead, ['TH', 'VN', 'ID']),
  person('li.jing', '李静 Li Jing', places.shenzhen, ['zh', 'en'], lead, ['CN', 'JP', 'DE', 'ES']),
  person(
    'misaki.sato',
    '佐藤美咲 Misaki Sato',
    places.tokyo,
    ['ja', 'en'],
    [grant('agent', 'support'), grant('staff', 'vip-desk')],
    ['JP'],
  ),
  person(
    'kenta.takahashi',
    '高橋健太 Kenta Takahashi',
    places.tokyo,
    ['ja', 'en'],
    [grant('staff', 'vip-desk')],
  ),
  person(
    'lin.chih-ming',
    '林志明 Lin Chih-ming',
    places.taipei,
    ['zh', 'ja', 'en'],
    [grant('staff', 'vip-desk')],
  ),
  person('yumi.yamamoto', '山本由美 Yumi Yamamoto', places.tokyo, ['ja', 'en'], [grant('lead', 'vip-desk')]),
];
