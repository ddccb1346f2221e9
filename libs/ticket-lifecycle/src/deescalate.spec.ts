import type { EscalationPath } from '@baton/escalation-path';
import { describe, expect, it } from 'vitest';
import { calledNow, guestsOf } from './called.ts';
import { around, minutes, path, Story } from './testing/example-ticket.ts';
import { decideRing } from './ring.ts';

const back = (level: number) => ({ type: 'Deescalate', reason: 'they have called off', level }) as const;

describe('an escalation that is taken back', () => {
  it('stands where it was taken back to, with the reason, and does not climb there by itself again', () => {
    const story = new Story();
    story.rings(minutes(60));
    expect(story.ticket).toMatchObject({ escalationLevel: 2, priority: 1 });
    story.given(back(0));
    expect(story.told.at(-1)).toMatchObject({
      type: 'Deescalated',
      from: 2,
      to: 0,
      reason: 'they have called off',
    });
    expect(story.ticket.escalationLevel).toBe(0);
    expect(decideRing(story.ticket, around(story.now + 3_600_000, null))).toMatchObject([]);
  });

  it('is refused to where it stands or above, and where nothing stands', () => {
    const story = new Story();
    expect(story.when(back(0))).toMatchObject({ refusal: { code: 'illegal_move' } });
    story.rings(minutes(60));
    expect(story.when(back(2))).toMatchObject({ refusal: { refusal: { code: 'not_below', reached: 2 } } });
  });

  it('can be reached again by hand', () => {
    const story = new Story();
    story.rings(minutes(60));
    story.given(back(1), { type: 'Escalate', reason: 'again', level: 2, maySkip: false });
    expect(story.ticket.escalationLevel).toBe(2);
  });
});

describe('whom a level called', () => {
  const on: EscalationPath = {
    ...path,
    levels: [
      {
        level: 1,
        trigger: { kind: 'manual' },
        responders: [
          { kind: 'role', role: 'lead', department: 'quality' },
          { kind: 'person', personId: 'helen' },
          { kind: 'on_duty', rota: 'night' },
        ],
        actions: [{ kind: 'notify' }],
      },
    ],
  };

  it('sees the ticket: the department for good, the person while the path does not begin anew', () => {
    const story = new Story({}, { on });
    const escalate = { type: 'Escalate', reason: 'slow', level: 1, maySkip: false } as const;
    story.given(escalate);
    expect(story.ticket.involved).toContain('quality');
    expect(calledNow(story.ticket)).toMatchObject({ level: 1, alone: ['helen', 'night watch'] });
    expect(guestsOf(story.ticket)).toEqual(['helen', 'night watch']);
    story.given({
      type: 'HandOver',
      department: 'tech',
      cause: { kind: 'person', by: 'lin', reason: 'theirs' },
    });
    expect(guestsOf(story.ticket)).toEqual([]);
    expect(story.ticket.involved).toContain('quality');
  });
});
