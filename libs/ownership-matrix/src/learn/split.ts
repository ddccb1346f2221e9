/** A question that parts a branch: those whose answer is among these, and everybody else. */
export interface Split {
  readonly feature: number;
  /** Ascending. */
  readonly answers: readonly number[];
  /** Bits saved in telling the owners of the examples, less the bits that the question itself takes. */
  readonly gain: number;
}
