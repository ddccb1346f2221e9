import pg from 'pg';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { withClient } from '../../api/src/platform/database/databases.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { LiveConnection } from '../support/live.ts';
import { seeded } from '../support/seeded.ts';
import { brisk, openTicket } from '../support/tickets.ts';

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});

const seed = Number(process.env['BATON_SEED'] ?? 20261122);
const cursorNow = async (): Promise<string> => (await app.ask('dora', '{ cursor }')).cursor;

/** Ids of the facts of some tickets in the order in which readers shall get them. */
async function journal(streams: readonly string[]): Promise<string[]> {
  return withClient(app.databaseUrl, async (client) => {
    const { rows } = await client.query('SELECT id FROM journal WHERE stream = ANY ($1) ORDER BY tx, id', [
      streams,
    ]);
    return rows.map(({ id }) => id);
  });
}

async function everything(line: LiveConnection, ids: readonly string[]): Promise<void> {
  await vi.waitFor(() => expect(line.received.map(({ id }) => id)).toEqual(ids), {
    timeout: 15_000,
    interval: 20,
  });
}

describe('invariant 7: nothing acknowledged is lost', () => {
  it(`whoever comes back with whatever cursor gets every fact once, in order (seed ${seed})`, async () => {
    const random = seeded(seed);
    const before = await cursorNow();
    // A director sees all; logistics sees only where it has a part.
    const all = new LiveConnection(app, 'dora', before);
    const some = new LiveConnection(app, 'lars', before);
    const cursors = [before];
    const ours = await openTicket(app, 'niran');
    const theirs = await openTicket(app, 'niran', { problemType: 'payment', market: 'DE' });
    for (let step = 0; step < 40; step += 1) {
      const { id } = random.pick([ours, theirs]);
      await brisk(app, 'wei', 'commentTicket', id, { text: `word ${step}` });
      const line = random.pick([all, some]);
      if (random.below(4) === 0) await line.cut();
      if (random.below(3) === 0) await line.connect();
      if (random.below(6) === 0) cursors.push(await cursorNow());
    }
    await all.connect();
    await some.connect();
    const everyFact = await journal([`ticket:${ours.id}`, `ticket:${theirs.id}`]);
    const visible = await journal([`ticket:${ours.id}`]);
    expect(everyFact.length).toBeGreaterThan(40);
    await everything(all, everyFact);
    await everything(some, visible);
    // Any earlier cursor, those that came with batches included.
    for (const cursor of Array.from({ length: 12 }, () =>
      random.pick([...cursors, ...all.seen, ...some.seen]),
    )) {
      const late = new LiveConnection(app, 'dora', cursor);
      await late.connect();
      const rest = await after(cursor, [`ticket:${ours.id}`, `ticket:${theirs.id}`]);
      await everything(late, rest);
      await late.close();
    }
    await all.close();
    await some.close();
  }, 60_000);

  it('neither skips nor reorders while an older transaction is still open', async () => {
    const line = new LiveConnection(app, 'dora', await cursorNow());
    await line.connect();
    const one = await openTicket(app, 'niran');
    await everything(line, await journal([`ticket:${one.id}`]));
    const known = line.received.length;

    const slow = await begin();
    // It takes its number and its place in the journal, and does not commit yet.
    await slow.query(
      `INSERT INTO journal (stream, sequence, type, payload, at) VALUES ('ticket:${one.id}', $1, 'Commented', '{"text":"slow"}', now())`,
      [one.version + 1],
    );
    const two = await openTicket(app, 'niran');
    await brisk(app, 'wei', 'commentTicket', two.id, { text: 'fast' });
    const watermark = await cursorNow();
    // A cursor given out now does not lie behind what is still open.
    const late = new LiveConnection(app, 'dora', watermark);
    await late.connect();
    const { rows } = await withClient(app.databaseUrl, (client) =>
      client.query('SELECT count(*)::int AS behind FROM journal WHERE stream = $1', [`ticket:${two.id}`]),
    );
    expect(rows[0].behind).toBe(two.version + 1);
    expect(line.received).toHaveLength(known);
    await slow.query('COMMIT');
    await slow.end();

    const order = await journal([`ticket:${one.id}`, `ticket:${two.id}`]);
    await everything(line, order);
    await everything(late, order.slice(known));
    expect(line.received.at(known)?.payload).toEqual({ text: 'slow' });
    await line.close();
    await late.close();
  });

  it('gives nothing of an older transaction that was rolled back, and goes on', async () => {
    const line = new LiveConnection(app, 'dora', await cursorNow());
    await line.connect();
    const one = await openTicket(app, 'niran');
    const slow = await begin();
    await slow.query(
      `INSERT INTO journal (stream, sequence, type, payload, at) VALUES ('ticket:${one.id}', $1, 'Commented', '{"text":"never"}', now())`,
      [one.version + 1],
    );
    const two = await openTicket(app, 'niran');
    await slow.query('ROLLBACK');
    await slow.end();
    await everything(line, await journal([`ticket:${one.id}`, `ticket:${two.id}`]));
    expect(line.received.some(({ payload }) => JSON.stringify(payload).includes('never'))).toBe(false);
    await line.close();
  });

  it('shows a ticket from then on to a department that gets a part in it', async () => {
    const line = new LiveConnection(app, 'tom', await cursorNow());
    await line.connect();
    const { id } = await openTicket(app, 'niran');
    await brisk(app, 'lars', 'commentTicket', id, { text: 'ours' });
    await brisk(app, 'lin', 'handOverTicket', id, { department: 'tech', reason: 'scan data' });
    await vi.waitFor(() => expect(line.received.map(({ type }) => type)).toContain('OwnershipMoved'), {
      timeout: 10_000,
      interval: 20,
    });
    await line.close();
  });

  it('refuses what is no cursor', async () => {
    for (const cursor of ['', 'x', '1', '1.2.3', '-1.0', '99999999999999999999.1', "1.1'; --"]) {
      await expect(new LiveConnection(app, 'dora', cursor).connect()).rejects.toThrow(/no cursor/);
    }
  });
});

async function begin(): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: app.databaseUrl });
  await client.connect();
  await client.query('BEGIN');
  return client;
}

async function after(cursor: string, streams: readonly string[]): Promise<string[]> {
  const [tx, id] = cursor.split('.');
  return withClient(app.databaseUrl, async (client) => {
    const { rows } = await client.query(
      `SELECT id FROM journal WHERE stream = ANY ($1) AND (tx, id) > ($2::text::xid8, $3::bigint) ORDER BY tx, id`,
      [streams, tx, id],
    );
    return rows.map((row) => row.id);
  });
}
