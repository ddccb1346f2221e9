import { evolve, type SubRequest, type SubRequestFact } from '@baton/sub-request';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Tx } from '../../platform/database/tx.ts';
import { Journal, type Recorded } from '../../platform/journal/journal.ts';
import { idOf, prefix } from '../stream.ts';
import { rowOf, SubRequestRow } from './rows.ts';

/** Keeps the rows of sub-requests by the facts of their streams. */
@Injectable()
export class SubRequestKeeper implements OnModuleInit {
  private readonly journal: Journal;

  constructor(journal: Journal) {
    this.journal = journal;
  }

  onModuleInit(): void {
    this.journal.keep(prefix, (tx, stream, recorded) => keep(tx, idOf(stream), recorded));
  }
}

async function keep(tx: Tx, id: string, recorded: readonly Recorded[]): Promise<void> {
  const isNew = recorded[0]?.sequence === 1;
  const before = isNew ? null : (await tx.findOneByOrFail(SubRequestRow, { id })).body;
  const after = recorded.reduce<SubRequest | null>(
    (one, { sequence, at, actor, fact }) =>
      // Only facts of sub-requests are recorded on these streams.
      evolve(one, { sequence, at, by: actor, fact: fact as SubRequestFact }),
    before,
  );
  // TypeORM's partial types cannot follow the library's readonly value in the jsonb column.
  if (after) await tx.save(SubRequestRow, rowOf(after) as never);
}
