import { OWNER, type EscalationPath } from '@baton/escalation-path';
import type { ServiceLevel } from '@baton/ticket-lifecycle';
import type { Calendar } from '@baton/working-time';

/** Market of imported tickets: the log names none, and ZZ is the code for an unknown territory. */
export const MARKET = 'ZZ';

/** The log does not say when its company works, so its clocks run around the clock. */
export const CALENDAR = 'imported';
export const calendar: Calendar = { zone: 'UTC', alwaysOpen: true, weekly: {}, holidays: [], exceptions: [] };

const HOUR = 3600;

/**
 * The log says whether its service level was met, not what it was. These are the targets that ServiceNow's own community
 * gives as usual for its four priorities; with the log's results they can be compared, not proved.
 */
const targets = {
  1: { acknowledgeSeconds: HOUR / 4, resolveSeconds: 4 * HOUR },
  2: { acknowledgeSeconds: HOUR / 2, resolveSeconds: 8 * HOUR },
  3: { acknowledgeSeconds: 4 * HOUR, resolveSeconds: 72 * HOUR },
  4: { acknowledgeSeconds: 24 * HOUR, resolveSeconds: 120 * HOUR },
} as const;

export type Severity = keyof typeof targets;
export const SEVERITIES = [1, 2, 3, 4] as const;

export function serviceLevelOf(severity: Severity): ServiceLevel {
  return { code: `imported-${severity}`, ...targets[severity], cosignSeconds: 24 * HOUR, calendar: CALENDAR };
}

/**
 * Path of imported tickets. It is not armed by history, however long that lay open: nobody is to be called for what
 * happened years ago. When somebody hands the ticket over or reopens it here, it is armed like any other.
 */
export const path: EscalationPath = {
  code: 'imported',
  version: 1,
  levels: [
    {
      level: 1,
      trigger: { kind: 'unacknowledged', afterSeconds: 4 * HOUR },
      responders: [{ kind: 'role', role: 'lead', department: OWNER }],
      actions: [{ kind: 'notify' }],
    },
  ],
};
