import type { ChangeFact } from './change.ts';
import type { ChangeContent, EditedText, Texts } from './change-content.ts';
import type { Instant } from './period.ts';
import type { Scope } from './scope.ts';

type Of<T extends ChangeFact['type']> = Extract<ChangeFact, { type: T }>;

/** What names a change to people, so that a fact can be told without looking anything up. */
export type ChangeName = { number: number; title: Texts; department: string };

/** A person read it. */
export type ChangeConfirmed = { type: 'ChangeConfirmed'; personId: string; at: Instant };

/**
 * The facts of a policy change as they stand in its stream `change:<id>`: those that the rules know, with what other
 * rooms and screens need to understand each alone. The facts of its review stand there too (see cosign-quorum).
 */
export type ChangeStreamFact =
  | (Of<'ChangeDrafted'> & { number: number; department: string; content: ChangeContent })
  | (Of<'ChangeEdited'> & { content: ChangeContent })
  | (Of<'ChangeSubmitted'> & ChangeName)
  | Of<'ChangeApproved'>
  | (Of<'ChangeReturned'> & ChangeName)
  | (Of<'ChangePublished'> & ChangeName & { mustRead: boolean; edits: EditedText[] })
  /** `wasPublished`: it had been announced, so whoever was told is told again. */
  | (Of<'ChangeWithdrawn'> & ChangeName & { scope: Scope; wasPublished: boolean })
  | (Of<'ChangeRolledBack'> & ChangeName & { scope: Scope })
  | ChangeConfirmed;
