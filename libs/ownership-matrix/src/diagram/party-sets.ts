import type { Collected } from '../table/assignment.ts';
import { TooLarge } from './int-list.ts';
import { MAX_PARTY_SETS } from './limits.ts';

interface Additions {
  readonly informed?: readonly string[] | undefined;
  readonly additionalCosign?: readonly string[] | undefined;
}

/** Numbers the sets of departments to inform and parties to sign that occur together. Set 0 is empty. */
export class PartySets {
  readonly #bits = new Map<string, bigint>();
  readonly #numbers = new Map<bigint, number>([[0n, 0]]);
  readonly #masks: bigint[] = [0n];
  readonly #unions = new Map<number, number>();
  get size(): number {
    return this.#masks.length;
  }

  of({ informed = [], additionalCosign = [] }: Additions): number {
    let mask = 0n;
    for (const code of informed) mask |= this.#bit(`i${code}`);
    for (const code of additionalCosign) mask |= this.#bit(`c${code}`);
    return this.#numberOf(mask);
  }

  union(a: number, b: number): number {
    if (a === b || b === 0) return a;
    if (a === 0) return b;
    const pair = a * 0x4000000 + b;
    const known = this.#unions.get(pair);
    if (known !== undefined) return known;
    const union = this.#numberOf((this.#masks[a] ?? 0n) | (this.#masks[b] ?? 0n));
    if (this.#unions.size > MAX_PARTY_SETS) this.#unions.clear();
    this.#unions.set(pair, union);
    return union;
  }

  /** All sets as bits, by their numbers; null if there are more parties than a number has room for. */
  asBits(): Int32Array | null {
    return this.#bits.size > 30 ? null : Int32Array.from(this.#masks, Number);
  }

  collected(set: number): Collected {
    const mask = this.#masks[set] ?? 0n;
    const codes = [...this.#bits].filter(([, bit]) => (mask & bit) !== 0n).map(([code]) => code);
    const ofKind = (kind: string): string[] =>
      codes
        .filter((code) => code.startsWith(kind))
        .map((code) => code.slice(1))
        .sort();
    return { informed: ofKind('i'), additionalCosign: ofKind('c') };
  }

  #bit(code: string): bigint {
    const bit = this.#bits.get(code) ?? 1n << BigInt(this.#bits.size);
    this.#bits.set(code, bit);
    return bit;
  }

  #numberOf(mask: bigint): number {
    const known = this.#numbers.get(mask);
    if (known !== undefined) return known;
    if (this.#masks.length >= MAX_PARTY_SETS) throw new TooLarge();
    this.#numbers.set(mask, this.#masks.length);
    this.#masks.push(mask);
    return this.#masks.length - 1;
  }
}
