import { beforeAll, describe, expect, it } from 'vitest';
import { loadDemo } from '../../api/src/demo/load-demo.ts';
import type { TestApp } from '../support/app.ts';
import { askAs, countOf, emptyHouse, rowsOf } from '../support/demo-house.ts';

/** A Sunday, in the weeks of the year's promotions: offices are closed, shifts are not. */
const now = Date.parse('2026-11-22T09:33:00Z');

/** Loading takes 4 s on two quiet cores; test machines are not always quiet. */
const patience = 120_000;

let house: TestApp;
beforeAll(async () => {
  house = await emptyHouse();
  expect(await loadDemo(house.app, now)).toBe(true);
}, patience);

describe('the demo company', () => {
  it('is loaded into an empty database only', async () => {
    expect(await loadDemo(house.app, now)).toBe(false);
    expect(await countOf(house, 'FROM people')).toBeLessThan(60);
  });

  it('is as large as it was ordered', async () => {
    expect(await countOf(house, 'FROM people')).toBeGreaterThanOrEqual(40);
    expect(await countOf(house, "FROM departments WHERE kind = 'department'")).toBe(8);
    expect(await countOf(house, 'FROM markets')).toBe(10);
    expect(await countOf(house, 'FROM problem_types')).toBeGreaterThanOrEqual(60);
    expect(await countOf(house, 'FROM knowledge_modules')).toBe(15);
    for (const language of ['en', 'zh-Hans', 'zh-Hant']) {
      expect(
        await countOf(house, 'FROM (SELECT DISTINCT article FROM article_versions WHERE language = $1) a', [
          language,
        ]),
      ).toBeGreaterThanOrEqual(45);
    }
    expect(await countOf(house, 'FROM tickets')).toBeGreaterThanOrEqual(290);
  });

  it('has tickets in every state, from every market and channel, owned by every department', async () => {
    const states = await rowsOf<{ state: string; n: number }>(
      house,
      'SELECT state, count(*)::int AS n FROM tickets GROUP BY state',
    );
    expect(states).toHaveLength(7);
    for (const { state, n } of states) expect(n, state).toBeGreaterThanOrEqual(15);
    expect(await countOf(house, 'FROM (SELECT DISTINCT market FROM tickets) m')).toBe(10);
    expect(await countOf(house, 'FROM (SELECT DISTINCT channel FROM tickets) c')).toBe(8);
    expect(await countOf(house, 'FROM (SELECT DISTINCT owner FROM tickets) o')).toBe(9);
  });

  it('lets forty rules or more of the matrix decide, with facts that all can be read', async () => {
    expect(
      await countOf(house, "FROM (SELECT DISTINCT body->'assignment'->>'ruleId' FROM tickets) r"),
    ).toBeGreaterThanOrEqual(40);
    const unread = await rowsOf(
      house,
      "SELECT number, body->'assignment'->'decision'->'problems' FROM tickets WHERE body->'assignment'->'decision'->'problems' <> '[]'",
    );
    expect(unread).toEqual([]);
  });

  it('shows every way in which ownership is caused, levels fired and passed, signatures met, rejected and stale', async () => {
    const causes = await rowsOf<{ kind: string }>(
      house,
      "SELECT DISTINCT cause->>'kind' AS kind FROM ticket_ownerships ORDER BY kind",
    );
    expect(causes.map(({ kind }) => kind)).toEqual(['matrix', 'person', 'ruling']);
    expect(await countOf(house, 'FROM level_firings WHERE passed_because IS NULL')).toBeGreaterThan(50);
    expect(await countOf(house, 'FROM level_firings WHERE loop > 0')).toBeGreaterThan(10);
    for (const outcome of ['pending', 'met', 'rejected']) {
      expect(await countOf(house, 'FROM cosigns WHERE outcome = $1', [outcome]), outcome).toBeGreaterThan(0);
    }
    expect(await countOf(house, "FROM cosign_parties WHERE status = 'stale'")).toBeGreaterThan(0);
  });

  it('has a dispute that waits for its ruling, and disputes that were ruled, the second by a director', async () => {
    expect(await countOf(house, 'FROM tickets WHERE disputed_since IS NOT NULL')).toBeGreaterThan(0);
    const ruled = await rowsOf<{ level: number; kind: string }>(
      house,
      `SELECT (d->>'level')::int AS level, d->'outcome'->'ruling'->>'kind' AS kind
       FROM tickets, jsonb_array_elements(body->'disputes') d WHERE d->'outcome'->>'kind' = 'ruled' ORDER BY level`,
    );
    expect(ruled.map(({ level }) => level)).toEqual([...Array.from({ length: 11 }, () => 1), 2]);
  });

  it('has a rule that sends the wrong way, which the ranking finds and an amendment would mend', async () => {
    const period = {
      from: new Date(now - 90 * 86_400_000).toISOString(),
      until: new Date(now).toISOString(),
    };
    const { rulePerformance, matrixAmendments } = await askAs(
      house,
      'grace.lim',
      `query ($from: Instant!, $until: Instant!) {
         rulePerformance(from: $from, until: $until) { rule tickets resolved right disputed }
         matrixAmendments(from: $from, until: $until) { rule from { code } to { code } tickets rightBefore rightAfter }
       }`,
      period,
    );
    const [worst] = rulePerformance;
    expect(worst).toMatchObject({ resolved: 9, right: 0, disputed: 9 });
    expect(matrixAmendments[0]).toMatchObject({
      rule: worst.rule,
      from: { code: 'logistics' },
      to: { code: 'finance' },
      tickets: 9,
      rightBefore: 0,
      rightAfter: 9,
    });
  });

  it('has an incident with members in several states, one of them disputed, and a notice that reached them', async () => {
    const [incident] = await rowsOf<{ id: string; members: number }>(
      house,
      "SELECT id, (body #>> '{incident,members}')::int AS members FROM tickets WHERE incident_since IS NOT NULL",
    );
    const members = await rowsOf<{ state: string; disputed: boolean; notice: number }>(
      house,
      "SELECT state, disputed_since IS NOT NULL AS disputed, (body #>> '{memberOf,notice}')::int AS notice FROM tickets WHERE incident_id = $1",
      [incident?.id],
    );
    expect(members).toHaveLength(incident?.members ?? 0);
    expect(members.length).toBeGreaterThanOrEqual(40);
    expect(new Set(members.map(({ state }) => state)).size).toBeGreaterThanOrEqual(4);
    expect(members.filter(({ disputed }) => disputed)).toHaveLength(1);
    expect(new Set(members.map(({ notice }) => notice))).toEqual(new Set([1]));
  });

  it('has policy changes in every state, with receipts that some have given and some have not', async () => {
    const states = await rowsOf<{ state: string }>(
      house,
      `SELECT DISTINCT CASE WHEN state <> 'published' THEN state
         WHEN effective_from > $1 THEN 'scheduled' WHEN effective_until <= $1 THEN 'expired' ELSE 'in_effect' END AS state
       FROM changes ORDER BY state`,
      [new Date(now)],
    );
    expect(states.map(({ state }) => state)).toEqual([
      'draft',
      'expired',
      'in_effect',
      'in_review',
      'rolled_back',
      'scheduled',
      'withdrawn',
    ]);
    expect(await countOf(house, 'FROM changes WHERE late')).toBe(1);
    expect(await countOf(house, 'FROM receipts WHERE confirmed_at IS NOT NULL')).toBeGreaterThan(0);
    expect(await countOf(house, 'FROM receipts WHERE confirmed_at IS NULL')).toBeGreaterThan(0);
    expect(await countOf(house, 'FROM tickets WHERE cardinality(changes) > 0')).toBeGreaterThan(5);
  });

  it('keeps what always holds', async () => {
    expect(await countOf(house, 'FROM tickets WHERE NOT ticket_owned(id)')).toBe(0);
    expect(await countOf(house, 'FROM journal_broken()')).toBe(0);
    expect(
      await countOf(
        house,
        "FROM tickets WHERE state <> 'closed' AND (owner IS NULL OR NOT owner = ANY (involved))",
      ),
    ).toBe(0);
    // No resolution past a required co-sign: whoever had to sign has, on what was carried out.
    expect(
      await countOf(
        house,
        `FROM tickets t JOIN cosigns c ON c.stream = 'ticket:' || t.id
         WHERE t.state IN ('resolved', 'closed') AND c.outcome NOT IN ('met', 'withdrawn')`,
      ),
    ).toBe(0);
    // One version of each article for every market at the moment.
    expect(
      await countOf(house, 'FROM article_periods WHERE period @> $1::timestamptz', [new Date(now)]),
    ).toBe((await countOf(house, 'FROM (SELECT DISTINCT article, language FROM article_versions) t')) * 11);
  });

  it('shows a dozen sub-requests in every state, and nobody asked learns who the customer is', async () => {
    const rows = await rowsOf<{ state: string; n: number }>(
      house,
      'SELECT state, count(*)::int AS n FROM sub_requests GROUP BY state',
    );
    expect(rows.map(({ state }) => state).sort()).toEqual([
      'accepted',
      'answered',
      'declined',
      'open',
      'returned',
      'withdrawn',
    ]);
    expect(rows.reduce((sum, { n }) => sum + n, 0)).toBeGreaterThanOrEqual(12);
    expect(await countOf(house, 'FROM sub_requests WHERE overdue_at IS NOT NULL')).toBeGreaterThan(0);
    expect(
      await countOf(house, `FROM sub_requests WHERE body -> 'shown' ->> 'customerName' IS NOT NULL`),
    ).toBe(0);
    expect(
      await countOf(
        house,
        'FROM sub_requests s JOIN tickets t ON t.id = s.ticket_id WHERE t.owner <> s.asking',
      ),
    ).toBe(0);
  });

  it('plays no act after the present, and leaves no timer that should have rung', async () => {
    expect(await countOf(house, 'FROM journal WHERE at > $1', [new Date(now)])).toBe(0);
    expect(await countOf(house, 'FROM ticket_timers WHERE due_at <= $1', [new Date(now)])).toBe(0);
    // Nothing waits for the start but what wakes for the timers of open tickets, and looks once whether there is anything to do.
    const tasks = await rowsOf<{ task: string }>(
      house,
      'SELECT DISTINCT task_identifier AS task FROM graphile_worker.jobs',
    );
    const looks = [
      'replan-clocks',
      'replan-sub-requests',
      'ring-due',
      'ring-sub-request',
      'tickets:look-for-series',
      'wake-hour',
    ];
    expect(tasks.map(({ task }) => task).sort()).toEqual(looks);
  });

  it('hands out accounts that can sign in', async () => {
    const { demoAccounts } = await house.ask<{ demoAccounts: { email: string; password: string }[] }>(
      null,
      '{ demoAccounts { email password } }',
    );
    expect(demoAccounts.length).toBeGreaterThanOrEqual(10);
    const [first] = demoAccounts;
    const { signIn } = await house.ask<{ signIn: { viewer: { person: { name: string } } } }>(
      null,
      'mutation ($input: SignInInput!) { signIn(input: $input) { viewer { person { name } } refusal { code } } }',
      { input: { email: first?.email, password: first?.password } },
    );
    expect(signIn.viewer.person.name).toBe('Ana Souza');
  });
});

describe('the matrix of the demo company', () => {
  it('has a draft that is worked on, and one that waits for the signature of logistics', async () => {
    const drafts = await rowsOf<{ state: string; title: string; rules: number; review: string | null }>(
      house,
      `SELECT state, body->'outline'->>'title' AS title, rule_count AS rules, body->>'review' AS review
       FROM matrix_drafts ORDER BY number`,
    );
    // The third is what the ruling on story 4 proposes.
    expect(drafts.map(({ state }) => state)).toEqual(['draft', 'in_review', 'draft']);
    expect(drafts[2]?.title).toMatch(/^#\d+ → tech$/);
    expect(drafts[0]?.title).toMatch(/^Delivered, not received, Brazil/);
    const parties = await rowsOf(
      house,
      'SELECT party, status FROM cosign_parties WHERE cosign_id = $1 ORDER BY party',
      [drafts[1]?.review],
    );
    expect(parties).toEqual([
      { party: 'logistics:lead', status: 'asked' },
      { party: 'marketing:lead', status: 'signed' },
    ]);
    const asked = `FROM inbox_entries e JOIN people p ON p.id = e.person_id
      WHERE e.kind = 'matrix_review' AND e.read_at IS NULL AND p.email LIKE 'zhou.qiang@%'`;
    expect(await countOf(house, asked)).toBe(1);
  });
});

describe('two loadings at the same moment of the same day', () => {
  it(
    'make the same company, to the last fact of the journal',
    async () => {
      const second = await emptyHouse();
      await loadDemo(second.app, now);
      const told = 'SELECT stream, sequence, type, actor, at FROM journal ORDER BY stream, sequence';
      expect(await rowsOf(second, told)).toEqual(await rowsOf(house, told));
      // The knowledge base gives its versions ids by chance, and changes name them.
      const facts = `SELECT stream, sequence, payload FROM journal WHERE stream LIKE 'ticket:%' ORDER BY stream, sequence`;
      expect(await rowsOf(second, facts)).toEqual(await rowsOf(house, facts));
      const tickets = 'SELECT number, body FROM tickets ORDER BY number';
      expect(await rowsOf(second, tickets)).toEqual(await rowsOf(house, tickets));
    },
    patience,
  );
});

it('a path has a draft with a warning, and evenings for which nobody will be there', async () => {
  house.clock.moveTo(now);
  const { pathDrafts } = await askAs(house, 'ma.chao', '{ pathDrafts { code content findings } }', {});
  const [{ code, content, findings }, ...others] = pathDrafts;
  expect([code, others]).toEqual(['quality', []]);
  const faults = findings.map(({ level, fault }: Record<string, unknown>) => ({ level, fault }));
  const fault = { code: 'behind_hand_over', handOverLevel: 5 };
  expect(faults).toEqual([6, 7].map((level) => ({ level, fault })));
  const { pathPreflight } = await askAs(
    house,
    'ma.chao',
    `query ($code: ID!, $content: JSON!) { pathPreflight(code: $code, content: $content) { stretches { level zone } } }`,
    { code, content },
  );
  const evenings = pathPreflight.stretches.filter(({ level }: Record<string, unknown>) => level === 2);
  expect(evenings).toEqual([1, 2].map(() => ({ level: 2, zone: 'Asia/Taipei' })));
});
