import type { EscalationPath, Level, Trigger } from '@baton/escalation-path';
import { describe, expect, it } from 'vitest';
import { NAMED_CONTACTS } from './contacts.ts';
import { start, Story } from './testing/example-ticket.ts';
import type { TicketCommand } from './commands.ts';

const level = (number: number, trigger: Trigger, more: Level['actions'] = []): Level => ({
  level: number,
  trigger,
  responders: [{ kind: 'role', role: 'lead', department: 'owner' }],
  actions: [{ kind: 'notify' }, ...more],
});
const pathOf = (...levels: Level[]): EscalationPath => ({ code: 'standard', version: 1, levels });

const explain: TicketCommand = {
  type: 'Propose',
  id: 'proposal',
  cosignId: 'cosign',
  content: { kind: 'explanation', text: 'so it is', amount: 0, currency: 'EUR' },
  contentHash: 'hash',
};
const resolve: TicketCommand = { type: 'Resolve', text: 'told' };
const reopen: TicketCommand = { type: 'Reopen', reason: 'again' };

function fired(story: Story): [level: number, carriedOver: boolean, priority: boolean][] {
  return story.told.flatMap((fact) =>
    fact.type === 'LevelFired'
      ? [[fact.level, fact.carriedOver, fact.actions.some(({ kind }) => kind === 'raise_priority')]]
      : [],
  );
}

describe('a level that waits for the second reopening', () => {
  const on = pathOf(level(1, { kind: 'reopened', times: 2 }, [{ kind: 'raise_priority' }]));
  const story = (): Story => new Story({}, { on }).given(start, explain, resolve, reopen);

  it('does not fire on the first', () => {
    expect(fired(story())).toEqual([]);
  });

  it('fires on the second, although that arms the path anew', () => {
    const twice = story().given(resolve, reopen);
    expect(fired(twice)).toEqual([[1, false, true]]);
    expect(twice.ticket).toMatchObject({ escalationLevel: 1, priority: 1, reopened: 2 });
    // The timer of the new arming finds nothing left to do.
    expect(twice.rings(twice.now + 3_600_000).filter(({ type }) => type === 'LevelFired')).toEqual([]);
  });

  it('tells its people again on the third, and does nothing else a second time', () => {
    const thrice = story().given(resolve, reopen, resolve, reopen);
    expect(fired(thrice)).toEqual([
      [1, false, true],
      [1, true, false],
    ]);
    expect(thrice.ticket.priority).toBe(1);
  });
});

describe('a level that waits for the third contact', () => {
  const on = pathOf(level(1, { kind: 'repeated_contact', times: 3 }));
  const earlier = (count: number) =>
    Array.from({ length: count }, (_, index) => ({ ticketId: `earlier ${index}`, number: 4100 - index }));

  it('fires on the ticket that is the third, which names the earlier ones', () => {
    const third = new Story({}, { on, earlier: earlier(2) });
    expect(third.told).toContainEqual(
      expect.objectContaining({ type: 'ContactRepeated', times: 3, earlier: earlier(2) }),
    );
    expect(third.ticket.links).toEqual([
      { kind: 'repeats', ticketId: 'earlier 0', number: 4100 },
      { kind: 'repeats', ticketId: 'earlier 1', number: 4099 },
    ]);
    expect(fired(third)).toEqual([[1, false, false]]);
  });

  it('does not fire on the second, which says so all the same', () => {
    const second = new Story({}, { on, earlier: earlier(1) });
    expect(second.told.map(({ type }) => type)).toContain('ContactRepeated');
    expect(fired(second)).toEqual([]);
    expect(new Story({}, { on }).told.map(({ type }) => type)).not.toContain('ContactRepeated');
  });

  it('fires on each that comes after it: another ticket, another call', () => {
    expect(fired(new Story({}, { on, earlier: earlier(7) }))).toEqual([[1, false, false]]);
  });

  it('counts all and names the newest', () => {
    const many = new Story({}, { on, earlier: earlier(50) });
    expect(many.told).toContainEqual(
      expect.objectContaining({ type: 'ContactRepeated', times: 51, earlier: earlier(NAMED_CONTACTS) }),
    );
  });
});
