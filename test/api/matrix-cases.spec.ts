import { beforeAll, describe, expect, it } from 'vitest';
import { startApp, type TestApp } from '../support/app.ts';
import { matrix } from '../support/company.ts';
import { cell, drafted, duty, paymentToFinance, publishedLabel } from '../support/matrix-drafts.ts';
import { ordinaryFacts } from '../support/tickets.ts';

let app: TestApp;
let draftId: string;

/** Payments go to finance; coupons have no rule any more. */
const edits = [
  paymentToFinance,
  { kind: 'removeRule', rule: matrix.rules.find(({ id }) => id === 'coupon'), before: 'payment' },
];

beforeAll(async () => {
  app = await startApp();
  draftId = (await drafted(app, edits)).id;
});

// Answers are as various as the questions.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
type Seen = any;

describe('trying a case', () => {
  const tryCase = async (more: object, facts: object = {}): Promise<Seen> =>
    (
      await app.ask(
        'ana',
        `query ($facts: TicketFactsInput!, $at: Instant, $by: MatrixRefInput) { tryCase(facts: $facts, at: $at, by: $by) {
          decision { matrixVersion rule ruleLabel { en } owner { code } serviceLevel { code } explanation }
          refusal { code ... on MatrixRefused { problem details } ... on NotFound { what } ... on InvalidInput { problems { field } } } } }`,
        { facts: { ...ordinaryFacts, problemType: 'payment', market: 'DE', ...facts }, ...more },
      )
    ).tryCase;

  it('by a draft decides by the same lookup, with its own words', async () => {
    expect(await tryCase({ by: { draft: draftId } })).toMatchObject({
      decision: {
        matrixVersion: null,
        rule: 'payment',
        ruleLabel: { en: 'payment' },
        owner: { code: 'finance' },
        serviceLevel: { code: 'severe' },
        explanation: { decision: { ruleId: 'payment' }, because: [{ input: 'problemType' }] },
      },
      refusal: null,
    });
    const fallen = await tryCase({ by: { draft: draftId } }, { problemType: 'promotion/coupon' });
    expect(fallen.decision).toMatchObject({
      rule: null,
      ruleLabel: null,
      owner: { code: 'service-operations' },
    });
  });

  it('by a version says who owned it then', async () => {
    const number = await publishedLabel(app, 'payment');
    const first = await tryCase({ by: { version: 1 } });
    expect(first.decision).toMatchObject({
      matrixVersion: 1,
      ruleLabel: { en: 'payment' },
      owner: { code: 'tech' },
    });
    const last = await tryCase({ by: { version: number } });
    expect(last.decision.ruleLabel.en).toMatch(/^payment .+/);
    const now = await tryCase({});
    expect(now.decision.matrixVersion).toBe(number);
    const then = await tryCase({ at: '2025-05-05T00:00:00Z' });
    expect(then.decision.matrixVersion).toBe(1);
  });

  it('by what cannot decide is refused with why', async () => {
    expect(await tryCase({ at: '1999-01-01T00:00:00Z' })).toMatchObject({
      decision: null,
      refusal: { code: 'NOT_FOUND', what: 'matrix version' },
    });
    expect(await tryCase({ by: { version: 99 } })).toMatchObject({ refusal: { code: 'NOT_FOUND' } });
    expect(await tryCase({ by: { version: 1 }, at: '2025-05-05T00:00:00Z' })).toMatchObject({
      refusal: { code: 'INVALID_INPUT', problems: [{ field: 'at' }] },
    });
    const rule = { id: 'new', when: {}, then: { ...duty, owner: '' } };
    const unfinished = await drafted(app, [{ kind: 'addRule', rule, before: null }]);
    expect(await tryCase({ by: { draft: unfinished.id } })).toMatchObject({
      refusal: { problem: 'UNSOUND_TABLE', details: [{ code: 'owner-missing' }] },
    });
    const label = (await tryCase({})).decision.rule;
    const dangling = await drafted(app, [cell(label, 'path', 'standard', 'gone')]);
    expect(await tryCase({ by: { draft: dangling.id } })).toMatchObject({
      refusal: { problem: 'UNSOUND_TABLE', details: [{ kind: 'dangling', part: 'path', code: 'gone' }] },
    });
  });
});
