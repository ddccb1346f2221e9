import type { Instant } from '@baton/working-time';
import type { EscalationFact } from '../fact.ts';
import type { EscalationPath, Level } from '../path.ts';
import { EscalatedTicket, START } from './escalated-ticket.ts';

export const MINUTE = 60_000;

/** Lead after 15 minutes, three times; director after 30; breach hands over to service operations. */
export const levels: readonly Level[] = [
  {
    level: 1,
    trigger: { kind: 'unacknowledged', afterSeconds: 900 },
    responders: [{ kind: 'role', role: 'lead', department: 'owner' }],
    actions: [{ kind: 'notify' }],
    repeat: { everySeconds: 300, times: 2 },
  },
  {
    level: 2,
    trigger: { kind: 'unacknowledged', afterSeconds: 1_800 },
    responders: [{ kind: 'on_duty', rota: 'night' }],
    actions: [{ kind: 'notify' }, { kind: 'raise_priority' }],
  },
  {
    level: 3,
    trigger: { kind: 'breach', clock: 'resolve' },
    responders: [{ kind: 'person', personId: 'director' }],
    actions: [{ kind: 'notify' }, { kind: 'hand_over', department: 'service-operations' }],
  },
];
export const standard: EscalationPath = { code: 'standard', version: 7, levels };

export function ticket(path = standard, empty: readonly number[] = []): EscalatedTicket {
  return new EscalatedTicket(path, new Set(empty));
}

/** Lets the time of every timer come and rings it, to the second or late by so many minutes. */
export function runUntil(one: EscalatedTicket, until: Instant, lateMinutes = 0): void {
  for (;;) {
    const next = one.timers
      .filter((timer) => timer.arming === one.state.arming && timer.dueAt + lateMinutes * MINUTE > one.now)
      .sort((a, b) => a.dueAt - b.dueAt)[0];
    if (!next || next.dueAt + lateMinutes * MINUTE > until) break;
    one.now = next.dueAt + lateMinutes * MINUTE;
    one.ring(next);
  }
  one.now = until;
}

/** A fact in one line: minutes are those after the arming. */
function line(fact: EscalationFact): string {
  const minutes = (at: Instant) => (at - START) / MINUTE;
  switch (fact.type) {
    case 'LevelFired':
      return `${fact.level}/${fact.loop} fired at ${minutes(fact.firedAt)}, due ${minutes(fact.dueAt)}`;
    case 'LevelPassed':
      return `${fact.level}/${fact.loop} passed at ${minutes(fact.passedAt)}, due ${minutes(fact.dueAt)}: ${fact.reason.kind}`;
    case 'NobodyReached':
      return `nobody from ${fact.level} on at ${minutes(fact.at)}`;
    default:
      return fact.type;
  }
}

export const story = (one: EscalatedTicket) => one.facts.map(line);
