import { partyKey } from '@baton/cosign-quorum';
import type { CosignRule, Party } from '@baton/cosign-quorum';
import type { Condition, DraftRule, DraftTable, Input, Outcome } from '@baton/ownership-matrix';
import fc from 'fast-check';
import { anyInput, conditionOf, oddName } from '../../../ownership-matrix/src/model/odd-texts.ts';

/** Texts that a spreadsheet would run, change or trim, among those of people in three languages. */
export const wildText: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    '\t=1',
    "'=x",
    "''",
    "'",
    '"',
    '""',
    '[Matrix]',
    '_x000D_',
    '_x0041',
  ),
  fc.constantFrom(
    '1,5',
    '2026-01-02',
    'TRUE',
    '1e5',
    '007',
    '#REF!',
    ' lead',
    'trail ',
    'a\r\nb',
    '\r',
    '\u0001',
    '\ud800',
    '😀',
  ),
  fc.constantFrom('客户', '物流延误', '物流延誤', 'Lost parcel', 'id', 'owner', 'when market'),
  oddName,
);
const filled = wildText.filter((text) => text.trim() !== '');
const maybeText = fc.oneof(wildText, fc.constant(''));

const department = fc.oneof(
  fc.constantFrom('logistics', 'finance', '物流'),
  filled.filter((text) => !text.includes(':')),
);
const party: fc.Arbitrary<Party> = fc.oneof(
  department.map((one) => ({ department: one })),
  fc.record({ department, role: fc.constantFrom('lead' as const, 'staff' as const) }),
);
const distinct = fc.uniqueArray(party, { minLength: 1, maxLength: 3, selector: partyKey });
const cosign: fc.Arbitrary<CosignRule> = fc
  .tuple(distinct, fc.constantFrom('all', 'any', 'sequence', 'kOf', 'one'), fc.nat(2))
  .map(([parties, mode, k]): CosignRule => {
    const parts = parties.map((one): CosignRule => ({ party: one }));
    if (mode === 'all') return { all: parts };
    if (mode === 'any') return { any: parts };
    if (mode === 'sequence') return { sequence: parts };
    return mode === 'kOf' ? { kOf: { k: 1 + (k % parts.length), of: parts } } : (parts[0] ?? { all: parts });
  });

const nullable = <T>(one: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(one, { nil: null });
const mayBeEmpty = fc.oneof({ weight: 1, arbitrary: fc.constant('') }, { weight: 9, arbitrary: filled });
const duty = fc.record({
  owner: mayBeEmpty,
  serviceLevel: mayBeEmpty,
  path: mayBeEmpty,
  authority: nullable(
    fc.record({
      maxAmount: fc.constantFrom(0, 50, 12.5, 1e21),
      currency: fc.oneof(fc.constantFrom('EUR', 'BRL'), filled),
    }),
  ),
  playbook: nullable(filled),
  cosign: nullable(cosign),
});
const lists = {
  informed: fc.array(filled, { maxLength: 3 }),
  additionalCosign: fc.array(party.map(partyKey), { maxLength: 3 }),
};
const additions = fc.record(lists, { requiredKeys: [] });

const outcome: fc.Arbitrary<Outcome> = fc.oneof(
  fc.tuple(duty, additions).map(([own, added]): Outcome => ({ kind: 'assign', ...own, ...added })),
  additions.map((added): Outcome => ({ kind: 'add', ...added })),
);

const names = fc.record({ en: maybeText, zhHans: maybeText, zhHant: maybeText });

const key = filled.filter((text) => !(text in Object.prototype));
const inputs: fc.Arbitrary<Input[]> = fc
  .tuple(
    fc.uniqueArray(key, { minLength: 1, maxLength: 3 }),
    fc.array(anyInput, { minLength: 3, maxLength: 3 }),
    fc.array(fc.record({ label: maybeText, mayBeMissing: fc.boolean() }, { requiredKeys: [] }), {
      minLength: 3,
      maxLength: 3,
    }),
  )
  .map(([keys, drawn, more]) =>
    keys.flatMap((own, i) => {
      const input = drawn[i];
      return input === undefined ? [] : [{ ...input, ...more[i], key: own }];
    }),
  );

const ruleOf = (columns: readonly Input[]): fc.Arbitrary<Omit<DraftRule, 'id'>> => {
  const conditions = fc.tuple(...columns.map((input) => fc.option(conditionOf(input), { nil: undefined })));
  const when = conditions.map((drawn) =>
    Object.fromEntries(
      columns.flatMap((input, i): [string, Condition][] => {
        const condition = drawn[i];
        return condition === undefined ? [] : [[input.key, condition]];
      }),
    ),
  );
  return fc.record({ when, then: outcome, label: maybeText, names }, { requiredKeys: ['when', 'then'] });
};

/** Draft tables with everything that a spreadsheet could spoil. */
export const wildTable: fc.Arbitrary<DraftTable> = inputs.chain((columns) =>
  fc
    .record({
      ids: fc.uniqueArray(
        filled.filter((text) => text !== 'catch-all'),
        { maxLength: 5 },
      ),
      drawn: fc.array(ruleOf(columns), { minLength: 5, maxLength: 5 }),
      hitPolicy: fc.constantFrom('FIRST' as const, 'UNIQUE' as const),
      catchAll: fc
        .tuple(duty, fc.record(lists, { requiredKeys: ['informed'] }))
        .map(([own, added]) => ({ ...own, ...added })),
    })
    .map(({ ids, drawn, hitPolicy, catchAll }) => ({
      inputs: columns,
      hitPolicy,
      catchAll,
      rules: ids.flatMap((id, i): DraftRule[] => {
        const rule = drawn[i];
        return rule === undefined ? [] : [{ id, ...rule }];
      }),
    })),
);
