import { isOver, type CardClock, type TicketCard } from '@baton/ticket-lifecycle';

/**
 * The clock that is loudest on a card: the running one that is due first. While none runs, the one that stands still; when all
 * have stopped, the resolve clock, which says whether the promise was kept. Null before any clock began.
 */
export function loudestClock(card: TicketCard): CardClock | null {
  const running = card.clocks.filter((clock) => clock.state === 'running' && clock.dueAt !== null);
  const first = running.reduce<CardClock | null>(
    (least, clock) => (least === null || (clock.dueAt ?? 0) < (least.dueAt ?? 0) ? clock : least),
    null,
  );
  const paused = card.clocks.filter((clock) => clock.state === 'paused');
  const tightest = paused.reduce<CardClock | null>(
    (least, clock) => (least === null || secondsLeft(clock) < secondsLeft(least) ? clock : least),
    null,
  );
  return first ?? tightest ?? card.clocks.find((clock) => clock.kind === 'resolve') ?? null;
}

/** Working seconds that a clock which stands still has left; negative past its target. */
export function secondsLeft(clock: Pick<CardClock, 'targetSeconds' | 'elapsedSeconds'>): number {
  return clock.targetSeconds - clock.elapsedSeconds;
}

/**
 * The order within a column: what is due first, then the worst severity, then the highest priority, then the oldest number.
 * Tickets that are over come in the order in which that happened, latest first.
 */
export function compareCards(a: TicketCard, b: TicketCard): number {
  if (isOver(a.state) && isOver(b.state)) return endOf(b) - endOf(a) || b.number - a.number;
  return (
    dueOf(a) - dueOf(b) ||
    a.facts.severity - b.facts.severity ||
    b.priority - a.priority ||
    a.number - b.number
  );
}

/** Cards without a running clock come after those with one; infinity less infinity would be no number. */
function dueOf(card: TicketCard): number {
  const clock = loudestClock(card);
  return clock?.state === 'running' && clock.dueAt !== null ? clock.dueAt : Number.MAX_SAFE_INTEGER;
}

function endOf(card: TicketCard): number {
  return card.closedAt ?? card.resolvedAt ?? card.openedAt;
}
