import type {
  Amendment,
  CompareOptions,
  Comparison,
  DraftTable,
  Explanation,
  Findings,
  Limits,
  MatrixRefusal,
  References,
} from '@baton/ownership-matrix';
import type { FileFormat, FileProblem } from '@baton/matrix-files';
import type { Facts } from '@baton/ticket-lifecycle';
import type { ClosedTicket, Learned } from './learning.ts';

/** A table by a name that stands for exactly this content; the table itself only where the worker does not have it. */
export interface TableRef {
  readonly key: string;
  readonly table?: DraftTable;
}

/** A table that cannot decide; `of` says which of several. */
export interface Uncompiled {
  readonly kind: 'refused';
  readonly of: string;
  readonly refusals: readonly MatrixRefusal[];
}

/** How one of two matrices decides a case, as far as replay compares it. */
export interface Verdict {
  readonly owner: string;
  readonly serviceLevel: string;
  readonly path: string;
  readonly rule: string;
}

/** A case under both: the second only where it is not as the first. */
export interface Replayed {
  readonly before: Verdict;
  readonly after: Verdict | null;
  readonly cosignChanged: boolean;
  /** One of the two could not read all of the facts. */
  readonly unreadable: boolean;
}

/** What exists now and how it is called in the languages of the screens, for reading files that people wrote. */
export interface NamesOfThings {
  readonly departments: readonly NamedThing[];
  readonly serviceLevels: readonly NamedThing[];
  readonly paths: readonly NamedThing[];
  readonly playbooks: readonly NamedThing[];
  /** By the key of the input. */
  readonly values: Readonly<Record<string, readonly NamedThing[]>>;
}

export interface NamedThing {
  readonly code: string;
  readonly names: readonly string[];
}

export interface Unwritable {
  readonly kind: 'problems';
  readonly problems: readonly FileProblem[];
  readonly problemCount: number;
}

/** What the worker is asked, and what it answers: plain data, as it travels between threads. */
export type Work =
  | {
      readonly do: 'findings';
      readonly tables: { of: TableRef };
      readonly references: References;
      readonly limits: Limits;
    }
  | {
      readonly do: 'compare';
      readonly tables: { before: TableRef; after: TableRef };
      readonly options: CompareOptions;
    }
  | { readonly do: 'concerned'; readonly tables: { before?: TableRef; after: TableRef } }
  | {
      readonly do: 'decide';
      readonly tables: { before: TableRef; after: TableRef };
      readonly cases: readonly Facts[];
    }
  | {
      readonly do: 'explain';
      readonly tables: { of: TableRef };
      readonly facts: Facts;
      readonly nearMisses: number;
    }
  | {
      readonly do: 'read';
      readonly tables: { base: TableRef };
      readonly bytes: Uint8Array;
      readonly format: FileFormat;
      readonly names: NamesOfThings;
    }
  | {
      readonly do: 'learn';
      readonly tables: { of: TableRef };
      readonly tickets: readonly ClosedTicket[];
      readonly maxRules: number;
    }
  | { readonly do: 'amend'; readonly tables: { of: TableRef }; readonly tickets: readonly ClosedTicket[] }
  | { readonly do: 'write'; readonly tables: { of: TableRef }; readonly format: FileFormat };

export interface Answers {
  findings: ({ readonly kind: 'found' } & Findings) | Uncompiled;
  compare: Comparison | Uncompiled;
  concerned: { readonly kind: 'told'; readonly departments: readonly string[] } | Uncompiled;
  decide: { readonly kind: 'decided'; readonly cases: readonly Replayed[] } | Uncompiled;
  read: { readonly kind: 'read'; readonly table: DraftTable } | Unwritable | Uncompiled;
  write:
    | {
        readonly kind: 'written';
        readonly bytes: Uint8Array;
        readonly mediaType: string;
        readonly extension: string;
      }
    | Unwritable
    | Uncompiled;
  learn: { readonly kind: 'learned'; readonly learned: Learned | null } | Uncompiled;
  amend: { readonly kind: 'amended'; readonly amendments: readonly Amendment[] } | Uncompiled;
  explain: { readonly kind: 'explained'; readonly explanation: Explanation } | Uncompiled;
}

export type Reply =
  | { readonly answer: Answers[keyof Answers] }
  /** Send these tables along. */
  | { readonly missing: readonly string[] }
  | { readonly error: string };
