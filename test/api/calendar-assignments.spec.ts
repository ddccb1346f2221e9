import { addWorkingMs, compileCalendar } from '@baton/working-time';
import { beforeEach, describe, expect, it } from 'vitest';
import { RingDue } from '../../api/src/escalation/commands/ring-due.ts';
import { withClient } from '../../api/src/platform/database/databases.ts';
import { ReplanClocks } from '../../api/src/tickets/commands/replan-clocks.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { assignCalendar, calendarUser, createCalendar, daily, keepHours } from '../support/calendars.ts';
import { openTicket, see } from '../support/tickets.ts';

const [hour, day] = [3_600_000, 86_400_000];
const lost = { problemType: 'logistics/lost', market: 'BR' };

let app: TestApp;
/** Logistics works at all hours; `shut` is closed for the time that tests last. No job runs but by the test. */
beforeEach(async () => {
  app = await startApp();
  const exceptions = [0, 1].map((ahead) => ({
    date: new Date(app.clock.now() + ahead * day).toISOString().slice(0, 10),
    periods: [],
  }));
  await createCalendar(app, 'adam', 'desk', daily('00:00', '24:00'));
  await createCalendar(app, 'adam', 'shut', daily('00:00', '24:00', { exceptions }));
  await keepHours(app, 'logistics', 'desk');
  await countBy('owner');
});

function countBy(calendar: string): Promise<unknown> {
  return withClient(app.databaseUrl, (client) =>
    client.query('UPDATE service_levels SET calendar = $1', [calendar]),
  );
}

const replan = (): Promise<void> => app.app.get(ReplanClocks).run();
const ring = (): Promise<void> => app.app.get(RingDue).run(app.clock.now());

async function dueOf(id: string, kind = 'resolve'): Promise<number> {
  const { card } = await see(app, 'lars', id);
  return Date.parse(card.clocks.find((one: { kind: string }) => one.kind === kind)?.dueAt ?? '');
}

async function assignedAt(): Promise<number> {
  const { calendarUsers } = await app.ask('adam', '{ calendarUsers { kind code since } }');
  return Date.parse(calendarUsers.find(({ code }: { code: string }) => code === 'logistics').since);
}

describe('another calendar for a department', () => {
  it('moves open clocks that count by it from that instant on, and no others', async () => {
    const ticket = await openTicket(app, 'niran', lost);
    await countBy('always');
    const named = await openTicket(app, 'niran', lost);
    const unmoved = await dueOf(named.id);
    const query = `{ calendarAssignmentPreview(kind: department, code: "logistics", calendar: "shut") {
      moving openTickets furthest { number to } } }`;
    const preview = (await app.ask('lin', query)).calendarAssignmentPreview;
    expect(preview).toMatchObject({ moving: 1, openTickets: 1, furthest: [{ number: ticket.number }] });

    await keepHours(app, 'logistics', 'shut');
    // Done hours late it gives the numbers of that instant.
    app.clock.moveBy(2 * hour);
    await replan();
    const since = await assignedAt();
    const { calendar } = await app.ask('adam', '{ calendar(code: "shut") { definition } }');
    const shut = compileCalendar(calendar.definition);
    if (shut.kind === 'refused') throw new Error('refused');
    const left = 8 * hour - (since - Date.parse(ticket.card.openedAt));
    expect(await dueOf(ticket.id)).toBe(addWorkingMs(shut, since, left));
    expect(await dueOf(named.id)).toBe(unmoved);
    expect((await app.ask('lin', query)).calendarAssignmentPreview).toMatchObject({ moving: 0 });

    const { clockStrips } = await see(app, 'lars', ticket.id);
    const { pieces } = clockStrips.strips.find(({ kind }: { kind: string }) => kind === 'resolve');
    const calendars = new Set(pieces.map((piece: { calendar: string }) => piece.calendar));
    expect([...calendars]).toEqual(['desk', 'shut']);
  });

  it('rings at the new time, breaches late but once, and fires no level twice', async () => {
    const urgent = await openTicket(app, 'niran', { problemType: 'urgent', market: 'TH' });
    await keepHours(app, 'logistics', 'shut');
    await replan();
    app.clock.moveBy(hour);
    await ring();
    const before = await see(app, 'dora', urgent.id);
    expect(breaches(before)).toEqual([]);
    expect(await dueOf(urgent.id, 'acknowledge')).toBeGreaterThan(app.clock.now());

    await keepHours(app, 'logistics', 'desk');
    const since = await assignedAt();
    // It is due again long before anybody plans it anew.
    app.clock.moveBy(hour);
    await replan();
    for (let times = 0; times < 20; times += 1) await ring();
    const after = await see(app, 'dora', urgent.id);
    // The level hands it over at last; the run of the first owner is what counts here.
    const [noted] = breaches(after).filter(({ kind }) => kind === 'acknowledge');
    const dueAt = new Date(noted?.dueAt ?? '').getTime();
    expect(dueAt).toBeGreaterThan(since);
    expect(dueAt).toBeLessThan(since + 3_001);
    expect(
      breaches(after)
        .map(({ kind, run }) => `${kind} ${run}`)
        .sort(),
    ).toEqual(['acknowledge 1', 'resolve 1']);
    const fired = firings(after);
    expect(fired.length).toBeGreaterThan(0);
    expect(new Set(fired).size).toBe(fired.length);

    // What has fired and what was breached stays so, and is not said again.
    await keepHours(app, 'logistics', 'shut');
    await replan();
    await ring();
    const again = await see(app, 'dora', urgent.id);
    expect(firings(again).slice(0, fired.length)).toEqual(fired);
    expect(new Set(firings(again)).size).toBe(firings(again).length);
    expect(breaches(again).filter(({ run }) => run === 1)).toEqual(breaches(after));
  });

  it('is refused to whoever may not, on a version that is over, and with a calendar that there is not', async () => {
    const { version } = await calendarUser(app, 'lin', 'department', 'logistics');
    const input = {
      kind: 'department',
      code: 'logistics',
      expectedVersion: version,
      calendar: 'shut',
    } as const;
    const codeOf = async (who: string, more: object): Promise<string | undefined> =>
      (await assignCalendar(app, who, { ...input, ...more })).refusal?.code;
    expect(await codeOf('tess', {})).toBe('NOT_ALLOWED');
    expect(await codeOf('lin', { kind: 'market', code: 'BR', expectedVersion: 0 })).toBe('NOT_ALLOWED');
    expect(await codeOf('lin', { expectedVersion: version - 1 })).toBe('STALE_VERSION');
    expect(await codeOf('lin', { calendar: 'nowhere' })).toBe('INVALID_INPUT');
    expect(await codeOf('lin', { code: 'nobody' })).toBe('NOT_FOUND');
    expect(await codeOf('lin', {})).toBeUndefined();
    expect(await calendarUser(app, 'tess', 'department', 'logistics')).toMatchObject({
      calendar: 'shut',
      version: version + 1,
      abilities: { assign: false },
    });
    expect(
      (await assignCalendar(app, 'adam', { ...input, kind: 'market', code: 'BR', expectedVersion: 0 }))
        .refusal,
    ).toBeNull();
    await withClient(app.databaseUrl, async (client) => {
      const { rows } = await client.query(
        `SELECT payload ->> 'before' AS before, payload ->> 'after' AS after FROM journal
         WHERE stream = 'calendar-user:department/logistics' ORDER BY sequence`,
      );
      expect(rows.at(-1)).toEqual({ before: 'desk', after: 'shut' });
    });
  });
});

describe('a ticket that cannot be planned anew', () => {
  it('is put off, and keeps no other waiting', async () => {
    const tickets = [];
    for (let count = 0; count < 3; count += 1) tickets.push(await openTicket(app, 'niran', lost));
    const [broken, ...others] = tickets;
    await withClient(app.databaseUrl, (client) =>
      client.query(
        `UPDATE tickets SET body = jsonb_set(body, '{clockLog,0,calendarCode}', '"nowhere"') WHERE id = $1`,
        [broken?.id],
      ),
    );
    await keepHours(app, 'logistics', 'shut');
    await replan();
    for (const { id } of others) expect(await dueOf(id)).toBeGreaterThan(app.clock.now() + day / 2);
    const putOff = (): Promise<unknown[]> =>
      withClient(app.databaseUrl, async (client) => {
        const { rows } = await client.query('SELECT ticket_id AS id, failures FROM replans_put_off');
        return rows;
      });
    expect(await putOff()).toEqual([{ id: broken?.id, failures: 1 }]);
    // Not before its time, and then again.
    await replan();
    expect(await putOff()).toEqual([{ id: broken?.id, failures: 1 }]);
    app.clock.moveBy(61_000);
    await replan();
    expect(await putOff()).toEqual([{ id: broken?.id, failures: 2 }]);

    await withClient(app.databaseUrl, (client) =>
      client.query(
        `UPDATE tickets SET body = jsonb_set(body, '{clockLog,0,calendarCode}', '"desk"') WHERE id = $1`,
        [broken?.id],
      ),
    );
    app.clock.moveBy(121_000);
    await replan();
    expect(await putOff()).toEqual([]);
    expect(await dueOf(broken?.id ?? '')).toBeGreaterThan(app.clock.now() + day / 2);
  });
});

interface Breach {
  readonly kind: string;
  readonly run: number;
  readonly dueAt: string;
}

function breaches({ timeline }: { timeline: { type: string; payload: Breach }[] }): Breach[] {
  return timeline.flatMap(({ type, payload }) => (type === 'ClockBreached' ? [payload] : []));
}

function firings(of: {
  escalation: { firings: { level: number; loop: number; dueAt: string }[] };
}): string[] {
  return of.escalation.firings.map(({ level, loop, dueAt }) => `${level}.${loop} ${dueAt}`);
}
