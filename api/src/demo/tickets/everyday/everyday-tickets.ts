import type { TicketState } from '@baton/ticket-lifecycle';
import type { Instant } from '../../../platform/clock/clock.ts';
import { markets } from '../../directory/markets.ts';
import { usualAssignment } from '../../ownership/usual-assignment.ts';
import { seeded } from '../../seeded.ts';
import type { PlannedTicket } from '../plan.ts';
import { ticket } from '../write-ticket.ts';
import { chineseTemplates } from './chinese-templates.ts';
import { course } from './course.ts';
import { logisticsTemplates } from './logistics-templates.ts';
import { moneyTemplates } from './money-templates.ts';
import { departmentTemplates, supportTemplates } from './support-templates.ts';
import type { Template } from './template.ts';

const templates: readonly Template[] = [
  ...logisticsTemplates,
  ...moneyTemplates,
  ...supportTemplates,
  ...departmentTemplates,
  ...chineseTemplates,
];

/** So many everyday tickets end in each state. */
const wanted: readonly (readonly [TicketState, number])[] = [
  ['new', 9],
  ['assigned', 14],
  ['in_progress', 24],
  ['awaiting_cosign', 12],
  ['waiting_customer', 14],
  ['resolved', 18],
  ['closed', 86],
];

const elsewhere = markets.map(({ code }) => code).filter((code) => code !== 'CN');

/** What comes in beside the stories: of every kind, from every market, in every state. */
export function everydayTickets(now: Instant): PlannedTicket[] {
  return wanted.flatMap(([state, count]) =>
    Array.from({ length: count }, (_, index) => everyday(`everyday ${state} ${index + 1}`, state, now)),
  );
}

function everyday(key: string, state: TicketState, now: Instant): PlannedTicket {
  const random = seeded(key);
  const fitting = state === 'awaiting_cosign' ? templates.filter(needsSignatures) : templates;
  const template = random.oneOf(fitting);
  const market = marketOf(template, random.next());
  const { openedAt, play } = course(key, state, market, template, now);
  const { type: problemType, severity, description, tags } = template;
  return ticket({
    key,
    openedAt,
    market,
    problemType,
    severity,
    title: random.oneOf(template.titles),
    description,
    ...(tags ? { tags } : {}),
    play,
  });
}

function marketOf({ markets: own = elsewhere }: Template, share: number): string {
  return own[Math.floor(share * own.length)] ?? 'US';
}

/** Whether the largest usual amount of such a ticket lies above what may be settled without asking. */
function needsSignatures(template: Template): boolean {
  const { type, proposal } = template;
  const { cosign, authority } = usualAssignment(type, marketOf(template, 0));
  const most = proposal.euros?.[1];
  return cosign !== null && most !== undefined && (authority?.maxAmount ?? 0) < most;
}
