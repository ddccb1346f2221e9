import type { ChangeStreamFact } from '@baton/effective-dating';
import { COSIGN_FACT_TYPES } from '@baton/cosign-quorum';
import { fromContractFact } from '@baton/ticket-lifecycle';
import type { Directory } from '#lib/directory/directory.svelte.ts';
import { factWords, type FactWords } from '#lib/tickets/fact-words.ts';
import type { ChangeFieldsFragment } from '#lib/wire/generated/documents.ts';
import { t, tCode } from '#lib/words/index.ts';

type Entry = ChangeFieldsFragment['timeline'][number];

/** Facts that another one of the same step tells already. */
const quiet: readonly string[] = ['ChangeApproved', 'CosignOpened', 'ContentRevised', 'CosignWithdrawn'];

/** Whether an entry is worth a line. */
export function isTold({ type }: Entry): boolean {
  return !quiet.includes(type);
}

/** What happened, in the reader's language; follows the name of who did it. */
export function historyWords(entry: Entry, directory: Directory): FactWords {
  if (COSIGN_FACT_TYPES.some((type) => type === entry.type)) {
    return factWords(fromContractFact(entry).fact, directory, entry.actor?.id ?? null);
  }
  // The type decides the shape; the journal holds nothing else in this stream.
  const fact = { ...(entry.payload as object), type: entry.type } as ChangeStreamFact;
  switch (fact.type) {
    case 'ChangeEdited':
      return {
        sentence: t(fact.reviewVoided ? 'changes.fact.ChangeEdited.voided' : 'changes.fact.ChangeEdited'),
      };
    case 'ChangePublished':
      return {
        sentence: t(fact.late ? 'changes.fact.ChangePublished.late' : 'changes.fact.ChangePublished'),
      };
    case 'ChangeWithdrawn':
    case 'ChangeRolledBack':
      return { sentence: t(`changes.fact.${fact.type}`), text: fact.reason };
    default:
      return { sentence: tCode('changes.fact', fact.type) };
  }
}
