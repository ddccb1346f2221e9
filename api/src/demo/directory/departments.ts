import { names, type Names } from '../names.ts';

export interface DemoDepartment {
  readonly code: string;
  readonly names: Names;
  readonly kind: 'department' | 'team';
  readonly hue: number;
}

/** In the order in which screens list them. Each keeps the calendar of its own code. */
export const departments: readonly DemoDepartment[] = [
  { code: 'support', names: names('Support', '客服', '客服'), kind: 'department', hue: 0 },
  { code: 'logistics', names: names('Logistics', '物流', '物流'), kind: 'department', hue: 1 },
  { code: 'marketing', names: names('Marketing', '市场', '行銷'), kind: 'department', hue: 2 },
  { code: 'tech', names: names('Tech', '技术', '技術'), kind: 'department', hue: 3 },
  { code: 'product', names: names('Product', '产品', '產品'), kind: 'department', hue: 4 },
  { code: 'finance', names: names('Finance', '财务', '財務'), kind: 'department', hue: 5 },
  { code: 'quality', names: names('Quality', '品质', '品質'), kind: 'department', hue: 6 },
  {
    code: 'service-operations',
    names: names('Service operations', '服务运营', '服務營運'),
    kind: 'department',
    hue: 7,
  },
  { code: 'vip-desk', names: names('VIP desk', '贵宾服务组', '貴賓服務組'), kind: 'team', hue: 8 },
];
