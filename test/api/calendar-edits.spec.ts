import { addWorkingMs, compileCalendar, workingMsBetween, type CompiledCalendar } from '@baton/working-time';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { withClient } from '../../api/src/platform/database/databases.ts';
import { ReplanClocks } from '../../api/src/tickets/commands/replan-clocks.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { createCalendar, daily, editCalendar, keepHours, type Hours } from '../support/calendars.ts';
import { change, openTicket, see } from '../support/tickets.ts';

const dayMs = 86_400_000;
const lost = { problemType: 'logistics/lost', market: 'BR' };

let app: TestApp;
beforeAll(async () => {
  app = await startApp({ jobs: 4 });
  await countByOwner(app);
});

/** Logistics works by a calendar of its own, and tickets count in it. */
async function countByOwner(of: TestApp): Promise<void> {
  await createCalendar(of, 'adam', 'desk', daily('00:00', '24:00'));
  await keepHours(of, 'logistics', 'desk');
  await withClient(of.databaseUrl, (client) => client.query(`UPDATE service_levels SET calendar = 'owner'`));
}

/** Day and night, but for some days from today on, counted in UTC. */
function closedFor(days: number): Hours {
  const exceptions = Array.from({ length: days }, (_, index) => ({
    date: new Date(app.clock.now() + index * dayMs).toISOString().slice(0, 10),
    name: 'stocktaking',
    periods: [],
  }));
  return daily('00:00', '24:00', { exceptions });
}

interface Clock {
  readonly kind: string;
  readonly dueAt: string | null;
  readonly breachedAt: string | null;
}

const clockOf = (ticket: { card: { clocks: Clock[] } }, kind: string): Clock | undefined =>
  ticket.card.clocks.find((clock) => clock.kind === kind);

interface Kept {
  readonly version: number;
  readonly editedAt: number;
  readonly calendar: CompiledCalendar;
}

async function kept(of: TestApp): Promise<Kept> {
  const { calendar } = await of.ask(
    'adam',
    '{ calendar(code: "desk") { version definition history { at } } }',
  );
  const compiled = compileCalendar(calendar.definition);
  if (compiled.kind === 'refused') throw new Error('the calendar was refused');
  return { version: calendar.version, editedAt: Date.parse(calendar.history[0].at), calendar: compiled };
}

async function edit(hours: Hours): Promise<Kept> {
  const { version } = await kept(app);
  expect((await editCalendar(app, 'lin', 'desk', version, hours)).refusal).toBeNull();
  return kept(app);
}

const soon = { timeout: 8_000, interval: 50 };

describe('an edit of a calendar', () => {
  it('moves what open tickets are due at to the millisecond, and nothing of what is over', async () => {
    const done = await openTicket(app, 'niran', lost);
    for (const mutation of ['acceptTicket', 'startWork']) await change(app, 'lars', mutation, done.id);
    await change(app, 'lars', 'resolveTicket', done.id, { text: 'found' });
    const open = await openTicket(app, 'niran', lost);
    const [before, over] = [await kept(app), await see(app, 'lars', done.id)];

    const after = await edit(closedFor(2));
    const opened = Date.parse(open.card.openedAt);
    const counted = workingMsBetween(before.calendar, opened, after.editedAt);
    const due = addWorkingMs(after.calendar, after.editedAt, 28_800_000 - counted);
    expect(due).toBeGreaterThan(opened + dayMs);
    await vi.waitFor(
      async () =>
        expect(clockOf(await see(app, 'lars', open.id), 'resolve')?.dueAt).toBe(new Date(due).toISOString()),
      soon,
    );
    const { rows } = await withClient(app.databaseUrl, (client) =>
      client.query(
        'SELECT next_due_at, due_at FROM tickets JOIN ticket_timers ON id = ticket_id WHERE id = $1',
        [open.id],
      ),
    );
    // Escalation time stands still with the resolve clock, so the ticket has nothing to ring for before it opens again.
    expect(rows[0].next_due_at.getTime()).toBeGreaterThan(opened + dayMs / 2);
    expect(rows[0].due_at.getTime()).toBeGreaterThan(opened + dayMs / 2);
    const still = await see(app, 'lars', done.id);
    expect([still.version, still.card.clocks, still.clockStrips.strips]).toEqual([
      over.version,
      over.card.clocks,
      over.clockStrips.strips,
    ]);
    await edit(daily('00:00', '24:00'));
  });

  it('makes a timer ring at the new time, once', async () => {
    const closed = await edit(closedFor(2));
    const opened = await openTicket(app, 'niran', { problemType: 'urgent', market: 'TH' });
    expect(Date.parse(clockOf(opened, 'acknowledge')?.dueAt ?? '')).toBeGreaterThan(
      closed.editedAt + dayMs / 2,
    );
    const open = await edit(daily('00:00', '24:00'));
    const due = new Date(open.editedAt + 3_000).toISOString();
    await vi.waitFor(
      async () => expect(clockOf(await see(app, 'lars', opened.id), 'acknowledge')?.breachedAt).toBe(due),
      { ...soon, timeout: 15_000 },
    );
    await change(app, 'lars', 'acceptTicket', opened.id);
    const { escalation, timeline } = await see(app, 'dora', opened.id);
    const fired = escalation.firings.map(
      ({ level, loop }: { level: number; loop: number }) => `${level}.${loop}`,
    );
    expect(new Set(fired).size).toBe(fired.length);
    const breaches = timeline.filter(({ type }: { type: string }) => type === 'ClockBreached');
    expect(breaches.map(({ payload }: { payload: { kind: string } }) => payload.kind)).toEqual([
      'acknowledge',
    ]);

    // What was breached stays so, however the calendar is edited afterwards.
    const noted = clockOf(await see(app, 'lars', opened.id), 'acknowledge');
    await edit(closedFor(3));
    await vi.waitFor(async () => expect(await outOfDate(app)).toBe(0), soon);
    expect(clockOf(await see(app, 'lars', opened.id), 'acknowledge')).toEqual(noted);
    await edit(daily('00:00', '24:00'));
  });

  it('is shown before it is saved: how many tickets move, and which most', async () => {
    const open = await openTicket(app, 'niran', lost);
    const query = `query ($hours: CalendarHoursInput!) { calendarPreview(code: "desk", hours: $hours) {
      findings { code } openTickets moving examined furthest { number kind from to } } }`;
    const before = await see(app, 'lars', open.id);
    const { calendarPreview } = await app.ask('lin', query, { hours: closedFor(2) });
    expect(calendarPreview.moving).toBeGreaterThan(0);
    expect(calendarPreview.openTickets).toBeGreaterThanOrEqual(calendarPreview.moving);
    const [shown] = calendarPreview.furthest.filter(
      ({ number }: { number: number }) => number === open.number,
    );
    expect(Date.parse(shown.to) - Date.parse(shown.from)).toBeGreaterThan(dayMs / 2);
    expect((await app.ask('lin', query, { hours: daily('00:00', '24:00') })).calendarPreview.moving).toBe(0);
    const broken = await app.ask('lin', query, { hours: { ...daily('09:00', '18:00'), zone: 'Nowhere' } });
    expect(broken.calendarPreview.findings).toEqual([{ code: 'unknown_zone' }]);
    expect((await app.ask('tess', query, { hours: closedFor(2) })).calendarPreview).toBeNull();
    const { version, card } = await see(app, 'lars', open.id);
    expect([version, card]).toEqual([before.version, before.card]);
  });
});

async function outOfDate(of: TestApp): Promise<number> {
  return withClient(of.databaseUrl, async (client) => {
    const { rows } = await client.query(
      `SELECT count(*)::int AS count FROM tickets, calendars
       WHERE clock_calendars && ARRAY[code || '@' || (calendars.version - 1)] AND code = 'desk'`,
    );
    return rows[0].count;
  });
}

describe('three hundred open tickets', () => {
  it('are planned anew in batches, once each, though the house is cut off in the middle and does it twice', async () => {
    const still = await startApp();
    await countByOwner(still);
    const ids: string[] = [];
    for (let done = 0; done < 300; done += 20) {
      const opened = Array.from({ length: 20 }, () => openTicket(still, 'niran', lost));
      ids.push(...(await Promise.all(opened)).map(({ id }) => id));
    }
    const { refusal } = await editCalendar(still, 'lin', 'desk', 1, closedFor(2));
    expect(refusal).toBeNull();
    expect(await outOfDate(still)).toBe(300);
    // Somebody works on one of them meanwhile: the command plans it anew itself.
    await change(still, 'lars', 'acceptTicket', ids[0] ?? '');
    expect(await outOfDate(still)).toBe(299);

    const replan = still.app.get(ReplanClocks);
    const cut = replan.run().catch((error: unknown) => error);
    await vi.waitFor(async () => expect(await outOfDate(still)).toBeLessThan(299), {
      timeout: 8_000,
      interval: 5,
    });
    await withClient(still.databaseUrl, (client) =>
      client.query(
        'SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()',
      ),
    );
    await cut;
    // Connections that were cut are found out when they are used.
    await vi.waitFor(() => Promise.all([replan.run(), replan.run()]), { timeout: 20_000, interval: 50 });
    expect(await outOfDate(still)).toBe(0);

    await withClient(still.databaseUrl, async (client) => {
      const { rows } = await client.query(
        `SELECT count(*)::int AS planned, count(DISTINCT stream)::int AS tickets FROM journal, jsonb_array_elements(payload -> 'closed') AS one
         WHERE type = 'ClocksMoved' AND one ->> 'kind' = 'resolve'`,
      );
      expect(rows).toEqual([{ planned: 300, tickets: 300 }]);
      expect((await client.query('SELECT * FROM journal_broken()')).rows).toEqual([]);
      const due = await client.query(
        `SELECT count(*)::int AS moved FROM tickets WHERE next_due_at > now() + interval '12 hours'`,
      );
      expect(due.rows).toEqual([{ moved: 300 }]);
    });
  }, 60_000);
});
