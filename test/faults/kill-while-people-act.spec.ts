import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { withClient } from '../../api/src/platform/database/databases.ts';
import type { EmbeddedPostgres } from '../../api/src/platform/database/embedded/start-embedded.ts';
import { seedCompany } from '../support/company.ts';
import type { Door } from '../support/door.ts';
import { Fleet } from '../support/fleet.ts';
import { ownServer } from '../support/own-server.ts';
import { seeded } from '../support/seeded.ts';
import { companyOf, historyOf, retell } from '../support/ticket-history.ts';
import { ordinaryFacts } from '../support/tickets.ts';

/** BATON_FAULTS=long kills two hundred times and more; without it a few times, for every run of the tests. */
const long = process.env['BATON_FAULTS'] === 'long';
const kills = long ? 200 : 4;
const ticketsAtOnce = 24;
const seed = Number(process.env['BATON_SEED'] ?? 20261122);

let fleet: Fleet;
let postgres: EmbeddedPostgres;
beforeAll(async () => {
  const { server, databaseUrl } = await ownServer();
  postgres = server;
  await seedCompany(databaseUrl);
  fleet = new Fleet(databaseUrl, { BATON_JOBS: '4' });
  const [first] = await Promise.all([fleet.start(), fleet.start(), fleet.start()]);
  const door = fleet.doorOf(first);
  await Promise.all(crew.map((who) => door.cookieOf(who)));
});

const crew = ['niran', 'lars', 'lin', 'olga', 'dora'] as const;
type Random = ReturnType<typeof seeded>;

interface Answer {
  readonly ticket: { readonly id: string; readonly version: number } | null;
  readonly refusal: { readonly code: string } | null;
}

/** What a mutation confirmed to its caller: it must be there at the end, once. */
interface Confirmed {
  readonly key: string;
  readonly who: string;
  readonly ticketId: string;
  readonly version: number;
  readonly done: boolean;
  readonly text: string | null;
}

const confirmed: Confirmed[] = [];

/** Asks until somebody answers: a caller whose process died asks another one again, with the same key. */
async function insist<T>(random: Random, deed: (door: Door) => Promise<T>): Promise<T> {
  return vi.waitFor(() => deed(random.pick(fleet.doors)), { timeout: 30_000, interval: 20 });
}

async function mutate(
  random: Random,
  who: string,
  mutation: string,
  type: string,
  input: Record<string, unknown>,
): Promise<Answer> {
  const key = randomUUID();
  const answer = await insist(random, async (door) => {
    const data = await door.ask<Record<string, Answer>>(
      who,
      `mutation ($input: ${type}!) { ${mutation}(input: $input) { ticket { id version } refusal { code } } }`,
      { input: { idempotencyKey: key, ...input } },
    );
    const given = data[mutation];
    if (!given) throw new Error(`${mutation} was not answered`);
    return given;
  });
  if (answer.ticket !== null) {
    const { id, version } = answer.ticket;
    const text = mutation === 'commentTicket' ? String(input['text']) : null;
    confirmed.push({ key, who, ticketId: id, version, done: answer.refusal === null, text });
  }
  return answer;
}

async function open(random: Random): Promise<string> {
  const { ticket } = await mutate(random, 'niran', 'openTicket', 'OpenTicketInput', {
    title: 'Nobody answers',
    description: '',
    customerName: 'Somchai',
    customerReference: '',
    facts: { ...ordinaryFacts, problemType: 'urgent', market: 'TH' },
  });
  if (!ticket) throw new Error('not opened');
  return ticket.id;
}

/** People comment everywhere; with `touched` tickets they do what changes how these escalate. */
async function act(random: Random, tickets: readonly string[], touched: readonly string[]): Promise<void> {
  const ticketId = random.pick(tickets);
  const who = random.pick(crew);
  const { ticket } = await insist(random, (door) =>
    door.ask('dora', 'query ($id: ID!) { ticket(id: $id) { version } }', { id: ticketId }),
  );
  const input = { ticketId, expectedVersion: ticket.version };
  const text = `words ${randomUUID()}`;
  if (!touched.includes(ticketId) || random.below(3) > 0) {
    await mutate(random, who, 'commentTicket', 'TicketTextInput', { ...input, text });
    return;
  }
  const deeds = [
    () => mutate(random, random.pick(['lars', 'olga']), 'acceptTicket', 'TicketMoveInput', input),
    () => mutate(random, 'lin', 'holdTicket', 'TicketTextInput', { ...input, text }),
    () => mutate(random, 'lin', 'releaseTicket', 'TicketMoveInput', input),
    () => mutate(random, 'niran', 'escalateTicket', 'EscalateTicketInput', { ...input, reason: text }),
    () =>
      mutate(random, 'dora', 'handOverTicket', 'HandOverTicketInput', {
        ...input,
        department: random.pick(['logistics', 'tech']),
        reason: text,
      }),
    () => mutate(random, 'lars', 'resolveTicket', 'TicketTextInput', { ...input, text }),
    () => mutate(random, 'niran', 'reopenTicket', 'TicketTextInput', { ...input, text }),
  ];
  await random.pick(deeds)();
}

describe('three API processes, killed at random moments, on a PostgreSQL that crashes once', () => {
  it(
    `escalates every ticket exactly as the path says and loses nothing confirmed (${kills} kills, seed ${seed})`,
    { timeout: long ? 3_600_000 : 180_000 },
    async () => {
      const random = seeded(seed);
      const everyTicket: string[] = [];
      let killed = 0;
      while (killed < kills) {
        const tickets = await Promise.all(Array.from({ length: ticketsAtOnce }, () => open(random)));
        const touched = tickets.filter((_, index) => index % 2 === 1);
        everyTicket.push(...tickets);
        let over = false;
        const people = ['one', 'two'].map(async () => {
          while (!over) await act(random, tickets, touched);
        });
        // As many as fit into the time in which these tickets escalate.
        for (let wave = 0; wave < 4 && killed < kills; wave += 1, killed += 1) {
          const acts = confirmed.length + 1 + random.below(25);
          await vi.waitUntil(() => confirmed.length >= acts, { timeout: 60_000, interval: 1 });
          await fleet.kill(random.pick(fleet.processes));
          if (killed === Math.floor(kills / 2)) await postgres.restart('immediate');
          await fleet.start();
        }
        over = true;
        await Promise.all(people);
      }
      await everythingRang(everyTicket);
      await expectUnharmed(everyTicket);
    },
  );
});

/** Waits until no timer is left: every level has fired and every clock has breached, or was stopped. */
async function everythingRang(tickets: readonly string[]): Promise<void> {
  // What is on hold waits for a person; here it shall go on.
  for (const ticketId of tickets) {
    const random = seeded(1);
    const { ticket } = await insist(random, (door) =>
      door.ask(
        'dora',
        'query ($id: ID!) { ticket(id: $id) { version card { hold { reason } } owner { code } } }',
        {
          id: ticketId,
        },
      ),
    );
    if (ticket.card.hold === null) continue;
    const lead = { logistics: 'lin', tech: 'tess', 'service-operations': 'olga' }[String(ticket.owner.code)];
    await mutate(random, lead ?? 'lin', 'releaseTicket', 'TicketMoveInput', {
      ticketId,
      expectedVersion: ticket.version,
    });
  }
  await withClient(fleet.databaseUrl, (client) =>
    vi.waitFor(
      async () => {
        const { rows } = await client.query('SELECT ticket_id, due_at, failures, now() FROM ticket_timers');
        expect(rows).toEqual([]);
      },
      { timeout: 120_000, interval: 200 },
    ),
  );
}

async function expectUnharmed(tickets: readonly string[]): Promise<void> {
  await withClient(fleet.databaseUrl, async (client) => {
    const company = await companyOf(client);
    for (const [index, ticketId] of tickets.entries()) {
      const { ticket, records, faults } = retell(await historyOf(client, ticketId), company, Date.now());
      expect(faults, `ticket ${ticket.number}`).toEqual([]);
      // Left alone, it climbs the whole path with either owner, whoever died meanwhile.
      const whole = [1, 2].flatMap((arming) =>
        ['1.0', '2.0', '2.1', '2.2', '3.0'].map((one) => `${arming}.${one}`),
      );
      if (index % 2 === 0) expect([...records].sort()).toEqual(whole);
      const { rows } = await client.query(
        `SELECT arming || '.' || level || '.' || loop AS record FROM level_firings WHERE ticket_id = $1`,
        [ticketId],
      );
      expect(rows.map(({ record }) => record).sort()).toEqual([...records].sort());
    }
    const owned = await client.query('SELECT number FROM tickets WHERE NOT ticket_owned(id)');
    expect(owned.rows).toEqual([]);
    expect((await client.query('SELECT * FROM journal_broken()')).rows).toEqual([]);
    await expectConfirmed(client);
  });
}

async function expectConfirmed(client: Parameters<typeof historyOf>[0]): Promise<void> {
  const { rows: kept } = await client.query(
    `SELECT key, answer ? 'done' AS done FROM idempotency_keys WHERE key = ANY ($1)`,
    [confirmed.map(({ key }) => key)],
  );
  expect(new Map(kept.map(({ key, done }) => [key, done]))).toEqual(
    new Map(confirmed.map(({ key, done }) => [key, done])),
  );
  const { rows: versions } = await client.query('SELECT id, version FROM tickets');
  const versionOf = new Map<string, number>(versions.map(({ id, version }) => [id, version]));
  for (const { ticketId, version } of confirmed) {
    expect(versionOf.get(ticketId)).toBeGreaterThanOrEqual(version);
  }
  const { rows: comments } = await client.query(
    `SELECT payload ->> 'text' AS text FROM journal WHERE type = 'Commented' ORDER BY 1`,
  );
  const said = confirmed.flatMap(({ text, done }) => (text !== null && done ? [text] : []));
  expect(comments.map(({ text }) => text)).toEqual(said.sort());
  expect(said.length).toBeGreaterThan(20);
}
