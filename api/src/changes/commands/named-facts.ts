import type { ChangeFact, ChangeStreamFact } from '@baton/effective-dating';
import { publishedAt, type StoredChange } from '../store/stored-change.ts';

type Named = Pick<StoredChange, 'number' | 'department' | 'content' | 'change'>;

/** The library's facts with what others need to understand each alone: number, title, texts, scope. */
export function namedFacts(stored: Named, facts: readonly ChangeFact[]): ChangeStreamFact[] {
  return facts.map((fact) => named(stored, fact));
}

function named(stored: Named, fact: ChangeFact): ChangeStreamFact {
  const { number, department, content, change } = stored;
  const name = { number, department, title: content.title };
  switch (fact.type) {
    case 'ChangeDrafted':
      return { ...fact, number, department, content };
    case 'ChangeEdited':
      return { ...fact, content };
    case 'ChangeApproved':
      return fact;
    case 'ChangeSubmitted':
    case 'ChangeReturned':
      return { ...fact, ...name };
    case 'ChangePublished':
      return { ...fact, ...name, mustRead: content.mustRead, edits: content.edits };
    case 'ChangeWithdrawn':
      return { ...fact, ...name, scope: change.terms.scope, wasPublished: publishedAt(change) !== null };
    case 'ChangeRolledBack':
      return { ...fact, ...name, scope: change.terms.scope };
  }
}
