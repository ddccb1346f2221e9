import type { FactValue, Input, MatrixFacts } from '../../src/index.ts';

/** Random cases within the declared values of the inputs; amounts on and between the bounds of made-up rules. */
export function madeUpCases(random: () => number, inputs: readonly Input[], count: number): MatrixFacts[] {
  const pick = (list: readonly string[]): string => list[Math.floor(random() * list.length)] ?? '';
  const valueOf = (input: Input): FactValue => {
    switch (input.kind) {
      case 'tree':
        return pick(input.nodes.map((node) => node.code));
      case 'set':
        return pick(input.values);
      case 'tags':
        return input.values.filter(() => random() < 0.3);
      case 'number':
        return Math.floor(random() * 4000) / 2;
      case 'boolean':
        return random() < 0.5;
    }
  };
  return Array.from({ length: count }, () =>
    Object.fromEntries(inputs.map((input) => [input.key, valueOf(input)])),
  );
}
