import type { CosignRule } from '@baton/cosign-quorum';

export type { CosignRule };

/** What an agent may settle without asking. */
export interface Authority {
  readonly maxAmount: number;
  /** ISO 4217 code. */
  readonly currency: string;
}

/** The parts that exactly one rule gives: the first, or the unique one, that matches. */
export interface Duty {
  /** Code of the department that answers for the ticket. */
  readonly owner: string;
  /** Code of the service level. */
  readonly serviceLevel: string;
  /** Code of the escalation path. */
  readonly path: string;
  /** Null: the agent settles nothing alone. */
  readonly authority: Authority | null;
  /** Slug of the article that tells the owner what to do. */
  readonly playbook: string | null;
  /** Null: no co-sign is required by the duty itself. */
  readonly cosign: CosignRule | null;
}

/** The parts that every matching rule adds to (DMN's COLLECT). */
export interface Collected {
  /** Department codes, each once, sorted. */
  readonly informed: readonly string[];
  /** Keys of parties (`finance`, `finance:lead`) that must sign besides those of the duty's own co-sign, each once, sorted. */
  readonly additionalCosign: readonly string[];
}

/** The responsibility for one ticket: a duty and what was collected beside it. */
export interface Assignment extends Duty {
  readonly informed: readonly string[];
  readonly additionalCosign?: readonly string[];
}
