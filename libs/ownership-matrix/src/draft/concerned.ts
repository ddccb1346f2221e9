import { partiesOf, partyKey, partyOf, type CosignRule } from '@baton/cosign-quorum';
import { compare } from '../compare/compare.ts';
import type { Change } from '../compare/comparison.ts';
import type { CompiledMatrix } from '../lookup/compile.ts';
import type { Assignment } from '../table/assignment.ts';
import type { MatrixTable } from '../table/table.ts';

/** So many different changes are looked at one by one; no table of people has them. */
const MAX_CHANGES = 100_000;

/**
 * The departments whose duties change from one version to the other, by the exact comparison of the two: owners that win or
 * lose cases; the owner of cases whose service level, path, authority or playbook changes; who is informed or co-signs where
 * it was not so, or no longer; and everybody in a co-sign whose mode changes. Sorted.
 *
 * Where the two cannot be compared (an input changed its kind), or nothing stood before, everybody whom one of them names.
 */
export function concernedBy(before: CompiledMatrix | null, after: CompiledMatrix): string[] {
  if (before === null) return namedBy([after.table]);
  const comparison = compare(before, after, { maxChanges: MAX_CHANGES, maxRegions: 1 });
  const isWhole = comparison.kind === 'compared' && comparison.changes.length === comparison.changeCount;
  if (!isWhole) return namedBy([before.table, after.table]);
  return sorted(comparison.changes.flatMap(concernedByChange));
}

function concernedByChange({ from, to, parts }: Change): string[] {
  const told = parts.flatMap((part): string[] => {
    switch (part) {
      case 'owner':
        return [from.owner ?? '', to.owner ?? ''];
      case 'serviceLevel':
      case 'path':
      case 'authority':
      case 'playbook':
        return [to.owner ?? ''];
      case 'informed':
        return eitherOr(from.informed ?? [], to.informed ?? []);
      case 'additionalCosign':
        return eitherOr(from.additionalCosign ?? [], to.additionalCosign ?? []).map(departmentOf);
      case 'cosign':
        return cosigners(from.cosign ?? null, to.cosign ?? null);
    }
  });
  return told.filter((department) => department !== '');
}

/** Where everybody must sign, those who stay sign as they did; any other mode changes with whom it names. */
function cosigners(from: CosignRule | null, to: CosignRule | null): string[] {
  const [before, after] = [keysOf(from), keysOf(to)];
  const keys = demandsAll(from) && demandsAll(to) ? eitherOr(before, after) : [...before, ...after];
  return keys.map(departmentOf);
}

function demandsAll(rule: CosignRule | null): boolean {
  return rule === null || 'party' in rule || ('all' in rule && rule.all.every((part) => 'party' in part));
}

function namedBy(tables: readonly MatrixTable[]): string[] {
  return sorted(
    tables.flatMap(({ rules, catchAll }) => [
      ...namedIn(catchAll),
      ...rules.flatMap(({ then }) => namedIn(then)),
    ]),
  );
}

function namedIn(then: Partial<Assignment>): string[] {
  const { owner, cosign = null, informed = [], additionalCosign = [] } = then;
  const cosigning = [...keysOf(cosign), ...additionalCosign].map(departmentOf);
  return [...(owner === undefined ? [] : [owner]), ...informed, ...cosigning];
}

const keysOf = (rule: CosignRule | null): string[] => (rule === null ? [] : partiesOf(rule).map(partyKey));

const departmentOf = (key: string): string => partyOf(key)?.department ?? key;

function eitherOr(before: readonly string[], after: readonly string[]): string[] {
  return [...before.filter((one) => !after.includes(one)), ...after.filter((one) => !before.includes(one))];
}

const sorted = (codes: readonly string[]): string[] => [...new Set(codes)].sort();
