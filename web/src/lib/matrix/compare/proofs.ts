import {
  compare,
  compile,
  coverageLines,
  coverageMap,
  exampleWithin,
  ownerFlows,
  type CompiledMatrix,
  type Comparison,
  type CoverageLine,
  type CoverageMap,
  type CoveragePlace,
  type MatrixFacts,
  type MatrixTable,
  type OwnerFlows,
} from '@baton/ownership-matrix';
import { groupedChanges } from './grouped-changes.ts';

/** What the screens ask the library about whole tables. */
export type Question =
  | {
      readonly kind: 'coverage';
      readonly table: MatrixTable;
      readonly row: string;
      readonly column: string;
      readonly given: Readonly<Record<string, string>>;
    }
  | {
      readonly kind: 'example';
      readonly table: MatrixTable;
      readonly place: CoveragePlace;
      readonly rule: string;
    }
  | { readonly kind: 'compare'; readonly before: MatrixTable; readonly after: MatrixTable };

/** Changes that read the same are one. */
export type ToldComparison =
  | Exclude<Comparison, { kind: 'compared' }>
  | (Extract<Comparison, { kind: 'compared' }> & {
      /** How many of `changeCount` stand in `changes`. */
      readonly listed: number;
    });

export type Proof =
  | {
      readonly kind: 'coverage';
      readonly map: CoverageMap;
      /** What the other inputs may be held on. */
      readonly others: readonly { readonly input: string; readonly lines: readonly CoverageLine[] }[];
    }
  | { readonly kind: 'example'; readonly facts: MatrixFacts | null }
  | { readonly kind: 'compare'; readonly comparison: ToldComparison; readonly flows: OwnerFlows }
  /** A table cannot be read as it stands: how many things are in the way, and which table. */
  | { readonly kind: 'unsound'; readonly which: 'before' | 'after' | 'table'; readonly refusals: number };

const listed = { maxChanges: 200, maxRegions: 1_000 };

export function prove(question: Question): Proof {
  if (question.kind === 'compare') return proveChange(question.before, question.after);
  const matrix = compiled(question.table);
  if (typeof matrix === 'number') return { kind: 'unsound', which: 'table', refusals: matrix };
  switch (question.kind) {
    case 'coverage': {
      const { row, column, given } = question;
      const others = question.table.inputs
        .filter(({ key }) => key !== row && key !== column)
        .map(({ key }) => ({ input: key, lines: coverageLines(matrix, key) }));
      return { kind: 'coverage', map: coverageMap(matrix, row, column, { given }), others };
    }
    case 'example':
      return { kind: 'example', facts: exampleWithin(matrix, question.place, question.rule) };
  }
}

function proveChange(before: MatrixTable, after: MatrixTable): Proof {
  const was = compiled(before);
  if (typeof was === 'number') return { kind: 'unsound', which: 'before', refusals: was };
  const is = compiled(after);
  if (typeof is === 'number') return { kind: 'unsound', which: 'after', refusals: is };
  const comparison = compare(was, is, listed);
  const told =
    comparison.kind === 'compared'
      ? { ...comparison, changes: groupedChanges(comparison.changes), listed: comparison.changes.length }
      : comparison;
  return { kind: 'compare', comparison: told, flows: ownerFlows(was, is) };
}

/** The last few tables, by their text: the same one is asked about again and again. */
const kept = new Map<string, CompiledMatrix>();
const mostKept = 4;

function compiled(table: MatrixTable): CompiledMatrix | number {
  const text = JSON.stringify(table);
  const known = kept.get(text);
  if (known) return known;
  const compilation = compile(table);
  if (compilation.kind === 'refused') return compilation.refusals.length;
  if (kept.size >= mostKept) for (const oldest of [...kept.keys()].slice(0, 1)) kept.delete(oldest);
  kept.set(text, compilation.matrix);
  return compilation.matrix;
}
