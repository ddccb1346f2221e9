import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evolveChange } from './change.ts';
import type { Change } from './change.ts';
import { decideChange, legalChangeCommands } from './decide-change.ts';
import type { ChangeCommand } from './decide-change.ts';
import {
  after,
  drafting,
  editing,
  publishing,
  reviewed,
  rollingBack,
  submitting,
  terms,
  withdrawing,
} from './testing/example-changes.ts';

const hashes = fc.constantFrom('c1', 'c2');
const tries: fc.Arbitrary<(at: number) => ChangeCommand> = fc.oneof(
  hashes.map((contentHash) => (at: number) => editing(terms({ contentHash }), at)),
  fc.constant(submitting),
  fc.tuple(fc.constantFrom('pending' as const, 'met' as const, 'rejected' as const), hashes).map(
    ([outcome, hash]) =>
      (at: number) =>
        reviewed(outcome, hash, at),
  ),
  hashes.map((hash) => (at: number) => publishing(at, hash)),
  fc.constant((at: number) => withdrawing(at)),
  fc.constant((at: number) => rollingBack(at)),
);

describe('whatever is tried, as time goes on', () => {
  it('only what was reviewed as it is gets published, and what is legal is what is not refused for its state', () => {
    let published = 0;
    fc.assert(
      fc.property(fc.array(fc.tuple(tries, fc.nat(40)), { size: 'max', maxLength: 20 }), (steps) => {
        let change = after(drafting());
        let now = 1;
        for (const [attempt, wait] of steps) {
          now += wait;
          const command = attempt(now);
          const legal = legalChangeCommands(change, now).includes(command.type);
          const decision = decideChange(change, command);
          expect(!decision.ok && decision.refusal.code === 'illegal_state').toBe(!legal);
          if (!decision.ok) continue;
          const before = change;
          change = decision.facts.reduce<Change>(evolveChange, change);
          if (command.type !== 'PublishChange') continue;
          expect(command.review).toEqual({ outcome: 'met', contentHash: before.terms.contentHash });
          expect(['in_review', 'approved']).toContain(before.status);
          expect(change.terms).toEqual(before.terms);
          published += 1;
        }
      }),
      { numRuns: 2000 },
    );
    expect(published).toBeGreaterThan(50);
  });
});
