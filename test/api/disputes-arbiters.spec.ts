import { beforeAll, describe, expect, it, vi } from 'vitest';
import { startApp, type TestApp } from '../support/app.ts';
import { idOf, recordAbsence } from '../support/duty.ts';
import { LiveConnection } from '../support/live.ts';
import { publishPath } from '../support/own-path.ts';
import { pathLevels } from '../support/company-rules.ts';
import { change, openTicket, see } from '../support/tickets.ts';

/** Facts come by the socket: at once on a quiet machine. */
const soon = { timeout: 15_000, interval: 20 };

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
  const named = { kind: 'person', personId: await idOf(app, 'petra') } as const;
  await publishPath(app, pathLevels['standard'] ?? [], { arbiters: [named] });
});

const claim = { reason: 'not_our_area', text: 'the scan data are wrong', proposed: 'marketing' };

/** By id, by number, in a list, on the board and by search: all or none. */
async function sees(who: string, { id, number }: { id: string; number: number }): Promise<boolean> {
  const found = await app.ask(
    who,
    `query ($id: ID!, $number: Int!, $text: String!) {
       byId: ticket(id: $id) { id } byNumber: ticket(number: $number) { id }
       tickets(filter: { text: $text }) { tickets { id } }
       board(filter: { text: $text }) { columns { cards { id } } }
       search(text: $text) { ... on TicketHit { id } } }`,
    { id, number, text: `#${number}` },
  );
  const all = [
    found.byId !== null,
    found.byNumber !== null,
    found.tickets.tickets.some((one: { id: string }) => one.id === id),
    found.board.columns.some(({ cards }: { cards: { id: string }[] }) => cards.some((one) => one.id === id)),
    found.search.some((one: { id?: string }) => one.id === id),
  ];
  expect(new Set(all).size, `${who}: ${JSON.stringify(all)}`).toBe(1);
  return all[0] === true;
}

describe('a person named as arbiter', () => {
  it('sees the ticket while the dispute waits, and rules; it looks absent before and after', async () => {
    const ticket = await openTicket(app, 'niran');
    const { id } = ticket;
    const live = new LiveConnection(app, 'petra', null);
    await live.connect();
    expect(await sees('petra', ticket)).toBe(false);
    const ruling = { ruling: 'move', department: 'marketing', text: 'the campaign did it' };
    expect((await change(app, 'petra', 'ruleOnDispute', id, ruling)).refusal?.code).toBe('NOT_FOUND');

    const disputed = (await change(app, 'lars', 'disputeTicket', id, claim)).ticket;
    expect(disputed.disputes[0]).toMatchObject({ asked: [{ name: 'Petra' }] });
    expect(await sees('petra', ticket)).toBe(true);
    // Not her department: she is asked, nobody else of it.
    expect((await see(app, 'petra', id)).abilities).toMatchObject({
      rule: true,
      comment: true,
      accept: false,
    });
    const told = () =>
      live.received.filter(({ stream }) => stream === `ticket:${id}`).map(({ type }) => type);
    await vi.waitFor(() => expect(told()).toContain('TicketDisputed'), soon);
    expect(told()).not.toContain('TicketOpened');

    const ruled = await change(app, 'petra', 'ruleOnDispute', id, ruling);
    expect(ruled).toMatchObject({ refusal: null, ticket: null });
    expect((await see(app, 'dora', id)).owner.code).toBe('marketing');
    expect(await sees('petra', ticket)).toBe(false);
    expect((await change(app, 'petra', 'commentTicket', id, { text: 'and?' })).refusal?.code).toBe(
      'NOT_FOUND',
    );
    await change(app, 'mara', 'commentTicket', id, { text: 'we have it' });
    const next = await openTicket(app, 'niran', {}, { title: 'the next' });
    await change(app, 'lars', 'disputeTicket', next.id, claim);
    await vi.waitFor(
      () => expect(live.received.some(({ stream }) => stream === `ticket:${next.id}`)).toBe(true),
      soon,
    );
    expect(told()).not.toContain('Commented');
    await live.close();
  });

  it('no longer sees it once the dispute is withdrawn, and is told so', async () => {
    const ticket = await openTicket(app, 'niran');
    await change(app, 'lars', 'disputeTicket', ticket.id, claim);
    expect(await sees('petra', ticket)).toBe(true);
    await change(app, 'lars', 'withdrawDispute', ticket.id, { text: 'ours after all' });
    expect(await sees('petra', ticket)).toBe(false);
    const { inbox } = await app.ask(
      'petra',
      '{ inbox(filter: { kinds: [dispute] }, first: 5) { entries { payload ticket { id } } } }',
    );
    expect(inbox.entries[0]).toMatchObject({
      payload: { number: ticket.number, ruling: 'withdrawn' },
      ticket: null,
    });
  });

  it('who is away is stood in for by a deputy, who sees it and rules instead', async () => {
    await recordAbsence(app, 'petra', -0.5, 3, { deputyId: await idOf(app, 'tess') });
    const ticket = await openTicket(app, 'niran');
    expect(await sees('tess', ticket)).toBe(false);
    const { ticket: disputed } = await change(app, 'lars', 'disputeTicket', ticket.id, claim);
    expect(disputed.disputes[0]).toMatchObject({ asked: [{ name: 'Tess' }] });
    expect(await sees('tess', ticket)).toBe(true);
    expect(await sees('tom', ticket)).toBe(false);
    const upheld = await change(app, 'tess', 'ruleOnDispute', ticket.id, { ruling: 'uphold', text: 'it is' });
    expect(upheld.refusal).toBeNull();
    expect(await sees('tess', ticket)).toBe(false);
  });
});
