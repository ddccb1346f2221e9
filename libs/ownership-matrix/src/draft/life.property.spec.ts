import fc from 'fast-check';
import { expect, it } from 'vitest';
import { decideDraft, type DraftSurroundings } from './decide-draft.ts';
import { difference } from './difference.ts';
import type { DraftCommand, DraftReview, LatestVersion } from './draft-command.ts';
import { evolveDraft, type Draft, type DraftFact } from './life.ts';
import { twoRedrafts } from '../model/redrafts.ts';
import type { DraftTable } from './table-edit.ts';

const bind: DraftSurroundings['bind'] = (content) => JSON.stringify(content);

/** What somebody tries next; numbers pick from whatever there is. */
const steps = fc.array(
  fc.record({
    what: fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom('edit' as const, 'submit' as const, 'sign' as const) },
      { weight: 1, arbitrary: fc.constantFrom('rebase' as const, 'revise' as const, 'withdraw' as const) },
      { weight: 2, arbitrary: fc.constantFrom('publish' as const, 'theirs' as const) },
    ),
    mine: fc.boolean(),
    outcome: fc.constantFrom<DraftReview['outcome']>(
      'met',
      'met',
      'met',
      'met',
      'met',
      'pending',
      'rejected',
    ),
    isPresent: fc.integer({ min: 0, max: 5 }).map((n) => n > 0),
    concerned: fc.constantFrom<readonly string[]>(['tech'], ['tech'], ['tech'], [], ['logistics', 'tech']),
  }),
  { minLength: 10, maxLength: 50 },
);

it('only ever publishes what everybody concerned has signed, on the version published last', () => {
  let published = 0;
  fc.assert(
    fc.property(twoRedrafts, steps, ({ base, mine, theirs }, tried) => {
      const versions: LatestVersion[] = [{ number: 1, effectiveFrom: 0, table: base }];
      const tableOf = (number: number): DraftTable => versions[number - 1]?.table ?? base;
      const begin = {
        type: 'DraftMatrix',
        number: 1,
        title: 't',
        note: '',
        base: 1,
        edits: [],
        why: '',
      } as const;
      const facts: DraftFact[] = [];
      let draft: Draft | null = null;
      let review: DraftReview | null = null;
      const run = (command: DraftCommand): readonly DraftFact[] => {
        const around = { base: tableOf(draft?.base ?? 1), bind };
        const decision = decideDraft(draft, command, around);
        if (!decision.ok) return [];
        facts.push(...decision.facts);
        draft = decision.facts.reduce<Draft | null>((one, fact) => evolveDraft(one, fact, tableOf), draft);
        return decision.facts;
      };
      run({ ...begin, by: 'olga', at: 0 });
      tried.forEach(({ what, mine: isMine, outcome, isPresent, concerned }, step) => {
        const now: Draft | null = draft;
        if (now === null) return;
        const { table, contentHash } = now;
        const latest = versions.at(-1) ?? null;
        const by = { by: 'olga', at: step + 1 };
        switch (what) {
          case 'edit': {
            const edits = difference(table, isMine ? mine : base);
            return void run({ type: 'EditDraft', edits, title: null, note: null, why: '', ...by });
          }
          case 'theirs':
            return void versions.push({
              number: versions.length + 1,
              effectiveFrom: step + 0.5,
              table: isMine ? theirs : base,
            });
          case 'rebase':
            return void run({ type: 'RebaseDraft', latest, choices: [], ...by });
          case 'submit':
            return void run({
              type: 'SubmitDraft',
              number: 1,
              note: '',
              effectiveFrom: null,
              concerned,
              latest,
              ...by,
            });
          case 'sign':
            review = {
              outcome,
              contentHash: isPresent ? contentHash : 'other',
              approvedBy: outcome === 'met' ? now.concerned : [],
            };
            return void run({ type: 'RecordReview', review, at: by.at });
          case 'revise':
            return void run({ type: 'ReviseDraft', ...by });
          case 'withdraw':
            // Rarely: it would end most walks early.
            return isPresent ? undefined : void run({ type: 'WithdrawDraft', reason: 'no', ...by });
          case 'publish': {
            const done = run({ type: 'PublishDraft', review, concerned, latest, ...by });
            const last = done.find((fact) => fact.type === 'MatrixPublished');
            if (!last) return;
            published += 1;
            expect(last.number).toBe(versions.length + 1);
            expect(last.effectiveFrom).toBeGreaterThan(latest?.effectiveFrom ?? 0);
            expect(now.status).toBe('approved');
            // What is published is, against the version before it, what was signed.
            const after = (draft as Draft | null)?.table ?? base;
            const { effectiveFrom, note } = now;
            expect(bind({ edits: difference(latest?.table ?? base, after), effectiveFrom, note })).toBe(
              contentHash,
            );
            if (now.concerned.length > 0) expect(review).toMatchObject({ outcome: 'met', contentHash });
            expect(concerned.filter((one) => !(review?.approvedBy ?? []).includes(one))).toEqual([]);
          }
        }
      });
      // The facts are plain JSON and tell everything.
      const told: DraftFact[] = JSON.parse(JSON.stringify(facts));
      expect(told.reduce<Draft | null>((one, fact) => evolveDraft(one, fact, tableOf), null)).toEqual(draft);
    }),
    { numRuns: 600 },
  );
  expect(published).toBeGreaterThan(5);
});
