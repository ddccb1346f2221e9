import { applyEdits, compile, decide, type DraftTable, type TableEdit } from '@baton/ownership-matrix';
import { beforeAll, describe, expect, it } from 'vitest';
import { startApp, type TestApp } from '../support/app.ts';
import { matrix } from '../support/company.ts';
import { addRolesAlone } from '../support/roles.ts';
import { change, openTicket, see } from '../support/tickets.ts';

let app: TestApp;
const from = new Date(Date.now() - 3_600_000).toISOString();
const until = new Date(Date.now() + 3_600_000).toISOString();

interface Ownership {
  readonly department: { readonly code: string };
  readonly cause: { readonly kind: string; readonly ruleId?: string };
}
interface Seen {
  readonly id: string;
  readonly card: { readonly state: string };
  readonly ownerships: readonly Ownership[];
  readonly timeline: readonly {
    readonly type: string;
    readonly payload: { readonly facts?: { readonly problemType: string; readonly market: string } };
  }[];
}
/** All tickets, as their own pages show them: what the answers are held against. */
const seen: Seen[] = [];

const move = async (who: string, mutation: string, id: string, input: object = {}): Promise<void> => {
  const { refusal } = await change(app, who, mutation, id, input);
  if (refusal) throw new Error(`${mutation}: ${JSON.stringify(refusal)}`);
};

async function resolved(id: string, who: string): Promise<void> {
  await move(who, 'acceptTicket', id);
  await move(who, 'startWork', id);
  await move(who, 'resolveTicket', id, { text: 'done' });
}

beforeAll(async () => {
  app = await startApp();
  await addRolesAlone(app);
  const ids: string[] = [];
  const marketOf = (i: number): string => ['BR', 'MX', 'DE'][i % 3] ?? '';
  for (let i = 0; i < 24; i++) {
    const facts = { problemType: 'logistics/lost', market: marketOf(i) };
    ids.push((await openTicket(app, 'niran', facts)).id);
  }
  const settle = async (id: string, i: number): Promise<void> => {
    if (marketOf(i) !== 'BR') return resolved(id, 'lars');
    await move('lin', 'handOverTicket', id, { department: 'tech', reason: 'scan data' });
    await resolved(id, 'tom');
  };
  await Promise.all(ids.map(settle));
  const planned = await openTicket(app, 'niran', { problemType: 'urgent', market: 'DE' });
  await move('lin', 'escalateTicket', planned.id, { level: 3, reason: 'as planned' });
  await resolved(planned.id, 'olga');
  const disputed = await openTicket(app, 'niran', { problemType: 'payment', market: 'DE' });
  await move('tom', 'disputeTicket', disputed.id, {
    reason: 'cause_elsewhere',
    text: 'not ours',
    proposed: 'finance',
  });
  const open = await openTicket(app, 'niran', { problemType: 'logistics/lost', market: 'JP' });
  for (const id of [...ids, planned.id, disputed.id, open.id]) seen.push(await see(app, 'dora', id));
}, 120_000);

/** What domain.md calls right, read from a ticket's page. */
function courseOf({ ownerships, card, timeline }: Seen) {
  const owned = ownerships.toSorted((a, b) => ownerships.indexOf(a) - ownerships.indexOf(b));
  const first = owned[0];
  const answering = owned.filter(({ cause }, i) => i === 0 || cause.kind !== 'escalation').at(-1);
  const opened = timeline.find(({ type }) => type === 'TicketOpened')?.payload.facts;
  return {
    rule: first?.cause.ruleId ?? '',
    firstOwner: first?.department.code ?? '',
    resolvedBy: ['resolved', 'closed'].includes(card.state) ? (answering?.department.code ?? '') : null,
    disputed: timeline.some(({ type }) => type === 'TicketDisputed'),
    reassigned: owned.slice(1).some(({ cause }) => cause.kind === 'person' || cause.kind === 'matrix'),
    facts: { problemType: opened?.problemType ?? '', market: opened?.market ?? '' },
  };
}

describe('the performance of rules', () => {
  it('counts what the pages of the tickets show, the worst rule first', async () => {
    const { rulePerformance } = await app.ask(
      'niran',
      `query ($from: Instant!, $until: Instant!) { rulePerformance(from: $from, until: $until) {
        rule label { en } tickets resolved right disputed reassigned resolvedBy { department { code } tickets } } }`,
      { from, until },
    );
    const courses = seen.map(courseOf);
    const expected = [...Map.groupBy(courses, ({ rule }) => rule)].map(([rule, own]) => {
      const ended = own.filter(({ resolvedBy }) => resolvedBy !== null);
      const right = ended.filter((one) => one.resolvedBy === one.firstOwner);
      const wrong = Map.groupBy(
        ended.filter((one) => !right.includes(one)),
        ({ resolvedBy }) => resolvedBy,
      );
      return {
        rule,
        label: { en: matrix.rules.find(({ id }) => id === rule)?.label },
        tickets: own.length,
        resolved: ended.length,
        right: right.length,
        disputed: own.filter(({ disputed }) => disputed).length,
        reassigned: own.filter(({ reassigned }) => reassigned).length,
        resolvedBy: [...wrong].map(([code, those]) => ({ department: { code }, tickets: those.length })),
      };
    });
    const byRule = (a: { rule: string }, b: { rule: string }): number => (a.rule < b.rule ? -1 : 1);
    expect(rulePerformance.toSorted(byRule)).toEqual(expected.toSorted(byRule));
    expect(rulePerformance[0]).toMatchObject({
      rule: 'logistics',
      tickets: 25,
      resolved: 24,
      right: 16,
      reassigned: 8,
    });
    // Handed over as its path plans: the first owner was right.
    expect(expected.find(({ rule }) => rule === 'urgent')).toMatchObject({
      resolved: 1,
      right: 1,
      reassigned: 0,
    });
    expect(expected.find(({ rule }) => rule === 'payment')).toMatchObject({ disputed: 1, resolved: 0 });
  });
});

describe('amendments', () => {
  it('are proposed where tickets were resolved elsewhere, with exactly their effect', async () => {
    const { matrixAmendments } = await app.ask(
      'olga',
      `query ($from: Instant!, $until: Instant!) { matrixAmendments(from: $from, until: $until) {
        edits rule ruleLabel { en } region from { code } to { code } tickets rightBefore rightAfter } }`,
      { from, until },
    );
    expect(matrixAmendments).toMatchObject([
      {
        rule: 'logistics',
        ruleLabel: { en: 'all of logistics' },
        from: { code: 'logistics' },
        to: { code: 'tech' },
        tickets: 8,
        rightBefore: 0,
        rightAfter: 8,
      },
    ]);
    const applied = applyEdits(matrix, matrixAmendments[0].edits as TableEdit[]);
    if (!applied.ok) throw new Error(JSON.stringify(applied.problem));
    const owner = ownerBy(applied.table);
    expect(owner({ problemType: 'logistics/lost', market: 'BR' })).toBe('tech');
    expect(owner({ problemType: 'logistics/lost', market: 'MX' })).toBe('logistics');
  });

  it('can be drafted as they are', async () => {
    const { matrixAmendments } = await app.ask(
      'olga',
      `query ($from: Instant!, $until: Instant!) { matrixAmendments(from: $from, until: $until) { edits } }`,
      { from, until },
    );
    const { draftMatrix } = await app.ask(
      'olga',
      `mutation ($input: DraftMatrixInput!) { draftMatrix(input: $input) { draft { edits ruleCount } refusal { code } } }`,
      { input: { idempotencyKey: 'amend', title: 'Lost in Brazil', edits: matrixAmendments[0].edits } },
    );
    expect(draftMatrix).toMatchObject({ refusal: null, draft: { ruleCount: matrix.rules.length + 1 } });
  });
});

const ownerBy = (table: DraftTable) => {
  const compilation = compile(table);
  if (compilation.kind === 'refused') throw new Error(JSON.stringify(compilation.refusals));
  return (facts: { problemType: string; market: string }): string =>
    decide(compilation.matrix, facts).assignment.owner;
};

describe('a learned matrix', () => {
  const ask = async (who: string, maxRules: number) =>
    app.raw(
      who,
      `query ($from: Instant!, $until: Instant!, $maxRules: Int!) {
        matrixLearning(from: $from, until: $until, maxRules: $maxRules) { table ruleCount learnedFrom judgedOn
          accuracy accuracyOfMajority accuracyOfPeople accuracyOfPresentMatrix } }`,
      { from, until, maxRules },
    );

  it('is learned from the earlier tickets and judged on the later, beside people and the present matrix', async () => {
    const { data } = await ask('lars', 20);
    const learning = data?.matrixLearning;
    const courses = seen.map(courseOf).filter(({ resolvedBy }) => resolvedBy !== null);
    const later = courses.slice(Math.floor(courses.length * 0.7));
    const share = (right: (one: (typeof later)[number]) => boolean): number =>
      later.filter(right).length / later.length;
    const owner = ownerBy(learning.table);
    expect(learning).toMatchObject({
      ruleCount: learning.table.rules.length,
      learnedFrom: courses.length - later.length,
      judgedOn: later.length,
      accuracy: share(({ facts, resolvedBy }) => owner(facts) === resolvedBy),
      accuracyOfPeople: share(({ firstOwner, resolvedBy }) => firstOwner === resolvedBy),
      accuracyOfPresentMatrix: share(({ facts, resolvedBy }) => ownerBy(matrix)(facts) === resolvedBy),
    });
    expect(learning.accuracy).toBeGreaterThan(learning.accuracyOfPresentMatrix);
    expect(learning.ruleCount).toBeLessThanOrEqual(20);
  });

  it('is refused more rules than anybody reads, fewer than one, and a period that ends before it begins', async () => {
    for (const maxRules of [0, -1, 501]) {
      expect((await ask('olga', maxRules)).errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT');
    }
    for (const question of [
      'rulePerformance(from: $until, until: $from) { rule }',
      'matrixAmendments(from: $until, until: $from) { rule }',
      'matrixLearning(from: $until, until: $from) { ruleCount }',
      'ticketsByFacts(row: "market", column: "problemType", from: $until, until: $from) { tickets }',
    ]) {
      const answer = await app.raw('olga', `query ($from: Instant!, $until: Instant!) { ${question} }`, {
        from,
        until,
      });
      expect([question, answer.errors?.[0]?.extensions?.code]).toEqual([question, 'BAD_USER_INPUT']);
    }
  });

  it('is nothing where nothing was resolved', async () => {
    const empty = { from: '2020-01-01T00:00:00Z', until: '2020-02-01T00:00:00Z' };
    const answer = await app.ask(
      'olga',
      `query ($from: Instant!, $until: Instant!) { matrixLearning(from: $from, until: $until) { ruleCount }
        matrixAmendments(from: $from, until: $until) { rule } rulePerformance(from: $from, until: $until) { rule }
        ticketsByFacts(row: "market", column: "problemType", from: $from, until: $until) { tickets } }`,
      empty,
    );
    expect(answer).toEqual({
      matrixLearning: null,
      matrixAmendments: [],
      rulePerformance: [],
      ticketsByFacts: [],
    });
  });
});

describe('tickets by facts', () => {
  it('are counted by the values of two inputs', async () => {
    const { ticketsByFacts } = await app.ask(
      'niran',
      `query ($from: Instant!, $until: Instant!) { ticketsByFacts(row: "problemType", column: "market", from: $from, until: $until) {
        row column tickets disputed reassigned } }`,
      { from, until },
    );
    const courses = seen.map(courseOf);
    const expected = [
      ...Map.groupBy(courses, ({ facts }) => `${facts.problemType} ${facts.market}`).values(),
    ].map((own) => ({
      row: own[0]?.facts.problemType,
      column: own[0]?.facts.market,
      tickets: own.length,
      disputed: own.filter(({ disputed }) => disputed).length,
      reassigned: own.filter(({ reassigned }) => reassigned).length,
    }));
    const place = (one: { row?: string; column?: string }): string => `${one.row} ${one.column}`;
    const byPlace = (a: object, b: object): number => (place(a) < place(b) ? -1 : 1);
    expect(ticketsByFacts.toSorted(byPlace)).toEqual(expected.toSorted(byPlace));
  });

  it('are not counted by what is no input', async () => {
    const answer = await app.raw(
      'niran',
      `query ($from: Instant!, $until: Instant!) { ticketsByFacts(row: "market", column: "weather", from: $from, until: $until) { tickets } }`,
      { from, until },
    );
    expect(answer.errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT');
  });
});
