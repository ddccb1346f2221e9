import type { Level, Responder } from '@baton/escalation-path';
import { names, type Names } from '../names.ts';
import {
  cosignOverdue,
  directors,
  leadsOf,
  levels,
  minutes,
  onDuty,
  ownLeads,
  ownStaff,
  resolveBreach,
  resolvePercent,
  staffOf,
  unacknowledged,
} from './path-parts.ts';

export interface DemoPath {
  readonly code: string;
  readonly version: number;
  readonly names: Names;
  readonly levels: readonly Level[];
  readonly arbiters: readonly Responder[];
  /** Days before now. */
  readonly publishedDaysAgo: number;
}

function path(code: string, version: number, called: Names, steps: readonly Level[]): DemoPath {
  const publishedDaysAgo = version === 1 ? 460 : 40;
  return { code, version, names: called, levels: steps, arbiters, publishedDaysAgo };
}

/** Service operations rule on a first dispute, the directors on those after it. */
const arbiters: readonly Responder[] = [leadsOf('service-operations'), ...directors];

const logistics = names('Logistics', '物流', '物流');
const serviceOperations = leadsOf('service-operations');

/** Every version ever published; tickets begin with the newest. */
export const paths: readonly DemoPath[] = [
  path(
    'support',
    1,
    names('Support', '客服', '客服'),
    levels(
      { on: unacknowledged(minutes(30)), call: [ownStaff], repeat: { everySeconds: minutes(15), times: 2 } },
      { on: unacknowledged(minutes(90)), call: [ownLeads] },
      { on: resolvePercent(75), call: [ownLeads], also: ['add responders'] },
      { on: resolveBreach, call: [serviceOperations], also: ['raise priority'] },
      { on: cosignOverdue, call: [ownLeads] },
    ),
  ),
  path(
    'logistics',
    1,
    logistics,
    levels(
      { on: unacknowledged(minutes(60)), call: [ownLeads] },
      { on: resolveBreach, call: [...directors], also: ['raise priority'] },
    ),
  ),
  path(
    'logistics',
    2,
    logistics,
    levels(
      { on: unacknowledged(minutes(20)), call: [ownStaff], repeat: { everySeconds: minutes(10), times: 2 } },
      { on: unacknowledged(minutes(45)), call: [ownLeads], also: ['raise priority'] },
      { on: resolvePercent(80), call: [ownLeads], also: ['add responders'] },
      { on: resolveBreach, call: [serviceOperations, ...directors], also: ['raise priority'] },
      { on: cosignOverdue, call: [ownLeads, leadsOf('finance')] },
    ),
  ),
  path(
    'marketing',
    1,
    names('Marketing', '市场', '行銷'),
    levels(
      { on: unacknowledged(minutes(60)), call: [ownStaff] },
      { on: unacknowledged(minutes(120)), call: [ownLeads] },
      { on: resolvePercent(75), call: [ownLeads], also: ['add responders'] },
      { on: resolveBreach, call: [serviceOperations], also: ['raise priority'] },
      { on: cosignOverdue, call: [ownLeads] },
      // Who comes a third time about the same was not helped twice: quality signs what is done now.
      {
        on: { kind: 'repeated_contact', times: 3 },
        call: [ownLeads, leadsOf('quality')],
        also: ['raise priority'],
        demand: 'quality',
      },
    ),
  ),
  path(
    'tech',
    1,
    names('Tech', '技术', '技術'),
    levels(
      { on: unacknowledged(minutes(45)), call: [ownStaff], repeat: { everySeconds: minutes(30), times: 1 } },
      { on: unacknowledged(minutes(120)), call: [ownLeads] },
      { on: resolvePercent(75), call: [ownLeads, leadsOf('product')] },
      { on: resolveBreach, call: [serviceOperations], also: ['raise priority'] },
    ),
  ),
  path(
    'tech-outage',
    1,
    names('Outage', '系统故障', '系統故障'),
    levels(
      { on: unacknowledged(minutes(2)), call: [ownStaff], repeat: { everySeconds: minutes(1), times: 3 } },
      {
        on: unacknowledged(minutes(5)),
        call: [onDuty('outages'), ownLeads, leadsOf('support'), leadsOf('finance')],
        also: ['add responders', 'raise priority'],
      },
      { on: unacknowledged(minutes(15)), call: [serviceOperations, ...directors], also: ['raise priority'] },
      { on: resolvePercent(50), call: [ownLeads, serviceOperations] },
      { on: resolveBreach, call: [...directors], also: ['raise priority'] },
    ),
  ),
  path(
    'product',
    1,
    names('Product', '产品', '產品'),
    levels(
      { on: unacknowledged(minutes(120)), call: [ownStaff] },
      { on: unacknowledged(minutes(240)), call: [ownLeads] },
      { on: resolvePercent(80), call: [ownLeads, leadsOf('quality')] },
      { on: resolveBreach, call: [serviceOperations], also: ['raise priority'] },
    ),
  ),
  path(
    'finance',
    1,
    names('Finance', '财务', '財務'),
    levels(
      { on: unacknowledged(minutes(90)), call: [ownStaff] },
      { on: unacknowledged(minutes(180)), call: [ownLeads] },
      { on: resolvePercent(75), call: [ownLeads] },
      { on: resolveBreach, call: [serviceOperations, ...directors], also: ['raise priority'] },
      { on: cosignOverdue, call: [ownLeads] },
    ),
  ),
  path(
    'quality',
    1,
    names('Quality', '品质', '品質'),
    levels(
      { on: unacknowledged(minutes(60)), call: [ownStaff] },
      { on: unacknowledged(minutes(150)), call: [ownLeads] },
      { on: resolvePercent(75), call: [ownLeads], also: ['add responders'] },
      { on: resolveBreach, call: [serviceOperations], also: ['raise priority'] },
      { on: { kind: 'reopened', times: 2 }, call: [ownLeads, serviceOperations], also: ['raise priority'] },
    ),
  ),
  path(
    'service-operations',
    1,
    names('Service operations', '服务运营', '服務營運'),
    levels(
      { on: unacknowledged(minutes(60)), call: [ownStaff, ownLeads] },
      { on: resolvePercent(90), call: [ownLeads] },
      { on: resolveBreach, call: [...directors], also: ['raise priority'] },
    ),
  ),
  path(
    'vip',
    1,
    names('VIP', '贵宾', '貴賓'),
    levels(
      { on: { kind: 'vip' }, call: [ownStaff] },
      { on: unacknowledged(minutes(5)), call: [ownLeads], also: ['raise priority'] },
      { on: unacknowledged(minutes(10)), call: [ownLeads, leadsOf('support'), serviceOperations] },
      { on: resolvePercent(75), call: [ownLeads], also: ['add responders'] },
      { on: resolveBreach, call: [...directors], also: ['raise priority'] },
    ),
  ),
  path(
    'promotion-night',
    1,
    names('Promotion night', '大促之夜', '大促之夜'),
    levels(
      {
        on: unacknowledged(30),
        call: [ownStaff, leadsOf('support')],
        repeat: { everySeconds: 30, times: 4 },
      },
      {
        on: unacknowledged(minutes(2)),
        call: [staffOf('marketing'), leadsOf('marketing')],
        also: ['raise priority'],
      },
      { on: unacknowledged(minutes(8)), call: [serviceOperations, ...directors], also: ['raise priority'] },
      { on: resolveBreach, call: [serviceOperations], also: ['raise priority'] },
    ),
  ),
];
