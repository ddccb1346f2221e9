import { canonical } from '../diagram/opinions.ts';
import type { PartySets } from '../diagram/party-sets.ts';
import type { Assignment, Duty } from '../table/assignment.ts';
import { ASSIGNMENT_PARTS } from './comparison.ts';
import type { AssignmentPart } from './comparison.ts';

/** What a winners' diagram ends in when versions are compared: a duty, and what a catch-all adds of its own. */
interface Ending {
  readonly duty: Partial<Assignment>;
  readonly adds: number;
}

/** Numbers the endings and the whole assignments of both versions, as far as the compared parts tell them apart. */
export class Assignments {
  readonly #parts: readonly AssignmentPart[];
  readonly #sets: PartySets;
  readonly #endings: Ending[] = [];
  readonly #numbers = new Map<string, number>();
  readonly #changes: [Partial<Assignment>, Partial<Assignment>][] = [];
  readonly #changeNumbers = new Map<string, number>();
  readonly #whole = new Map<string, number>();
  readonly #wholes: Partial<Assignment>[] = [];

  constructor(parts: readonly AssignmentPart[], sets: PartySets) {
    this.#parts = parts;
    this.#sets = sets;
  }

  ending(duty: Duty, adds = 0): number {
    const own = this.#only(duty);
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
    const text = `${before} ${after}`;
    const known = this.#changeNumbers.get(text);
    if (known !== undefined) return known;
    const number = this.#changes.push([this.#wholes[before] ?? {}, this.#wholes[after] ?? {}]);
    this.#changeNumbers.set(text, number);
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
    const key = `${ending} ${all}`;
    const known = this.#whole.get(key);
    if (known !== undefined) return known;
    const whole = { ...duty, ...this.#only(this.#sets.collected(all)) };
    // Different endings may come to the same whole, when what a catch-all adds was collected anyway.
    const text = canonical(whole);
    const number = this.#whole.get(text) ?? this.#wholes.push(whole) - 1;
    this.#whole.set(text, number);
    this.#whole.set(key, number);
    return number;
  }

  #only(parts: Partial<Assignment>): Partial<Assignment> {
    const listed = ASSIGNMENT_PARTS.filter((part) => this.#parts.includes(part) && part in parts);
    return Object.fromEntries(
      listed
        .filter((part) => ('owner' in parts ? part !== 'informed' && part !== 'additionalCosign' : true))
        .map((part) => [part, parts[part]]),
    );
  }
}
