import { describe, expect, it } from 'vitest';
import { decideAsk, decideReplan, decideRing, decideTicketMoved, type SubRequestCommand } from './decide.ts';
import { explainSubRequest, readSubRequestClock, shares, usualTarget } from './clock.ts';
import { evolve } from './evolve.ts';
import { show, showMore, USUAL_PARTS } from './shown.ts';
import {
  around,
  asking,
  calendarOf,
  hour,
  minute,
  monday,
  Story,
  ticket,
  wholeTicket,
} from './testing/example-sub-request.ts';

const nothing = show(wholeTicket, new Set(), new Set());
const answer: SubRequestCommand = {
  type: 'Answer',
  answer: { text: 'paid on 28 February', yes: null, amount: null, currency: null },
};
const returned: SubRequestCommand = { type: 'Return', question: 'which of the two orders?' };
const reply: SubRequestCommand = { type: 'Reply', text: 'the second', more: nothing };

describe('asking', () => {
  it('is for another department, of a ticket that is open, with few others open', () => {
    const ask = (standing: Partial<typeof ticket>, asked = 'finance'): string => {
      const decision = decideAsk({ ...asking, asked }, { ...ticket, ...standing }, around(monday));
      return decision.ok ? 'asked' : decision.refusal.code;
    };
    expect(ask({})).toBe('asked');
    expect(ask({ isOver: true })).toBe('ticket_over');
    expect(ask({}, 'logistics')).toBe('own_department');
    expect(ask({ open: ['finance'] })).toBe('already_asked');
    expect(ask({ open: ['tech', 'product', 'quality', 'marketing'] })).toBe('asked');
    expect(ask({ open: ['tech', 'product', 'quality', 'marketing', 'support'] })).toBe('too_many_open');
  });

  it('shows what was chosen and nothing else', () => {
    const usual = show(wholeTicket, new Set(USUAL_PARTS), new Set());
    expect(JSON.stringify(usual)).not.toMatch(/João|C-1001|phone|bank/);
    expect(usual).toMatchObject({
      title: 'Refund has not arrived',
      orderReference: 'O-77',
      orderValue: null,
    });
    const more = showMore(usual, show(wholeTicket, new Set(['order_value']), new Set([4])));
    expect(more).toMatchObject({
      title: usual.title,
      orderValue: { amount: 42 },
      excerpts: [{ sequence: 4 }],
    });
    expect(showMore(more, nothing)).toEqual(more);
  });

  it('gives a quarter of the time to resolve, in quarters of an hour, a working day at most', () => {
    expect([20, 1800, 14_400, 28_800, 86_400, 400_000].map(usualTarget)).toEqual([
      5, 450, 3600, 7200, 21_600, 28_800,
    ]);
    expect(usualTarget(10_000)).toBe(2700);
  });
});

describe('the life of a sub-request', () => {
  it('is answered from the queue by whoever thereby accepts it', () => {
    const story = new Story();
    expect(story.order(answer, monday + hour).ok).toBe(true);
    expect(story.types()).toEqual(['SubRequestAsked', 'SubRequestAccepted', 'SubRequestAnswered']);
    expect(story.one).toMatchObject({ state: 'answered', assignee: 'finn', dueAt: null });
    expect(story.one.answers.at(-1)).toMatchObject({ text: 'paid on 28 February', by: 'finn' });
  });

  it('goes back and forth while the clock stands still, at the cost of whoever asks', () => {
    const story = new Story();
    story.order(returned, monday + hour);
    expect(story.one).toMatchObject({ state: 'returned', assignee: 'finn', dueAt: null });
    story.order(reply, monday + 3 * hour, 'lars');
    expect(story.one).toMatchObject({ state: 'accepted', dueAt: monday + 6 * hour });
    const now = monday + 4 * hour;
    expect(readSubRequestClock(story.one, calendarOf, now)).toMatchObject({
      status: 'running',
      elapsedSeconds: 7200,
    });
    expect(shares(story.one, calendarOf, now)).toEqual([
      { departmentCode: 'finance', countedSeconds: 7200, waitedSeconds: 0 },
      { departmentCode: 'logistics', countedSeconds: 0, waitedSeconds: 7200 },
    ]);
    expect(explainSubRequest(story.one, calendarOf, now).map(({ uncounted }) => uncounted?.kind)).toEqual([
      undefined,
      'on_hold',
      undefined,
    ]);
  });

  it('counts in the hours of the department that was asked', () => {
    // Friday 17:00 with four hours: Monday 12:00.
    const friday = monday + 4 * 24 * hour + 8 * hour;
    expect(new Story(friday).one.dueAt).toBe(monday + 7 * 24 * hour + 3 * hour);
  });

  it('is reopened once, with a full target of its own', () => {
    const story = new Story();
    story.order(answer, monday + hour);
    story.order({ type: 'Reopen', reason: 'wrong order' }, monday + 2 * hour, 'lars');
    expect(story.one).toMatchObject({
      state: 'accepted',
      run: 2,
      assignee: 'finn',
      dueAt: monday + 6 * hour,
    });
    story.order(answer, monday + 3 * hour);
    const again = story.order({ type: 'Reopen', reason: 'still' }, monday + 4 * hour, 'lars');
    expect(again).toMatchObject({ ok: false, refusal: { code: 'reopened_before' } });
  });

  it('is not reopened where the ticket is over or the department has another one', () => {
    const story = new Story();
    story.order(answer, monday + hour);
    const reopen: SubRequestCommand = { type: 'Reopen', reason: 'wrong order' };
    const over = story.order(reopen, monday + hour, 'lars', { ...ticket, isOver: true });
    expect(over).toMatchObject({ refusal: { code: 'ticket_over' } });
    const other = story.order(reopen, monday + hour, 'lars', { ...ticket, open: ['finance'] });
    expect(other).toMatchObject({ refusal: { code: 'already_asked' } });
  });

  it('has five questions at most', () => {
    const story = new Story();
    for (let i = 0; i < 5; i += 1) {
      expect(story.order(returned, monday + i * minute).ok).toBe(true);
      story.order(reply, monday + i * minute, 'lars');
    }
    expect(story.order(returned, monday + hour)).toMatchObject({ refusal: { code: 'too_many_questions' } });
  });

  it('ends declined or withdrawn, and then nothing more happens to it', () => {
    for (const end of [
      { type: 'Decline', reason: 'not ours' },
      { type: 'Withdraw', reason: 'found it' },
    ] as const) {
      const story = new Story();
      expect(story.order(end, monday + hour).ok).toBe(true);
      expect(story.one.ending).toMatchObject({ at: monday + hour, by: 'finn' });
      expect(story.order(answer, monday + 2 * hour)).toMatchObject({ refusal: { code: 'illegal_move' } });
      expect(decideRing(story.one, around(monday + 100 * hour))).toEqual([]);
    }
  });
});

describe('overdue', () => {
  it('is noted once, however often and late the timer rings', () => {
    const story = new Story();
    expect(decideRing(story.one, around(monday + 4 * hour - 1))).toEqual([]);
    const facts = decideRing(story.one, around(monday + 90 * hour));
    expect(facts).toEqual([{ type: 'SubRequestOverdue', run: 1, dueAt: monday + 4 * hour }]);
    story.add(facts, monday + 90 * hour, null);
    expect(decideRing(story.one, around(monday + 91 * hour))).toEqual([]);
    expect(story.one).toMatchObject({ state: 'open', overdueAt: monday + 4 * hour });
  });

  it('is noted before what ends the run, where the timer was late', () => {
    const story = new Story();
    story.order(answer, monday + 5 * hour);
    expect(story.types().slice(-3)).toEqual([
      'SubRequestAccepted',
      'SubRequestOverdue',
      'SubRequestAnswered',
    ]);
    const inTime = new Story();
    inTime.order(answer, monday + 4 * hour);
    expect(inTime.types()).not.toContain('SubRequestOverdue');
  });

  it('follows an edit of the calendar from its instant on, whenever that is done, and what was overdue stays so', () => {
    // At 10:00 it turns out that the office closes at eleven today: two hours are counted by then, two are left for Tuesday.
    const versions = [{ version: 1, since: monday + hour }];
    const story = new Story();
    const facts = decideReplan(story.one, around(monday + 9 * hour, null, versions));
    story.add(facts, monday + 9 * hour, null);
    expect(story.one).toMatchObject({ dueAt: monday + 26 * hour });
    expect(decideReplan(story.one, around(monday + 10 * hour, null, versions))).toEqual([]);
    // Nobody decides on the former due instant: a ring and an answer plan it anew first.
    const unplanned = new Story();
    expect(decideRing(unplanned.one, around(monday + 5 * hour, null, versions))).toMatchObject([
      { type: 'SubRequestReplanned', clock: { dueAt: monday + 26 * hour } },
    ]);
    const late = new Story();
    late.add(decideRing(late.one, around(monday + 5 * hour)), monday + 5 * hour, null);
    const later = [{ version: 1, since: monday + 6 * hour }];
    late.add(decideReplan(late.one, around(monday + 7 * hour, null, later)), monday + 7 * hour, null);
    expect(late.one).toMatchObject({ overdueAt: monday + 4 * hour, dueAt: monday + 4 * hour });
  });
});

describe('a ticket that moves', () => {
  it('takes its open requests back when it is resolved', () => {
    const story = new Story();
    story.add(
      decideTicketMoved(story.one, { isOver: true, owner: 'logistics' }, around(monday + hour, 'lars')),
      monday + hour,
      'lars',
    );
    expect(story.one).toMatchObject({ state: 'withdrawn', ending: { because: { kind: 'ticket_resolved' } } });
    expect(decideTicketMoved(story.one, { isOver: true, owner: 'tech' }, around(monday + hour))).toEqual([]);
  });

  it('hands them to its new owner, who is waited for from then on', () => {
    const story = new Story();
    story.order(returned, monday + hour);
    const facts = decideTicketMoved(
      story.one,
      { isOver: false, owner: 'tech' },
      around(monday + 2 * hour, null),
    );
    story.add(facts, monday + 2 * hour, null);
    expect(story.one).toMatchObject({ asking: 'tech', asked: 'finance', state: 'returned' });
    expect(shares(story.one, calendarOf, monday + 5 * hour)).toEqual([
      { departmentCode: 'finance', countedSeconds: 3600, waitedSeconds: 0 },
      { departmentCode: 'logistics', countedSeconds: 0, waitedSeconds: 3600 },
      { departmentCode: 'tech', countedSeconds: 0, waitedSeconds: 3 * 3600 },
    ]);
  });

  it('withdraws what it asked of its new owner', () => {
    const facts = decideTicketMoved(
      new Story().one,
      { isOver: false, owner: 'finance' },
      around(monday + hour),
    );
    expect(facts).toMatchObject([{ type: 'SubRequestWithdrawn', because: { kind: 'owner_is_asked' } }]);
  });
});

describe('evolve', () => {
  it('leaves out what it has, and refuses a gap', () => {
    const { one } = new Story();
    const fact = { type: 'SubRequestAccepted', assignee: 'finn' } as const;
    expect(evolve(one, { sequence: 1, at: monday, by: null, fact })).toBe(one);
    expect(() => evolve(one, { sequence: 3, at: monday, by: null, fact })).toThrow(RangeError);
    expect(() => evolve(null, { sequence: 1, at: monday, by: null, fact })).toThrow(RangeError);
  });
});
