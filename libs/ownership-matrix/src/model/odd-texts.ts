import fc from 'fast-check';
import type { CellWords, Condition, Input, Named } from '../index.ts';

/** Names as nobody should give them: signs of the cell language, quotation marks, blanks, three scripts. */
export const oddName: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      fc.constantFrom('物流', '延误', '非洲', '香港', '客服', '緊急', '除', '是', '任意', '和', '或', '主管'),
      fc.constantFrom('not', 'any', 'and', 'then', 'of', '2', 'yes', 'VIP', 'vip', 'finance', 'lead', 'Ünï'),
      fc.constantFrom(
        ',',
        '，',
        '、',
        ';',
        '"',
        '""',
        '“',
        '”',
        '=',
        '(',
        ')',
        ' ',
        '  ',
        ':',
        '：',
        '+',
        '-',
        '>',
        '..',
      ),
      fc.string({ unit: 'grapheme', maxLength: 3 }),
    ),
    { minLength: 1, maxLength: 4 },
  )
  .map((parts) => parts.join(''))
  .filter((text) => text.trim() !== '');

const codes = fc.uniqueArray(fc.oneof(fc.constantFrom('BR', 'MX', 'SEA', 'logistics/delay', '1'), oddName), {
  minLength: 1,
  maxLength: 6,
});

/** Names for some of the codes; the same name may stand for several. */
export const namesFor = (list: readonly string[]): fc.Arbitrary<Named[]> =>
  fc
    .array(fc.array(fc.oneof(oddName, fc.constantFrom('巴西', 'Brazil', ...list)), { maxLength: 2 }), {
      minLength: list.length,
      maxLength: list.length,
    })
    .map((names) => list.map((code, i) => ({ code, names: names[i] ?? [] })));

const listInput: fc.Arbitrary<Input> = codes.chain((list) =>
  fc
    .tuple(fc.constantFrom('tree', 'set', 'tags'), fc.array(fc.nat(5), { minLength: 6, maxLength: 6 }))
    .map(([kind, parents]): Input => {
      if (kind !== 'tree') return { kind: kind === 'set' ? 'set' : 'tags', key: 'list', values: list };
      const nodes = list.map((code, i) => ({
        code,
        parent: i === 0 ? null : (list[(parents[i] ?? 0) % i] ?? null),
      }));
      return { kind: 'tree', key: 'list', nodes };
    }),
);

const numberInput: fc.Arbitrary<Input> = fc
  .tuple(
    fc.constantFrom(null, 'EUR', 'parcels', '件', 'and', 'work days', '元'),
    fc.constantFrom(undefined, 0, -1000),
  )
  .map(([unit, minimum]) => ({
    kind: 'number',
    key: 'n',
    unit,
    ...(minimum === undefined ? {} : { minimum }),
  }));

export const anyInput: fc.Arbitrary<Input> = fc.oneof(
  { weight: 4, arbitrary: listInput },
  { weight: 2, arbitrary: numberInput },
  { weight: 1, arbitrary: fc.constant<Input>({ kind: 'boolean', key: 'b' }) },
);

export const conditionOf = (input: Input): fc.Arbitrary<Condition> =>
  fc
    .tuple(
      fc.oneof(
        { weight: 1, arbitrary: fc.constant<Condition>({ kind: 'any' }) },
        { weight: 9, arbitrary: plain(input) },
      ),
      fc.constantFrom(0, 0, 0, 1, 1, 2, 3),
    )
    .map(([inner, times]) => {
      let whole = inner;
      for (let i = 0; i < times; i++) whole = { kind: 'not', condition: whole };
      return whole;
    });

function plain(input: Input): fc.Arbitrary<Condition> {
  const picked = (list: readonly string[]) => fc.shuffledSubarray([...list]);
  switch (input.kind) {
    case 'tree': {
      const nodes = picked(input.nodes.map(({ code }) => code));
      return fc.oneof(
        nodes.map((values): Condition => ({ kind: 'oneOf', values })),
        nodes.map((some): Condition => ({ kind: 'within', nodes: some })),
      );
    }
    case 'set':
    case 'tags':
      return picked(input.values).map((values): Condition => ({ kind: 'oneOf', values }));
    case 'number': {
      const value = fc
        .oneof(fc.integer({ min: -100, max: 10_000 }), fc.double({ noNaN: true, noDefaultInfinity: true }))
        .map((one) => Math.max(one, input.minimum ?? 0));
      const bound = fc.option(fc.record({ value, inclusive: fc.boolean() }));
      return fc.oneof(
        fc.tuple(bound, bound).map(([from, to]): Condition => ({ kind: 'interval', from, to })),
        value.map((one): Condition => {
          const both = { value: one, inclusive: true };
          return { kind: 'interval', from: both, to: both };
        }),
      );
    }
    case 'boolean':
      return fc.boolean().map((value): Condition => ({ kind: 'is', value }));
  }
}

const language = fc.constantFrom(undefined, 'en' as const, 'zh-Hans' as const, 'zh-Hant' as const);

export const wordsFor = (input: Input): fc.Arbitrary<CellWords> => {
  const list =
    input.kind === 'tree' ? input.nodes.map(({ code }) => code) : 'values' in input ? input.values : [];
  return fc.tuple(namesFor(list), language).map(([named, tongue]) => ({
    ...(tongue === undefined ? {} : { language: tongue }),
    valueNames: () => named,
  }));
};
