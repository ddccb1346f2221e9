import { beforeAll, describe, expect, it } from 'vitest';
import { withClient } from '../../api/src/platform/database/databases.ts';
import { key, startApp, type TestApp } from '../support/app.ts';
import { asked, moveSubRequest, quietTicket, seeSubRequest, tryAsk } from '../support/sub-requests.ts';
import { change, see } from '../support/tickets.ts';

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});

const card = '{ subRequests { number department state overdue } }';
async function cardOf(id: string): Promise<{ number: number; department: string; state: string }[]> {
  const { ticket } = await app.ask('lars', `query ($id: ID!) { ticket(id: $id) { card ${card} } }`, { id });
  return ticket.card.subRequests;
}

async function told(who: string): Promise<{ happened: string; subRequestId: string; text: string | null }[]> {
  const { inbox } = await app.ask(
    who,
    '{ inbox(filter: { kinds: [sub_request] }, first: 100) { entries { payload } } }',
  );
  return inbox.entries.map(({ payload }: { payload: object }) => payload);
}

const happenings = async (who: string, id: string): Promise<string[]> =>
  (await told(who)).filter(({ subRequestId }) => subRequestId === id).map(({ happened }) => happened);

describe('a sub-request', () => {
  it('goes from question to answer while the ticket keeps its owner', async () => {
    const ticket = await quietTicket(app);
    const one = await asked(app, {}, ticket.id);
    expect(one).toMatchObject({
      number: 1,
      state: 'open',
      asking: { code: 'logistics' },
      asked: { code: 'finance' },
      askedBy: { name: 'Lars' },
      clock: { state: 'running', targetSeconds: 7200, calendar: 'always', run: 1 },
    });
    expect(Date.parse(one.clock.dueAt) - Date.parse(one.askedAt)).toBe(7_200_000);
    expect(await cardOf(ticket.id)).toEqual([
      { number: 1, department: 'finance', state: 'open', overdue: false },
    ]);
    const accepted = await moveSubRequest(app, 'finn', 'acceptSubRequest', one.id);
    expect(accepted.subRequest).toMatchObject({ state: 'accepted', assignee: { name: 'Finn' } });
    const back = await moveSubRequest(app, 'finn', 'returnSubRequest', one.id, { text: 'which amount?' });
    expect(back.subRequest).toMatchObject({ state: 'returned', clock: { state: 'paused', dueAt: null } });
    expect(await cardOf(ticket.id)).toMatchObject([{ state: 'returned' }]);
    app.clock.moveBy(3_600_000);
    const reply = await moveSubRequest(app, 'lars', 'replySubRequest', one.id, {
      text: '42 euro',
      parts: ['description'],
    });
    const { clock, shown } = reply.subRequest;
    expect(shown).toMatchObject({ description: 'Ordered two weeks ago.', customerName: null });
    expect(clock.shares).toMatchObject([{ department: 'finance' }, { department: 'logistics' }]);
    expect(clock.shares[1].waitedSeconds).toBeGreaterThanOrEqual(3600);
    expect(clock.shares[1].countedSeconds).toBe(0);
    expect(clock.shares[0].countedSeconds).toBeLessThan(60);
    expect(clock.strip.map(({ uncounted }: { uncounted: string | null }) => uncounted)).toContain(
      'waiting_asker',
    );
    const done = await moveSubRequest(app, 'finn', 'answerSubRequest', one.id, { text: 'paid on Monday' });
    expect(done.subRequest).toMatchObject({
      state: 'answered',
      answers: [{ text: 'paid on Monday', by: { name: 'Finn' } }],
      clock: { state: 'met', dueAt: null },
    });
    const after = await see(app, 'lars', ticket.id);
    expect(after.owner.code).toBe('logistics');
    expect(after.ownerships).toHaveLength(1);
    expect(after.card.involved).toEqual(ticket.card.involved);
    expect(await cardOf(ticket.id)).toEqual([]);
    expect(after.timeline.filter(({ type }: { type: string }) => type === 'SubRequestNoted')).toHaveLength(5);
    expect(await happenings('finn', one.id)).toEqual(['SubRequestReplied', 'SubRequestAsked']);
    expect(await happenings('lars', one.id)).toEqual(['SubRequestAnswered', 'SubRequestReturned']);
    // Once Finn had it, nobody else of finance was bothered again.
    expect(await happenings('fay', one.id)).toEqual(['SubRequestAsked']);
  });

  it('is answered by yes, no or an amount where that was asked for', async () => {
    const yesNo = await asked(app, { answerKind: 'yes_no' });
    const nothing = await moveSubRequest(app, 'finn', 'answerSubRequest', yesNo.id, { text: 'well' });
    expect(nothing.refusal).toMatchObject({ problems: [{ field: 'yes', code: 'REQUIRED' }] });
    const yes = await moveSubRequest(app, 'finn', 'answerSubRequest', yesNo.id, { text: '', yes: true });
    expect(yes.subRequest.answers).toMatchObject([{ yes: true, text: '', amount: null }]);
    const amount = await asked(app, { answerKind: 'amount' });
    const bare = await moveSubRequest(app, 'finn', 'answerSubRequest', amount.id, { text: '', amount: 4 });
    expect(bare.refusal).toMatchObject({ problems: [{ field: 'currency', code: 'REQUIRED' }] });
    const paid = await moveSubRequest(app, 'finn', 'answerSubRequest', amount.id, {
      text: '',
      amount: 4,
      currency: 'EUR',
    });
    expect(paid.subRequest.answers).toMatchObject([{ amount: 4, currency: 'EUR', yes: null }]);
  });

  it('is declined, withdrawn, or reopened once, each with a reason that the other side reads', async () => {
    const declined = await asked(app);
    const done = await moveSubRequest(app, 'finn', 'declineSubRequest', declined.id, {
      text: 'ask the bank',
    });
    expect(done.subRequest.ending).toMatchObject({
      kind: 'declined',
      reason: 'ask the bank',
      cause: 'person',
    });
    expect(await happenings('lars', declined.id)).toEqual(['SubRequestDeclined']);
    const late = await moveSubRequest(app, 'finn', 'answerSubRequest', declined.id, { text: 'yet' });
    expect(late.refusal).toMatchObject({ code: 'ILLEGAL_MOVE', state: 'declined', legal: [] });

    const withdrawn = await asked(app);
    await moveSubRequest(app, 'lars', 'withdrawSubRequest', withdrawn.id, { text: 'found it' });
    expect(await happenings('finn', withdrawn.id)).toEqual(['SubRequestWithdrawn', 'SubRequestAsked']);

    const wrong = await asked(app);
    await moveSubRequest(app, 'finn', 'answerSubRequest', wrong.id, { text: 'paid' });
    const again = await moveSubRequest(app, 'lars', 'reopenSubRequest', wrong.id, {
      text: 'the other order',
    });
    expect(again.subRequest).toMatchObject({
      state: 'accepted',
      reopened: 1,
      clock: { run: 2, state: 'running' },
    });
    await moveSubRequest(app, 'finn', 'answerSubRequest', wrong.id, { text: 'paid too' });
    const third = await moveSubRequest(app, 'lars', 'reopenSubRequest', wrong.id, { text: 'hm' });
    expect(third.refusal).toMatchObject({ code: 'SUB_REQUEST_REFUSED', problem: 'REOPENED_BEFORE' });
    expect((await seeSubRequest(app, 'lars', wrong.id)).answers).toHaveLength(2);
  });

  it('is bounded: one for each department, five for each ticket, none of oneself or when it is over', async () => {
    const { id } = await quietTicket(app);
    await asked(app, {}, id);
    const problem = async (department: string): Promise<unknown> =>
      (await tryAsk(app, 'lars', id, { department })).refusal?.['problem'] ?? null;
    expect(await problem('finance')).toBe('ALREADY_ASKED');
    expect(await problem('logistics')).toBe('OWN_DEPARTMENT');
    for (const department of ['tech', 'product', 'quality', 'marketing'])
      expect(await problem(department)).toBeNull();
    expect((await tryAsk(app, 'lars', id, { department: 'support' })).refusal).toMatchObject({
      problem: 'TOO_MANY_OPEN',
      limit: 5,
    });
    const { ticket } = await app.ask(
      'lars',
      'query ($id: ID!) { ticket(id: $id) { subRequestTerms { departments } subRequests { number } } }',
      { id },
    );
    expect(ticket.subRequestTerms.departments).toEqual([]);
    expect(ticket.subRequests.map(({ number }: { number: number }) => number)).toEqual([1, 2, 3, 4, 5]);
  });

  it('refuses a stale version and does once what is sent twice', async () => {
    const one = await asked(app);
    const stale = await moveSubRequest(app, 'finn', 'acceptSubRequest', one.id, { expectedVersion: 7 });
    expect(stale.refusal).toMatchObject({ code: 'STALE_VERSION', expected: 7, actual: 1 });
    const twice = { idempotencyKey: key(), expectedVersion: one.version, text: 'paid' };
    const first = await moveSubRequest(app, 'finn', 'answerSubRequest', one.id, twice);
    const second = await moveSubRequest(app, 'finn', 'answerSubRequest', one.id, twice);
    expect(second.subRequest).toEqual(first.subRequest);
    expect(second.subRequest.answers).toHaveLength(1);
    await withClient(app.databaseUrl, async (client) => {
      expect((await client.query('SELECT * FROM journal_broken()')).rows).toEqual([]);
    });
  });
});

describe('a ticket with open sub-requests', () => {
  it('withdraws them visibly when it is resolved', async () => {
    const { id } = await quietTicket(app);
    const one = await asked(app, {}, id);
    await change(app, 'lars', 'startWork', id);
    const resolved = await change(app, 'lars', 'resolveTicket', id, { text: 'the parcel came' });
    expect(resolved.refusal).toBeNull();
    expect(await seeSubRequest(app, 'finn', one.id)).toMatchObject({
      state: 'withdrawn',
      ending: { kind: 'withdrawn', cause: 'ticket_resolved', reason: null },
    });
    expect(await happenings('finn', one.id)).toContain('SubRequestWithdrawn');
    expect(await cardOf(id)).toEqual([]);
    expect((await tryAsk(app, 'lars', id)).refusal).toMatchObject({ problem: 'TICKET_OVER' });
  });

  it('hands them to its next owner, and takes back what was asked of that one', async () => {
    const { id } = await quietTicket(app);
    const ofFinance = await asked(app, {}, id);
    const ofTech = await asked(app, { department: 'tech' }, id);
    await moveSubRequest(app, 'finn', 'returnSubRequest', ofFinance.id, { text: 'which amount?' });
    await change(app, 'lin', 'handOverTicket', id, { department: 'tech', reason: 'scan data' });
    expect(await seeSubRequest(app, 'tom', ofTech.id)).toMatchObject({
      state: 'withdrawn',
      ending: { cause: 'owner_is_asked' },
    });
    const passed = await seeSubRequest(app, 'tom', ofFinance.id);
    expect(passed).toMatchObject({ state: 'returned', asking: { code: 'tech' } });
    const former = await moveSubRequest(app, 'lars', 'replySubRequest', ofFinance.id, { text: '42' });
    expect(former.refusal).toMatchObject({ code: 'NOT_ALLOWED' });
    const reply = await moveSubRequest(app, 'tom', 'replySubRequest', ofFinance.id, { text: '42' });
    expect(reply.subRequest.clock.shares.map(({ department }: { department: string }) => department)).toEqual(
      ['finance', 'logistics', 'tech'],
    );
    await moveSubRequest(app, 'finn', 'answerSubRequest', ofFinance.id, { text: 'paid' });
    // Nobody has accepted the ticket at its new owner: its people learn of the answer.
    expect(await happenings('tess', ofFinance.id)).toContain('SubRequestAnswered');
    expect((await see(app, 'tom', id)).owner.code).toBe('tech');
  });
});

describe('the queues', () => {
  it('show each side its own, by what is due first, page by page', async () => {
    const ids: string[] = [];
    for (const targetSeconds of [9000, 600, 3600])
      ids.push((await asked(app, { department: 'product', targetSeconds })).id);
    const page = `query ($filter: SubRequestFilter, $first: Int, $after: String) {
      subRequests(filter: $filter, first: $first, after: $after) { total next subRequests { id } } }`;
    const idsOf = (found: { subRequests: { id: string }[] }): string[] =>
      found.subRequests.map(({ id }) => id);
    const { subRequests: first } = await app.ask('petra', page, { first: 2 });
    expect(first.total).toBeGreaterThanOrEqual(3);
    const rest = (await app.ask('petra', page, { first: 100, after: first.next })).subRequests;
    const queue = [...idsOf(first), ...idsOf(rest)];
    expect(new Set(queue).size).toBe(first.total);
    const [slow = '', quick = '', middle = ''] = ids;
    expect(queue.indexOf(quick)).toBeLessThan(queue.indexOf(middle));
    expect(queue.indexOf(middle)).toBeLessThan(queue.indexOf(slow));
    await moveSubRequest(app, 'petra', 'acceptSubRequest', quick);
    const mine = (await app.ask('petra', page, { filter: { mine: true } })).subRequests;
    expect(idsOf(mine)).toEqual([quick]);
    const ours = (
      await app.ask('lars', page, { filter: { side: 'by_us', departments: ['product'] }, first: 100 })
    ).subRequests;
    expect(idsOf(ours)).toEqual(expect.arrayContaining(ids));
    expect((await app.ask('tess', page, { filter: { departments: ['support'] } })).subRequests.total).toBe(0);
    const before = (await app.ask('petra', '{ subRequestCounts { toUs overdue returned } }'))
      .subRequestCounts;
    await moveSubRequest(app, 'petra', 'answerSubRequest', quick, { text: 'yes' });
    const after = (await app.ask('petra', '{ subRequestCounts { toUs overdue returned } }')).subRequestCounts;
    expect(after.toUs).toBe(before.toUs - 1);
    const over = (await app.ask('petra', page, { filter: { over: true } })).subRequests;
    expect(idsOf(over)[0]).toBe(quick);
  });
});
