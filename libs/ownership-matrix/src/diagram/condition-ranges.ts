import type { BareCondition } from '../table/bare-condition.ts';
import type { Input, TreeInput } from '../table/input.ts';
import { compareCuts } from './axis.ts';
import type { Axis, Cut, NumbersAxis, ValuesAxis } from './axis.ts';
import { depthFirst } from '../table/tree.ts';
import { complement, intersection, joined, NONE, pairsOf, range } from './ranges.ts';
import type { Ranges } from './ranges.ts';

/**
 * Reads the conditions of one table on one axis of values or numbers as sets of atoms. The axis may be shared with another version of the
 * table: values that this table's own input does not know count as missing, so no condition holds for them.
 */
export class ConditionReader {
  readonly #axis: ValuesAxis | NumbersAxis;
  readonly #readable: Ranges;
  readonly #subtrees: ReadonlyMap<string, Ranges>;

  constructor(axis: ValuesAxis | NumbersAxis, own: Input) {
    this.#axis = axis;
    this.#readable = readable(axis, own);
    this.#subtrees = axis.kind === 'values' && own.kind === 'tree' ? subtrees(axis, own) : new Map();
  }

  atoms(condition: BareCondition, negated: boolean): Ranges {
    const atoms = this.#plain(condition);
    return intersection(negated ? complement(atoms, this.#axis.known) : atoms, this.#readable);
  }

  #plain(condition: BareCondition): Ranges {
    const axis = this.#axis;
    if (condition.kind === 'any') return range(0, axis.known);
    if (axis.kind === 'numbers') {
      return condition.kind === 'interval' ? interval(axis, condition.from, condition.to) : NONE;
    }
    switch (condition.kind) {
      case 'oneOf':
        return joined(condition.values.map((value) => unit(axis.atomOf.get(value))));
      case 'within':
        return joined(condition.nodes.flatMap((node) => pairsOf(this.#subtrees.get(node) ?? NONE)));
      case 'is':
        return joined([unit(axis.atomOf.get(String(condition.value)))]);
      case 'interval':
        return NONE;
    }
  }
}

const unit = (atom: number | undefined): [number, number] => (atom === undefined ? [0, 0] : [atom, atom + 1]);

type Interval = Extract<BareCondition, { kind: 'interval' }>;

function interval(axis: NumbersAxis, from: Interval['from'], to: Interval['to']): Ranges {
  const first = from === null ? 0 : cutsUpTo(axis.cuts, { at: from.value, after: !from.inclusive });
  const end = to === null ? axis.known : cutsUpTo(axis.cuts, { at: to.value, after: to.inclusive });
  return range(first, end);
}

/**
 * How many cuts are not above this one. The cut itself is among them unless it lies at or below the smallest
 * number, so that an interval from there starts at atom 0, and one that ends there is empty.
 */
function cutsUpTo(cuts: readonly Cut[], cut: Cut): number {
  let low = 0;
  let high = cuts.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const one = cuts[middle];
    if (one !== undefined && compareCuts(one, cut) <= 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

function readable(axis: Axis, own: Input): Ranges {
  if (axis.kind === 'numbers') {
    const minimum = own.kind === 'number' ? (own.minimum ?? 0) : 0;
    return range(cutsUpTo(axis.cuts, { at: minimum, after: false }), axis.known);
  }
  if (axis.kind !== 'values' || own === axis.input || own.kind === 'boolean') return range(0, axis.known);
  const codes =
    own.kind === 'tree' ? own.nodes.map((node) => node.code) : own.kind === 'set' ? own.values : [];
  return joined(codes.map((code) => unit(axis.atomOf.get(code))));
}

/** The atoms of each node's subtree. */
function subtrees(axis: ValuesAxis, own: TreeInput): Map<string, Ranges> {
  const children = Map.groupBy(own.nodes, (node) => node.parent);
  const atoms = new Map<string, Ranges>();
  for (const code of depthFirst(own).reverse()) {
    const below = (children.get(code) ?? []).flatMap((child) => pairsOf(atoms.get(child.code) ?? NONE));
    atoms.set(code, joined([unit(axis.atomOf.get(code)), ...below]));
  }
  return atoms;
}
