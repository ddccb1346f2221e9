import type { Fact } from '#lib/wire/index.ts';

/** Facts by which a ticket may come into a queue; whatever happens on one that stands there may take it out. */
const bringing: readonly string[] = [
  'LevelFired',
  'TicketDisputed',
  'RulingOverdue',
  'EscalationArmed',
  'EscalationDisarmed',
  'EscalationAcknowledged',
  'AcknowledgementExpired',
  'Deescalated',
  'RulingGiven',
];

/** Whether a fact may move somebody's queue. Absences change for whom one stands in. A fact too many costs one question. */
export function concernsQueue(
  { stream, type }: Pick<Fact, 'stream' | 'type'>,
  shown: ReadonlySet<string>,
): boolean {
  if (stream.startsWith('absence:')) return true;
  if (!stream.startsWith('ticket:')) return false;
  return bringing.includes(type) || shown.has(stream.slice('ticket:'.length));
}
