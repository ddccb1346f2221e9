import { names, type Names } from '../names.ts';

export interface DemoServiceLevel {
  readonly code: string;
  readonly names: Names;
  /** Targets in working seconds of the calendar. */
  readonly acknowledgeSeconds: number;
  readonly resolveSeconds: number;
  readonly cosignSeconds: number;
  /** `owner`, `market`, or the code of a calendar. */
  readonly calendar: string;
}

const minute = 60;
const hour = 60 * minute;

export const serviceLevels: readonly DemoServiceLevel[] = [
  {
    code: 's1',
    names: names('Severity 1, around the clock', '严重程度 1 级，全天候', '嚴重程度 1 級，全天候'),
    acknowledgeSeconds: 5 * minute,
    resolveSeconds: 4 * hour,
    cosignSeconds: 15 * minute,
    calendar: 'always',
  },
  {
    code: 's2',
    names: names(
      'Severity 2, hours of the market',
      '严重程度 2 级，按市场工作时间',
      '嚴重程度 2 級，按市場工作時間',
    ),
    acknowledgeSeconds: 30 * minute,
    resolveSeconds: 8 * hour,
    cosignSeconds: hour,
    calendar: 'market',
  },
  {
    code: 's3',
    names: names(
      'Severity 3, hours of the owner',
      '严重程度 3 级，按责任部门工作时间',
      '嚴重程度 3 級，按責任部門工作時間',
    ),
    acknowledgeSeconds: 2 * hour,
    resolveSeconds: 24 * hour,
    cosignSeconds: 4 * hour,
    calendar: 'owner',
  },
  {
    code: 's4',
    names: names(
      'Severity 4, hours of the owner',
      '严重程度 4 级，按责任部门工作时间',
      '嚴重程度 4 級，按責任部門工作時間',
    ),
    acknowledgeSeconds: 8 * hour,
    resolveSeconds: 72 * hour,
    cosignSeconds: 8 * hour,
    calendar: 'owner',
  },
  {
    code: 'vip',
    names: names('VIP, around the clock', '贵宾，全天候', '貴賓，全天候'),
    acknowledgeSeconds: 10 * minute,
    resolveSeconds: 4 * hour,
    cosignSeconds: 30 * minute,
    calendar: 'always',
  },
  {
    code: 'promotion',
    names: names('Promotion night, around the clock', '大促之夜，全天候', '大促之夜，全天候'),
    acknowledgeSeconds: 5 * minute,
    resolveSeconds: 2 * hour,
    cosignSeconds: 15 * minute,
    calendar: 'always',
  },
];
