import type { Input } from '@baton/ownership-matrix';

/** What a rule gives, in the order of the sheet. */
export const outcomeColumns = [
  'owner',
  'cosign',
  'additionalCosign',
  'informed',
  'serviceLevel',
  'path',
  'authority',
  'playbook',
] as const;
export type OutcomeColumn = (typeof outcomeColumns)[number];

/** A column in which one writes. Ids are those of the edits of a draft; `name` stands for `label` and `names`. */
export type SheetColumn =
  | { readonly id: 'name'; readonly kind: 'name' }
  | { readonly id: `when.${string}`; readonly kind: 'condition'; readonly input: Input }
  | { readonly id: OutcomeColumn; readonly kind: 'outcome' };

export function columnsOf(inputs: readonly Input[]): readonly SheetColumn[] {
  return [
    { id: 'name', kind: 'name' },
    ...inputs.map((input) => ({ id: `when.${input.key}`, kind: 'condition', input }) as const),
    ...outcomeColumns.map((id) => ({ id, kind: 'outcome' }) as const),
  ];
}

/** Widths in CSS pixels before anybody chose one. */
export function usualWidth(column: SheetColumn): number {
  if (column.kind === 'name') return 210;
  if (column.kind === 'condition') return column.input.kind === 'tree' ? 150 : 110;
  return (
    { owner: 120, cosign: 170, additionalCosign: 120, informed: 140, serviceLevel: 120, path: 150 }[
      column.id as string
    ] ?? 110
  );
}

export const leastWidth = 48;
export const mostWidth = 640;
