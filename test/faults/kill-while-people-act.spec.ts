import type { Happened } from '@baton/ticket-lifecycle';
import type pg from 'pg';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { withClient } from '../../api/src/platform/database/databases.ts';
import type { EmbeddedPostgres } from '../../api/src/platform/database/embedded/start-embedded.ts';
import { BusyPeople } from '../support/busy-people.ts';
import { seedCompany } from '../support/company.ts';
import { Fleet } from '../support/fleet.ts';
import { ownServer } from '../support/own-server.ts';
import { seeded } from '../support/seeded.ts';
import { companyOf, historyOf, retell, type Told } from '../support/ticket-history.ts';

/** BATON_FAULTS=long kills two hundred times and more; without it a few times, for every run of the tests. */
const long = process.env['BATON_FAULTS'] === 'long';
const kills = long ? 200 : 4;
const ticketsAtOnce = 24;
const seed = Number(process.env['BATON_SEED'] ?? 20261122);

const random = seeded(seed);
let fleet: Fleet;
let postgres: EmbeddedPostgres;
let people: BusyPeople;
beforeAll(async () => {
  const { server, databaseUrl } = await ownServer();
  postgres = server;
  await seedCompany(databaseUrl);
  fleet = new Fleet(databaseUrl, { BATON_JOBS: '4' });
  const [first] = await Promise.all([fleet.start(), fleet.start(), fleet.start()]);
  const door = fleet.doorOf(first);
  await Promise.all([...BusyPeople.crew, 'tess', 'adam'].map((who) => door.cookieOf(who)));
  people = new BusyPeople(fleet, random);
  await people.settleIn();
});

describe('three API processes, killed at random moments, on a PostgreSQL that crashes once', () => {
  it(
    `escalates every ticket exactly as the path says and loses nothing confirmed (${kills} kills, seed ${seed})`,
    { timeout: long ? 3_600_000 : 180_000 },
    async () => {
      const leftAlone: string[] = [];
      const everyTicket: string[] = [];
      let killed = 0;
      while (killed < kills) {
        const tickets = await Promise.all(Array.from({ length: ticketsAtOnce }, () => people.open()));
        const touched = tickets.filter((_, index) => index % 2 === 1);
        everyTicket.push(...tickets);
        leftAlone.push(...tickets.filter((one) => !touched.includes(one)));
        let over = false;
        const acting = ['one', 'two'].map(async () => {
          while (!over) await people.actOn(tickets, touched);
        });
        // As many as fit into the time in which these tickets escalate.
        for (let wave = 0; wave < 4 && killed < kills; wave += 1, killed += 1) {
          const acts = people.confirmed.length + 1 + random.below(25);
          await vi.waitUntil(() => people.confirmed.length >= acts, { timeout: 60_000, interval: 1 });
          await fleet.kill(random.pick(fleet.processes));
          if (killed === Math.floor(kills / 2)) await postgres.restart('immediate');
          await fleet.start();
        }
        over = true;
        await Promise.all(acting);
      }
      for (const ticket of everyTicket) await people.release(ticket);
      await everythingRang();
      await withClient(fleet.databaseUrl, async (client) => {
        await expectEveryHistory(client, leftAlone);
        await expectDisputesOnce(client);
        await expectIncidentsWhole(client);
        await expectConfirmed(client);
        const owned = await client.query('SELECT number FROM tickets WHERE NOT ticket_owned(id)');
        expect(owned.rows).toEqual([]);
        expect((await client.query('SELECT * FROM journal_broken()')).rows).toEqual([]);
        if (long) console.log(JSON.stringify(await figures(client)));
      });
    },
  );
});

/** Waits until no timer and no round of an incident is left: every level has fired, every clock has breached or was stopped. */
async function everythingRang(): Promise<void> {
  await withClient(fleet.databaseUrl, (client) =>
    vi.waitFor(
      async () => {
        const { rows } = await client.query('SELECT ticket_id, due_at, failures, now() FROM ticket_timers');
        expect(rows).toEqual([]);
        const { rows: rounds } = await client.query(
          'SELECT id, kind FROM incident_rounds WHERE ended_at IS NULL',
        );
        expect(rounds).toEqual([]);
      },
      { timeout: 120_000, interval: 200 },
    ),
  );
}

/** Tickets that came of a split are among them. */
async function expectEveryHistory(client: pg.Client, leftAlone: readonly string[]): Promise<void> {
  const company = await companyOf(client);
  const { rows: all } = await client.query('SELECT id FROM tickets ORDER BY number');
  const alone = new Set(leftAlone);
  // Left alone, it climbs the whole path with either owner, whoever died meanwhile.
  const whole = [1, 2].flatMap((arming) =>
    ['1.0', '2.0', '2.1', '2.2', '3.0'].map((one) => `${arming}.${one}`),
  );
  for (const { id } of all) {
    const history = await historyOf(client, id);
    const told: Told = retell(history, company, Date.now());
    expect(told.faults, `ticket ${told.ticket.number}`).toEqual([]);
    if (alone.has(id)) {
      const spared = repeatsSpared(history).filter((one) => !told.records.includes(one));
      expect([...told.records, ...spared].sort(), `ticket ${told.ticket.number}`).toEqual(whole);
    }
    const { rows } = await client.query(
      `SELECT arming || '.' || level || '.' || loop AS record FROM level_firings WHERE ticket_id = $1`,
      [id],
    );
    expect(rows.map(({ record }) => record).sort()).toEqual([...told.records].sort());
  }
}

/**
 * Repeats that need not come: where nobody stood behind level 2 or a repeat of it, level 3 was reached at once and gave the
 * ticket another owner, before the repeats after it were due.
 */
function repeatsSpared(history: readonly Happened[]): string[] {
  const levels = history.flatMap(({ fact }) =>
    fact.type === 'LevelFired' || fact.type === 'LevelPassed' ? [fact] : [],
  );
  return levels.flatMap((handedOver) => {
    const early = handedOver.type === 'LevelFired' && handedOver.cause.kind === 'empty_below';
    if (!early || handedOver.level !== 3) return [];
    const { arming, firedAt } = handedOver;
    const first = levels.find((one) => one.arming === arming && one.level === 2 && one.loop === 0);
    if (!first) return [];
    return [1, 2].flatMap((loop) => (first.dueAt + loop * 2_000 > firedAt ? [`${arming}.2.${loop}`] : []));
  });
}

/** Each dispute ends once at most and is noticed as overdue once at most; each split has its one linked ticket. */
async function expectDisputesOnce(client: pg.Client): Promise<void> {
  const { rows: twice } = await client.query(
    `SELECT stream, type, payload ->> 'number' AS number FROM journal
     WHERE type IN ('TicketDisputed', 'RulingGiven', 'RulingOverdue', 'DisputeLapsed', 'DisputeWithdrawn')
     GROUP BY 1, 2, 3 HAVING count(*) > 1`,
  );
  expect(twice).toEqual([]);
  const { rows: splits } = await client.query(
    `SELECT ruled.id FROM journal ruled WHERE ruled.type = 'RulingGiven' AND ruled.payload -> 'ruling' ->> 'kind' = 'split'`,
  );
  const { rows: linked } = await client.query(
    `SELECT id FROM tickets, jsonb_array_elements(body -> 'links') AS link WHERE link ->> 'kind' = 'split_from'`,
  );
  expect(linked).toHaveLength(splits.length);
  const { rows: moved } = await client.query(
    `SELECT 'ruling' FROM ticket_ownerships WHERE cause ->> 'kind' = 'ruling'`,
  );
  const { rows: rulings } = await client.query(
    `SELECT id FROM journal WHERE type = 'RulingGiven' AND payload -> 'ruling' ->> 'kind' IN ('move', 'split')`,
  );
  expect(moved).toHaveLength(rulings.length);
}

/** Incident and member agree on who belongs to whom; each notice reached a member once at most; no ticket of a round was forgotten. */
async function expectIncidentsWhole(client: pg.Client): Promise<void> {
  const { rows: apart } = await client.query(
    `SELECT number, (body -> 'incident' ->> 'members')::int AS says,
       (SELECT count(*)::int FROM tickets m WHERE m.body -> 'memberOf' ->> 'ticketId' = t.id::text) AS are
     FROM tickets t WHERE body -> 'incident' <> 'null'`,
  );
  expect(apart.filter(({ says, are }) => says !== are)).toEqual([]);
  const { rows: twice } = await client.query(
    `SELECT stream, payload ->> 'noticeId' AS notice FROM journal WHERE type = 'NoticeReceived' GROUP BY 1, 2 HAVING count(*) > 1`,
  );
  expect(twice).toEqual([]);
  const { rows: forgotten } = await client.query('SELECT * FROM incident_round_steps WHERE outcome IS NULL');
  expect(forgotten).toEqual([]);
}

async function expectConfirmed(client: pg.Client): Promise<void> {
  const { confirmed } = people;
  const { rows: kept } = await client.query(
    `SELECT key, answer ? 'done' AS done FROM idempotency_keys WHERE key = ANY ($1)`,
    [confirmed.map(({ key }) => key)],
  );
  expect(new Map(kept.map(({ key, done }) => [key, done]))).toEqual(
    new Map(confirmed.map(({ key, done }) => [key, done])),
  );
  const { rows: versions } = await client.query(
    `SELECT id, version FROM tickets UNION ALL SELECT id, version FROM absences UNION ALL SELECT id, version FROM rotas`,
  );
  const versionOf = new Map<string, number>(versions.map(({ id, version }) => [id, version]));
  for (const { id, version, mutation } of confirmed) {
    expect(versionOf.get(id), mutation).toBeGreaterThanOrEqual(version);
  }
  const { rows: comments } = await client.query(
    `SELECT payload ->> 'text' AS text FROM journal WHERE type = 'Commented' ORDER BY 1`,
  );
  const said = confirmed.flatMap(({ text, done }) => (text !== null && done ? [text] : []));
  expect(comments.map(({ text }) => text)).toEqual(said.sort());
  expect(said.length).toBeGreaterThan(20);
}

async function figures(client: pg.Client): Promise<Record<string, number>> {
  const { rows } = await client.query(
    `SELECT type, count(*)::int AS count FROM journal
     WHERE type IN ('TicketOpened', 'LevelFired', 'LevelPassed', 'TicketDisputed', 'RulingGiven', 'RulingOverdue', 'AbsenceRecorded',
       'IncidentDeclared', 'MembersJoined', 'NoticeReceived', 'MemberStayed')
     GROUP BY type`,
  );
  const facts = Object.fromEntries(rows.map(({ type, count }) => [type, count]));
  return { kills, seed, confirmed: people.confirmed.length, ...facts };
}
