import type { DraftTable } from '@baton/ownership-matrix';
import { readCsv } from './csv/read-csv.ts';
import { readDmn } from './dmn/read-dmn.ts';
import { ruleHeads } from './layout/known-heads.ts';
import { readPages, sheetsToRead } from './layout/read-pages.ts';
import { splitSections } from './layout/sections.ts';
import { Problems, Stop, USUAL_LIMITS } from './problem.ts';
import type { FileLimits, FileProblem } from './problem.ts';
import type { FileWords } from './words.ts';
import { readWorkbook } from './xlsx/read-workbook.ts';

export type FileFormat = 'xlsx' | 'csv' | 'dmn';

export interface ImportOptions {
  /** What the file leaves out is kept from this table: inputs, hit policy, catch-all, columns of known rules. */
  readonly base?: DraftTable;
  readonly words?: FileWords;
  readonly limits?: Partial<FileLimits>;
}

export type Imported =
  | { readonly ok: true; readonly table: DraftTable }
  | {
      readonly ok: false;
      /** The first so many (`limits.problems`). */
      readonly problems: readonly FileProblem[];
      readonly problemCount: number;
    };

/**
 * The table in a file: whole, or nothing but problems. Never throws on what a file may hold. The table is one that
 * `draftProblems` has nothing to say about; owners may be empty and findings may be many.
 */
export function importFile(bytes: Uint8Array, format: FileFormat, options: ImportOptions = {}): Imported {
  const limits: FileLimits = { ...USUAL_LIMITS, ...options.limits };
  const problems = new Problems(limits.problems);
  const table =
    bytes.length > limits.bytes
      ? null
      : guarded(() => read(bytes, format, options, limits, problems), problems);
  if (bytes.length > limits.bytes)
    problems.add('file-too-large', {}, String(bytes.length), { limit: limits.bytes });
  if (table !== null && problems.count === 0) return { ok: true, table };
  return { ok: false, problems: problems.list, problemCount: problems.count };
}

function guarded(work: () => DraftTable | null, problems: Problems): DraftTable | null {
  try {
    return work();
  } catch (reason) {
    if (!(reason instanceof Stop)) throw reason;
    problems.add(reason.code, reason.place, null, reason.details);
    return null;
  }
}

function read(
  bytes: Uint8Array,
  format: FileFormat,
  { base, words = {} }: ImportOptions,
  limits: FileLimits,
  problems: Problems,
): DraftTable | null {
  switch (format) {
    case 'xlsx':
      return readPages(
        readWorkbook(bytes, limits, sheetsToRead).flatMap(splitSections),
        base,
        words,
        problems,
      );
    case 'csv': {
      const heads = ruleHeads(base?.inputs ?? [], words.inputNames ?? (() => []));
      const knows = (texts: readonly string[]): number =>
        texts.filter((text) => typeof heads(text.trim()) === 'string' || /^when\s/i.test(text)).length;
      return readPages(readCsv(bytes, limits, knows), base, words, problems);
    }
    case 'dmn':
      return readDmn(bytes, base, words, problems);
  }
}
