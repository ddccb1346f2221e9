import { beforeAll, describe, expect, it, vi } from 'vitest';
import { Sessions } from '../../api/src/platform/identity/sessions.ts';
import { Visibility } from '../../api/src/platform/journal/visibility.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { LiveConnection } from '../support/live.ts';
import {
  cell,
  drafted,
  duty,
  move,
  paymentToFinance,
  publishedLabel,
  relabelled,
  seeDraft,
  succeeded,
} from '../support/matrix-drafts.ts';
import { addRolesAlone } from '../support/roles.ts';

let app: TestApp;

beforeAll(async () => {
  app = await startApp();
  await addRolesAlone(app);
});

// Answers are as various as the questions.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
type Seen = any;

async function history(id: string, of = ''): Promise<Seen[]> {
  const query = `query ($id: ID!) { matrixDraft(id: $id) { history${of} { at by { name } type why edits editCount } } }`;
  return (await app.ask('ana', query, { id })).matrixDraft.history;
}

const rule = (id: string): object => ({ id, label: id, when: {}, then: duty });
const edit = (id: string, who: string, edits: readonly object[], why = '') =>
  move(app, who, 'editMatrixDraft', id, { edits, why }, 'id version');

describe('who changed which cell, when and why', () => {
  it('is told of a draft, a rule and a cell, the newest first', async () => {
    const { id } = await drafted(app, [paymentToFinance]);
    succeeded(
      await edit(id, 'max', [cell('payment', 'owner', 'finance', 'quality'), relabelled], 'quality asked'),
    );
    succeeded(await edit(id, 'olga', [{ kind: 'addRule', rule: rule('new'), before: 'payment' }]));
    succeeded(await edit(id, 'max', [cell('new', 'owner', 'quality', 'product')], 'not theirs'));
    succeeded(await move(app, 'olga', 'submitMatrixDraft', id, { note: '' }, 'id'));
    expect((await history(id)).map(({ type, editCount }) => [type, editCount])).toEqual([
      ['MatrixDraftSubmitted', 0],
      ['MatrixDraftEdited', 1],
      ['MatrixDraftEdited', 1],
      ['MatrixDraftEdited', 2],
      ['MatrixDrafted', 1],
    ]);
    expect(await history(id, '(rule: "payment", column: "owner")')).toMatchObject([
      { by: { name: 'max' }, why: 'quality asked', edits: [cell('payment', 'owner', 'finance', 'quality')] },
      { by: { name: 'Olga' }, why: 'They can refund.', edits: [paymentToFinance] },
    ]);
    expect((await history(id, '(rule: "new")')).map(({ edits }) => edits[0].kind)).toEqual([
      'setCell',
      'addRule',
    ]);
    expect(await history(id, '(rule: "new", first: 1)')).toHaveLength(1);
    expect(await history(id, '(rule: "refund")')).toEqual([]);
    const bad = 'query ($id: ID!, $rule: ID) { matrixDraft(id: $id) { history(rule: $rule) { id } } }';
    expect((await app.ask('ana', bad, { id, rule: 'nul \u0000 sign' })).matrixDraft.history).toEqual([]);
  });

  it('tells the first two hundred edits of many, and how many there were', async () => {
    const many = Array.from({ length: 450 }, (_, n) => ({
      kind: 'addRule',
      rule: rule(`rule-${n}`),
      before: null,
    }));
    const { id } = await drafted(app, many);
    const [first] = await history(id);
    expect([first.edits.length, first.editCount]).toEqual([200, 450]);
    expect((await history(id, '(rule: "rule-449")'))[0]).toMatchObject({ editCount: 1, edits: [many[449]] });
    expect((await seeDraft(app, 'ana', id)).edits).toHaveLength(450);
  });

  it('tells of a rebase what it left of the draft', async () => {
    const { id } = await drafted(app, [paymentToFinance]);
    await publishedLabel(app);
    succeeded(await move(app, 'max', 'rebaseMatrixDraft', id, { choices: [] }));
    expect((await history(id))[0]).toMatchObject({
      type: 'MatrixDraftRebased',
      by: { name: 'max' },
      edits: [paymentToFinance],
    });
  });
});

describe('open screens', () => {
  it('hear what happens to a draft; a table that was imported is counted, not sent to everybody', async () => {
    const { cursor } = await app.ask('ana', '{ cursor }');
    const line = new LiveConnection(app, 'ana', cursor);
    await line.connect();
    const { id } = await drafted(app, [paymentToFinance]);
    const many = Array.from({ length: 201 }, (_, n) => ({
      kind: 'addRule',
      rule: rule(`rule-${n}`),
      before: null,
    }));
    succeeded(await edit(id, 'olga', many));
    succeeded(await edit(id, 'olga', [relabelled], 'shorter'));
    // The cursor stands before the oldest transaction of the server that still runs: facts of other drafts may come again.
    const ofDraft = () => line.received.filter(({ stream }) => stream === `matrix-draft:${id}`);
    await vi.waitFor(() => expect(ofDraft()).toHaveLength(3), { timeout: 15_000 });
    expect(ofDraft().map(({ type }) => type)).toEqual([
      'MatrixDrafted',
      'MatrixDraftEdited',
      'MatrixDraftEdited',
    ]);
    const payloads = ofDraft().map(({ payload }): Seen => payload);
    expect(payloads[0].edits).toEqual([paymentToFinance]);
    expect(payloads[1]).toMatchObject({ editCount: 201 });
    expect(payloads[1].edits).toBeUndefined();
    expect(payloads[2]).toMatchObject({ edits: [relabelled], why: 'shorter' });
    await line.close();
  });

  it('are those of everybody who works here, and of nobody else', async () => {
    const { id } = await drafted(app, []);
    for (const [who, sees] of [
      ['niran', true],
      ['paul', true],
      ['dora', true],
    ] as const) {
      const token = (await app.cookieOf(who)).split('=')[1] ?? '';
      const principal = await app.app.get(Sessions).principal(token);
      if (!principal) throw new Error(`${who} is not signed in`);
      const stream = `matrix-draft:${id}`;
      expect((await app.app.get(Visibility).streams(principal, [stream])).has(stream)).toBe(sees);
      const nobody = { ...principal, roles: [] };
      expect((await app.app.get(Visibility).streams(nobody, [stream])).has(stream)).toBe(false);
    }
    expect((await app.raw(null, '{ matrixDrafts { id } }')).errors?.[0]?.extensions?.code).toBe(
      'NOT_SIGNED_IN',
    );
  });
});
