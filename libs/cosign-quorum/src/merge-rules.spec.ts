import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkCosignRule } from './check-rule.ts';
import { mergeRules } from './merge-rules.ts';
import { outcomeOf, quorum } from './quorum.ts';
import { partyKey } from './rule.ts';
import { all, any, kOf, party, rules, sequence, signOff, signOffLists } from './testing/example-rules.ts';

const [support, logistics, finance, tech] = ['support', 'logistics', 'finance', 'tech'].map(party) as [
  // map forgets that four names give four parties.
  ReturnType<typeof party>,
  ReturnType<typeof party>,
  ReturnType<typeof party>,
  ReturnType<typeof party>,
];

describe('mergeRules', () => {
  it.each([
    ['nothing and nothing', null, [], null],
    ['a rule and nothing', finance, [], finance],
    ['nothing and a party', null, [finance], finance],
    ['nothing and two parties', null, [finance, tech], all(finance, tech)],
    ['a party and another', finance, [tech], all(finance, tech)],
    ['a party and itself', finance, [finance], finance],
    ['the same party from two rows', null, [finance, finance], finance],
    ['all and one more', all(support, finance), [tech], all(support, finance, tech)],
    ['all and one of them', all(support, finance), [finance], all(support, finance)],
    ['a sequence and one of its steps', sequence(support, finance), [finance], sequence(support, finance)],
    ['a sequence and one more', sequence(support, finance), [tech], all(sequence(support, finance), tech)],
    ['any, and now this one', any(finance, tech), [finance], finance],
    [
      'any within a step, and now this one',
      sequence(any(finance, tech), support),
      [tech],
      sequence(tech, support),
    ],
    [
      'two of three, and now this one',
      kOf(2, support, finance, tech),
      [tech],
      all(tech, kOf(1, support, finance)),
    ],
    [
      'one of two groups, and now this one',
      any(all(finance, tech), support),
      [tech],
      all(tech, any(finance, support)),
    ],
    ['a party and a group', support, [any(finance, tech)], all(support, any(finance, tech))],
    [
      'a group that shares a party',
      any(support, tech),
      [any(tech, finance)],
      all(any(support, tech), any(tech, finance)),
    ],
    ['a list of parties at once', any(logistics, finance), [all(finance, support)], all(finance, support)],
  ])('%s', (_, base, additional, expected) => {
    expect(mergeRules(base, additional)).toEqual(expected);
  });

  it('demands exactly the base and all additional rules, whatever has been signed', () => {
    fc.assert(
      fc.property(
        fc.array(rules, { minLength: 1, maxLength: 4 }),
        signOffLists,
        ([base, ...more], signOffs) => {
          const merged = mergeRules(base ?? null, more);
          const outcomes = [base, ...more].map((rule) => rule && outcomeOf(rule, signOffs, 'v1'));
          const expected = outcomes.includes('rejected')
            ? 'rejected'
            : outcomes.includes('pending')
              ? 'pending'
              : 'met';
          expect(merged && outcomeOf(merged, signOffs, 'v1')).toBe(expected);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('names no party twice when single parties are added', () => {
    const parties = fc.subarray([support, logistics, finance, tech, party('quality')]);
    fc.assert(
      fc.property(rules, parties, (base, additional) => {
        const merged = mergeRules(base, additional);
        expect(checkCosignRule(merged)).toEqual([]);
        expect(mergeRules(merged, additional)).toEqual(merged);
      }),
      { numRuns: 2000 },
    );
  });

  it('asks a shared party once and counts its sign-off in both places', () => {
    const rule = all(sequence(support, tech), any(tech, finance));
    expect(quorum(rule, [], 'v1').asks.map(partyKey)).toEqual(['support', 'tech', 'finance']);
    expect(quorum(rule, [signOff('support', 'approve'), signOff('tech', 'approve')], 'v1').outcome).toBe(
      'met',
    );
  });

  it('does not make an unsound base easier to meet', () => {
    expect(mergeRules(any(all(), finance), [finance])).toEqual(finance);
    const merged = mergeRules(kOf(2, all(), finance), [finance]);
    expect(merged && quorum(merged, [signOff('finance', 'approve')], 'v1').outcome).toBe('pending');
  });
});
