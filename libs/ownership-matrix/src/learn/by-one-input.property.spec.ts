import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Example, TreeInput } from '../index.ts';
import { byOneInput } from './by-one-input.ts';
import type { Saying } from './rules-of-tree.ts';

const tree: TreeInput = {
  kind: 'tree',
  key: 'problemType',
  nodes: [
    ['a', null],
    ['a/x', 'a'],
    ['a/x/1', 'a/x'],
    ['a/y', 'a'],
    ['b', null],
    ['b/z', 'b'],
  ].map(([code, parent]) => ({ code: code ?? '', parent: parent ?? null })),
};

const examples: fc.Arbitrary<Example[]> = fc
  .array(
    fc.record({
      node: fc.constantFrom(...tree.nodes.map(({ code }) => code), 'unknown'),
      owner: fc.constantFrom('l', 'f', 'q'),
    }),
    { minLength: 1, maxLength: 60 },
  )
  .map((list) => list.map(({ node, owner }, at) => ({ facts: { problemType: node }, owner, at })));

const isWithin = (code: string, node: string): boolean => code === node || code.startsWith(`${node}/`);

const said = (sayings: readonly Saying[], code: string): string | undefined =>
  sayings.find(({ when: { problemType: condition } }) =>
    condition?.kind === 'within'
      ? condition.nodes.some((node) => isWithin(code, node))
      : condition === undefined,
  )?.owner;

it('names for each part of a tree somebody who resolved most of it', () => {
  fc.assert(
    fc.property(examples, (list) => {
      const sayings = byOneInput(tree, list, 100);
      for (const { code } of tree.nodes) {
        const counts = new Map<string, number>();
        for (const { facts, owner } of list) {
          if (isWithin(String(facts.problemType), code)) counts.set(owner, (counts.get(owner) ?? 0) + 1);
        }
        if (counts.size === 0) continue;
        expect(counts.get(said(sayings, code) ?? '')).toBe(Math.max(...counts.values()));
      }
    }),
    { numRuns: 1000 },
  );
});

it('keeps to its limit, and then leaves out what fewest tickets need', () => {
  fc.assert(
    fc.property(examples, fc.nat(3), (list, maxRules) => {
      const [all, some] = [byOneInput(tree, list, 100), byOneInput(tree, list, maxRules)];
      expect(some.length).toBe(Math.min(all.length, maxRules + 1));
      expect(some.at(-1)).toEqual(all.at(-1));
      for (const saying of some) expect(all).toContainEqual(saying);
    }),
  );
});
