import { withClient, createDatabase, withDatabase } from '../../api/src/platform/database/databases.ts';
import { migrate } from '../../api/src/platform/database/migrate.ts';
import { migrations } from '../../migrations/index.ts';
import { startApiProcess } from '../support/api-process.ts';
import { seedCompany } from '../support/company.ts';
import { Door } from '../support/door.ts';
import { scratchServer } from '../support/scratch-server.ts';
import { openTicket } from '../support/tickets.ts';
import { quantile, untilFired } from './timers/fired.ts';
import { keepBusy } from './timers/keep-busy.ts';
import { idleRate } from './timers/nothing-to-do.ts';
import { plant, type Seed } from './timers/plant.ts';

/**
 * Timers against their targets: `npm run bench -- timers`. One process of the built API and its defaults, on a database
 * with `pending` tickets whose levels are due some day; then `due` within one second, and then 100 in every second while
 * people work. Numbers after the name: pending, due.
 */
const [pending = 200_000, due = 10_000] = process.argv.slice(2).map(Number);
const concurrency = 4;
const perSecond = 100;
const seconds = 20;
const day = 86_400_000;

const server = await scratchServer();
try {
  const url = withDatabase(server.url, `baton_bench_${process.pid}`);
  await createDatabase(server.url, `baton_bench_${process.pid}`);
  await migrate(url, migrations);
  await seedCompany(url);
  await withClient(url, async (client) => {
    const seed = await seedOf(url, client);
    say(`${due.toLocaleString('en')} jobs that do nothing, in an empty house …`);
    const alone = await idleRate(client, url, { jobs: due, concurrency });
    say(`${pending.toLocaleString('en')} tickets whose timers are due some day …`);
    for (let left = pending; left > 0; left -= 10_000)
      await plant(client, seed, Date.now() + day, Math.min(left, 10_000));
    await client.query('VACUUM ANALYZE');
    say(`${due.toLocaleString('en')} jobs that do nothing, among them …`);
    // The better of the two is what we are held to: after so many rows were written, the database has other work as well.
    const idle = Math.max(alone, await idleRate(client, url, { jobs: due, concurrency }));

    say(`${due.toLocaleString('en')} timers due within one second …`);
    const dueAt = Date.now() + 5000 + due;
    const atOnce: string[] = [];
    for (let tenth = 0; tenth < 10; tenth += 1) {
      atOnce.push(...(await plant(client, seed, dueAt + tenth * 100, due / 10)));
    }
    if (Date.now() > dueAt) throw new Error('they were due before they were all there');
    const api = await startApiProcess(url, { env: { BATON_DEMO: 'never', BATON_JOBS: String(concurrency) } });
    const burst = await untilFired(client, atOnce, 300_000);
    const took = (burst.lateMs.at(-1) ?? Number.NaN) + 900;
    const rate = ((due - burst.missing) * 1000) / took;

    say(`${perSecond} due in every second of ${seconds} while people work …`);
    const begin = Date.now() + 8000;
    const steady: string[] = [];
    for (let tenth = 0; tenth < seconds * 10; tenth += 1) {
      steady.push(...(await plant(client, seed, begin + tenth * 100, perSecond / 10)));
    }
    const people = keepBusy(new Door(`${api.address}/graphql`));
    const { missing, doubled, lateMs } = await untilFired(client, steady, 120_000);
    const acts = await people.stop();
    await api.stop();

    const figures = {
      missing: burst.missing + missing,
      doubled: burst.doubled + doubled,
      rateRatio: round(rate / idle),
      lateP99Ms: round(quantile(lateMs, 0.99)),
      idlePerSecond: round(idle),
      firedPerSecond: round(rate),
      actsPerSecond: round(acts),
    };
    for (const [name, figure] of [
      ['timers pending', pending.toLocaleString('en')],
      ['due within one second', due.toLocaleString('en')],
      ['  fired in a second', `${figures.firedPerSecond}`],
      ['  jobs that do nothing, in a second', `${figures.idlePerSecond}`],
      ['  ours over those (at least 0.7)', `${figures.rateRatio}`],
      [`${perSecond} due in every second, beside ${figures.actsPerSecond} acts of people`, ''],
      ['  late, median', `${round(quantile(lateMs, 0.5))} ms`],
      ['  late, 99 of 100 (under 1,000)', `${figures.lateP99Ms} ms`],
      ['missing (0)', `${figures.missing}`],
      ['doubled (0)', `${figures.doubled}`],
    ] as const) {
      console.log(`${name.padEnd(56)}${figure.padStart(12)}`);
    }
    console.log(JSON.stringify({ bench: 'timers', figures }));
  });
} finally {
  await server.release();
}

/** One ticket, opened through the door of a house whose timers stand still. */
async function seedOf(url: string, client: Parameters<typeof plant>[0]): Promise<Seed> {
  // Nothing else falls due within the minutes of the measurement.
  await client.query(
    `INSERT INTO escalation_path_versions (code, version, names, levels, published_at)
     SELECT code, version + 1, names, jsonb_build_array(
       levels -> 0 || '{"trigger": {"kind": "unacknowledged", "afterSeconds": 300}}',
       levels -> 1 || '{"trigger": {"kind": "unacknowledged", "afterSeconds": 86400}}'), now()
     FROM escalation_path_versions WHERE code = 'standard'`,
  );
  const api = await startApiProcess(url, { env: { BATON_DEMO: 'never', BATON_JOBS: '0' } });
  const { id } = await openTicket(new Door(`${api.address}/graphql`), 'niran', {
    problemType: 'payment/outage',
  });
  await api.stop();
  const { rows } = await client.query<{ due: number }>(
    'SELECT extract(epoch FROM due_at) * 1000 AS due FROM ticket_timers WHERE ticket_id = $1',
    [id],
  );
  await client.query('DELETE FROM ticket_timers');
  return { ticketId: id, dueAt: Number(rows[0]?.due) };
}

function say(text: string): void {
  console.error(text);
}

function round(figure: number): number {
  return Math.round(figure * 1000) / 1000;
}
