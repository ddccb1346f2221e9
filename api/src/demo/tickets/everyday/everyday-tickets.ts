import type { TicketState } from '@baton/ticket-lifecycle';
import type { Instant } from '../../../platform/clock/clock.ts';
import { markets } from '../../directory/markets.ts';
import { usualAssignment } from '../../ownership/usual-assignment.ts';
import { seeded } from '../../seeded.ts';
import { inTurn } from '../in-turn.ts';
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
  const states = wanted.flatMap(([state, count]) => Array.from({ length: count }, () => state));
  return states.map((state, index) => everyday(`everyday ${index + 1}`, state, index, now));
}

function everyday(key: string, state: TicketState, index: number, now: Instant): PlannedTicket {
  const random = seeded(key);
  const fitting = state === 'awaiting_cosign' ? templates.filter(needsSignatures) : templates;
  // Far apart, so that neighbours in the list of templates are no neighbours here; a prime, so that each has its turn.
  const template = fitting[(index * 17) % fitting.length];
  if (!template) throw new Error('there is no template');
  const market = marketOf(template, random.next());
  const { openedAt, play } = course(key, state, market, template, now);
  const { type: problemType, severity, description, tags } = template;
  return ticket({
    key,
    openedAt,
    market,
    problemType,
    severity,
    title: inTurn(template.titles, Math.floor(index / fitting.length) + random.between(0, 1)),
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
