import { beforeAll, describe, expect, it } from 'vitest';
import { Sessions } from '../../api/src/platform/identity/sessions.ts';
import { Visibility } from '../../api/src/platform/journal/visibility.ts';
import { startApp, type TestApp } from '../support/app.ts';
import {
  content,
  draft,
  iso,
  move,
  published,
  reviewed,
  seeChange,
  send,
  submitted,
  succeeded,
  type ChangeMutation,
} from '../support/changes.ts';
import { seedArticles } from '../support/knowledge.ts';

let app: TestApp;

beforeAll(async () => {
  app = await startApp();
  await seedArticles(app);
});

/**
 * Who may do what with a change of marketing that Mara, a publisher there, has written.
 * Mo leads marketing, Lin publishes for logistics, Sofia leads support, Ana answers customers of Brazil and Mexico, Niran
 * those of Thailand, Lars works in logistics, Fay leads finance, Dora is director, Adam administrator.
 */
const people = ['mara', 'mo', 'lin', 'sofia', 'ana', 'niran', 'lars', 'fay', 'dora', 'adam'] as const;
const table: Readonly<Record<string, readonly (typeof people)[number][]>> = {
  'see a draft': ['mara', 'mo', 'sofia', 'dora', 'adam'],
  'see a review': ['mara', 'mo', 'lin', 'sofia', 'dora', 'adam'],
  'see a change withdrawn before it was published': ['mara', 'mo', 'sofia', 'dora', 'adam'],
  'see a published change': people,
  'see a rolled back change': people,
  edit: ['mara', 'mo'],
  submit: ['mara', 'mo'],
  sign: ['sofia'],
  publish: ['mara', 'mo'],
  withdraw: ['mara', 'mo'],
  rollBack: ['mara', 'mo'],
  confirm: ['ana', 'sofia'],
};
const asTable = (deed: string): [string, string][] =>
  people.map((who) => [who, table[deed]?.includes(who) ? 'yes' : 'no']);

async function inEffect(): Promise<{ id: string }> {
  const now = app.clock.now();
  return published(app, 'mara', { effectiveFrom: iso(now), edits: [], noticeOnly: true }, 'id');
}

async function ended(mutation: 'withdrawChange' | 'rollBackChange'): Promise<{ id: string }> {
  const { id } = await (mutation === 'withdrawChange' ? submitted(app) : inEffect());
  return succeeded(await move(app, 'mara', mutation, id, { reason: 'No.' }));
}

describe('who sees', () => {
  it.each([
    ['see a draft', () => draft(app, 'mara', {}, 'id')],
    ['see a review', () => submitted(app, 'mara', {}, 'id')],
    ['see a change withdrawn before it was published', () => ended('withdrawChange')],
    ['see a published change', () => published(app, 'mara', { edits: [], noticeOnly: true })],
    ['see a rolled back change', () => ended('rollBackChange')],
  ])('who may %s: by id, by number, in lists, in the journal', async (deed, make) => {
    const { id } = await make();
    const { number } = await seeChange(app, 'dora', id);
    for (const [who, may] of asTable(deed)) {
      const seen = await app.ask(
        who,
        `{ byId: change(id: "${id}") { id } byNumber: change(number: ${number}) { id }
           changes(filter: { text: "#${number}" }) { total changes { id } } }`,
      );
      const token = (await app.cookieOf(who)).split('=')[1] ?? '';
      const principal = await app.app.get(Sessions).principal(token);
      if (!principal) throw new Error(`${who} is not signed in`);
      const streams = await app.app.get(Visibility).streams(principal, [`change:${id}`]);
      const ways = [seen.byId, seen.byNumber, seen.changes.changes[0], streams.has(`change:${id}`)];
      expect([who, ways.map(Boolean)]).toEqual([who, ways.map(() => may === 'yes')]);
      expect(seen.changes.total).toBe(may === 'yes' ? 1 : 0);
    }
  });
});

describe('who may', () => {
  const deeds: [keyof typeof table & string, ChangeMutation, () => Promise<{ id: string }>][] = [
    ['edit', 'editChange', () => draft(app, 'mara', {}, 'id')],
    ['submit', 'submitChange', () => draft(app, 'mara', {}, 'id')],
    ['sign', 'signChange', () => submitted(app, 'mara', {}, 'id')],
    ['publish', 'publishChange', () => reviewed(app, 'mara', { edits: [], noticeOnly: true }, 'id')],
    ['withdraw', 'withdrawChange', () => draft(app, 'mara', {}, 'id')],
    ['rollBack', 'rollBackChange', inEffect],
    ['confirm', 'confirmChange', inEffect],
  ];

  it.each(deeds)('%s: the abilities say what the command then does', async (deed, mutation, make) => {
    for (const [who, may] of asTable(deed)) {
      const { id } = await make();
      const query = `{ change(id: "${id}") { contentHash abilities { ${deed} } } }`;
      const { change } = await app.ask(who, query);
      expect([who, change?.abilities[deed] ? 'yes' : 'no']).toEqual([who, may]);
      const { contentHash } = (await app.ask('dora', query)).change;
      const input = {
        editChange: { content: content(app, { mustRead: false }) },
        signChange: { party: 'support:lead', decision: 'approve', contentHash },
        withdrawChange: { reason: 'No.' },
        rollBackChange: { reason: 'No.' },
      }[mutation as string];
      if (mutation === 'draftChange') throw new Error('drafting has a test of its own');
      const { refusal } = await move(app, who, mutation, id, input, 'id');
      const expected = may === 'yes' ? [undefined] : ['NotAllowed', 'NotFound', 'SignOffRefused'];
      expect([who, expected]).toEqual([who, expect.arrayContaining([refusal?.__typename])]);
    }
  });

  it('draft: publishers and leads, each for the own department', async () => {
    for (const [who, department] of [
      ['mara', 'marketing'],
      ['mo', 'marketing'],
      ['lin', 'logistics'],
      ['sofia', 'support'],
      ['fay', 'finance'],
    ] as const) {
      const change = succeeded(await send(app, who, 'draftChange', { content: content(app) }));
      expect([who, change.department.code]).toEqual([who, department]);
    }
    for (const who of ['ana', 'lars', 'dora', 'adam']) {
      const { refusal } = await send(app, who, 'draftChange', { content: content(app) });
      expect([who, refusal?.['ability']]).toEqual([who, 'draftChange']);
    }
  });

  it('sign: not whoever wrote it, though they lead support', async () => {
    const change = await submitted(app, 'sofia');
    expect(change.abilities).toMatchObject({ sign: true, signFor: ['support:lead'] });
    const signing = { party: 'support:lead', contentHash: change.contentHash, reason: 'Mine.' };
    const { refusal } = await move(app, 'sofia', 'signChange', change.id, {
      ...signing,
      decision: 'approve',
    });
    expect(refusal).toMatchObject({ signProblem: 'PROPOSER_MAY_NOT_SIGN' });
    expect(
      (await move(app, 'sofia', 'signChange', change.id, { ...signing, decision: 'reject' })).refusal,
    ).toBeNull();
  });
});
