import type { MatrixTable, Rule } from '@baton/ownership-matrix';
import { nameOf, type Names } from '#lib/words/index.ts';

/** A rule with its name in the languages of the screens, where the matrix has one. */
export type NamedRule = Rule & { readonly names?: Names };
export type NamedTable = Omit<MatrixTable, 'rules'> & { readonly rules: readonly NamedRule[] };

/** The table of a version as the contract sends it; null when it is none that this page can read. */
export function tableIn(json: unknown): NamedTable | null {
  const whole =
    typeof json === 'object' && json !== null && 'inputs' in json && 'rules' in json && 'catchAll' in json;
  // Checked by the library before it was stored; its members are the library's own types.
  return whole && Array.isArray(json.inputs) && Array.isArray(json.rules) ? (json as NamedTable) : null;
}

export function ruleName({ id, label, names }: NamedRule): string {
  return names ? nameOf(names) : (label ?? id);
}
