import type { Move } from './moves.ts';
import type { TicketFact } from './ticket-fact.ts';

/** What the house notices as time passes: nobody did anything, and nothing that a person means to do becomes another thing by it. */
const noticed: ReadonlySet<string> = new Set<TicketFact['type']>([
  'AcknowledgementExpired',
  'ClockBreached',
  'ClocksMoved',
  'LevelFired',
  'LevelPassed',
  'NobodyReached',
  'PriorityRaised',
  'RulingOverdue',
]);

/** Moves that say where the escalation is to stand, or that it was heard: they mean the level that the person saw. */
const onLevels: ReadonlySet<Move> = new Set<Move>(['escalate', 'deescalate', 'acknowledge']);

/** Whether a move (or what is none) means what it meant although this has happened since the person looked. */
export function stillMeans(
  move: Move | null,
  since: readonly { readonly type: string; readonly actor: string | null }[],
): boolean {
  return (
    (move === null || !onLevels.has(move)) &&
    since.every(({ type, actor }) => actor === null && noticed.has(type))
  );
}
