import type { NamedCosignFact } from '@baton/cosign-quorum';
import { isCosignFact } from '@baton/cosign-quorum';
import {
  evolveChange,
  wholePeriod,
  type Change,
  type ChangeStreamFact,
  type ChangeTerms,
  type Period,
} from '@baton/effective-dating';
import type { Instant } from '../../platform/clock/clock.ts';
import type { Recorded } from '../../platform/journal/journal.ts';
import type { ChangeBody, ChangeRow } from './rows.ts';

/** Everything that stands in the stream of a change: its own facts and those of its review. */
export type FactOfChange = ChangeStreamFact | NamedCosignFact;

/** A policy change as this room knows it: the value that the rules decide on, what it says, and where it stands. */
export interface StoredChange extends ChangeBody {
  readonly id: string;
  readonly number: number;
  /** Place of its last fact in its stream. */
  readonly version: number;
  readonly department: string;
  readonly author: string;
  readonly createdAt: Instant;
}

export const streamOf = (id: string): string => `change:${id}`;

/** Old state and a fact give the new state; the first fact is ChangeDrafted. */
export function evolveStored(stored: StoredChange | null, recorded: Recorded<FactOfChange>): StoredChange {
  const { fact, sequence } = recorded;
  if (fact.type === 'ChangeDrafted') return drafted(fact, recorded);
  if (stored === null) throw new Error(`${fact.type} before ChangeDrafted`);
  const settled = { ...stored, version: sequence, settledVersion: sequence };
  if (fact.type === 'ChangeConfirmed') return { ...stored, version: sequence };
  if (isCosignFact(fact))
    return fact.type === 'CosignOpened' ? { ...settled, review: fact.cosignId } : settled;
  const moved = { ...settled, change: evolveChange(stored.change, fact) };
  switch (fact.type) {
    case 'ChangeEdited':
      return { ...moved, content: fact.content, writtenBy: fact.by };
    case 'ChangeSubmitted':
      return { ...moved, submittedAt: fact.at };
    case 'ChangeWithdrawn':
    case 'ChangeRolledBack':
      return { ...moved, endReason: fact.reason };
    case 'ChangeApproved':
    case 'ChangeReturned':
    case 'ChangePublished':
      return moved;
  }
}

function drafted(
  fact: Extract<FactOfChange, { type: 'ChangeDrafted' }>,
  { stream, sequence, at }: Recorded,
): StoredChange {
  return {
    id: stream.slice(stream.indexOf(':') + 1),
    number: fact.number,
    version: sequence,
    settledVersion: sequence,
    department: fact.department,
    author: fact.by,
    writtenBy: fact.by,
    createdAt: at,
    change: evolveChange(null, fact),
    content: fact.content,
    submittedAt: null,
    endReason: null,
    review: null,
  };
}

export function toStored(row: ChangeRow): StoredChange {
  const { id, number, version, department, author, createdAt, body } = row;
  return { ...body, id, number, version, department, author, createdAt };
}

/** The columns repeat parts of the body, to find and sort by. */
export function toRow(stored: StoredChange): ChangeRow {
  const { id, number, version, department, author, createdAt, ...body } = stored;
  const { change, content } = body;
  const period = periodOf(change.terms);
  return {
    id,
    number,
    version,
    state: change.status === 'approved' ? 'in_review' : change.status,
    title: content.title,
    department,
    author,
    mustRead: content.mustRead,
    markets: [...change.terms.scope.markets],
    channels: [...change.terms.scope.channels],
    problemTypes: [...change.terms.scope.problemTypes],
    effectiveFrom: period?.from ?? null,
    effectiveUntil: period?.until ?? null,
    createdAt,
    publishedAt: publishedAt(change),
    endedAt: endedAt(change),
    late: isLate(change),
    body,
  };
}

/** From the first beginning to the last end over its markets; null while the beginning is open. */
function periodOf(terms: ChangeTerms): Period | null {
  const { from } = terms;
  return from === null ? null : wholePeriod({ ...terms, from });
}

export function publishedAt(change: Change): Instant | null {
  return 'publishedAt' in change ? change.publishedAt : null;
}

export function endedAt(change: Change): Instant | null {
  if (change.status === 'withdrawn') return change.withdrawnAt;
  return change.status === 'rolled_back' ? change.rolledBackAt : null;
}

/** Published after it took effect. */
export function isLate(change: Change): boolean {
  return 'late' in change && change.late;
}
