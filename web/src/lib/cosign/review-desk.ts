import type { SignOffDecision } from '#lib/wire/generated/documents.ts';

/** One party's decision in a review. */
export interface ReviewStep {
  readonly name: 'sign';
  readonly party: string;
  readonly decision: SignOffDecision;
  readonly reason: string | null;
  /** Of what the person read. */
  readonly contentHash: string;
}

/** What a review dialog shows of the object whose review it is. */
export interface ReviewDesk {
  /** Why the last step changed nothing, as a sentence. */
  readonly problem: string;
  /** The same for single fields of the step. */
  readonly fields: Readonly<Record<string, string>>;
  readonly busy: boolean;
}
