import { checkCosignRule, partyOf } from '@baton/cosign-quorum';
import { isRecord, isText, isTexts } from './reasons.ts';
import type { Reasons } from './reasons.ts';

/** Adds what is wrong with what a rule gives. */
export function checkOutcome(then: unknown, reasons: Reasons): void {
  if (!isRecord(then)) return reasons.add('malformed', 'then');
  if (then.kind === 'assign') checkDuty(then, reasons);
  else if (then.kind !== 'add') reasons.add('malformed', 'then');
  checkAdditions(then, reasons);
}

/** A catch-all owner is required: without it a ticket could be unowned. */
export function checkCatchAll(catchAll: unknown, reasons: Reasons): void {
  if (!isRecord(catchAll)) return reasons.add('owner-missing', null);
  checkDuty(catchAll, reasons);
  checkAdditions(catchAll, reasons);
}

function checkDuty(duty: Record<string, unknown>, reasons: Reasons): void {
  if (!isText(duty.owner)) reasons.add('owner-missing', null);
  if (!isText(duty.serviceLevel)) reasons.add('malformed', 'serviceLevel');
  if (!isText(duty.path)) reasons.add('malformed', 'path');
  if (duty.playbook !== null && !isText(duty.playbook)) reasons.add('malformed', 'playbook');
  if (duty.cosign !== null && duty.cosign !== undefined) checkCosign(duty.cosign, reasons);
  if (duty.authority !== null) checkAuthority(duty.authority, reasons);
}

function checkCosign(cosign: unknown, reasons: Reasons): void {
  for (const { code, path } of checkCosignRule(cosign))
    reasons.add('cosign-unsound', `${code} ${path}`.trim());
}

function checkAuthority(authority: unknown, reasons: Reasons): void {
  if (!isRecord(authority) || !isText(authority.currency)) return reasons.add('malformed', 'authority');
  const { maxAmount } = authority;
  if (typeof maxAmount !== 'number' || !Number.isFinite(maxAmount)) {
    return reasons.add('not-a-number', String(maxAmount));
  }
  if (maxAmount < 0) reasons.add('below-minimum', String(maxAmount));
}

function checkAdditions(then: Record<string, unknown>, reasons: Reasons): void {
  for (const part of ['informed', 'additionalCosign']) {
    if (then[part] !== undefined && !isTexts(then[part])) reasons.add('malformed', part);
  }
  const parties = isTexts(then.additionalCosign) ? then.additionalCosign : [];
  for (const key of parties) if (partyOf(key) === null) reasons.add('cosign-unsound', key);
}
