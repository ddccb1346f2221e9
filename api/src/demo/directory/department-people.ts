import { grant, person, places, type DemoPerson } from './person.ts';

const staffOf = (department: string) => [grant('staff', department)];
const leadOf = (department: string) => [grant('lead', department)];
const publisherOf = (department: string) => [grant('staff', department), grant('publisher', department)];

/** Staff resolve what their department owns, leads answer for the level above, publishers announce changes. */
export const departmentPeople: readonly DemoPerson[] = [
  person('chen.hao', '陈浩 Chen Hao', places.shenzhen, ['zh', 'en'], staffOf('logistics')),
  person('suda.kittisak', 'Suda Kittisak', places.bangkok, ['th', 'en'], staffOf('logistics'), [
    'TH',
    'VN',
    'ID',
  ]),
  person('bruno.almeida', 'Bruno Almeida', places.saoPaulo, ['pt', 'es', 'en'], staffOf('logistics'), [
    'BR',
    'MX',
  ]),
  person('farah.rahman', 'Farah Rahman', places.singapore, ['en', 'id'], publisherOf('logistics')),
  person('zhou.qiang', '周强 Zhou Qiang', places.shenzhen, ['zh', 'en'], leadOf('logistics')),

  person('zhao.xue', '赵雪 Zhao Xue', places.shenzhen, ['zh', 'en'], staffOf('marketing')),
  person('mariana.costa', 'Mariana Costa', places.saoPaulo, ['pt', 'es', 'en'], publisherOf('marketing'), [
    'BR',
    'MX',
  ]),
  person('sun.li', '孙丽 Sun Li', places.shenzhen, ['zh', 'en'], leadOf('marketing')),

  person('priya.nair', 'Priya Nair', places.bengaluru, ['en'], publisherOf('tech')),
  person('wu.lei', '吴磊 Wu Lei', places.shenzhen, ['zh', 'en'], staffOf('tech')),
  person('daniel.kim', 'Daniel Kim', places.singapore, ['en'], staffOf('tech')),
  person('zheng.kai', '郑凯 Zheng Kai', places.shenzhen, ['zh', 'en'], leadOf('tech')),

  person('he.min', '何敏 He Min', places.shenzhen, ['zh', 'en'], staffOf('product')),
  person('oliver.brandt', 'Oliver Brandt', places.berlin, ['de', 'en'], publisherOf('product')),
  person('xu.jia', '徐佳 Xu Jia', places.shenzhen, ['zh', 'en'], leadOf('product')),

  person('wong.wing-sze', '黃詠詩 Wong Wing-sze', places.hongKong, ['zh', 'en'], staffOf('finance')),
  person('katrin.vogel', 'Katrin Vogel', places.berlin, ['de', 'en'], staffOf('finance'), ['DE', 'ES']),
  person('leung.ka-ho', '梁家豪 Leung Ka-ho', places.hongKong, ['zh', 'en'], leadOf('finance')),
  person('isabel.romero', 'Isabel Romero', places.madrid, ['es', 'en'], leadOf('finance')),

  person('chang.ya-ting', '張雅婷 Chang Ya-ting', places.taipei, ['zh', 'en'], staffOf('quality')),
  person('hiroshi.tanaka', '田中博 Hiroshi Tanaka', places.tokyo, ['ja', 'en'], staffOf('quality')),
  person('huang.chih-wei', '黃志偉 Huang Chih-wei', places.taipei, ['zh', 'en'], leadOf('quality')),

  person(
    'ma.chao',
    '马超 Ma Chao',
    places.shenzhen,
    ['zh', 'en'],
    [grant('matrix_owner'), grant('staff', 'service-operations')],
  ),
  person(
    'grace.lim',
    'Grace Lim',
    places.singapore,
    ['en', 'zh'],
    [grant('matrix_owner'), grant('lead', 'service-operations')],
  ),
  person('helen.zhang', '张海伦 Helen Zhang', places.shenzhen, ['zh', 'en'], [grant('director')]),
  person('carlos.mendes', 'Carlos Mendes', places.madrid, ['es', 'pt', 'en'], [grant('director')]),
  person('tomas.ruiz', 'Tomás Ruiz', places.mexicoCity, ['es', 'en'], [grant('administrator')]),
];
