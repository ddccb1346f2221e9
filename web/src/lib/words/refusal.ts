import { NetworkFailure } from '#lib/wire/failures.ts';
import { say } from './say.svelte.ts';
import { t, tCode } from './words.svelte.ts';

/** What a refusal may bring; which fields are there depends on its code and on what was asked for. */
export interface RefusalFacts {
  readonly code: string;
  readonly retryAfterSeconds?: number;
  readonly state?: string;
  readonly problem?: string;
  readonly subRequestProblem?: string;
}

/** Why nothing was changed, in the reader's language: what happened, what is kept, what to do. */
export function refusalText(refusal: RefusalFacts): string {
  const { code, problem, subRequestProblem, retryAfterSeconds = 60, state } = refusal;
  if (code === 'TOO_MANY_ATTEMPTS')
    return t('refusals.TOO_MANY_ATTEMPTS', { duration: say.duration(retryAfterSeconds) });
  if (code === 'ILLEGAL_MOVE' && state === undefined) return t('refusals.ILLEGAL_MOVE.some');
  if (code === 'ILLEGAL_MOVE')
    return t('refusals.ILLEGAL_MOVE', { state: tCode('glossary.state', state ?? '') });
  if (code === 'COSIGN_MISSING') return t('refusals.COSIGN_MISSING.some');
  if (code === 'SIGN_OFF_REFUSED' && problem) return tCode('refusals.signOff', problem);
  if (code === 'SUB_REQUEST_REFUSED' && subRequestProblem)
    return tCode('refusals.subRequest', subRequestProblem);
  if (code === 'CHANGE_REFUSED' && problem) return tCode('refusals.change', problem);
  if (code === 'INCIDENT_REFUSED' && problem) {
    return t('refusals.INCIDENT_REFUSED.why', {
      why: tCode('incidents.problem', problem.toLowerCase()),
    });
  }
  return tCode('refusals', code);
}

/** The same for what `request` and `Intent.send` throw. */
export function failureText(failure: unknown): string {
  return failure instanceof NetworkFailure ? t('refusals.network') : t('refusals.unexpected');
}

/** Why one field of an INVALID_INPUT refusal was not taken. */
export function fieldProblemText(problem: { readonly code: string; readonly limit?: number | null }): string {
  return tCode('refusals.field', problem.code, { limit: say.number(problem.limit ?? 0) });
}
