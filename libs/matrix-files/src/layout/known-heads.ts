import type { Input } from '@baton/ownership-matrix';
import { readFree } from './free-text.ts';
import { fold } from './heads.ts';
import { RULE_COLUMNS, WHEN } from './sheets.ts';
import type { RuleColumn } from './sheets.ts';

export type RuleHead = RuleColumn | `when:${string}`;
export type Unknown = { readonly unknown: true; readonly nearest?: string };

/** Heads of a sheet with a fixed list of columns. */
export function headsOf<Column extends string>(
  columns: Readonly<Record<Column, readonly string[]>>,
): (head: string) => Column | Unknown {
  const known = new Map<string, Column>();
  // The keys of a record of columns are columns.
  for (const column of Object.keys(columns) as Column[]) {
    for (const name of columns[column]) known.set(fold(name), column);
  }
  return (head) => known.get(fold(head)) ?? { unknown: true };
}

/**
 * Heads of the rules: the fixed columns, `when <key>`, and the key, label or a name of an input alone where it reads as
 * nothing else.
 */
export function ruleHeads(
  inputs: readonly Input[],
  namesOf: (input: Input) => readonly string[],
): (head: string) => RuleHead | Unknown {
  const fixed = headsOf<RuleColumn>(RULE_COLUMNS);
  const keys = new Set(inputs.map(({ key }) => key));
  const loose = new Map<string, Set<string>>();
  for (const input of inputs) {
    for (const name of [input.key, input.label ?? '', ...namesOf(input)]) {
      if (fold(name) !== '') loose.set(fold(name), (loose.get(fold(name)) ?? new Set()).add(input.key));
    }
  }
  const inputNamed = (text: string): RuleHead | null => {
    const exact = readFree(text) ?? '';
    if (keys.has(exact)) return `when:${exact}`;
    const [key, other] = loose.get(fold(exact)) ?? [];
    return key === undefined || other !== undefined ? null : `when:${key}`;
  };
  return (head) => {
    const when = new RegExp(`^${WHEN.trim()}\\s+(.*)$`, 'is').exec(head)?.[1];
    if (when !== undefined) return inputNamed(when) ?? { unknown: true };
    const column = fixed(head);
    return typeof column === 'string' ? column : (inputNamed(head) ?? column);
  };
}
