import { beforeAll, describe, expect, it } from 'vitest';
import { withClient } from '../../api/src/platform/database/databases.ts';
import { key, startApp, type TestApp } from '../support/app.ts';
import {
  content,
  doPath,
  draftOf,
  newPath,
  on,
  pathDraftFields,
  pathNames,
  publishedPath,
  sendPath,
  soundPath,
} from '../support/path-drafts.ts';

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});

const faults = (found: unknown): string[] =>
  (found as { fault: { code: string } }[]).map(({ fault }) => fault.code);

describe('a new path', () => {
  it('is drafted empty or like another, written, and published as its first version', async () => {
    const draft = await newPath(app);
    expect(draft).toMatchObject({
      version: 1,
      state: 'draft',
      base: 0,
      author: { name: 'Olga' },
      changes: [],
    });
    expect(faults(draft.findings).sort()).toEqual(['no_arbiters', 'no_levels']);
    const written = await doPath(app, 'editPathDraft', { ...on(draft), content: content() });
    expect([written.version, faults(written.findings)]).toEqual([2, []]);
    const done = await doPath(app, 'publishPathDraft', { ...on(written), note: 'nights need their own' });
    expect(done).toMatchObject({
      state: 'published',
      publishedAs: 1,
      endReason: 'nights need their own',
      abilities: { edit: false, publish: false, withdraw: false },
    });
    const { pathVersions } = await app.ask(
      'niran',
      `query ($code: ID!) { pathVersions(code: $code) { version note publishedBy { name } levels draft { id } } }`,
      { code: done.code },
    );
    expect(pathVersions).toMatchObject([
      { version: 1, note: 'nights need their own', publishedBy: { name: 'Olga' }, draft: null },
    ]);
    const like = await newPath(app, 'standard');
    expect([like.content.levels.length, like.content.names.en]).toEqual([3, 'Nights']);
  });

  it('needs a code and names; one that is taken is written anew only without names', async () => {
    const tries = [
      { code: 'Nights!', names: pathNames },
      { code: 'nobodys' },
      { code: 'standard', names: pathNames },
      { code: 'unlike', names: pathNames, like: 'nothing' },
    ];
    const found = [];
    for (const input of tries) {
      const { refusal } = await sendPath(app, 'olga', 'draftPath', input);
      found.push((refusal?.['problems'] as { field: string }[] | undefined)?.map(({ field }) => field));
    }
    expect(found).toEqual([['code'], ['names.en', 'names.zhHans', 'names.zhHant'], ['code'], ['like']]);
  });
});

describe('a draft', () => {
  it('is the only open one of its path, and another may begin once it is over', async () => {
    const draft = await draftOf(app, 'standard');
    const second = await sendPath(app, 'adam', 'draftPath', { code: 'standard' });
    expect(second.refusal).toMatchObject({ problem: 'DRAFT_OPEN', details: draft.id });
    const nobody = await doPath(app, 'withdrawPathDraft', { ...on(draft), reason: 'not needed' });
    expect(nobody).toMatchObject({ state: 'withdrawn', endReason: 'not needed' });
    const over = await sendPath(app, 'olga', 'editPathDraft', { ...on(nobody), content: content() });
    expect(over.refusal).toMatchObject({ problem: 'ILLEGAL_STATE' });
    expect((await sendPath(app, 'adam', 'draftPath', { code: 'standard' })).refusal).toBeNull();
  });

  it('begun by two at once is begun once', async () => {
    const code = `twice-${key().slice(0, 8)}`;
    const both = await Promise.all(
      ['olga', 'adam'].map((who) => sendPath(app, who, 'draftPath', { code, names: pathNames })),
    );
    expect(both.map(({ refusal }) => refusal?.problem ?? 'done').sort()).toEqual(['DRAFT_OPEN', 'done']);
  });

  it('keeps what differed, before and after, with who', async () => {
    const draft = await newPath(app, 'standard');
    const [first, second, third] = draft.content.levels;
    const trigger = { kind: 'unacknowledged', afterSeconds: 2_400 };
    const edited = await doPath(
      app,
      'editPathDraft',
      { ...on(draft), content: { ...draft.content, levels: [first, { ...second, trigger }, third] } },
      'adam',
    );
    expect(edited.editedBy.name).toBe('Adam');
    expect(
      edited.history.map(({ type, by }: { type: string; by: { name: string } }) => [type, by.name]),
    ).toEqual([
      ['PathDraftEdited', 'Adam'],
      ['PathDrafted', 'Olga'],
    ]);
    expect(edited.history[0].changes).toEqual([
      {
        kind: 'level_changed',
        from: 2,
        to: 2,
        fields: ['trigger'],
        before: second,
        after: { ...second, trigger },
      },
    ]);
  });

  it('is not written over: whoever has an older one is told, and sees the newer', async () => {
    const draft = await newPath(app);
    await doPath(app, 'editPathDraft', { ...on(draft), content: content(300) });
    const late = await sendPath(app, 'adam', 'editPathDraft', { ...on(draft), content: content(900) });
    expect(late.refusal).toMatchObject({ code: 'STALE_VERSION', expected: 1, actual: 2 });
    expect(late.draft.content.levels[0].trigger.afterSeconds).toBe(300);
  });

  it('sent twice under one key is written once', async () => {
    const draft = await newPath(app);
    const input = { idempotencyKey: key(), ...on(draft), content: content() };
    const [one, two] = [await doPath(app, 'editPathDraft', input), await doPath(app, 'editPathDraft', input)];
    expect([one.version, two.version, two.history.length]).toEqual([2, 2, 2]);
  });

  it('takes no content that is none', async () => {
    const draft = await newPath(app);
    const odd = [
      [],
      'x',
      { ...content(), levels: [{}] },
      { ...content(), more: 1 },
      { ...content(), bounceLimit: 1.5 },
      { ...content(), names: { en: 'x' } },
      { ...content(), levels: Array.from({ length: 21 }, () => content().levels[0]) },
    ];
    for (const one of odd) {
      const { refusal } = await sendPath(app, 'olga', 'editPathDraft', { ...on(draft), content: one });
      expect([one, refusal?.code]).toEqual([one, 'INVALID_INPUT']);
    }
  });

  it('is seen by leads and directors, and by nobody who is not called', async () => {
    const { id, code } = await newPath(app);
    const query = `query ($id: ID!) { pathDraft(id: $id) { ${pathDraftFields} } pathDrafts { code } }`;
    const seen = [];
    for (const who of ['lin', 'dora', 'olga', 'adam', 'niran', 'lars']) {
      const { pathDraft, pathDrafts } = await app.ask(who, query, { id });
      const listed = pathDrafts.some((one: { code: string }) => one.code === code);
      expect(pathDraft !== null).toBe(listed);
      seen.push(pathDraft?.abilities.edit ?? 'absent');
    }
    expect(seen).toEqual([false, false, true, true, 'absent', 'absent']);
  });
});

describe('publishing', () => {
  it('is refused with what is wrong, at which level', async () => {
    const { levels } = content();
    const unknown = { kind: 'on_duty', rota: 'no-such-rota' } as const;
    const draft = await soundPath(app, {
      levels: levels.map((one) => ({ ...one, responders: [unknown], repeat: { everySeconds: 0, times: 1 } })),
    });
    const { refusal } = await sendPath(app, 'olga', 'publishPathDraft', { ...on(draft), note: 'x' });
    expect(refusal).toMatchObject({ code: 'PATH_REFUSED', problem: 'UNSOUND' });
    expect(refusal?.['details']).toMatchObject([
      { level: 1, fault: { code: 'bad_number', field: 'repeat.everySeconds' } },
      { level: 1, fault: { code: 'unknown_rota', value: 'no-such-rota' } },
    ]);
  });

  it('over warnings only on purpose, which is kept', async () => {
    const draft = await soundPath(app, { arbiters: [] });
    const first = await sendPath(app, 'olga', 'publishPathDraft', { ...on(draft), note: 'x' });
    expect(first.refusal).toMatchObject({
      problem: 'WARNINGS',
      details: [{ fault: { code: 'no_arbiters' } }],
    });
    await doPath(app, 'publishPathDraft', { ...on(draft), note: 'x', acceptWarnings: true });
    const kept = await withClient(app.databaseUrl, (client) =>
      client.query(`SELECT payload FROM journal WHERE stream = $1 AND type = 'PathPublished'`, [
        `path-draft:${draft.id}`,
      ]),
    );
    expect(kept.rows[0].payload.accepted).toMatchObject([{ fault: { code: 'no_arbiters' } }]);
  });

  it('needs a reason, and something that changed', async () => {
    const done = await doPath(app, 'publishPathDraft', { ...on(await soundPath(app)), note: 'first' });
    const next = await doPath(app, 'draftPath', { code: done.code });
    expect((await sendPath(app, 'olga', 'publishPathDraft', { ...on(next), note: ' ' })).refusal?.code).toBe(
      'INVALID_INPUT',
    );
    const same = await sendPath(app, 'olga', 'publishPathDraft', { ...on(next), note: 'again' });
    expect(same.refusal).toMatchObject({ problem: 'NOTHING_CHANGED' });
  });

  it('makes versions that nobody changes, not even in the database', async () => {
    const { code, publishedAs } = await publishedPath(app, 'standard', (one) => ({ ...one, bounceLimit: 4 }));
    expect(publishedAs).toBe(2);
    const { pathVersions } = await app.ask(
      'niran',
      `query ($code: ID!) { pathVersions(code: $code) { version bounceLimit } }`,
      { code },
    );
    expect(pathVersions).toEqual([
      { version: 2, bounceLimit: 4 },
      { version: 1, bounceLimit: 3 },
    ]);
    for (const attempt of [
      `UPDATE escalation_path_versions SET bounce_limit = 9 WHERE code = 'standard'`,
      `DELETE FROM escalation_path_versions WHERE code = 'standard' AND version = 1`,
      'TRUNCATE escalation_path_versions',
    ]) {
      const tried = withClient(app.databaseUrl, (client) => client.query(attempt));
      await expect(tried).rejects.toThrow('a published version of a path never changes');
    }
  });
});
