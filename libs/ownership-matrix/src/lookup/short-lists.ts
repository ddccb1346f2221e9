import type { Axis } from '../diagram/axis.ts';
import type { Nodes, Ref } from '../diagram/diagram.ts';
import type { IntList } from '../diagram/int-list.ts';
import { has, pairsOf } from '../diagram/ranges.ts';
import { neverHolds } from '../diagram/rule-rows.ts';
import type { RuleRow } from '../diagram/rule-rows.ts';

/** Axes whose atoms, side by side as bits, fit one number, and at most one axis of numbers after them. */
export interface Window {
  /** The first axis of the window; it goes on to the last of all. */
  readonly from: number;
  /** By axis: the bit of its atom 0, and the bits of all its atoms. */
  readonly shifts: Int32Array;
  readonly masks: Int32Array;
  /** The axis of numbers, or -1. */
  readonly numbers: number;
}

/** What a list is made of, besides the diagram of winners. */
export interface ListSource {
  readonly rows: readonly RuleRow[];
  /** By row: the parties it gives, as bits; null where there are too many parties for that. */
  readonly gives: Int32Array | null;
  /** Position of "none"; above it stands the disagreement. */
  readonly none: number;
}

/** Longest list, of winners as of givers. Beyond, a walk is quicker. */
const LONGEST = 32;
/** Nodes looked through for one list, at most: what has few rules has few nodes. */
const MOST_NODES = 512;
/** Rules looked at for all lists together, at most; beyond, what remains is laid out without lists. */
const MOST_LOOKS = 20_000_000;
/** Integers of an entry: bits of the atoms that it accepts, its stretch of numbers, what it gives. */
export const ENTRY = 3;

/** The largest window that ends with the last axis; empty if not even that one fits. */
export function windowOf(axes: readonly Axis[]): Window {
  const shifts = new Int32Array(axes.length);
  const masks = new Int32Array(axes.length);
  let numbers = -1;
  let bits = 0;
  let from = axes.length;
  for (let at = axes.length - 1; at >= 0; at--) {
    const axis = axes[at];
    if (axis === undefined) break;
    if (axis.kind === 'numbers') {
      if (numbers !== -1 || axis.width >= 1 << 15) break;
      numbers = at;
    } else {
      if (bits + axis.width > 31) break;
      shifts[at] = bits;
      masks[at] = bitsOf(axis.width) << bits;
      bits += axis.width;
    }
    from = at;
  }
  return { from, shifts, masks, numbers };
}

/** The lowest bits, at most 31. */
const bitsOf = (count: number): number => 2 ** count - 1;

function looksFrom(row: RuleRow, axis: number): boolean {
  for (let a = axis; a < row.atoms.length; a++) if (row.atoms[a] !== null) return true;
  return false;
}

/**
 * Lays out a part of the diagrams as the few rules that can still win or give there, in table order, for reading
 * through: with 10,000 rules a walk goes through 12 MB, these lists are 1 MB, which a processor keeps at hand.
 */
export class ShortLists {
  readonly window: Window;
  /** The axes that the lists look at, each combination once; a list begins with `~number`. */
  readonly looks: (readonly number[])[] = [];
  readonly #numbers = new Map<string, number>();
  readonly #nodes: Nodes;
  readonly #source: ListSource;
  readonly #givers: readonly RuleRow[];
  /** Rules looked at so far, to find who gives. */
  #looked = 0;
  /** By atom of the first axis. */
  readonly #giversOf = new Map<number, readonly RuleRow[]>();

  constructor(window: Window, nodes: Nodes, source: ListSource) {
    this.window = window;
    this.#nodes = nodes;
    const { gives, rows } = source;
    this.#givers = rows.filter((row) => gives?.[row.rule] !== 0 && !neverHolds(row));
    this.#source = { ...source, gives: this.#givers.some(hasChoice) ? null : gives };
  }

  /**
   * Appends `[~looks, winners, givers, given anyway, entry, …]`, or returns false if the part has no short list.
   * @param axis The first axis that one of the two looks at. @param path Atoms on the axes before, which lead here.
   */
  lay(way: IntList, axis: number, winners: Ref, collected: Ref, path: Int32Array): boolean {
    const { gives, none, rows } = this.#source;
    if (gives === null || axis < this.window.from) return false;
    const axes = new Set<number>();
    const winning = this.#within(winners, axes, LONGEST);
    if (winning === null || winning.has(none + 1)) return false;
    if (this.#within(collected, axes, Infinity) === null || this.#looked > MOST_LOOKS) return false;
    winning.delete(none);
    const ordered = [...winning].sort((a, b) => a - b).flatMap((rule) => rows[rule] ?? []);
    const giving = collected < 0 ? [] : this.#giving(axis, path);
    if (giving.length > LONGEST || ordered.some(hasChoice)) return false;
    let anyway = 0;
    for (const row of giving) if (!looksFrom(row, axis)) anyway |= gives[row.rule] ?? 0;
    const further = giving.filter((row) => ((gives[row.rule] ?? 0) & ~anyway) !== 0);
    const start = way.length;
    way.push(~this.#looks([...axes].sort((a, b) => a - b)));
    way.push(0);
    way.push(0);
    // Where the diagram of what is collected has ended already, its terminal says so: below 0.
    way.push(collected < 0 ? collected : anyway);
    const wins = this.#entries(way, axis, ordered, (row) => row.rule);
    const more = this.#entries(way, axis, further, (row) => gives[row.rule] ?? 0);
    way.items[start + 1] = wins;
    way.items[start + 2] = more;
    return true;
  }

  /** The terminals below a reference; null if there are too many. Adds the axes looked at. */
  #within(root: Ref, axes: Set<number>, longest: number): Set<number> | null {
    const terminals = new Set<number>();
    const seen = new Set<Ref>();
    const nodes = this.#nodes;
    const open = [root];
    for (let ref = open.pop(); ref !== undefined; ref = open.pop()) {
      if (ref < 0) terminals.add(~ref);
      if (terminals.size > longest || seen.size > MOST_NODES) return null;
      if (ref < 0 || seen.has(ref)) continue;
      seen.add(ref);
      axes.add(nodes.axis(ref));
      for (let i = nodes.start(ref) + 1, end = nodes.end(ref); i < end; i += 2) open.push(nodes.flat[i] ?? 0);
    }
    return terminals;
  }

  /** The rules that give something in some case that the path leads to. */
  #giving(axis: number, path: Int32Array): readonly RuleRow[] {
    if (axis === 0) return this.#givers;
    const first = path[0] ?? 0;
    const given = this.#giversOf.get(first) ?? this.#givers.filter((row) => accepts(row, 0, 1, path));
    this.#giversOf.set(first, given);
    this.#looked += given.length;
    return given.filter((row) => accepts(row, 1, axis, path));
  }

  #looks(axes: readonly number[]): number {
    const text = axes.join();
    const number = this.#numbers.get(text) ?? this.looks.push(axes) - 1;
    this.#numbers.set(text, number);
    return number;
  }

  /** One entry for each row, or for each of its stretches of numbers; returns how many. */
  #entries(way: IntList, axis: number, rows: readonly RuleRow[], gives: (row: RuleRow) => number): number {
    const { shifts, masks, numbers } = this.window;
    let count = 0;
    for (const row of rows) {
      let bits = -1;
      for (let a = axis; a < row.atoms.length; a++) {
        const atoms = row.atoms[a] ?? null;
        if (a === numbers || atoms === null) continue;
        bits &= ~(masks[a] ?? 0);
        for (const [from, to] of pairsOf(atoms)) bits |= bitsOf(to - from) << (from + (shifts[a] ?? 0));
      }
      const stretches = numbers >= axis ? (row.atoms[numbers] ?? null) : null;
      for (const [from, to] of stretches === null ? [[0, 1 << 15] as const] : pairsOf(stretches)) {
        way.push(bits);
        way.push((from << 16) | to);
        way.push(gives(row));
        count++;
      }
    }
    return count;
  }
}

/** "At least one of these tags" is no plain set of atoms on each axis. */
const hasChoice = (row: RuleRow): boolean => row.someOf.length > 0;

function accepts(row: RuleRow, from: number, to: number, path: Int32Array): boolean {
  for (let a = from; a < to; a++) {
    const atoms = row.atoms[a] ?? null;
    if (atoms !== null && !has(atoms, path[a] ?? 0)) return false;
  }
  return true;
}
