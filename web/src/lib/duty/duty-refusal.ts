import type { Directory } from '#lib/directory/directory.svelte.ts';
import { failureSentence, fieldProblems, refusalSentence } from '#lib/tickets/refusal-sentence.ts';
import type { DutyRefusalFragment } from '#lib/wire/generated/documents.ts';
import { say, t, tCode } from '#lib/words/index.ts';

export { failureSentence, fieldProblems };

/** Why nothing was changed; a circle of deputies and the events of a file are named. */
export function refusalOfDuty(refusal: DutyRefusalFragment, directory: Directory): string {
  if (refusal.__typename === 'AbsenceRefused') {
    const why = tCode('duty.problem', refusal.absenceProblem);
    const chain = refusal.chain.map(({ name }) => name).join(' → ');
    if (chain === '' || refusal.at === null) return why;
    return `${why} ${t('duty.problem.chain', { chain, at: say.moment(Date.parse(refusal.at), 'dateTime') })}`;
  }
  if (refusal.__typename === 'RotaFileRefused') {
    const why = tCode('duty.file', refusal.fileProblem);
    return refusal.events.length === 0 ? why : `${why} ${say.all(refusal.events)}`;
  }
  return refusalSentence(refusal, directory);
}
