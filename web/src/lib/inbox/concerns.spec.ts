import { describe, expect, it } from 'vitest';
import type { Fact } from '#lib/wire/index.ts';
import { concernsInbox } from './concerns.ts';

const me = { personId: 'ana', departments: ['support'] };

const fact = (stream: string, type: string, payload: object = {}): Fact => ({
  id: '1',
  stream,
  sequence: 1,
  type,
  payload,
  actor: null,
  at: '2026-11-22T10:00:00.000Z',
});
const concerns = (stream: string, type: string, payload?: object) =>
  concernsInbox(fact(stream, type, payload), me);

describe('a fact', () => {
  it('of a change concerns everybody, its confirmation only who confirmed', () => {
    expect(concerns('change:1', 'ChangePublished')).toBe(true);
    expect(concerns('change:1', 'ChangeConfirmed', { personId: 'ana' })).toBe(true);
    expect(concerns('change:1', 'ChangeConfirmed', { personId: 'wei' })).toBe(false);
  });

  it('of an escalation concerns whom it called', () => {
    expect(concerns('ticket:1', 'LevelFired', { notified: ['lars', 'ana'] })).toBe(true);
    expect(concerns('ticket:1', 'LevelFired', { notified: ['lars'] })).toBe(false);
  });

  it('of a ticket concerns the people of the department to which it comes', () => {
    const opened = (owner: string, informed: string[]) => ({ assignment: { owner, informed } });
    expect(concerns('ticket:1', 'TicketOpened', opened('tech', ['support']))).toBe(true);
    expect(concerns('ticket:1', 'TicketOpened', opened('tech', ['finance']))).toBe(false);
    expect(concerns('ticket:1', 'OwnershipMoved', { to: 'support' })).toBe(true);
    expect(concerns('ticket:1', 'OwnershipMoved', { to: 'tech' })).toBe(false);
  });

  it('that puts nothing into anybody’s inbox concerns nobody', () => {
    expect(concerns('ticket:1', 'Commented', { text: 'hello' })).toBe(false);
    expect(concerns('matrix:1', 'MatrixPublished')).toBe(false);
  });
});
