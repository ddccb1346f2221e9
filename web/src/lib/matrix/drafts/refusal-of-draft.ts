import type { Directory } from '#lib/directory/directory.svelte.ts';
import { refusalSentence } from '#lib/tickets/refusal-sentence.ts';
import type { MatrixDraftAnswerFieldsFragment } from '#lib/wire/generated/documents.ts';
import { tCode } from '#lib/words/index.ts';

export type RefusalOfDraft = NonNullable<MatrixDraftAnswerFieldsFragment['refusal']>;
export type FileProblem = Extract<
  RefusalOfDraft,
  { __typename: 'MatrixFileRefused' }
>['fileProblems'][number];

/** Why nothing was changed, in the reader's language. Problems of a file are listed elsewhere, one by one. */
export function refusalOfDraft(refusal: RefusalOfDraft, directory: Directory): string {
  if (refusal.__typename === 'MatrixFileRefused') return '';
  return refusal.__typename === 'MatrixRefused'
    ? tCode('drafts.problem', refusal.matrixProblem)
    : refusalSentence(refusal, directory);
}
