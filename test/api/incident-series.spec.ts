import { beforeAll, expect, it } from 'vitest';
import { NoticeSeries } from '../../api/src/tickets/commands/notice-series.ts';
import { withClient } from '../../api/src/platform/database/databases.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { joined, incidentOf } from '../support/incidents.ts';
import { openTicket } from '../support/tickets.ts';

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});

const open = (tags: readonly string[], market = 'BR'): ReturnType<typeof openTicket> =>
  openTicket(app, 'niran', { problemType: 'logistics/lost', market, tags });

const look = (): Promise<void> => app.app.get(NoticeSeries).look('logistics/lost');

async function suggestions(who: string): Promise<{ series: string; tag: string; tickets: number }[]> {
  const { inbox } = await app.ask(
    who,
    '{ inbox(filter: { kinds: [incident_suggested] }, first: 20) { entries { payload } } }',
  );
  return inbox.entries.map(({ payload }: { payload: object }) => payload);
}

it('tells the leads once that the same fault came twenty times in two hours, with the tickets', async () => {
  const linked = await open(['kettle-k7']);
  await joined(app, linked, await incidentOf(app, await open([])));
  // Too long ago, another product, and one that belongs to an incident already.
  await open(['kettle-k7']);
  app.clock.moveBy(2 * 3_600_000 + 60_000);
  for (let place = 0; place < 19; place += 1) await open(['kettle-k7', `batch-${place}`]);
  await open(['toaster'], 'MX');
  await look();
  expect(await suggestions('sofia')).toEqual([]);
  const last = await open(['kettle-k7'], 'DE');
  // Every opening asks for one look at its problem type.
  await withClient(app.databaseUrl, async (client) => {
    const { rows } = await client.query(
      `SELECT count(*)::int AS jobs FROM graphile_worker.jobs WHERE task_identifier = 'tickets:look-for-series'`,
    );
    expect(rows).toEqual([{ jobs: 1 }]);
  });
  await Promise.all([look(), look()]);
  const [told, ...more] = await suggestions('sofia');
  expect(more).toEqual([]);
  expect(told).toMatchObject({ tag: 'kettle-k7', market: null, tickets: 20 });
  expect(await suggestions('lin')).toEqual([told]);
  expect(await suggestions('tess')).toEqual([]);
  await open(['kettle-k7']);
  await look();
  expect(await suggestions('sofia')).toHaveLength(1);

  const series = async (who: string): Promise<{ total: number; tickets: { id: string }[] } | null> =>
    (
      await app.ask(who, 'query ($id: ID!) { ticketSeries(id: $id) { total tag tickets { id } } }', {
        id: told?.series,
      })
    ).ticketSeries;
  expect(await series('tom')).toBeNull();
  const seen = await series('lin');
  expect(seen).toMatchObject({ total: 20, tickets: { length: 20 } });
  // What has been linked since is not offered again.
  await joined(app, last, await incidentOf(app, await open([])));
  expect((await series('lin'))?.tickets).toHaveLength(19);
});
