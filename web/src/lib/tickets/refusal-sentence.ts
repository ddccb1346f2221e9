import { partyName } from '#lib/cosign/party.ts';
import type { Directory } from '#lib/directory/directory.svelte.ts';
import { SignedOut } from '#lib/wire/index.ts';
import type { RefusalFieldsFragment } from '#lib/wire/generated/documents.ts';
import { failureText, fieldProblemText, refusalText, say, t } from '#lib/words/index.ts';

/** Why nothing was changed; missing signatures are named. */
export function refusalSentence(refusal: RefusalFieldsFragment, directory: Directory): string {
  if (refusal.__typename === 'CosignMissing' && refusal.parties.length > 0) {
    const parties = refusal.parties.map(({ key }) => partyName(key, directory));
    return t('refusals.COSIGN_MISSING', { parties: say.all(parties) });
  }
  if (refusal.__typename === 'IncidentRefused') {
    return refusalText({ code: refusal.code, problem: refusal.incidentProblem });
  }
  if (refusal.__typename === 'InvalidInput') {
    return [refusalText(refusal), ...new Set(refusal.problems.map(fieldProblemText))].join(' ');
  }
  return refusalText(refusal);
}

/** Problems by the field that they are about, for forms; empty when the refusal is about something else. */
export function fieldProblems(refusal: RefusalFieldsFragment | null): Readonly<Record<string, string>> {
  if (refusal?.__typename !== 'InvalidInput') return {};
  return Object.fromEntries(refusal.problems.map((problem) => [problem.field, fieldProblemText(problem)]));
}

/** What to say when no answer came; empty after the session ended, because then the page asks to sign in again. */
export function failureSentence(failure: unknown): string {
  return failure instanceof SignedOut ? '' : failureText(failure);
}
