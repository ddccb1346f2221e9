import type { Instant } from '@baton/working-time';
import { daysBefore, endOfSunday, nextHour } from '../moments.ts';
import { names, type Names } from '../names.ts';

export interface DemoRota {
  readonly code: string;
  readonly names: Names;
  readonly department: string;
  readonly zone: string;
  readonly handOverAt: string;
  /** Logins, in order. */
  readonly people: readonly string[];
  readonly keptBy: string;
  readonly overrides: readonly { from: Instant; until: Instant; person: string | null }[];
}

export interface DemoAbsence {
  readonly person: string;
  readonly from: Instant;
  readonly until: Instant;
  readonly deputy: string | null;
}

const day = 86_400_000;

/** Who is called outside office hours; overrides as people swap them. */
export function rotas(now: Instant): DemoRota[] {
  const swap = nextHour('Asia/Shanghai', 9, now + 3 * day);
  return [
    {
      code: 'outages',
      names: names('Outages, around the clock', '系统故障（全天候）', '系統故障（全天候）'),
      department: 'tech',
      zone: 'Asia/Shanghai',
      handOverAt: '09:30',
      people: ['wu.lei', 'daniel.kim', 'zheng.kai'],
      keptBy: 'zheng.kai',
      overrides: [{ from: swap, until: swap + day, person: 'zheng.kai' }],
    },
    {
      code: 'warehouse-weekends',
      names: names('Warehouses and carriers', '仓库与承运商', '倉庫與承運商'),
      department: 'logistics',
      zone: 'Asia/Bangkok',
      handOverAt: '08:00',
      people: ['suda.kittisak', 'chen.hao', 'bruno.almeida'],
      keptBy: 'zhou.qiang',
      overrides: [],
    },
  ];
}

/** Some are away: one with a deputy, one without, so that a level stays empty and everybody can see it coming. */
export function absences(now: Instant): DemoAbsence[] {
  const monday = endOfSunday('Asia/Shanghai', now);
  return [
    { person: 'daniel.kim', from: monday + 7 * day, until: monday + 12 * day, deputy: null },
    { person: 'xu.jia', from: daysBefore(now, 1), until: now + 4 * day, deputy: 'he.min' },
    { person: 'huang.chih-wei', from: monday + 2 * day, until: monday + 4 * day, deputy: null },
  ];
}
