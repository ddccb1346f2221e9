import type { Input } from '../table/input.ts';
import type { HitPolicy } from '../table/table.ts';
import type { CellValue, DraftRule, DraftTable } from './table-edit.ts';

/** Where two people changed the same, each to something else. Theirs holds until somebody chooses. */
export type Conflict = {
  /** The same for the same place, so that a choice can name it. */
  readonly id: string;
} & (
  | {
      readonly kind: 'cell';
      /** Id of the rule, or `catch-all`. */
      readonly rule: string;
      readonly column: string;
      readonly base: CellValue;
      readonly mine: CellValue;
      readonly theirs: CellValue;
    }
  /** One changed the rule that the other removed (null), or both added one of the same id. */
  | {
      readonly kind: 'rule';
      readonly rule: string;
      readonly base: DraftRule | null;
      readonly mine: DraftRule | null;
      readonly theirs: DraftRule | null;
    }
  /** Both moved it. Values are ids of the rules below; null: it became the last. */
  | {
      readonly kind: 'place';
      readonly rule: string;
      readonly base: string | null;
      readonly mine: string | null;
      readonly theirs: string | null;
    }
  | {
      readonly kind: 'hitPolicy';
      readonly base: HitPolicy;
      readonly mine: HitPolicy;
      readonly theirs: HitPolicy;
    }
  | {
      readonly kind: 'input';
      readonly input: string;
      readonly base: Input | null;
      readonly mine: Input | null;
      readonly theirs: Input | null;
    }
);

export interface Choice {
  /** Id of the conflict. */
  readonly conflict: string;
  readonly take: 'mine' | 'theirs';
}

export interface Rebased {
  /** Theirs with everything of mine that does not conflict, or was chosen. */
  readonly table: DraftTable;
  /** Those without a choice. */
  readonly conflicts: readonly Conflict[];
}
