import type { SeriesNoticed } from '@baton/ticket-lifecycle';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Tx } from '../../platform/database/tx.ts';
import { Journal, type Recorded } from '../../platform/journal/journal.ts';

/** Keeps what was noticed, for whoever follows the suggestion. */
@Injectable()
export class SeriesKeeper implements OnModuleInit {
  private readonly journal: Journal;

  constructor(journal: Journal) {
    this.journal = journal;
  }

  onModuleInit(): void {
    this.journal.keep('series', async (tx, stream, recorded) => {
      // Only series are recorded on streams of series.
      for (const each of recorded) await keep(tx, stream, each as Recorded<SeriesNoticed>);
    });
  }
}

async function keep(tx: Tx, stream: string, { fact, at }: Recorded<SeriesNoticed>): Promise<void> {
  const { problemType, market, tag, ticketIds } = fact;
  await tx.query(
    `INSERT INTO ticket_series (id, problem_type, market, tag, ticket_ids, noticed_at) VALUES ($1, $2, $3, $4, $5, $6)`,
    [stream.slice('series:'.length), problemType, market, tag, ticketIds, new Date(at)],
  );
}
