import { beforeAll, describe, expect, it } from 'vitest';
import { withClient } from '../../api/src/platform/database/databases.ts';
import { key, startApp, type TestApp } from '../support/app.ts';
import { change, openTicket, ordinaryFacts, see } from '../support/tickets.ts';
import { wholeDatabase } from '../support/whole-database.ts';

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});

describe('invariant 8: the journal is append-only', () => {
  it('refuses to change, to delete and to empty, even the owner of the table', async () => {
    await openTicket(app, 'niran');
    const before = await wholeDatabase(app.databaseUrl);
    await withClient(app.databaseUrl, async (client) => {
      for (const statement of [
        `UPDATE journal SET payload = '{}'`,
        `UPDATE journal SET at = now() WHERE sequence = 1`,
        'DELETE FROM journal',
        'DELETE FROM journal WHERE false',
        'TRUNCATE journal',
      ]) {
        await expect(client.query(statement)).rejects.toThrow('the journal is append-only');
      }
      await expect(
        client.query(
          `INSERT INTO journal (stream, sequence, type, payload, at) SELECT stream, 99, 'Commented', '{}', now() FROM journal LIMIT 1`,
        ),
      ).rejects.toThrow(/has no entry 98 to follow/);
    });
    expect(await wholeDatabase(app.databaseUrl)).toEqual(before);
  });

  it.each([
    [
      'a payload',
      `UPDATE journal SET payload = payload || '{"text":"never said"}' WHERE stream = $1 AND sequence = $2`,
    ],
    [
      'who did it',
      `UPDATE journal SET actor = (SELECT id FROM people WHERE name = 'Adam') WHERE stream = $1 AND sequence = $2`,
    ],
    ['when it was', `UPDATE journal SET at = at - interval '1 day' WHERE stream = $1 AND sequence = $2`],
    ['its kind', `UPDATE journal SET type = 'TicketClosed' WHERE stream = $1 AND sequence = $2`],
  ])('shows where somebody with all rights changed %s', async (_, statement) => {
    const { id } = await openTicket(app, 'niran');
    await change(app, 'lars', 'commentTicket', id, { text: 'said' });
    const { version } = (await change(app, 'lars', 'commentTicket', id, { text: 'said again' })).ticket;
    await withClient(app.databaseUrl, async (client) => {
      expect((await client.query('SELECT * FROM journal_broken()')).rows).toEqual([]);
      // Rolled back, so that the next one begins with a journal that is whole.
      await client.query('BEGIN');
      await client.query('ALTER TABLE journal DISABLE TRIGGER journal_append_only');
      await client.query(statement, [`ticket:${id}`, version - 1]);
      const { rows } = await client.query('SELECT stream, sequence FROM journal_broken()');
      expect(rows).toEqual([{ stream: `ticket:${id}`, sequence: version - 1 }]);
      await client.query('ROLLBACK');
    });
  });

  it('shows where an entry was taken out', async () => {
    const { id } = await openTicket(app, 'niran');
    const { version } = (await change(app, 'lars', 'commentTicket', id, { text: 'said' })).ticket;
    await withClient(app.databaseUrl, async (client) => {
      await client.query('BEGIN');
      await client.query('ALTER TABLE journal DISABLE TRIGGER journal_append_only');
      await client.query('DELETE FROM journal WHERE stream = $1 AND sequence = $2', [
        `ticket:${id}`,
        version - 1,
      ]);
      const { rows } = await client.query('SELECT stream, sequence FROM journal_broken()');
      expect(rows).toContainEqual({ stream: `ticket:${id}`, sequence: version });
      await client.query('ROLLBACK');
    });
  });

  it('keeps sign-offs as they were given, and published matrix versions', async () => {
    await withClient(app.databaseUrl, async (client) => {
      for (const statement of [
        'UPDATE sign_offs SET reason = NULL',
        'DELETE FROM sign_offs',
        'TRUNCATE sign_offs',
      ]) {
        await expect(client.query(statement)).rejects.toThrow('a sign-off is never changed or deleted');
      }
      for (const statement of [`UPDATE matrix_versions SET note = 'other'`, 'DELETE FROM matrix_versions']) {
        await expect(client.query(statement)).rejects.toThrow('a published matrix version never changes');
      }
    });
  });
});

const comment = `mutation ($input: TicketTextInput!) { commentTicket(input: $input) {
  ticket { id version } refusal { __typename code ... on StaleVersion { expected actual } } } }`;
const opening = `mutation ($input: OpenTicketInput!) { openTicket(input: $input) { ticket { id number } refusal { code } } }`;

describe('invariant 9: a retry does no harm', () => {
  it('ten at once with one key and one input: one effect, ten times the same answer', async () => {
    const { id, version } = await openTicket(app, 'niran');
    const input = { idempotencyKey: key(), ticketId: id, expectedVersion: version, text: 'only once' };
    const answers = await Promise.all(Array.from({ length: 10 }, () => app.ask('lars', comment, { input })));
    for (const answer of answers) expect(answer).toEqual(answers[0]);
    expect(answers[0].commentTicket).toMatchObject({ refusal: null, ticket: { version: version + 1 } });
    const { timeline } = await see(app, 'dora', id);
    expect(timeline.filter(({ type }: { type: string }) => type === 'Commented')).toHaveLength(1);
  });

  it('opens one ticket', async () => {
    const input = {
      idempotencyKey: key(),
      title: 'Twice sent',
      description: '',
      customerName: 'Ana',
      customerReference: '',
      facts: ordinaryFacts,
    };
    const answers = await Promise.all(Array.from({ length: 10 }, () => app.ask('ana', opening, { input })));
    expect(new Set(answers.map(({ openTicket: { ticket } }) => ticket.number)).size).toBe(1);
    const { tickets } = await app.ask('dora', '{ tickets(filter: { text: "Twice sent" }) { total } }');
    expect(tickets.total).toBe(1);
  });

  it('refuses a key that was used with other input, for another mutation too, and writes nothing', async () => {
    const { id, version } = await openTicket(app, 'niran');
    const input = { idempotencyKey: key(), ticketId: id, expectedVersion: version, text: 'first' };
    await app.ask('lars', comment, { input });
    const before = await wholeDatabase(app.databaseUrl);
    const other = await app.ask('lars', comment, { input: { ...input, text: 'second' } });
    expect(other.commentTicket.refusal).toMatchObject({ code: 'KEY_REUSED' });
    const hold = comment.replace('commentTicket', 'holdTicket');
    expect((await app.ask('lars', hold, { input })).holdTicket.refusal).toMatchObject({ code: 'KEY_REUSED' });
    expect(await wholeDatabase(app.databaseUrl)).toEqual(before);
    // A key is the person's own: another's is another key.
    const lin = await app.ask('lin', comment, { input: { ...input, expectedVersion: version + 1 } });
    expect(lin.commentTicket.refusal).toBeNull();
  });

  it('answers a retried refusal with the same refusal', async () => {
    const { id } = await openTicket(app, 'niran');
    const input = { idempotencyKey: key(), ticketId: id, expectedVersion: 1, text: 'old' };
    const first = await app.ask('lars', comment, { input });
    expect(first.commentTicket.refusal).toMatchObject({ code: 'STALE_VERSION' });
    expect((await app.ask('lars', comment, { input })).commentTicket.refusal).toEqual(
      first.commentTicket.refusal,
    );
  });

  it('refuses a stale write with the current state and writes nothing', async () => {
    const { id, version } = await openTicket(app, 'niran');
    await change(app, 'lars', 'acceptTicket', id);
    const before = await wholeDatabase(app.databaseUrl);
    const late = await change(app, 'lin', 'startWork', id, { expectedVersion: version });
    const { version: now } = await see(app, 'dora', id);
    expect(late.refusal).toMatchObject({ code: 'STALE_VERSION', expected: version, actual: now });
    expect(late.ticket).toMatchObject({ version: now, card: { state: 'assigned' } });
    expect(await wholeDatabase(app.databaseUrl)).toEqual(before);
  });

  it('lets one of many win who act on the same version', async () => {
    const { id, version } = await openTicket(app, 'niran');
    const crew = ['lars', 'lin', 'lars', 'lin', 'lars', 'lin'];
    const answers = await Promise.all(
      crew.map((who) => change(app, who, 'acceptTicket', id, { expectedVersion: version })),
    );
    expect(answers.filter(({ refusal }) => refusal === null)).toHaveLength(1);
    const codes = answers.flatMap(({ refusal }) => (refusal ? [refusal.code] : []));
    expect(new Set(codes)).toEqual(new Set(['STALE_VERSION']));
  });
});
