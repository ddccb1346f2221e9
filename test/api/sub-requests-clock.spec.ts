import { beforeAll, describe, expect, it, vi } from 'vitest';
import { withClient } from '../../api/src/platform/database/databases.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { createCalendar, daily, editCalendar, keepHours } from '../support/calendars.ts';
import { Door } from '../support/door.ts';
import { idOf, recordAbsence } from '../support/duty.ts';
import { asked, moveSubRequest, quietTicket, seeSubRequest } from '../support/sub-requests.ts';
import { see } from '../support/tickets.ts';

let app: TestApp;
beforeAll(async () => {
  app = await startApp({ jobs: 2 });
});

/** What the worker does when the time has come: it comes at once, the house's clock has been moved. */
async function ringNow(id: string): Promise<void> {
  await withClient(app.databaseUrl, (client) =>
    client.query(
      `SELECT graphile_worker.add_job('ring-sub-request', json_build_object('subRequestId', $1::text), job_key => 'ring-sub-request:' || $1)`,
      [id],
    ),
  );
}

async function noJob(id: string): Promise<void> {
  await vi.waitFor(
    async () => {
      const { rows } = await withClient(app.databaseUrl, (client) =>
        client.query(`SELECT FROM graphile_worker.jobs WHERE key = 'ring-sub-request:' || $1`, [id]),
      );
      expect(rows).toHaveLength(0);
    },
    { timeout: 10_000, interval: 50 },
  );
}

async function overdueEntries(who: string, id: string): Promise<unknown[]> {
  const { inbox } = await app.ask(
    who,
    '{ inbox(filter: { kinds: [sub_request] }, first: 100) { entries { payload } } }',
  );
  return inbox.entries.filter(
    ({ payload }: { payload: { subRequestId: string; happened: string } }) =>
      payload.subRequestId === id && payload.happened === 'SubRequestOverdue',
  );
}

describe('a sub-request that nobody answers', () => {
  it('is overdue by its own timer, once; the lead and whoever asked are told, and the ticket stays where it is', async () => {
    const { id: ticketId } = await quietTicket(app);
    const one = await asked(app, { targetSeconds: 1 }, ticketId);
    await vi.waitFor(
      async () => expect((await seeSubRequest(app, 'finn', one.id)).clock.overdueAt).toBe(one.clock.dueAt),
      { timeout: 10_000, interval: 100 },
    );
    for (const who of ['fay', 'fred', 'lars'])
      expect([who, await overdueEntries(who, one.id)]).toMatchObject([who, [{}]]);
    expect(await overdueEntries('finn', one.id)).toEqual([]);
    const ticket = await see(app, 'lars', ticketId);
    expect(ticket.owner.code).toBe('logistics');
    const noted = ticket.timeline.filter(({ type }: { type: string }) => type === 'SubRequestNoted');
    expect(noted[0].payload).toMatchObject({ overdue: true, state: 'open', happened: ['SubRequestOverdue'] });
    // A ring too many does nothing.
    await ringNow(one.id);
    await noJob(one.id);
    const after = await seeSubRequest(app, 'finn', one.id);
    expect(after.version).toBe(2);
    const late = await moveSubRequest(app, 'finn', 'answerSubRequest', one.id, { text: 'at last' });
    expect(late.subRequest).toMatchObject({ state: 'answered', clock: { state: 'breached' } });
  });

  it('is noted late after downtime, with when it was due, and tells the deputy of a lead who is away', async () => {
    const one = await asked(app, { department: 'tech', targetSeconds: 3600 });
    await recordAbsence(app, 'tess', 0, 100, {
      personId: await idOf(app, 'tess'),
      deputyId: await idOf(app, 'petra'),
    });
    // Nobody rang for two hours.
    app.clock.moveBy(2 * 3_600_000);
    await ringNow(one.id);
    await noJob(one.id);
    expect((await seeSubRequest(app, 'tom', one.id)).clock.overdueAt).toBe(one.clock.dueAt);
    expect(await overdueEntries('petra', one.id)).toHaveLength(1);
  });

  it('is not overdue while it waits for whoever asked, and its timer is set anew when they reply', async () => {
    const one = await asked(app, { department: 'product', targetSeconds: 3600 });
    await moveSubRequest(app, 'petra', 'returnSubRequest', one.id, { text: 'which one?' });
    app.clock.moveBy(2 * 3_600_000);
    await ringNow(one.id);
    await noJob(one.id);
    expect((await seeSubRequest(app, 'petra', one.id)).clock).toMatchObject({
      overdueAt: null,
      state: 'paused',
    });
    const { subRequest } = await moveSubRequest(app, 'lars', 'replySubRequest', one.id, { text: 'that one' });
    const { rows } = await withClient(app.databaseUrl, (client) =>
      client.query(`SELECT run_at FROM graphile_worker.jobs WHERE key = 'ring-sub-request:' || $1`, [one.id]),
    );
    expect(rows).toMatchObject([{ run_at: new Date(subRequest.clock.dueAt) }]);
  });
});

describe('an edit of the calendar of the asked department', () => {
  it('plans the answers anew that are open, and leaves those that are over as they were', async () => {
    await createCalendar(app, 'adam', 'ledger', daily('00:00', '24:00'));
    await keepHours(app, 'marketing', 'ledger');
    await withClient(app.databaseUrl, (client) =>
      client.query(`UPDATE service_levels SET calendar = 'owner'`),
    );
    const over = await asked(app, { department: 'marketing', targetSeconds: 7200 });
    await moveSubRequest(app, 'mo', 'answerSubRequest', over.id, { text: 'yes' });
    const { clock: before } = await seeSubRequest(app, 'mo', over.id);
    const one = await asked(app, { department: 'marketing', targetSeconds: 7200 });
    const dates = [0, 1, 2].map((days) =>
      new Date(app.clock.now() + days * 86_400_000).toISOString().slice(0, 10),
    );
    const closed = daily('00:00', '24:00', {
      exceptions: dates.map((date) => ({ date, name: 'stocktaking', periods: [] })),
    });
    expect((await editCalendar(app, 'adam', 'ledger', 1, closed)).refusal).toBeNull();
    const opens = Date.parse(`${dates[2]}T00:00:00Z`) + 86_400_000;
    await vi.waitFor(
      async () => {
        const { clock } = await seeSubRequest(app, 'mo', one.id);
        expect(Date.parse(clock.dueAt)).toBeGreaterThan(opens + 7_100_000);
        expect(Date.parse(clock.dueAt)).toBeLessThanOrEqual(opens + 7_200_000);
      },
      { timeout: 15_000, interval: 100 },
    );
    expect((await seeSubRequest(app, 'mo', over.id)).clock).toEqual(before);
  });
});

describe('the clock of a sub-request', () => {
  it('counts in the hours of the asked department, over night and holiday', async () => {
    await withClient(app.databaseUrl, async (client) => {
      const hours = Object.fromEntries(
        ['mon', 'tue', 'wed', 'thu', 'fri'].map((day) => [day, [{ from: '09:00', until: '18:00' }]]),
      );
      const names = JSON.stringify({ en: 'Desk', zhHans: 'Desk', zhHant: 'Desk' });
      const definition = {
        zone: 'Asia/Tokyo',
        alwaysOpen: false,
        weekly: hours,
        holidays: [{ date: '2031-04-29', name: 'Shōwa', periods: [] }],
        exceptions: [],
      };
      await client.query(`INSERT INTO calendars (code, names, definition) VALUES ('desk', $1, $2)`, [
        names,
        JSON.stringify(definition),
      ]);
      await client.query(`UPDATE departments SET calendar = 'desk' WHERE code = 'quality'`);
      await client.query(`UPDATE service_levels SET calendar = 'owner'`);
    });
    // Monday 28 April 2031, 17:00 in Tokyo; Tuesday is a holiday.
    app.clock.moveTo(Date.UTC(2031, 3, 28, 8));
    // Sessions have run out meanwhile.
    const one = await asked(new Door(app.url), { department: 'quality', targetSeconds: 7200 });
    expect(one.clock.calendar).toBe('desk');
    expect(Math.abs(Date.parse(one.clock.dueAt) - Date.UTC(2031, 3, 30, 1))).toBeLessThan(60_000);
    app.clock.moveTo(Date.UTC(2031, 3, 30, 0, 30));
    const { clock } = await seeSubRequest(new Door(app.url), 'quinn', one.id);
    expect(Math.abs(clock.elapsedSeconds - 5400)).toBeLessThan(60);
    expect(clock.strip.map(({ uncounted }: { uncounted: string | null }) => uncounted)).toEqual(
      expect.arrayContaining([null, 'outside_hours', 'holiday']),
    );
  });
});
