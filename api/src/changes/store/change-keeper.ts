import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Instant } from '../../platform/clock/clock.ts';
import { Journal, type Recorded } from '../../platform/journal/journal.ts';
import { ChangeRow, ReceiptRow } from './rows.ts';
import { evolveStored, toRow, toStored, type FactOfChange, type StoredChange } from './stored-change.ts';

/** Keeps the rows of changes, and when their receipts were confirmed, by the facts of their streams. */
@Injectable()
export class ChangeKeeper implements OnModuleInit {
  private readonly journal: Journal;

  constructor(journal: Journal) {
    this.journal = journal;
  }

  onModuleInit(): void {
    this.journal.keep('change', (manager, stream, recorded) =>
      // Only commands of this room record on these streams.
      this.keep(manager, stream, recorded as readonly Recorded<FactOfChange>[]),
    );
  }

  private async keep(
    manager: EntityManager,
    stream: string,
    recorded: readonly Recorded<FactOfChange>[],
  ): Promise<void> {
    const row = await manager.findOneBy(ChangeRow, { id: stream.slice(stream.indexOf(':') + 1) });
    const stored = recorded.reduce<StoredChange | null>(evolveStored, row && toStored(row));
    if (stored === null) return;
    if (row) await manager.update(ChangeRow, { id: stored.id }, toRow(stored));
    else await manager.insert(ChangeRow, toRow(stored));
    for (const { fact, at } of recorded) {
      if (fact.type === 'ChangeConfirmed') await confirm(manager, stored.id, fact.personId, at);
    }
  }
}

async function confirm(
  manager: EntityManager,
  changeId: string,
  personId: string,
  at: Instant,
): Promise<void> {
  await manager.update(ReceiptRow, { changeId, personId }, { confirmedAt: at });
}
