import { describe, expect, it } from 'vitest';
import { compile } from '../lookup/compile.ts';
import type { CompiledMatrix } from '../lookup/compile.ts';
import { concernedBy } from './concerned.ts';
import { decideDraft, legalDraftCommands, type DraftSurroundings } from './decide-draft.ts';
import type { DraftCommand, DraftReview } from './draft-command.ts';
import { evolveDraft, type Draft, type DraftFact } from './life.ts';
import type { DraftRule, DraftTable, TableEdit } from './table-edit.ts';

const duty = {
  kind: 'assign',
  serviceLevel: 's2',
  path: 'usual',
  authority: null,
  playbook: null,
  cosign: null,
} as const;

const rule = (id: string, type: string, owner: string): DraftRule => ({
  id,
  label: id,
  when: { type: { kind: 'oneOf', values: [type] } },
  then: { ...duty, owner },
});

const table: DraftTable = {
  inputs: [{ kind: 'set', key: 'type', values: ['delay', 'vat', 'coupon'] }],
  hitPolicy: 'FIRST',
  rules: [rule('delay', 'delay', 'logistics'), rule('vat', 'vat', 'finance')],
  catchAll: {
    owner: 'support',
    serviceLevel: 's4',
    path: 'usual',
    authority: null,
    playbook: null,
    cosign: null,
    informed: [],
  },
};

const toTech: TableEdit = { kind: 'setCell', rule: 'delay', column: 'owner', from: 'logistics', to: 'tech' };
const toQuality: TableEdit = { ...toTech, to: 'quality' };
const relabelled: TableEdit = { kind: 'setCell', rule: 'vat', column: 'label', from: 'vat', to: 'VAT' };

const around: DraftSurroundings = { base: table, bind: (content) => JSON.stringify(content) };
const by = 'olga';

type Given = { draft: Draft | null; facts: readonly DraftFact[] };

/** Plays commands; throws when one is refused. */
function after(...commands: readonly DraftCommand[]): Given & { draft: Draft } {
  let draft: Draft | null = null;
  const facts: DraftFact[] = [];
  for (const command of commands) {
    const decision = decideDraft(draft, command, around);
    if (!decision.ok) throw new Error(JSON.stringify(decision.refusal));
    facts.push(...decision.facts);
    draft = decision.facts.reduce<Draft | null>((one, fact) => evolveDraft(one, fact, () => table), draft);
  }
  if (draft === null) throw new Error('nothing was drafted');
  return { draft, facts };
}

const drafted = (edits: readonly TableEdit[] = [toTech]): DraftCommand => ({
  type: 'DraftMatrix',
  number: 1,
  title: 'Scans',
  note: '',
  base: 2,
  edits,
  why: 'a ruling',
  by,
  at: 1,
});
const submitted = (more: object = {}): DraftCommand => ({
  type: 'SubmitDraft',
  number: 1,
  note: 'Scan data are tech’s',
  effectiveFrom: null,
  concerned: ['logistics', 'tech'],
  latest: { number: 2, effectiveFrom: 0, table },
  by,
  at: 10,
  ...more,
});
const edit = (edits: readonly TableEdit[], who = by): DraftCommand => ({
  type: 'EditDraft',
  edits,
  title: null,
  note: null,
  why: '',
  by: who,
  at: 20,
});

function reviewOf({ contentHash }: Draft, outcome: DraftReview['outcome']): DraftReview {
  return { outcome, contentHash, approvedBy: outcome === 'met' ? ['logistics', 'tech'] : [] };
}

const inReview = (): Draft => after(drafted(), submitted()).draft;
const approved = (): Draft => {
  const draft = inReview();
  return next(draft, { type: 'RecordReview', review: reviewOf(draft, 'met'), at: 30 });
};

function decided(draft: Draft, command: DraftCommand): ReturnType<typeof decideDraft> {
  return decideDraft(draft, command, around);
}

function next(draft: Draft, command: DraftCommand): Draft {
  const decision = decided(draft, command);
  if (!decision.ok) throw new Error(JSON.stringify(decision.refusal));
  return decision.facts.reduce((one, fact) => evolveDraft(one, fact, () => table), draft);
}

const publish = (draft: Draft, more: object = {}): DraftCommand => ({
  type: 'PublishDraft',
  review: reviewOf(draft, 'met'),
  concerned: ['logistics', 'tech'],
  latest: { number: 2, effectiveFrom: 0, table },
  by,
  at: 100,
  ...more,
});

describe('a draft', () => {
  it('begins with its edits on a version', () => {
    const { draft } = after(drafted());
    expect(draft).toMatchObject({ status: 'draft', base: 2, writers: ['olga'], effectiveFrom: null });
    expect(draft.table.rules[0]?.then).toMatchObject({ owner: 'tech' });
  });

  it('takes edits that fit, and remembers who wrote', () => {
    const { draft } = after(drafted(), edit([{ ...relabelled }], 'max'));
    expect(draft.table.rules[1]?.label).toBe('VAT');
    expect(draft.writers).toEqual(['olga', 'max']);
    expect(decided(draft, edit([toQuality]))).toMatchObject({
      ok: false,
      refusal: { code: 'edit_does_not_fit', problem: { code: 'moved-on', rule: 'delay', column: 'owner' } },
    });
    expect(decided(draft, edit([]))).toEqual({ ok: true, facts: [] });
  });

  it('is not submitted when it changes nothing, or would take effect in the past', () => {
    const same = after(drafted(), edit([{ ...toTech, from: 'tech', to: 'logistics' }])).draft;
    expect(decided(same, submitted())).toMatchObject({ refusal: { code: 'nothing_changed' } });
    const { draft } = after(drafted());
    const early = { effectiveFrom: 10 };
    expect(decided(draft, submitted(early))).toMatchObject({
      refusal: { code: 'effective_too_early', after: 10 },
    });
    const latest = { number: 2, effectiveFrom: 500, table };
    expect(decided(draft, submitted({ effectiveFrom: 500, latest }))).toMatchObject({
      refusal: { code: 'effective_too_early', after: 500 },
    });
  });

  it('goes back to draft by an edit, a revision, or a rejection', () => {
    expect(next(inReview(), edit([relabelled])).status).toBe('draft');
    expect(next(approved(), edit([relabelled])).status).toBe('draft');
    expect(next(approved(), { type: 'ReviseDraft', by, at: 40 }).status).toBe('draft');
    const draft = inReview();
    expect(next(draft, { type: 'RecordReview', review: reviewOf(draft, 'rejected'), at: 40 }).status).toBe(
      'draft',
    );
  });

  it('is published once it is approved by whom it concerns, on exactly what they signed', () => {
    const draft = approved();
    expect(next(draft, publish(draft))).toMatchObject({
      status: 'published',
      publishedAs: 3,
      effectiveFrom: 100,
    });
    const refusalOf = (more: object): unknown => {
      const decision = decided(draft, publish(draft, more));
      return decision.ok ? null : decision.refusal.code;
    };
    expect(refusalOf({ review: null })).toBe('review_missing');
    expect(refusalOf({ review: reviewOf(draft, 'pending') })).toBe('review_missing');
    expect(refusalOf({ review: reviewOf(draft, 'rejected') })).toBe('review_rejected');
    expect(refusalOf({ review: { ...reviewOf(draft, 'met'), contentHash: 'other' } })).toBe('review_stale');
    expect(refusalOf({ concerned: ['logistics', 'tech', 'finance'] })).toBe('review_stale');
    expect(refusalOf({ latest: { number: 2, effectiveFrom: 100, table } })).toBe('effective_too_early');
    expect(decided(inReview(), publish(inReview()))).toMatchObject({ refusal: { code: 'review_missing' } });
  });

  it('rebases by itself when a later version conflicts with nothing, and says when it does', () => {
    const draft = approved();
    const beside = {
      ...table,
      rules: table.rules.map((one) => (one.id === 'vat' ? { ...one, label: 'VAT' } : one)),
    };
    const latest = { number: 3, effectiveFrom: 50, table: beside };
    const decision = decided(draft, publish(draft, { latest }));
    expect(decision).toMatchObject({
      ok: true,
      facts: [
        { type: 'MatrixDraftRebased', onto: 3, edits: [toTech], reviewVoided: false },
        { type: 'MatrixPublished', number: 4 },
      ],
    });
    const theirs = { ...table, rules: [rule('delay', 'delay', 'quality'), ...table.rules.slice(1)] };
    expect(decided(draft, publish(draft, { latest: { ...latest, table: theirs } }))).toMatchObject({
      refusal: {
        code: 'conflicts',
        conflicts: [{ kind: 'cell', rule: 'delay', column: 'owner', theirs: 'quality' }],
      },
    });
  });

  it('of labels alone concerns nobody and is published without a signature', () => {
    let { draft } = after(drafted([relabelled]), submitted({ concerned: [] }));
    const review: DraftReview = { outcome: 'met', contentHash: draft.contentHash, approvedBy: [] };
    draft = next(draft, { type: 'RecordReview', review, at: 11 });
    expect(next(draft, publish(draft, { review: null, concerned: [] })).status).toBe('published');
  });

  it('ends by being withdrawn with a reason, and then takes no command', () => {
    expect(decided(inReview(), { type: 'WithdrawDraft', reason: ' ', by, at: 1 })).toMatchObject({
      refusal: { code: 'reason_required' },
    });
    const draft = next(inReview(), { type: 'WithdrawDraft', reason: 'Not needed', by, at: 50 });
    expect(draft).toMatchObject({ status: 'withdrawn', reason: 'Not needed' });
    expect(legalDraftCommands(draft)).toEqual([]);
    expect(decided(draft, edit([relabelled]))).toMatchObject({
      refusal: { code: 'illegal_state', state: 'withdrawn' },
    });
  });
});

describe('whom a draft concerns', () => {
  const compiled = (given: DraftTable): CompiledMatrix => {
    const compilation = compile(given);
    if (compilation.kind === 'refused') throw new Error(JSON.stringify(compilation.refusals));
    return compilation.matrix;
  };
  const withDelay = (then: object): DraftTable => ({
    ...table,
    rules: table.rules.map((one) =>
      one.id === 'delay' ? { ...one, then: { ...duty, owner: 'logistics', ...then } } : one,
    ),
  });
  const party = (department: string) => ({ party: { department } });

  it.each([
    ['nothing', {}, []],
    ['the owner', { owner: 'tech' }, ['logistics', 'tech']],
    ['the service level', { serviceLevel: 's1' }, ['logistics']],
    ['the playbook', { playbook: 'scans' }, ['logistics']],
    ['who is informed', { informed: ['quality'] }, ['quality']],
    ['a party added', { additionalCosign: ['finance:lead'] }, ['finance']],
    ['a co-sign', { cosign: { all: [party('finance'), party('tech')] } }, ['finance', 'tech']],
  ])('when it changes %s', (_, then, concerned) => {
    expect(concernedBy(compiled(table), compiled(withDelay(then)))).toEqual(concerned);
  });

  it('leaves out co-signers who go on signing as before, unless the mode changes', () => {
    const both = compiled(withDelay({ cosign: { all: [party('finance'), party('tech')] } }));
    const three = compiled(
      withDelay({ cosign: { all: [party('finance'), party('tech'), party('quality')] } }),
    );
    const any = compiled(withDelay({ cosign: { any: [party('finance'), party('tech')] } }));
    expect(concernedBy(both, three)).toEqual(['quality']);
    expect(concernedBy(both, any)).toEqual(['finance', 'tech']);
  });

  it('is nobody when only a rule that never wins changes', () => {
    const shadowed = { ...table, rules: [...table.rules, rule('again', 'vat', 'quality')] };
    expect(concernedBy(compiled(table), compiled(shadowed))).toEqual([]);
  });

  it('is everybody named when there was no version, or the two cannot be compared', () => {
    expect(concernedBy(null, compiled(table))).toEqual(['finance', 'logistics', 'support']);
    const other = compiled({ ...table, inputs: [{ kind: 'boolean', key: 'type' }], rules: [] });
    expect(concernedBy(compiled(table), other)).toEqual(['finance', 'logistics', 'support']);
  });
});
