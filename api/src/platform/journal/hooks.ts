import type { EntityManager } from 'typeorm';
import type { Recorded } from './recorded.ts';

/** What was recorded on one stream at once. */
export interface StreamChange {
  readonly stream: string;
  readonly recorded: readonly Recorded[];
}

/** What a room does about changes of many objects in one transaction. */
export type OnChanges = (manager: EntityManager, changes: readonly StreamChange[]) => Promise<void>;

/** What a room does about many facts in one transaction, in their order. */
export type OnFacts = (manager: EntityManager, recorded: readonly Recorded[]) => Promise<void>;

type OnChange = (manager: EntityManager, stream: string, recorded: readonly Recorded[]) => Promise<void>;
type OnFact = (manager: EntityManager, recorded: Recorded) => Promise<void>;

/** One after the other. */
export function eachChange(deed: OnChange): OnChanges {
  return async (manager, changes) => {
    for (const { stream, recorded } of changes) await deed(manager, stream, recorded);
  };
}

export function eachFact(deed: OnFact): OnFacts {
  return async (manager, recorded) => {
    for (const each of recorded) await deed(manager, each);
  };
}

export type { OnChange, OnFact };
