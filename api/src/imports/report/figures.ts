import { isAwaiting, isOver } from '../servicenow/log-state.ts';
import type { Incident, LogEvent } from '../servicenow/incidents.ts';

/** What is counted of an import, from the log or from the tickets that came of it. */
export interface Figures {
  readonly incidents: number;
  /** A new group is named where another was named before; rows that name none count for nothing. */
  readonly moves: number;
  /** Back from resolved or closed to any other state. */
  readonly reopenings: number;
  /** Incidents of which a group is named, and those of them whose first group is the last. */
  readonly withGroup: number;
  readonly firstGroupIsLast: number;
  /** From each row in an awaiting state to the next row, in whole seconds. */
  readonly awaitingSeconds: number;
  readonly awaitingIncidents: number;
}

/** Counts the log, incident by incident, without asking the ticket's rules: the import is held against it. */
export class LogFigures {
  incidents = 0;
  moves = 0;
  reopenings = 0;
  withGroup = 0;
  firstGroupIsLast = 0;
  awaitingSeconds = 0;
  awaitingIncidents = 0;
  closed = 0;
  timesPutRight = 0;

  count({ events, nameless, timesPutRight }: Incident): void {
    const pairs = pairsOf(events);
    const awaiting = awaitingSecondsOf(events);
    this.incidents += 1;
    this.moves += pairs.filter(([before, after]) => before.team !== after.team).length;
    this.reopenings += pairs.filter(([a, b]) => isOver(a.row.state) && !isOver(b.row.state)).length;
    if (!nameless) {
      this.withGroup += 1;
      if (events[0]?.team === events.at(-1)?.team) this.firstGroupIsLast += 1;
    }
    this.awaitingSeconds += awaiting;
    if (awaiting > 0) this.awaitingIncidents += 1;
    if (events.at(-1)?.row.state.kind === 'closed') this.closed += 1;
    this.timesPutRight += timesPutRight;
  }
}

/** The awaiting time that the log gives; the time after its last row is not known. */
export function awaitingSecondsOf(events: readonly LogEvent[]): number {
  return pairsOf(events).reduce(
    (sum, [before, after]) => sum + (isAwaiting(before.row.state) ? (after.at - before.at) / 1000 : 0),
    0,
  );
}

function pairsOf(events: readonly LogEvent[]): [LogEvent, LogEvent][] {
  return events.slice(1).map((after, index) => {
    const before = events[index];
    if (!before) throw new RangeError('an event has none before it');
    return [before, after];
  });
}
