import type { Change, ChangeContent, ChangeFact, ChangeStreamFact } from '@baton/effective-dating';

/** What facts of a change carry, so that each can be told without looking anything up. */
export interface ChangeNames {
  readonly number: number;
  readonly department: string;
  readonly content: ChangeContent;
}

/** A fact of the rules as it stands in the stream of the change; `before` is the change that it was decided on. */
export function withNames(names: ChangeNames, before: Change | null, fact: ChangeFact): ChangeStreamFact {
  const { number, department, content } = names;
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
      return { ...fact, ...name, scope: scopeOf(before), wasPublished: before?.status === 'published' };
    case 'ChangeRolledBack':
      return { ...fact, ...name, scope: scopeOf(before) };
  }
}

function scopeOf(change: Change | null): Change['terms']['scope'] {
  if (change === null) throw new Error('nothing is drafted that could end');
  return change.terms.scope;
}
