import type { Flow } from './flow-layout.ts';

export interface Load {
  readonly department: string;
  readonly before: number;
  readonly after: number;
}

/** What each department has before and after, the busiest first. */
export function loadOf(flows: readonly Flow[]): readonly Load[] {
  const departments = [...new Set(flows.flatMap(({ from, to }) => [from, to]))];
  const sum = (end: 'from' | 'to', code: string) =>
    flows.reduce((total, flow) => (flow[end] === code ? total + flow.amount : total), 0);
  return departments
    .map((department) => ({ department, before: sum('from', department), after: sum('to', department) }))
    .sort((a, b) => Math.max(b.before, b.after) - Math.max(a.before, a.after));
}
