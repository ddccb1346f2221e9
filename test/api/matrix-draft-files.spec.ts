import { beforeAll, describe, expect, it } from 'vitest';
import { startApp, type TestApp } from '../support/app.ts';
import { matrix } from '../support/company.ts';
import {
  cell,
  drafted,
  duty,
  fileOf,
  move,
  relabelled,
  seeDraft,
  send,
  succeeded,
  type MadeDraft,
} from '../support/matrix-drafts.ts';
import { wholeDatabase } from '../support/whole-database.ts';

let app: TestApp;

beforeAll(async () => {
  app = await startApp();
});

const bring = (id: string, format: string, content: string): Promise<MadeDraft> =>
  move(app, 'olga', 'importMatrixFile', id, {
    file: { name: `matrix.${format}`, format, content },
    why: 'from the spreadsheet',
  });
const encoded = (text: string): string => Buffer.from(text).toString('base64');
const decoded = (content: string): string => Buffer.from(content, 'base64').toString();

describe('a matrix as a file', () => {
  it.each(['xlsx', 'csv'])('goes out as %s and comes back the same', async (format) => {
    const source = await drafted(app, [relabelled, cell('payment', 'playbook', null, null)]);
    const content = await fileOf(app, { draft: source.id }, format);
    const target = await drafted(app, []);
    const draft = succeeded(await bring(target.id, format, content));
    expect(draft.table).toEqual(source.table);
    expect(draft.history[0]).toMatchObject({
      type: 'MatrixDraftEdited',
      why: 'from the spreadsheet',
      edits: [relabelled],
    });
    // Nothing differs any more, so nothing happens.
    expect(succeeded(await bring(target.id, format, content)).version).toBe(draft.version);
  });

  it('goes out as DMN, and of a version under its number', async () => {
    const { matrixFile } = await app.ask(
      'ana',
      '{ matrixFile(of: { version: 1 }, format: dmn) { name mediaType content problems { code } } }',
    );
    expect(matrixFile).toMatchObject({
      name: 'matrix-v1.dmn',
      mediaType: 'application/dmn+xml',
      problems: [],
    });
    expect(decoded(matrixFile.content)).toContain('<decisionTable');
    const none = '{ matrixFile(of: { version: 77 }, format: csv) { name } }';
    expect((await app.ask('ana', none)).matrixFile).toBeNull();
  });

  it('is refused with everything that is wrong with it, by row and column, and nothing is stored', async () => {
    const { id } = await drafted(app, []);
    const csv = decoded(await fileOf(app, { version: 1 }, 'csv'));
    const wrong = csv.replace('finance', 'finanzamt').replaceAll('standard', 'no such level');
    expect(wrong).not.toBe(csv);
    const before = await wholeDatabase(app.databaseUrl);
    const { refusal, draft } = await bring(id, 'csv', encoded(wrong));
    expect(refusal).toMatchObject({ __typename: 'MatrixFileRefused', code: 'MATRIX_FILE_REFUSED' });
    const problems = refusal?.['fileProblems'] as { row: number; column: string; text: string }[];
    expect(problems.length).toBeGreaterThan(3);
    expect(refusal?.['problemCount']).toBe(problems.length);
    expect(problems.every(({ row, column }) => row > 0 && /^[A-Z]+$/.test(column))).toBe(true);
    expect(problems.map(({ text }) => text).join(' ')).toContain('finanzamt');
    expect(draft.version).toBe(1);
    expect(await wholeDatabase(app.databaseUrl)).toEqual(before);
  });

  it('is refused when it is none, or too large', async () => {
    const { id, version } = await drafted(app, []);
    const before = await wholeDatabase(app.databaseUrl);
    for (const [format, content] of [
      ['xlsx', encoded('PK\u0003\u0004 not a workbook')],
      ['xlsx', encoded('id,owner')],
      ['dmn', encoded('<definitions')],
      ['dmn', encoded('<!DOCTYPE x [<!ENTITY a "aaaa">]><definitions>&a;</definitions>')],
      ['csv', encoded('\u0000\u0001\u0002')],
    ] as const) {
      const { refusal } = await bring(id, format, content);
      expect([format, refusal?.code]).toEqual([format, 'MATRIX_FILE_REFUSED']);
    }
    const { refusal } = await bring(id, 'csv', Buffer.alloc(5 * 1024 * 1024 + 1, 'a').toString('base64'));
    expect(refusal).toMatchObject({
      code: 'INVALID_INPUT',
      problems: [{ field: 'file.content', code: 'TOO_LONG', limit: 5_242_880 }],
    });
    const stale = {
      draftId: id,
      expectedVersion: version + 3,
      file: { name: 'x', format: 'csv', content: encoded('x') },
    };
    expect((await send(app, 'olga', 'importMatrixFile', stale)).refusal?.code).toBe('STALE_VERSION');
    // Even the answers to refused commands are kept beside, so that a retry gets the same.
    expect(await wholeDatabase(app.databaseUrl)).toEqual(before);
  });

  it('takes what is in review back to work', async () => {
    const { id } = await drafted(app, [relabelled]);
    succeeded(await move(app, 'olga', 'submitMatrixDraft', id, { note: '' }));
    const draft = succeeded(await bring(id, 'csv', await fileOf(app, { version: 1 }, 'csv')));
    expect(draft).toMatchObject({ state: 'draft', edits: [] });
  });
});

describe('a table from elsewhere', () => {
  it('begins a draft instead of the last version', async () => {
    const table = { ...matrix, rules: matrix.rules.slice(0, 2) };
    const draft = succeeded(await send(app, 'olga', 'draftMatrix', { title: 'Learned', table }));
    expect(draft.ruleCount).toBe(2);
    expect(draft.table).toEqual(table);
    expect(draft.edits).toHaveLength(4);
  });

  it.each([
    ['no table', 'table', 5],
    ['without rules', 'table', { ...matrix, rules: null }],
    ['with a rule that is none', 'table', { ...matrix, rules: [7] }],
    ['with a rule twice', 'table', { ...matrix, rules: [matrix.rules[0], matrix.rules[0]] }],
    ['of edits that are none', 'edits', [{ kind: 'setCell', rule: 'payment' }]],
    ['of a column that is none', 'edits', [cell('payment', 'password', null, 'x')]],
  ])('%s is refused as malformed', async (_, field, value) => {
    const { refusal } = await send(app, 'olga', 'draftMatrix', { title: 'Bad', [field]: value });
    expect(refusal).toMatchObject({ code: 'INVALID_INPUT', problems: [{ field, code: 'MALFORMED' }] });
  });

  it('and edits beside it contradict each other', async () => {
    const { refusal } = await send(app, 'olga', 'draftMatrix', { title: 'Both', table: matrix, edits: [] });
    expect(refusal).toMatchObject({ problems: [{ field: 'edits', code: 'MALFORMED' }] });
  });

  const within = (nodes: readonly string[]) => ({ problemType: { kind: 'within', nodes } });
  const rule = (differently: object): object => ({ id: 'new', when: {}, then: duty, ...differently });
  const [problemType] = matrix.inputs;
  it.each([
    [
      'an unknown value',
      { kind: 'addRule', rule: rule({ when: within(['moon']) }), before: null },
      'unknown-value',
    ],
    [
      'an unknown input',
      { kind: 'addRule', rule: rule({ when: { weather: { kind: 'any' } } }), before: null },
      'unknown-input',
    ],
    [
      'a negative amount',
      cell('payment', 'authority', null, { maxAmount: -1, currency: 'EUR' }),
      'below-minimum',
    ],
    ['a co-sign of nobody', cell('payment', 'cosign', null, { all: [] }), 'cosign-unsound'],
    ['a label that is no text', cell('payment', 'label', 'payment', { a: 1 }), 'malformed'],
    ['names that lack a language', cell('payment', 'names', null, { en: 'x' }), 'malformed'],
    ['an owner that is no text', cell('payment', 'owner', 'tech', 7), 'owner-missing'],
    [
      'a cyclic tree',
      {
        kind: 'setInput',
        key: 'problemType',
        from: problemType,
        to: {
          key: 'problemType',
          kind: 'tree',
          nodes: [
            { code: 'a', parent: 'b' },
            { code: 'b', parent: 'a' },
          ],
        },
      },
      'cyclic-tree',
    ],
  ])('that holds %s is not kept', async (_, edit, code) => {
    const { id } = await drafted(app, []);
    const before = await wholeDatabase(app.databaseUrl);
    const { refusal } = await move(app, 'olga', 'editMatrixDraft', id, { edits: [edit] });
    expect(refusal).toMatchObject({ problem: 'UNSOUND_TABLE' });
    expect(refusal?.['details']).toEqual(expect.arrayContaining([expect.objectContaining({ code })]));
    expect(await wholeDatabase(app.databaseUrl)).toEqual(before);
  });

  it('is not kept when an edit does not fit what stands there', async () => {
    const { id } = await drafted(app, []);
    for (const [edit, code] of [
      [cell('payment', 'owner', 'finance', 'quality'), 'moved-on'],
      [cell('no such rule', 'owner', 'finance', 'quality'), 'not-there'],
      [{ kind: 'moveRule', rule: 'payment', from: null, before: 'no such rule' }, 'not-there'],
      [{ kind: 'addRule', rule: rule({ id: 'payment' }), before: null }, 'there-already'],
    ] as const) {
      const { refusal } = await move(app, 'olga', 'editMatrixDraft', id, { edits: [relabelled, edit] });
      expect(refusal).toMatchObject({ problem: 'EDIT_DOES_NOT_FIT', details: { code, edit: 1 } });
    }
    expect((await seeDraft(app, 'olga', id)).edits).toEqual([]);
  });

  it('of more than ten thousand rules is too large', async () => {
    const rules = Array.from({ length: 10_001 }, (_, n) => ({ id: `${n}`, when: {}, then: { kind: 'add' } }));
    const { refusal } = await send(app, 'olga', 'draftMatrix', {
      title: 'Large',
      table: { ...matrix, rules },
    });
    expect(refusal).toMatchObject({ problem: 'TOO_LARGE' });
  });

  it('nested for ever, or with numbers that are none, is no JSON to keep', async () => {
    const query = 'mutation ($input: DraftMatrixInput!) { draftMatrix(input: $input) { refusal { code } } }';
    const nested = `${'['.repeat(5_000)}${']'.repeat(5_000)}`;
    const from = Buffer.from(JSON.stringify({ query })).toString().slice(0, -1);
    for (const edits of [nested, '[1e999]', '["\\u0000"]', '["\\ud800"]', '[{"__proto__":1}]']) {
      const body = `${from},"variables":{"input":{"idempotencyKey":"k","title":"t","edits":${edits}}}}`;
      const response = await fetch(app.url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', cookie: await app.cookieOf('olga') },
        body,
      });
      const text = await response.text();
      expect([edits.slice(0, 20), text.includes('BAD_USER_INPUT')]).toEqual([edits.slice(0, 20), true]);
    }
  });
});
