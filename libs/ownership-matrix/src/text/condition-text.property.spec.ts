import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { completeCondition, parseCondition, writeCondition } from '../index.ts';
import { anyInput, conditionOf, oddName, wordsFor } from '../model/odd-texts.ts';

const cases = anyInput.chain((input) => fc.tuple(fc.constant(input), conditionOf(input), wordsFor(input)));

describe('a condition as text', { timeout: 60_000 }, () => {
  it('reads as exactly the condition that was written, by codes and by names', () => {
    fc.assert(
      fc.property(cases, ([input, condition, words]) => {
        for (const spoken of [undefined, words]) {
          const text = writeCondition(input, condition, spoken);
          expect({ text, ...parseCondition(input, text, spoken) }).toEqual({ text, ok: true, condition });
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('reads what was written by codes also for whoever sees names', () => {
    fc.assert(
      fc.property(cases, ([input, condition, words]) => {
        expect(parseCondition(input, writeCondition(input, condition), words)).toEqual({
          ok: true,
          condition,
        });
      }),
      { numRuns: 1000 },
    );
  });

  it('answers whatever is typed: a condition that reads again as itself, or a problem within the text', () => {
    const typed = anyInput.chain((input) =>
      fc.tuple(fc.constant(input), fc.oneof(oddName, fc.string()), wordsFor(input)),
    );
    fc.assert(
      fc.property(typed, fc.nat(8), ([input, text, words], caret) => {
        const read = parseCondition(input, text, words);
        if (read.ok) {
          const again = parseCondition(input, writeCondition(input, read.condition, words), words);
          expect(again).toEqual(read);
        } else {
          expect(read.problem.at).toBeGreaterThanOrEqual(0);
          expect(read.problem.at).toBeLessThanOrEqual(text.length);
        }
        const { from, to } = completeCondition(input, text, Math.min(caret, text.length), words);
        expect(0 <= from && from <= to && to <= text.length).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});
