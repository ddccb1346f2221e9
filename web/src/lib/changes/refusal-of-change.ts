import type { Directory } from '#lib/directory/directory.svelte.ts';
import { fieldProblems, refusalSentence } from '#lib/tickets/refusal-sentence.ts';
import type { ChangeAnswerFieldsFragment } from '#lib/wire/generated/documents.ts';
import { tCode } from '#lib/words/index.ts';

type RefusalOfChange = NonNullable<ChangeAnswerFieldsFragment['refusal']>;

/** Why nothing was changed, in the reader's language. */
export function refusalOfChange(refusal: RefusalOfChange, directory: Directory): string {
  return refusal.__typename === 'ChangeRefused'
    ? tCode('refusals.change', refusal.changeProblem)
    : refusalSentence(refusal, directory);
}

/** What was wrong with single fields, by the name that the contract gives them. */
export const fieldsOf: (refusal: RefusalOfChange) => Readonly<Record<string, string>> = fieldProblems;
