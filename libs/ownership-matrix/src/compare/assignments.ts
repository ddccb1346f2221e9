import { canonical } from '../diagram/opinions.ts';
import type { PartySets } from '../diagram/party-sets.ts';
import type { Assignment, Duty } from '../table/assignment.ts';
import type { AssignmentPart } from './comparison.ts';

/** What a winners' diagram ends in when versions are compared: a duty, and what a catch-all adds of its own. */
interface Ending {
  readonly duty: Partial<Assignment>;
  readonly adds: number;
}

/** Makes one key of two numbers, both far below it. */
const PAIR = 2 ** 26;

/** Numbers the endings and the whole assignments of both versions, as far as the compared parts tell them apart. */
export class Assignments {
  readonly #parts: readonly AssignmentPart[];
  readonly #sets: PartySets;
  readonly #endings: Ending[] = [];
  readonly #numbers = new Map<string, number>();
  readonly #changes: [Partial<Assignment>, Partial<Assignment>][] = [];
  readonly #changeNumbers = new Map<number, number>();
  readonly #wholeNumbers = new Map<string, number>();
  readonly #known = new Map<number, number>();
  readonly #wholes: Partial<Assignment>[] = [];

  constructor(parts: readonly AssignmentPart[], sets: PartySets) {
    this.#parts = parts;
    this.#sets = sets;
  }

  ending(duty: Duty, adds = 0): number {
    const { owner, serviceLevel, path, authority, playbook, cosign } = duty;
    const own = this.#only({ owner, serviceLevel, path, authority, playbook, cosign });
    const text = canonical([own, adds]);
    const number = this.#numbers.get(text) ?? this.#endings.push({ duty: own, adds }) - 1;
    this.#numbers.set(text, number);
    return number;
  }

  /** What to collect, as far as it is compared. */
  gives(then: {
    readonly informed?: readonly string[];
    readonly additionalCosign?: readonly string[];
  }): number {
    return this.#sets.of({
      informed: this.#parts.includes('informed') ? then.informed : [],
      additionalCosign: this.#parts.includes('additionalCosign') ? then.additionalCosign : [],
    });
  }

  /** The number of the change from one ending and collected set to others; 0 if nothing compared changes. */
  change(from: number, fromSet: number, to: number, toSet: number): number {
    const before = this.#wholeOf(from, fromSet);
    const after = this.#wholeOf(to, toSet);
    if (before === after) return 0;
    const pair = before * PAIR + after;
    const known = this.#changeNumbers.get(pair);
    if (known !== undefined) return known;
    const number = this.#changes.push([this.#wholes[before] ?? {}, this.#wholes[after] ?? {}]);
    this.#changeNumbers.set(pair, number);
    return number;
  }

  /** Before and after of a change, and the parts that differ. */
  describe(change: number): { from: Partial<Assignment>; to: Partial<Assignment>; parts: AssignmentPart[] } {
    const [from, to] = this.#changes[change - 1] ?? [{}, {}];
    const parts = this.#parts.filter((part) => canonical(from[part]) !== canonical(to[part]));
    return { from, to, parts };
  }

  #wholeOf(ending: number, set: number): number {
    const { duty, adds } = this.#endings[ending] ?? { duty: {}, adds: 0 };
    const all = this.#sets.union(set, adds);
    const pair = ending * PAIR + all;
    const known = this.#known.get(pair);
    if (known !== undefined) return known;
    const whole = { ...duty, ...this.#only(this.#sets.collected(all)) };
    // Different endings may come to the same whole, when what a catch-all adds was collected anyway.
    const text = canonical(whole);
    const number = this.#wholeNumbers.get(text) ?? this.#wholes.push(whole) - 1;
    this.#wholeNumbers.set(text, number);
    this.#known.set(pair, number);
    return number;
  }

  #only(given: Partial<Assignment>): Partial<Assignment> {
    const listed = this.#parts.filter((part) => part in given);
    return Object.fromEntries(listed.map((part) => [part, given[part]]));
  }
}
