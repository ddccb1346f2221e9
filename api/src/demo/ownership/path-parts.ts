import type { Action, Level, Repeat, Responder, Trigger } from '@baton/escalation-path';
import { personId } from '../directory/people.ts';

/** The words in which the demo company's paths are written. */

export const minutes = (count: number): number => count * 60;

export const ownStaff: Responder = { kind: 'role', role: 'staff', department: 'owner' };
export const ownLeads: Responder = { kind: 'role', role: 'lead', department: 'owner' };

export function leadsOf(department: string): Responder {
  return { kind: 'role', role: 'lead', department };
}

export function staffOf(department: string): Responder {
  return { kind: 'role', role: 'staff', department };
}

/** Whoever is on duty by a rota. */
export function onDuty(rota: string): Responder {
  return { kind: 'on_duty', rota };
}

/** Directors hold no role in a department, so a path calls them as persons. */
export const directors: readonly Responder[] = ['helen.zhang', 'carlos.mendes'].map((login) => ({
  kind: 'person',
  personId: personId(login),
}));

export function unacknowledged(afterSeconds: number): Trigger {
  return { kind: 'unacknowledged', afterSeconds };
}

export function resolvePercent(percent: number): Trigger {
  return { kind: 'target_percent', clock: 'resolve', percent };
}

export const resolveBreach: Trigger = { kind: 'breach', clock: 'resolve' };
export const cosignOverdue: Trigger = { kind: 'cosign_overdue' };

const notify: Action = { kind: 'notify' };
const addResponders: Action = { kind: 'add_responders' };
const raisePriority: Action = { kind: 'raise_priority' };

interface Step {
  readonly on: Trigger;
  readonly call: readonly Responder[];
  /** Beside telling them: raise the priority, let them take part. */
  readonly also?: readonly ('raise priority' | 'add responders')[];
  /** A department that must sign from then on. */
  readonly demand?: string;
  readonly repeat?: Repeat;
}

/** Numbers the steps from 1. */
export function levels(...steps: readonly Step[]): Level[] {
  return steps.map(({ on, call, also = [], demand, repeat }, index) => ({
    level: index + 1,
    trigger: on,
    responders: call,
    actions: [
      notify,
      ...(also.includes('add responders') ? [addResponders] : []),
      ...(also.includes('raise priority') ? [raisePriority] : []),
      ...(demand === undefined ? [] : [{ kind: 'add_cosign_party', department: demand } as const]),
    ],
    ...(repeat ? { repeat } : {}),
  }));
}
