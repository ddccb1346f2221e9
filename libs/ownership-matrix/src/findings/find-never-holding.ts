import type { CompiledMatrix } from '../lookup/compile.ts';
import type { NeverHolds } from './finding.ts';

/** Conditions that no value of their input meets. */
export function findNeverHolding({ table, rows, axes }: CompiledMatrix): NeverHolds[] {
  return rows.flatMap((row) =>
    row.atoms.flatMap((atoms, axis): NeverHolds[] => {
      const rule = table.rules[row.rule];
      const input = axes[axis]?.input.key ?? '';
      const condition = rule?.when[input];
      if (atoms?.length !== 0 || rule === undefined || condition === undefined) return [];
      return [
        { kind: 'never-holds', rule: rule.id, input, condition, regions: [], regionCount: 0, example: null },
      ];
    }),
  );
}
