import { beforeAll, expect, it } from 'vitest';
import { startApp, type TestApp } from '../support/app.ts';
import { change, openTicket, see } from '../support/tickets.ts';

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});

const minute = 60_000;
const hour = 60 * minute;

interface Piece {
  readonly from: string;
  readonly until: string;
  readonly kind: string;
  readonly name: string | null;
  readonly department: string | null;
  readonly countedSeconds: number;
}

interface Strip {
  readonly kind: string;
  readonly run: number;
  readonly from: string;
  readonly until: string | null;
  readonly countedSeconds: number;
  readonly shares: readonly { readonly department: string; readonly countedSeconds: number }[];
  readonly pieces: readonly Piece[];
  readonly grain: string;
  readonly [name: string]: unknown;
}

async function stripsOf(id: string, window = ''): Promise<{ strips: Strip[]; at: string; omitted: number }> {
  const { ticket } = await app.ask(
    'dora',
    `query ($id: ID!) { ticket(id: $id) { clockStrips${window} { at omitted strips { kind run state from until
       countedSeconds dueAt wouldBeDueAt grain shares { department countedSeconds pausedSeconds }
       pieces { from until kind name department zone countedSeconds } } } } }`,
    { id },
  );
  return ticket.clockStrips;
}

function expectWhole({ pieces, from, until, countedSeconds, shares }: Strip, now: string): void {
  expect(pieces[0]?.from).toBe(from);
  expect(pieces.at(-1)?.until).toBe(until ?? now);
  for (const [i, piece] of pieces.entries()) if (i > 0) expect(piece.from).toBe(pieces[i - 1]?.until);
  expect(pieces.reduce((sum, piece) => sum + piece.countedSeconds, 0)).toBe(countedSeconds);
  const charged = shares.reduce((sum, share) => sum + share.countedSeconds, 0);
  expect(Math.abs(charged - countedSeconds)).toBeLessThanOrEqual(shares.length);
}

it('a strip tells who was charged, what did not count and why, and when it would be due', async () => {
  const { id } = await openTicket(app, 'niran');
  app.clock.moveBy(48 * minute);
  await change(app, 'lin', 'handOverTicket', id, { department: 'tech', reason: 'the scanner' });
  app.clock.moveBy(9 * minute);
  await change(app, 'tom', 'acceptTicket', id);
  await change(app, 'tom', 'startWork', id);
  await change(app, 'tom', 'askCustomer', id, { text: 'which address?' });
  app.clock.moveBy(3 * hour);
  const { strips, at, omitted } = await stripsOf(id);
  expect(omitted).toBe(0);
  // Each owner has an acknowledge clock of its own; the customer's goes on.
  expect(strips.map(({ kind, run }) => `${kind} ${run}`).sort()).toEqual([
    'acknowledge 1',
    'acknowledge 2',
    'resolve 1',
  ]);
  for (const strip of strips) expectWhole(strip, at);

  const resolve = strips.find(({ kind }) => kind === 'resolve');
  expect(resolve).toMatchObject({ state: 'paused', dueAt: null, grain: 'exact', until: null });
  expect(
    resolve?.pieces.map(({ kind, department, countedSeconds }) => [
      kind,
      department,
      Math.round(countedSeconds / 60),
    ]),
  ).toEqual([
    ['counted', 'logistics', 48],
    ['counted', 'tech', 9],
    ['waiting_customer', 'tech', 0],
  ]);
  // Eight hours of which 57 minutes are used, if it went on now.
  const left = Date.parse(String(resolve?.['wouldBeDueAt'])) - Date.parse(at);
  expect(Math.abs(left - (8 * hour - 57 * minute))).toBeLessThan(10_000);
  expect(resolve?.shares).toMatchObject([
    { department: 'logistics', pausedSeconds: 0 },
    { department: 'tech' },
  ]);

  // A window has the pieces of its time, and half of one is none.
  const from = new Date(Date.parse(at) - hour).toISOString();
  const windowed = (await stripsOf(id, `(from: "${from}", until: "${at}")`)).strips.find(
    ({ kind }) => kind === 'resolve',
  );
  expect(windowed?.pieces.map(({ kind, from: begin }) => [kind, begin])).toEqual([
    ['waiting_customer', from],
  ]);
  expect(windowed?.countedSeconds).toBe(resolve?.countedSeconds);
  expect((await stripsOf(id, `(from: "${from}")`)).strips.length).toBe(3);
});

it('stays bounded over very many moves: few pieces that still add up, and the newest runs', async () => {
  const { id } = await openTicket(app, 'niran');
  await change(app, 'lars', 'acceptTicket', id);
  await change(app, 'lars', 'startWork', id);
  for (let i = 0; i < 6; i += 1) {
    await change(app, 'lars', 'holdTicket', id, { text: `strike ${i}` });
    app.clock.moveBy(hour);
    await change(app, 'lars', 'releaseTicket', id);
    app.clock.moveBy(20 * minute);
  }
  const exact = (await stripsOf(id)).strips.find(({ kind }) => kind === 'resolve');
  expect(exact?.pieces.filter(({ kind }) => kind === 'on_hold').map(({ name }) => name)).toEqual(
    [0, 1, 2, 3, 4, 5].map((i) => `strike ${i}`),
  );
  for (const most of [1, 3, 5, 0, -4]) {
    const { strips, at } = await stripsOf(id, `(most: ${most})`);
    const resolve = strips.find(({ kind }) => kind === 'resolve');
    if (!resolve) throw new Error('no resolve clock');
    expect(resolve.grain).toBe('slice');
    expect(resolve.pieces.length).toBeLessThanOrEqual(Math.max(most, 1));
    expectWhole(resolve, at);
  }
  expect((await see(app, 'dora', id)).clockStrips.strips.length).toBe(2);
});
