import { beforeAll, describe, expect, it } from 'vitest';
import { startApp, type TestApp } from '../support/app.ts';
import { ticketIn } from '../support/mutation-cases.ts';
import { change } from '../support/tickets.ts';

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});

const claim = { reason: 'not_our_area', text: 'the scan data are wrong', proposed: 'tech' };

describe('a ruling that proposes a change of the matrix', () => {
  const drafts = async (): Promise<object[]> =>
    (await app.ask('olga', '{ matrixDrafts { number title note state author { name } edits } }'))
      .matrixDrafts;

  it.each(['rule', 'facts'] as const)('leaves a draft of it: %s', async (amendment) => {
    const { id, number } = await ticketIn(app, 'disputed');
    const before = await drafts();
    const { refusal } = await change(app, 'olga', 'ruleOnDispute', id, {
      ruling: 'move',
      department: 'tech',
      text: 'the scanner did it',
      amendment,
    });
    expect(refusal).toBeNull();
    const after = await drafts();
    expect(after).toHaveLength(before.length + 1);
    expect(after).toContainEqual(
      expect.objectContaining({
        title: `#${number} → tech`,
        note: 'the scanner did it',
        state: 'draft',
        author: { name: 'Olga' },
        edits: [expect.objectContaining({ kind: amendment === 'rule' ? 'setCell' : 'addRule' })],
      }),
    );
  });
});

describe('a draft that a ruling left', () => {
  const proposed = async (who: string): Promise<object[]> => {
    const query = '{ inbox(filter: { kinds: [matrix_proposed] }, first: 5) { entries { payload } } }';
    return (await app.ask(who, query)).inbox.entries;
  };
  const ruleWithAmendment = (who: string, id: string, amendment: string) =>
    change(app, who, 'ruleOnDispute', id, { ruling: 'move', department: 'tech', text: 'yours', amendment });

  it('is told to the matrix owners when whoever ruled is none of them', async () => {
    const before = await proposed('olga');
    const own = await ticketIn(app, 'disputed');
    expect((await ruleWithAmendment('olga', own.id, 'facts')).refusal).toBeNull();
    expect(await proposed('olga')).toEqual(before);
    const { id, number } = await ticketIn(app, 'disputed');
    await change(app, 'olga', 'ruleOnDispute', id, { ruling: 'uphold', text: 'it is yours' });
    await change(app, 'lars', 'disputeTicket', id, claim);
    expect((await ruleWithAmendment('quinn', id, 'rule')).refusal).toBeNull();
    expect(await proposed('olga')).toMatchObject([
      { payload: { about: 'matrix', title: `#${number} → tech` } },
      ...before,
    ]);
    expect(await proposed('quinn')).toEqual([]);
  });
});
