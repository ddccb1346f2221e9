import { numbered, type PathContent } from '@baton/escalation-path';
import { z } from 'zod';

/** More than anybody climbs; a path that needs more is two. */
export const most = { levels: 20, responders: 20, actions: 10, name: 200, reference: 100 } as const;

/** That it is well formed is seen to by the scalar. */
const text = (max: number) => z.string().max(max);
/** Whole, within what a column and a calendar can hold; whether it makes sense is a finding, not a refusal. */
const whole = z.int().min(-1_000_000_000).max(1_000_000_000);
const reference = text(most.reference);
const clock = z.enum(['first_response', 'acknowledge', 'resolve', 'cosign', 'arbitration']);

const trigger = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('unacknowledged'), afterSeconds: whole }),
  z.strictObject({ kind: z.literal('target_percent'), clock, percent: whole }),
  z.strictObject({ kind: z.literal('breach'), clock }),
  z.strictObject({ kind: z.literal('ruling_overdue') }),
  z.strictObject({ kind: z.literal('cosign_overdue') }),
  z.strictObject({ kind: z.literal('manual') }),
  z.strictObject({ kind: z.literal('severity_raised'), to: whole }),
  z.strictObject({ kind: z.literal('reopened'), times: whole }),
  z.strictObject({ kind: z.literal('vip') }),
  z.strictObject({ kind: z.literal('repeated_contact'), times: whole }),
]);

const responder = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('role'), role: z.enum(['lead', 'staff']), department: reference }),
  z.strictObject({ kind: z.literal('person'), personId: reference }),
  z.strictObject({ kind: z.literal('on_duty'), rota: reference }),
]);

const action = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('notify') }),
  z.strictObject({ kind: z.literal('add_responders') }),
  z.strictObject({ kind: z.literal('raise_priority') }),
  z.strictObject({ kind: z.literal('add_cosign_party'), department: reference }),
  z.strictObject({ kind: z.literal('hand_over'), department: reference }),
  z.strictObject({ kind: z.literal('open_incident') }),
]);

const condition = z.strictObject({
  zone: reference,
  weekdays: z.array(z.enum(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'])).max(7),
  from: reference,
  until: reference,
});

const level = z.strictObject({
  level: whole,
  name: text(most.name).optional(),
  trigger,
  responders: z.array(responder).max(most.responders),
  actions: z.array(action).max(most.actions),
  repeat: z.strictObject({ everySeconds: whole, times: whole }).optional(),
  when: condition.optional(),
});

const levels = z.array(level).max(most.levels);

const content = z.strictObject({
  names: z.strictObject({ en: text(most.name), zhHans: text(most.name), zhHant: text(most.name) }),
  levels,
  arbiters: z.array(responder).max(most.responders),
  bounceLimit: whole,
  acknowledgementExpiresAfterSeconds: whole.optional(),
});

/** What somebody wrote, in the order in which it stands; null where its form is none. Unfinished is well. */
export function readContent(given: unknown): PathContent | null {
  const read = content.safeParse(given);
  return read.success ? { ...read.data, levels: numbered(read.data.levels) } : null;
}

/** The levels alone. */
export function readLevels(given: unknown): PathContent['levels'] | null {
  const read = levels.safeParse(given);
  return read.success ? numbered(read.data) : null;
}
