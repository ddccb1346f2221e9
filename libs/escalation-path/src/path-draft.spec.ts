import { describe, expect, it } from 'vitest';
import { comparePaths } from './compare-paths.ts';
import { numbered } from './path-content.ts';
import type { PathContent } from './path-content.ts';
import { decidePathDraft, evolvePathDraft } from './path-draft.ts';
import type { PathDraft, PathDraftCommand } from './path-draft.ts';
import type { Level } from './path.ts';

const lead = { kind: 'role', role: 'lead', department: 'owner' } as const;
const after = (minutes: number, more: Partial<Level> = {}): Level => ({
  level: 0,
  trigger: { kind: 'unacknowledged', afterSeconds: minutes * 60 },
  responders: [lead],
  actions: [{ kind: 'notify' }],
  ...more,
});
const content = (levels: readonly Level[], more: Partial<PathContent> = {}): PathContent => ({
  names: { en: 'Night', zhHans: '夜间', zhHant: '夜間' },
  levels: numbered(levels),
  arbiters: [lead],
  bounceLimit: 3,
  ...more,
});
const first = content([after(15), after(30), after(60)]);
const draft: PathDraft = { status: 'draft', code: 'night', base: 1, content: first };

describe('what differs', () => {
  const told = (levels: readonly Level[]): unknown[] =>
    comparePaths(first, content(levels)).map((one) =>
      one.kind === 'level_changed' ? [one.from, one.to, ...one.fields] : one.kind,
    );

  it('a level put between others leaves them as they are', () => {
    expect(told([after(15), after(20), after(30), after(60)])).toEqual(['level_added']);
  });

  it('a level written otherwise is the same level', () => {
    expect(told([after(15), after(45, { repeat: { everySeconds: 60, times: 2 } }), after(60)])).toEqual([
      [2, 2, 'trigger', 'repeat'],
    ]);
  });

  it('of two that are as near, the one that waits for the same is the same level', () => {
    const share = { kind: 'target_percent', clock: 'resolve', percent: 80 } as const;
    const raises = { actions: [{ kind: 'notify' }, { kind: 'raise_priority' }] } as const;
    const changes = comparePaths(
      content([after(60)]),
      content([after(45, raises), after(0, { ...raises, trigger: share })]),
    );
    expect(changes.map(({ kind }) => kind)).toEqual(['level_changed', 'level_added']);
    expect(changes[0]).toMatchObject({ from: 1, to: 1 });
  });

  it('a level at another place has moved', () => {
    const special = after(5, { name: 'special', actions: [{ kind: 'raise_priority' }], responders: [] });
    const before = content([special, after(15), after(30)]);
    const changes = comparePaths(before, content([after(15), after(30), special]));
    expect(changes).toMatchObject([{ kind: 'level_changed', from: 1, to: 3, fields: [] }]);
  });

  it('names, arbiters, lapse and bounce limit are told beside the levels', () => {
    const names = { ...first.names, en: 'Nights' };
    const other = content([after(15), after(30), after(60)], {
      names,
      arbiters: [],
      bounceLimit: 2,
      acknowledgementExpiresAfterSeconds: 600,
    });
    expect(comparePaths(first, other).map(({ kind }) => kind)).toEqual([
      'names',
      'lapse',
      'arbiters',
      'bounce_limit',
    ]);
  });
});

describe('a draft', () => {
  const publish = (more: Partial<Extract<PathDraftCommand, { type: 'PublishPathDraft' }>> = {}) =>
    ({
      type: 'PublishPathDraft',
      note: 'why',
      acceptWarnings: false,
      before: first,
      known: {},
      ...more,
    }) as const;
  const edited = (levels: readonly Level[]): PathDraft => ({ ...draft, content: content(levels) });

  it('is edited by what differs, which brings it there', () => {
    const wanted = content([after(20), after(30)]);
    const decision = decidePathDraft(draft, { type: 'EditPathDraft', content: wanted });
    const facts = decision.ok ? decision.facts : [];
    expect(facts).toMatchObject([{ type: 'PathDraftEdited' }]);
    expect(facts.reduce(evolvePathDraft, draft).content).toEqual(wanted);
  });

  it('becomes the next version', () => {
    const decision = decidePathDraft(edited([after(15), after(40)]), publish());
    expect(decision).toMatchObject({ ok: true, facts: [{ version: 2, accepted: [] }] });
  });

  it('is refused with an error, and with a warning until somebody says that it is meant so', () => {
    const unsound = decidePathDraft(edited([after(15, { responders: [] })]), publish());
    expect(unsound).toMatchObject({ ok: false, refusal: { problem: 'UNSOUND' } });
    const doubtful = edited([after(30), after(15)]);
    expect(decidePathDraft(doubtful, publish())).toMatchObject({ refusal: { problem: 'WARNINGS' } });
    expect(decidePathDraft(doubtful, publish({ acceptWarnings: true }))).toMatchObject({
      facts: [{ accepted: [{ fault: { code: 'not_later', than: 1 } }] }],
    });
  });

  it('names a new path in every language, and says who rules', () => {
    const nameless = { ...draft, base: 0, content: { ...first, names: { ...first.names, zhHant: ' ' } } };
    expect(decidePathDraft(nameless, publish({ before: null }))).toMatchObject({
      refusal: { findings: [{ fault: { code: 'no_name', language: 'zhHant' } }] },
    });
    const unruled = { ...draft, base: 0, content: { ...first, arbiters: [] } };
    expect(decidePathDraft(unruled, publish({ before: null }))).toMatchObject({
      refusal: { problem: 'WARNINGS', findings: [{ fault: { code: 'no_arbiters' } }] },
    });
  });

  it('changes nothing where nothing differs, and nothing once it is over', () => {
    expect(decidePathDraft(draft, publish())).toMatchObject({ refusal: { problem: 'NOTHING_CHANGED' } });
    expect(decidePathDraft(draft, { type: 'EditPathDraft', content: first })).toMatchObject({
      refusal: { problem: 'NOTHING_CHANGED' },
    });
    const over = evolvePathDraft(draft, { type: 'PathDraftWithdrawn', reason: 'not needed' });
    expect(decidePathDraft(over, publish())).toMatchObject({ refusal: { problem: 'ILLEGAL_STATE' } });
  });
});
