import type pg from 'pg';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { withClient } from '../../api/src/platform/database/databases.ts';
import { key, startApp, type TestApp } from '../support/app.ts';
import {
  approved,
  cell,
  drafted,
  duty,
  labelEdit,
  move,
  paymentToFinance,
  published,
  relabelled,
  seeDraft,
  send,
  sign,
  submitted,
  succeeded,
  versions,
} from '../support/matrix-drafts.ts';
import { wholeDatabase } from '../support/whole-database.ts';

let app: TestApp;

// Each test publishes, and begins on the first version.
beforeEach(async () => {
  app = await startApp();
});

const toQuality = cell('payment', 'owner', 'tech', 'quality');
const added = (id: string): object => ({
  kind: 'addRule',
  rule: { id, label: id, when: { market: { kind: 'oneOf', values: ['DE'] } }, then: duty },
  before: 'logistics',
});

function withTwoClients(deed: (one: pg.Client, other: pg.Client) => Promise<void>): Promise<void> {
  return withClient(app.databaseUrl, (one) => withClient(app.databaseUrl, (other) => deed(one, other)));
}

async function ruleIds(number: number): Promise<string[]> {
  const found = (await versions(app)).find((version) => version.number === number);
  return found?.table.rules.map(({ id }) => id) ?? [];
}

describe('publishing after somebody else published', () => {
  it('happens by itself where nothing conflicts, and loses no row of either', async () => {
    const mine = await approved(app, [added('mine')]);
    const theirs = await approved(app, [added('theirs')]);
    succeeded(await move(app, 'olga', 'publishMatrixDraft', theirs.id));
    const seen = await seeDraft(app, 'olga', mine.id);
    expect(seen).toMatchObject({ behind: true, conflicts: [], base: 1, state: 'approved' });
    expect(seen.abilities).toMatchObject({ rebase: true, publish: true });
    // Both stand above the same rule, so which of the two is first follows from the order of publishing.
    const { refusal } = await move(app, 'olga', 'publishMatrixDraft', mine.id);
    expect(refusal).toBeNull();
    expect((await ruleIds(3)).filter((id) => id === 'mine' || id === 'theirs').sort()).toEqual([
      'mine',
      'theirs',
    ]);
    expect(await ruleIds(3)).toHaveLength(8);
  });

  it('is refused with the rows where both changed the same, and nothing is changed', async () => {
    const mine = await approved(app, [paymentToFinance]);
    const theirs = await approved(app, [toQuality]);
    succeeded(await move(app, 'olga', 'publishMatrixDraft', theirs.id));
    const before = await wholeDatabase(app.databaseUrl);
    const { refusal, draft } = await move(app, 'olga', 'publishMatrixDraft', mine.id);
    const conflict = {
      kind: 'cell',
      rule: 'payment',
      column: 'owner',
      base: 'tech',
      mine: 'finance',
      theirs: 'quality',
    };
    expect(refusal).toMatchObject({ problem: 'CONFLICTS', details: [conflict] });
    expect(draft.conflicts).toMatchObject([conflict]);
    expect(await wholeDatabase(app.databaseUrl)).toEqual(before);
  });

  it('goes on by a rebase with a choice for each conflict, and a new review', async () => {
    const mine = await approved(app, [paymentToFinance, relabelled]);
    await published(app, [toQuality]);
    expect((await move(app, 'olga', 'rebaseMatrixDraft', mine.id, { choices: [] })).refusal).toMatchObject({
      problem: 'CONFLICTS',
    });
    const [{ id: conflict }] = (await seeDraft(app, 'olga', mine.id)).conflicts;
    const rebased = succeeded(
      await move(app, 'olga', 'rebaseMatrixDraft', mine.id, { choices: [{ conflict, take: 'mine' }] }),
    );
    expect(rebased).toMatchObject({ base: 2, behind: false, state: 'draft', conflicts: [] });
    expect(rebased.edits).toEqual(
      expect.arrayContaining([relabelled, cell('payment', 'owner', 'quality', 'finance')]),
    );
    expect(rebased.edits).toHaveLength(2);
    const again = succeeded(await move(app, 'olga', 'submitMatrixDraft', mine.id, { note: '' }));
    expect(again.concerned.map(({ code }: { code: string }) => code)).toEqual(['finance', 'quality']);
  });

  it('is refused as stale where what was signed is no longer what would be published', async () => {
    // The rule above which mine stands gets another name, so mine stands elsewhere.
    const mine = await approved(app, [{ ...added('mine'), before: 'coupon' }]);
    const coupon = (await versions(app))[0]?.table.rules.find(({ id }) => id === 'coupon');
    await published(app, [
      { kind: 'removeRule', rule: coupon, before: 'payment' },
      { kind: 'addRule', rule: { ...coupon, id: 'coupons' }, before: 'payment' },
    ]);
    const before = await wholeDatabase(app.databaseUrl);
    const { refusal } = await move(app, 'olga', 'publishMatrixDraft', mine.id);
    expect(refusal).toMatchObject({ problem: 'REVIEW_STALE' });
    expect(await wholeDatabase(app.databaseUrl)).toEqual(before);
  });

  it('is refused as stale where it concerns somebody by now who was not asked', async () => {
    // Mine shortens a service level of tech; by what was published since, it is finance's.
    const mine = await approved(app, [cell('payment', 'serviceLevel', 'severe', 'quick')]);
    expect(mine.concerned).toEqual([{ code: 'tech' }]);
    await published(app, [paymentToFinance]);
    const { refusal } = await move(app, 'olga', 'publishMatrixDraft', mine.id);
    expect(refusal).toMatchObject({ problem: 'REVIEW_STALE' });
  });

  it('is refused where a thing it points to is gone', async () => {
    await withClient(app.databaseUrl, (client) =>
      client.query(`INSERT INTO service_levels VALUES ('soon gone', '{}', 1, 1, 1, 'always', 9)`),
    );
    const mine = await approved(app, [cell('payment', 'serviceLevel', 'severe', 'soon gone')]);
    await withClient(app.databaseUrl, (client) =>
      client.query(`DELETE FROM service_levels WHERE code = 'soon gone'`),
    );
    expect((await move(app, 'olga', 'publishMatrixDraft', mine.id)).refusal).toMatchObject({
      problem: 'UNSOUND_TABLE',
      details: [{ kind: 'dangling', code: 'soon gone' }],
    });
  });
});

describe('two people at the same instant', () => {
  it('publish two drafts one after the other: no number twice, no row lost', async () => {
    const drafts = [];
    for (let n = 0; n < 5; n += 1) drafts.push(await approved(app, [added(`rule-${n}`)]));
    const answers = await Promise.all(drafts.map(({ id }) => move(app, 'olga', 'publishMatrixDraft', id)));
    expect(answers.map(({ refusal }) => refusal)).toEqual(drafts.map(() => null));
    const all = await versions(app);
    expect(all.map(({ number }) => number)).toEqual([6, 5, 4, 3, 2, 1]);
    expect(answers.map(({ draft }) => draft.publishedAs).sort()).toEqual([2, 3, 4, 5, 6]);
    // Each version is the one before it and one rule more.
    for (const [index, version] of all.slice(0, -1).entries()) {
      const before = all[index + 1]?.table.rules.map(({ id }) => id) ?? [];
      const ids = version.table.rules.map(({ id }) => id);
      expect(ids).toHaveLength(before.length + 1);
      expect(before.every((id) => ids.includes(id))).toBe(true);
    }
    const effective = all.map(({ effectiveFrom }) => effectiveFrom);
    expect([...effective].sort().reverse()).toEqual(effective);
  }, 90_000);

  it('publish one draft: one does, the other is told', async () => {
    const { id, version } = await approved(app, [relabelled]);
    const input = { draftId: id, expectedVersion: version };
    const answers = await Promise.all([1, 2].map(() => send(app, 'olga', 'publishMatrixDraft', input)));
    const refusals = answers.map(({ refusal }) => refusal?.code ?? null);
    expect(refusals.filter((code) => code === null)).toHaveLength(1);
    expect(refusals.filter((code) => code === 'STALE_VERSION')).toHaveLength(1);
    expect(await versions(app)).toHaveLength(2);
  });

  it('edit one draft: one does, the other is told, and no edit is lost', async () => {
    const { id, version } = await drafted(app, []);
    const edits = [relabelled, paymentToFinance];
    const answers = await Promise.all(
      edits.map((one) =>
        send(app, 'olga', 'editMatrixDraft', { draftId: id, expectedVersion: version, edits: [one] }),
      ),
    );
    const stale = answers.findIndex(({ refusal }) => refusal !== null);
    expect(answers[stale]?.refusal).toMatchObject({ code: 'STALE_VERSION', expected: 1, actual: 2 });
    const again = await move(app, 'olga', 'editMatrixDraft', id, { edits: [edits[stale]] });
    expect(succeeded(again).edits).toHaveLength(2);
  });
});

describe('a retry', () => {
  it('with the same key has one effect and the same answer', async () => {
    const { id, version } = await approved(app, [relabelled]);
    const input = { idempotencyKey: key(), draftId: id, expectedVersion: version };
    const first = await send(app, 'olga', 'publishMatrixDraft', input);
    const second = await send(app, 'olga', 'publishMatrixDraft', input);
    expect(first.refusal).toBeNull();
    expect(second).toEqual(first);
    expect(await versions(app)).toHaveLength(2);
    const other = await send(app, 'olga', 'publishMatrixDraft', { ...input, expectedVersion: version + 1 });
    expect(other.refusal).toMatchObject({ code: 'KEY_REUSED' });
  });

  it('after the connection died in the middle of publishing finds nothing done, and does it', async () => {
    const { id, version } = await approved(app);
    const before = await wholeDatabase(app.databaseUrl);
    const input = { idempotencyKey: key(), draftId: id, expectedVersion: version };
    await withTwoClients(async (client, killer) => {
      await client.query('BEGIN');
      // The publication has written its facts and waits here for its version.
      await client.query('LOCK TABLE matrix_versions IN SHARE ROW EXCLUSIVE MODE');
      const publishing = send(app, 'olga', 'publishMatrixDraft', input).catch(() => 'died');
      await vi.waitFor(async () => {
        const { rows } = await killer.query(
          `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
           WHERE datname = current_database() AND wait_event_type = 'Lock' AND query LIKE '%matrix_versions%' AND pid <> pg_backend_pid()`,
        );
        expect(rows).toHaveLength(1);
      }, 15_000);
      expect(await publishing).toBe('died');
      await client.query('ROLLBACK');
    });
    expect(await wholeDatabase(app.databaseUrl)).toEqual(before);
    expect(succeeded(await send(app, 'olga', 'publishMatrixDraft', input)).publishedAs).toBe(2);
  }, 90_000);
});

describe('what is published', () => {
  it('decides from then on, and what it decided before stays as it was', async () => {
    const facts =
      'facts: { problemType: "payment", market: "DE", channel: "chat", tier: "standard", severity: 3, language: "en" }';
    const owner = async (more = ''): Promise<[string, number]> => {
      const { tryCase } = await app.ask(
        'ana',
        `{ tryCase(${facts}${more}) { decision { owner { code } matrixVersion } } }`,
      );
      return [tryCase.decision.owner.code, tryCase.decision.matrixVersion];
    };
    const yesterday = new Date(app.clock.now() - 86_400_000).toISOString();
    expect(await owner()).toEqual(['tech', 1]);
    await published(app, [paymentToFinance]);
    expect(await owner()).toEqual(['finance', 2]);
    expect(await owner(`, at: "${yesterday}"`)).toEqual(['tech', 1]);
  });

  it('is never changed, deleted or emptied, whoever tries', async () => {
    await published(app, [await labelEdit(app)]);
    const before = await versions(app);
    for (const sql of [
      `UPDATE matrix_versions SET note = 'other' WHERE number = 2`,
      'DELETE FROM matrix_versions WHERE number = 1',
      'TRUNCATE matrix_versions CASCADE',
    ]) {
      await expect(withClient(app.databaseUrl, (client) => client.query(sql))).rejects.toThrow(
        /never changes/,
      );
    }
    expect(await versions(app)).toEqual(before);
  });

  it('was told to those who were asked, and to the writer when all had signed', async () => {
    const inbox = async (who: string, kind: string): Promise<unknown[]> =>
      (await app.ask(who, `{ inbox(filter: { kinds: [${kind}] }) { entries { payload } } }`)).inbox.entries;
    const draft = await submitted(app);
    const asked = { payload: { number: draft.number, title: 'Payments', about: 'matrix' } };
    expect(await inbox('fay', 'matrix_review')).toMatchObject([asked]);
    expect(await inbox('tess', 'matrix_review')).toMatchObject([asked]);
    expect(await inbox('mo', 'matrix_review')).toEqual([]);
    succeeded(await sign(app, draft, 'finance'));
    expect(await inbox('olga', 'matrix_approved')).toEqual([]);
    succeeded(await sign(app, draft, 'tech'));
    expect(await inbox('olga', 'matrix_approved')).toMatchObject([asked]);
    const other = await submitted(app, [toQuality]);
    succeeded(await sign(app, other, 'quality', 'reject'));
    expect(await inbox('olga', 'proposal_returned')).toMatchObject([
      { payload: { number: other.number, about: 'matrix', decision: 'reject' } },
    ]);
  });
});
