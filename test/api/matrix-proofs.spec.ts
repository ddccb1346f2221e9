import { canonical } from '@baton/cosign-quorum';
import { compile, decide, type CompiledMatrix, type MatrixTable } from '@baton/ownership-matrix';
import type { Facts } from '@baton/ticket-lifecycle';
import { beforeAll, describe, expect, it } from 'vitest';
import { withClient } from '../../api/src/platform/database/databases.ts';
import { matrixFacts } from '../../api/src/ownership/queries/matrix-facts.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { matrix } from '../support/company.ts';
import { markets, problemTypes } from '../support/company-rules.ts';
import { cell, drafted, duty, paymentToFinance, relabelled, seeDraft } from '../support/matrix-drafts.ts';
import { seeded } from '../support/seeded.ts';
import { openTicket } from '../support/tickets.ts';

let app: TestApp;
let draftId: string;
const random = seeded(Number(process.env['BATON_SEED'] ?? 20261122));

/** Sea delays go to quality without a co-sign, payments to finance; coupons have no rule any more. */
const edits = [
  paymentToFinance,
  cell('sea-delay', 'owner', 'logistics', 'quality'),
  cell('sea-delay', 'cosign', (matrix.rules[1]?.then as { cosign: unknown }).cosign, null),
  { kind: 'removeRule', rule: matrix.rules.find(({ id }) => id === 'coupon'), before: 'payment' },
];

beforeAll(async () => {
  app = await startApp();
  draftId = (await drafted(app, edits)).id;
  for (let n = 0; n < 60; n += 1) {
    await openTicket(app, 'niran', {
      problemType: random.pick(problemTypes),
      market: random.pick(markets)[0],
    });
  }
});

interface Replay {
  readonly [figure: string]: number;
}

const day = 86_400_000;
const period = (): { from: string; until: string } => ({
  from: new Date(app.clock.now() - day).toISOString(),
  until: new Date(app.clock.now() + day).toISOString(),
});

const replayQuery = `query ($before: MatrixRefInput!, $after: MatrixRefInput!, $from: Instant!, $until: Instant!) {
  matrixReplay(before: $before, after: $after, from: $from, until: $until) {
    tickets unreadable changedOwner changedServiceLevel changedPath changedCosign catchAllBefore catchAllAfter changedCount
    flows { from { code } to { code } tickets } load { department { code } before after }
    changed { ticket { number } ownerBefore { code } ownerAfter { code } serviceLevelBefore serviceLevelAfter pathBefore pathAfter ruleBefore ruleAfter }
  }
}`;

// Answers are as various as the questions.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
type Seen = any;

async function replay(who: string, before: object, after: object, during = period()): Promise<Seen> {
  return (await app.ask(who, replayQuery, { before, after, ...during })).matrixReplay;
}

function compiled(table: MatrixTable): CompiledMatrix {
  const compilation = compile(table);
  if (compilation.kind === 'refused') throw new Error(JSON.stringify(compilation.refusals));
  return compilation.matrix;
}

describe('a replay', () => {
  it('counts what deciding every stored ticket by both gives', async () => {
    const rows = await withClient(app.databaseUrl, async (client) => {
      const found = await client.query<{ number: number; facts: Facts }>(
        `SELECT number, body->'facts' AS facts FROM tickets ORDER BY opened_at DESC, id DESC`,
      );
      return found.rows;
    });
    const before = compiled(matrix);
    const after = compiled((await seeDraft(app, 'dora', draftId)).table);
    const decided = rows.map(({ number, facts }) => {
      const [was, is] = [before, after].map((one) => decide(one, matrixFacts(facts, one.table.inputs)));
      if (!was || !is) throw new Error('decided twice');
      return { number, was, is };
    });
    type Both = (typeof decided)[number];
    const count = (fits: (both: Both) => boolean): number => decided.filter(fits).length;
    const cosign = (one: Both['was']): string =>
      canonical([one.assignment.cosign, one.assignment.additionalCosign]);
    const owners = ({ was, is }: Both): string => `${was.assignment.owner} ${is.assignment.owner}`;
    const changes = decided.filter(
      ({ was, is }) =>
        was.assignment.owner !== is.assignment.owner ||
        was.assignment.serviceLevel !== is.assignment.serviceLevel ||
        was.assignment.path !== is.assignment.path ||
        cosign(was) !== cosign(is),
    );
    const seen = await replay('dora', { version: 1 }, { draft: draftId });
    const figures: Replay = seen;
    expect(figures).toMatchObject({
      tickets: 60,
      unreadable: 0,
      changedOwner: count(({ was, is }) => was.assignment.owner !== is.assignment.owner),
      changedServiceLevel: count(({ was, is }) => was.assignment.serviceLevel !== is.assignment.serviceLevel),
      changedPath: count(({ was, is }) => was.assignment.path !== is.assignment.path),
      changedCosign: count(({ was, is }) => cosign(was) !== cosign(is)),
      catchAllBefore: count(({ was }) => was.ruleId === 'catch-all'),
      catchAllAfter: count(({ is }) => is.ruleId === 'catch-all'),
      changedCount: changes.length,
    });
    expect(changes.length).toBeGreaterThan(5);
    expect(figures['catchAllAfter']).toBeGreaterThan(figures['catchAllBefore'] ?? 0);
    expect(seen.changed.map(({ ticket }: { ticket: { number: number } }) => ticket.number)).toEqual(
      changes.map(({ number }) => number),
    );
    const flows = Object.fromEntries(
      Object.entries(Object.groupBy(decided, owners)).map(([flow, those]) => [flow, those?.length]),
    );
    expect(
      Object.fromEntries(
        seen.flows.map(({ from, to, tickets }: Seen) => [`${from.code} ${to.code}`, tickets]),
      ),
    ).toEqual(flows);
    for (const { department, before: first, after: second } of seen.load) {
      expect([
        count(({ was }) => was.assignment.owner === department.code),
        count(({ is }) => is.assignment.owner === department.code),
      ]).toEqual([first, second]);
    }
  });

  it('counts every ticket for everybody, and shows those that each may see', async () => {
    const all = await replay('dora', { version: 1 }, { draft: draftId });
    const some = await replay('lars', { version: 1 }, { draft: draftId });
    expect({ ...some, changed: null }).toEqual({ ...all, changed: null });
    const shown = some.changed.filter(({ ticket }: Seen) => ticket !== null);
    expect(shown.length).toBeGreaterThan(0);
    expect(shown.length).toBeLessThan(all.changed.length);
  });

  it('of a period without tickets is empty, and one that ends before it begins is refused', async () => {
    const long = { from: '2001-01-01T00:00:00Z', until: '2002-01-01T00:00:00Z' };
    expect(await replay('ana', { version: 1 }, { version: 1 }, long)).toMatchObject({
      tickets: 0,
      flows: [],
      changed: [],
    });
    const { errors } = await app.raw('ana', replayQuery, {
      before: { version: 1 },
      after: { version: 1 },
      from: long.until,
      until: long.from,
    });
    expect(errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT');
  });

  it('by what is not there, or cannot decide, is none; by departments that are not there, by their code', async () => {
    expect(await replay('ana', { version: 99 }, { version: 1 })).toBeNull();
    expect(await replay('ana', { draft: 'no id' }, { version: 1 })).toBeNull();
    const rule = { id: 'new', when: {}, then: { ...duty, owner: '' } };
    const unfinished = await drafted(app, [{ kind: 'addRule', rule, before: null }]);
    expect(await replay('ana', { version: 1 }, { draft: unfinished.id })).toBeNull();
    const dangling = await drafted(app, [cell('logistics', 'owner', 'logistics', 'haulage')]);
    const { load } = await replay('ana', { version: 1 }, { draft: dangling.id });
    expect(load.map(({ department }: Seen) => department.code)).toContain('haulage');
  });
});

describe('findings and comparison', () => {
  const ask = async (query: string, variables: object): Promise<Seen> => app.ask('ana', query, variables);
  const findings = async (of: object): Promise<Seen> =>
    (await ask('query ($of: MatrixRefInput!) { matrixFindings(of: $of) }', { of })).matrixFindings;
  const comparison = async (before: object, after: object): Promise<Seen> =>
    (
      await ask(
        'query ($before: MatrixRefInput!, $after: MatrixRefInput!) { matrixComparison(before: $before, after: $after) }',
        { before, after },
      )
    ).matrixComparison;

  it('tell gaps, shadowed rules and what points to nothing', async () => {
    const again = { ...matrix.rules.find(({ id }) => id === 'refund'), id: 'refund again' };
    const draft = await drafted(app, [
      { kind: 'addRule', rule: again, before: null },
      cell('payment', 'path', 'standard', 'gone'),
    ]);
    const found = await findings({ draft: draft.id });
    expect(found).toMatchObject({
      kind: 'found',
      counts: { gap: 0, shadowed: 1, dangling: 1, disagreement: 0, 'never-holds': 0 },
    });
    expect(found.findings).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ kind: 'shadowed', rule: 'refund again', by: ['refund'] }),
        expect.objectContaining({ kind: 'dangling', rule: 'payment', part: 'path', code: 'gone' }),
      ]),
    );
    expect((await findings({ draft: draftId })).findings[0]).toMatchObject({ kind: 'gap' });
  });

  it('tell why a table cannot decide', async () => {
    const rule = { id: 'new', when: {}, then: { ...duty, owner: '' } };
    const { id } = await drafted(app, [{ kind: 'addRule', rule, before: null }]);
    const refused = { kind: 'refused', refusals: [{ code: 'owner-missing', rule: 'new' }] };
    expect(await findings({ draft: id })).toMatchObject(refused);
    expect(await comparison({ version: 1 }, { draft: id })).toMatchObject({ ...refused, of: 'after' });
  });

  it('tell exactly what changes, from what to what', async () => {
    const { kind, changes, changeCount } = await comparison({ version: 1 }, { draft: draftId });
    expect([kind, changeCount]).toEqual(['compared', changes.length]);
    const told = changes.map(({ from, to, parts }: Seen) => [from.owner, to.owner, parts]);
    expect(told).toEqual(
      expect.arrayContaining([
        ['tech', 'finance', ['owner']],
        ['logistics', 'quality', ['owner', 'cosign']],
        ['marketing', 'service-operations', ['owner', 'cosign']],
      ]),
    );
    const { id } = await drafted(app, [relabelled]);
    expect(await comparison({ version: 1 }, { draft: id })).toMatchObject({ changeCount: 0 });
  });

  it('name a version or a draft, and not both', async () => {
    for (const of of [{}, { version: 1, draft: draftId }]) {
      const { errors } = await app.raw('ana', 'query ($of: MatrixRefInput!) { matrixFindings(of: $of) }', {
        of,
      });
      expect(errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT');
    }
    expect(await findings({ version: 77 })).toBeNull();
  });
});
