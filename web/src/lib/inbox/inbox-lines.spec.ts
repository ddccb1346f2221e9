import { describe, expect, it } from 'vitest';
import type { InboxEntryFieldsFragment } from '#lib/wire/generated/documents.ts';
import { inboxDays } from './inbox-lines.ts';

const entry = (
  id: string,
  kind: InboxEntryFieldsFragment['kind'],
  at: string,
  ticket: string | null = null,
  readAt: string | null = null,
): InboxEntryFieldsFragment => ({
  id,
  kind,
  at,
  readAt,
  payload: {},
  ticket:
    ticket === null
      ? null
      : { id: ticket, number: 1, title: '', state: 'new', owner: 'x', facts: { market: 'BR', severity: 2 } },
  change: null,
});

const idsOf = (entries: readonly InboxEntryFieldsFragment[], zone = 'UTC') =>
  inboxDays(entries, [], zone).map(({ day, lines }) => [day, lines.map(({ ids }) => ids)]);

describe('the lines of the inbox', () => {
  it('stand by the days of the reader', () => {
    const entries = [
      entry('a', 'ticket_assigned', '2026-11-22T01:00:00.000Z'),
      entry('b', 'ticket_assigned', '2026-11-21T23:00:00.000Z'),
    ];
    expect(idsOf(entries)).toEqual([
      ['2026-11-22', [['a']]],
      ['2026-11-21', [['b']]],
    ]);
    expect(idsOf(entries, 'America/Sao_Paulo')).toEqual([['2026-11-21', [['a'], ['b']]]]);
  });

  it('join the repeats of an escalation, and nothing else', () => {
    const at = '2026-11-22T10:00:00.000Z';
    const entries = [
      entry('d', 'escalation', at, 't1'),
      entry('c', 'escalation', at, 't2'),
      entry('b', 'escalation', at, 't1'),
      entry('a', 'ticket_assigned', at, 't1'),
      entry('z', 'escalation', at, 't1', at),
    ];
    expect(idsOf(entries)).toEqual([['2026-11-22', [['d', 'b'], ['c'], ['a'], ['z']]]]);
  });
});
