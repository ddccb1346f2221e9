import { partiesOf, type CosignRule } from '@baton/cosign-quorum';

/** Departments that a co-sign rule names. */
export function rulePartyDepartments(rule: CosignRule | null): string[] {
  return rule === null ? [] : partiesOf(rule).map((party) => party.department);
}
