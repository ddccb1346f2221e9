import type { ValuesAxis } from '../diagram/axis.ts';
import { has } from '../diagram/ranges.ts';
import type { Ranges } from '../diagram/ranges.ts';
import type { TreeSlice } from './region.ts';

type Named = Pick<TreeSlice, 'within' | 'exactly' | 'exceptWithin' | 'exceptExactly'>;

/** Names a set of tree nodes in few words: whole subtrees where they are whole, exceptions where those are fewer. */
export function nameNodes(axis: ValuesAxis, atoms: Ranges): Named {
  const { parents } = axis;
  const sums = weigh(parents, atoms);
  const named = {
    within: [] as string[],
    exactly: [] as string[],
    exceptWithin: [] as string[],
    exceptExactly: [] as string[],
  };
  const roots = [...parents.keys()].filter((node) => parents[node] === -1);
  const total = (terms: Int32Array): number => roots.reduce((sum, root) => sum + (terms[root] ?? 0), 0);
  /** Whether the nodes below are named one by one, or excepted from what was named above, or already dealt with. */
  const below: ('name' | 'except' | 'nothing')[] = [];
  const atRoots = total(sums.excepting) < total(sums.naming) ? 'except' : 'name';
  axis.values.forEach((code, node) => {
    const mode = below[parents[node] ?? -1] ?? atRoots;
    const own = has(atoms, node);
    const count = sums.held[node] ?? 0;
    const whole = count === sums.size[node];
    below[node] = 'nothing';
    if (mode === 'name' && whole) named.within.push(code);
    else if (mode === 'except' && count === 0) named.exceptWithin.push(code);
    else if (mode !== 'nothing' && count > 0 && !whole) {
      const turn = mode === 'name' && 1 + (sums.excepting[node] ?? 0) < (sums.oneByOne[node] ?? 0);
      if (turn) named.within.push(code);
      below[node] = turn ? 'except' : mode;
      if (below[node] === 'except' && !own) named.exceptExactly.push(code);
      if (below[node] === 'name' && own) named.exactly.push(code);
    }
  });
  return named;
}

/** Counts, for each subtree, how many terms it takes to name what is held of it, or to except what is not. */
function weigh(parents: Int32Array, atoms: Ranges) {
  const sums = {
    size: new Int32Array(parents.length).fill(1),
    held: new Int32Array(parents.length),
    naming: new Int32Array(parents.length),
    oneByOne: new Int32Array(parents.length),
    excepting: new Int32Array(parents.length),
  };
  const add = (array: Int32Array, at: number, more: number): void => {
    if (at >= 0) array[at] = (array[at] ?? 0) + more;
  };
  for (let node = parents.length - 1; node >= 0; node--) {
    const own = has(atoms, node) ? 1 : 0;
    add(sums.held, node, own);
    add(sums.oneByOne, node, own);
    add(sums.excepting, node, 1 - own);
    const held = sums.held[node] ?? 0;
    const size = sums.size[node] ?? 1;
    if (held === 0) sums.excepting[node] = 1;
    if (held === size) sums.excepting[node] = 0;
    const mixed = Math.min(sums.oneByOne[node] ?? 0, 1 + (sums.excepting[node] ?? 0));
    sums.naming[node] = held === size ? 1 : held === 0 ? 0 : mixed;
    const parent = parents[node] ?? -1;
    add(sums.size, parent, size);
    add(sums.held, parent, held);
    add(sums.oneByOne, parent, sums.naming[node] ?? 0);
    add(sums.excepting, parent, sums.excepting[node] ?? 0);
  }
  return sums;
}
