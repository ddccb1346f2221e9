import { OWNER, type Responder } from '@baton/escalation-path';
import { partiesOf, type CosignRule } from '@baton/cosign-quorum';

/** Departments that a co-sign rule names. */
export function rulePartyDepartments(rule: CosignRule | null): string[] {
  return rule === null ? [] : partiesOf(rule).map((party) => party.department);
}

/** The department that a responder belongs to: it has a part in what it is called to. A person alone brings none along. */
export function responderDepartments(responder: Responder | null): string[] {
  return responder?.kind === 'role' && responder.department !== OWNER ? [responder.department] : [];
}
