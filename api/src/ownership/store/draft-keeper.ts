import { NO_TABLE, type DraftTable } from '@baton/ownership-matrix';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { In, type EntityManager } from 'typeorm';
import { Journal, type Recorded } from '../../platform/journal/journal.ts';
import { MatrixDraftRow } from './matrix-draft.row.ts';
import { MatrixVersionRow } from './matrix-version.row.ts';
import {
  evolveStored,
  streamPrefix,
  toRow,
  toStored,
  type FactOfDraft,
  type StoredDraft,
} from './stored-draft.ts';

/** Keeps the rows of drafts by the facts of their streams; the publication of one writes a version, once and for good. */
@Injectable()
export class DraftKeeper implements OnModuleInit {
  private readonly journal: Journal;

  constructor(journal: Journal) {
    this.journal = journal;
  }

  onModuleInit(): void {
    this.journal.keep(streamPrefix, (manager, stream, recorded) =>
      // Only commands of this room record on these streams.
      this.keep(manager, stream, recorded as readonly Recorded<FactOfDraft>[]),
    );
  }

  private async keep(
    manager: EntityManager,
    stream: string,
    recorded: readonly Recorded<FactOfDraft>[],
  ): Promise<void> {
    const id = stream.slice(stream.indexOf(':') + 1);
    const row = await wholeDraft(manager, id);
    const versionOf = await versionsNamedBy(manager, recorded);
    let stored: StoredDraft | null = row && toStored(row);
    for (const each of recorded) {
      stored = evolveStored(stored, each, versionOf);
      if (each.fact.type === 'MatrixPublished') await publish(manager, stored, each.fact);
    }
    if (stored === null) return;
    if (row) await manager.update(MatrixDraftRow, { id }, toRow(stored));
    else await manager.insert(MatrixDraftRow, toRow(stored));
  }
}

function wholeDraft(manager: EntityManager, id: string): Promise<MatrixDraftRow | null> {
  return manager
    .createQueryBuilder(MatrixDraftRow, 'draft')
    .addSelect('draft.table')
    .where('draft.id = :id', { id })
    .getOne();
}

/** The tables of the versions that drafts begin from or are brought onto. */
async function versionsNamedBy(
  manager: EntityManager,
  recorded: readonly Recorded<FactOfDraft>[],
): Promise<(number: number) => DraftTable> {
  const numbers = recorded.flatMap(({ fact }) =>
    fact.type === 'MatrixDrafted' ? [fact.base] : fact.type === 'MatrixDraftRebased' ? [fact.onto] : [],
  );
  const rows =
    numbers.length === 0
      ? []
      : await manager.findBy(MatrixVersionRow, { number: In(numbers), state: 'published' });
  const tables = new Map(rows.map(({ number, table }) => [number, table]));
  return (number) => {
    const table = number === 0 ? NO_TABLE : tables.get(number);
    if (!table) throw new Error(`there is no published version ${number} of the matrix`);
    return table;
  };
}

async function publish(
  manager: EntityManager,
  { draft }: StoredDraft,
  { number, effectiveFrom, title, note, by, at }: Extract<FactOfDraft, { type: 'MatrixPublished' }>,
): Promise<void> {
  await manager.insert(MatrixVersionRow, {
    number,
    state: 'published',
    table: draft.table,
    note: note === '' ? title : note,
    effectiveFrom,
    publishedAt: at,
    publishedBy: by,
  });
}
