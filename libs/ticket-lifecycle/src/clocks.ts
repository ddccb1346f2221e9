import {
  acknowledgementExpiresAt,
  dueFirings,
  type Surroundings as PathSurroundings,
} from '@baton/escalation-path';
import {
  CLOCK_RULES,
  countedAfter,
  latestRun,
  percentReachedAt,
  readClock,
  type ClockKind,
  type ClockLog,
  type ClockReading,
  type ClockSituation,
  type Instant,
  type ServiceTerms,
} from '@baton/working-time';
import { responderDepartments } from './involved.ts';
import type { Surroundings } from './surroundings.ts';
import { cosignStanding } from './moves.ts';
import type { CardClock, Ticket } from './ticket.ts';

/** The ticket as the clocks look at it. */
export function clockSituation(ticket: Ticket): ClockSituation {
  return {
    state: ticket.state,
    holdReason: ticket.hold?.reason ?? null,
    responded: ticket.responded,
    accepted: ticket.assignee !== null,
    cosignOpen: ticket.state === 'awaiting_cosign' && cosignStanding(ticket)?.outcome === 'pending',
    disputed: ticket.dispute !== null,
    counts: { ticket: 1, ...ticket.began },
  };
}

/** Targets of the ticket's service level with the calendars of its present owner and market. */
export function serviceTerms(ticket: Ticket, around: Surroundings): ServiceTerms {
  const { serviceLevel } = ticket.assignment;
  const calendarCode =
    serviceLevel.calendar === 'owner'
      ? around.calendarOfDepartment(ticket.owner)
      : serviceLevel.calendar === 'market'
        ? around.calendarOfMarket(ticket.facts.market)
        : serviceLevel.calendar;
  return {
    acknowledge: { targetSeconds: serviceLevel.acknowledgeSeconds, calendarCode },
    resolve: { targetSeconds: serviceLevel.resolveSeconds, calendarCode },
    cosign: { targetSeconds: serviceLevel.cosignSeconds, calendarCode },
    ...arbitrationTerms(ticket, calendarCode, around),
  };
}

/** Working seconds for a ruling, where the service level says nothing. */
export const DEFAULT_ARBITRATION_SECONDS = 900;

/** In the hours of the arbiter that was asked first, and charged to it: the owner cannot rule. */
function arbitrationTerms(
  { dispute, assignment }: Ticket,
  calendarCode: string,
  around: Surroundings,
): Pick<ServiceTerms, 'arbitration'> {
  const targetSeconds = assignment.serviceLevel.arbitrationSeconds ?? DEFAULT_ARBITRATION_SECONDS;
  const departmentCode = responderDepartments(dispute?.arbiters[0] ?? null)[0];
  // A person rules in the hours of the ticket. What never sleeps does not sleep for its arbiter either.
  if (departmentCode === undefined) return { arbitration: { targetSeconds, calendarCode } };
  const ofDepartment = around.calendarOfDepartment(departmentCode);
  return {
    arbitration: {
      targetSeconds,
      calendarCode: assignment.serviceLevel.calendar === 'owner' ? ofDepartment : calendarCode,
      departmentCode,
    },
  };
}

/** The latest run of every clock as a card shows it. */
export function cardClocks(
  log: ClockLog,
  noted: readonly CardClock[],
  around: Pick<Surroundings, 'now' | 'calendarOf'>,
): CardClock[] {
  const kinds: readonly ClockKind[] = CLOCK_RULES.map((rule) => rule.kind);
  return kinds.flatMap((kind) => {
    const run = latestRun(log, kind);
    if (run === null) return [];
    const reading = readClock(log, { kind, run }, around.calendarOf, around.now);
    const clock = cardClock(kind, reading);
    const before = noted.find((one) => one.kind === kind);
    // Running clocks breach by a fact of its own; what is already noted stays noted.
    return clock === null
      ? []
      : [clock.state === 'running' ? { ...clock, breachedAt: keep(before, clock) } : clock];
  });
}

function keep(before: CardClock | undefined, now: CardClock): Instant | null {
  return before?.breachedAt !== undefined && before.breachedAt === now.breachedAt ? now.breachedAt : null;
}

function cardClock(kind: ClockKind, reading: ClockReading): CardClock | null {
  if (reading.status === 'absent') return null;
  const { targetSeconds, breachedAt } = reading;
  const elapsedSeconds = Math.round(reading.elapsedSeconds);
  const counted = { kind, targetSeconds, breachedAt };
  switch (reading.status) {
    case 'running':
      return { ...counted, state: 'running', dueAt: reading.dueAt, elapsedSeconds: 0 };
    case 'paused':
      return { ...counted, state: 'paused', dueAt: null, elapsedSeconds };
    case 'stopped':
      return { ...counted, state: breachedAt === null ? 'met' : 'breached', dueAt: null, elapsedSeconds };
  }
}

/** A clock that runs past its target without this having been noted. */
export interface Breach {
  readonly kind: ClockKind;
  readonly run: number;
  readonly dueAt: Instant;
}

/** Running clocks with an instant at which they breach and that is not noted yet. */
export function openBreaches(ticket: Ticket, around: Surroundings): Breach[] {
  return ticket.clocks.flatMap(({ kind, state, dueAt, breachedAt }) => {
    const run = latestRun(ticket.clockLog, kind);
    if (state !== 'running' || dueAt === null || breachedAt !== null || run === null) return [];
    const reading = readClock(ticket.clockLog, { kind, run }, around.calendarOf, around.now);
    return reading.status === 'running' ? [{ kind, run, dueAt: reading.dueAt }] : [];
  });
}

/** What the escalation path needs to know of the ticket. */
export function pathSurroundings(ticket: Ticket, around: Surroundings): PathSurroundings {
  const { clockLog } = ticket;
  return {
    clockView: (kind, percent) => {
      // An overdue ruling that has been given is nobody's concern any more.
      if (kind === 'arbitration' && ticket.dispute === null) return null;
      const run = latestRun(clockLog, kind);
      return run === null ? null : percentReachedAt(clockLog, { kind, run }, around.calendarOf, percent);
    },
    // Escalation time is the resolve clock's: it stands still while the ticket waits for the customer or is on hold.
    calendarFn: (from, seconds) =>
      countedAfter(clockLog, { kind: 'resolve', run: 1 }, around.calendarOf, from, seconds),
    emptiness: ({ responders }) => {
      if (around.whyEmpty) return around.whyEmpty(responders, ticket.owner);
      return responders.some((one) => around.peopleOf(one, ticket.owner).length > 0) ? null : 'no_member';
    },
  };
}

/** When a ticket next wants attention by time alone, and the level of its path that comes first. */
export interface Attention {
  /** A level, a breach or a lapse; null when nothing will come. */
  readonly ringAt: Instant | null;
  readonly nextLevel: { readonly level: number; readonly dueAt: Instant } | null;
}

export function attention(ticket: Ticket, around: Surroundings): Attention {
  const instants = openBreaches(ticket, around).map((breach) => breach.dueAt);
  let nextLevel: Attention['nextLevel'] = null;
  if (ticket.escalation !== null) {
    const paths = pathSurroundings(ticket, around);
    const first = dueFirings(around.path, ticket.escalation, paths.clockView, paths.calendarFn)[0];
    if (first) nextLevel = { level: first.level, dueAt: first.dueAt };
    if (first) instants.push(first.dueAt);
    const lapse = acknowledgementExpiresAt(
      around.path,
      ticket.escalation,
      ticket.lastDeedAt,
      paths.calendarFn,
    );
    if (lapse !== null) instants.push(lapse);
  }
  return { ringAt: instants.length > 0 ? Math.min(...instants) : null, nextLevel };
}

/** When the ticket next wants attention by time alone: a level, a breach, a lapse. Null when nothing will come. */
export function nextRing(ticket: Ticket, around: Surroundings): Instant | null {
  return attention(ticket, around).ringAt;
}

/** The running clock that is due first, for sorting. */
export function nextDue(clocks: readonly CardClock[]): Instant | null {
  const dues = clocks.flatMap((clock) => (clock.dueAt === null ? [] : [clock.dueAt]));
  return dues.length > 0 ? Math.min(...dues) : null;
}
