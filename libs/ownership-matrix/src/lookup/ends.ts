import { IntList } from '../diagram/int-list.ts';
import { MAX_INTEGERS } from '../diagram/limits.ts';
import { MASK_BITS } from './stages.ts';

/** Ends below this fit into an entry of the way beside the bits that tell what was looked at. */
const ROOM = 2 ** (31 - MASK_BITS);

/**
 * Numbers the ends of a lookup: position of the winning rule (`rules.length` for none, one more for a disagreement)
 * and what is collected. Where both fit into one number they are that number, so that a lookup need not wait for
 * another place in memory (10,000 rules have 70,000 ends); else the number says where they stand in a list.
 */
export class Ends {
  /** Bits of the number that are the collected set; the rest is the winner. -1: the number is a place in the list. */
  readonly bits: number;
  readonly #list = new IntList(MAX_INTEGERS);

  /** @param winners @param sets How many there are of each. */
  constructor(winners: number, sets: number) {
    const bits = Math.ceil(Math.log2(Math.max(2, sets)));
    this.bits = winners * 2 ** bits <= ROOM ? bits : -1;
  }

  of(winner: number, set: number): number {
    if (this.bits >= 0) return winner * 2 ** this.bits + set;
    this.#list.push(winner);
    this.#list.push(set);
    return this.#list.length / 2 - 1;
  }

  get list(): Int32Array {
    this.#list.compact();
    return this.#list.items;
  }
}
