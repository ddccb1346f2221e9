import { seriesAmong, type SeriesCandidate, type SeriesNoticed } from '@baton/ticket-lifecycle';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { v7 as newId } from 'uuid';
import { z } from 'zod';
import { Clock } from '../../platform/clock/clock.ts';
import { CONFIGURATION } from '../../platform/configuration/configuration.module.ts';
import type { Configuration } from '../../platform/configuration/configuration.ts';
import { passAmongOthers } from '../../platform/database/passage.ts';
import { Transactions } from '../../platform/database/transactions.ts';
import type { Tx } from '../../platform/database/tx.ts';
import { Jobs } from '../../platform/jobs/jobs.ts';
import { Journal } from '../../platform/journal/journal.ts';
import { seriesTask } from '../series-task.ts';

const payloadShape = z.object({ problemType: z.string() });

interface Lately {
  id: string;
  market: string;
  owner: string;
  tags: string[];
  informed: string[];
}

/** The same fault many times within hours: noticed once for each series, so that somebody can make an incident of it. */
@Injectable()
export class NoticeSeries implements OnModuleInit {
  private readonly jobs: Jobs;
  private readonly transactions: Transactions;
  private readonly journal: Journal;
  private readonly clock: Clock;
  private readonly rule: Configuration['series'];

  constructor(
    jobs: Jobs,
    transactions: Transactions,
    journal: Journal,
    clock: Clock,
    @Inject(CONFIGURATION) { series }: Configuration,
  ) {
    this.jobs = jobs;
    this.transactions = transactions;
    this.journal = journal;
    this.clock = clock;
    this.rule = series;
  }

  onModuleInit(): void {
    this.jobs.handle(seriesTask, (payload) => this.look(payloadShape.parse(payload).problemType));
  }

  /** Among the tickets of this problem type that are open and belong to no incident. */
  look(problemType: string): Promise<void> {
    return this.transactions.run(async (tx) => {
      await passAmongOthers(tx);
      // Two who look at the same would both notice it.
      await tx.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`series ${problemType}`]);
      const now = this.clock.now();
      const since = now - this.rule.hours * 3_600_000;
      const lately = await openedSince(tx, problemType, since);
      const candidates = lately.map(({ id, market, tags }): SeriesCandidate => ({
        ticketId: id,
        market,
        tags,
      }));
      for (const series of seriesAmong(candidates, this.rule)) {
        if (await isKnown(tx, problemType, series, since)) continue;
        const own = lately.filter(({ id }) => series.ticketIds.includes(id));
        const departments = [...new Set(own.flatMap(({ owner, informed }) => [owner, ...informed]))];
        const fact: SeriesNoticed = { type: 'SeriesNoticed', problemType, ...series, departments };
        await this.journal.record(tx, {
          stream: `series:${newId()}`,
          version: 0,
          facts: [fact],
          actor: null,
          at: now,
        });
      }
    });
  }
}

async function openedSince(tx: Tx, problemType: string, since: number): Promise<Lately[]> {
  return tx.query(
    `SELECT id, market, owner, array(SELECT jsonb_array_elements_text(body #> '{facts,tags}')) AS tags,
       array(SELECT jsonb_array_elements_text(body #> '{assignment,informed}')) AS informed
     FROM tickets WHERE problem_type = $1 AND opened_at > $2 AND incident_id IS NULL AND incident_since IS NULL
       AND state NOT IN ('resolved', 'closed') ORDER BY opened_at, number LIMIT 5000`,
    [problemType, new Date(since)],
  );
}

async function isKnown(
  tx: Tx,
  problemType: string,
  { market, tag }: { readonly market: string | null; readonly tag: string | null },
  since: number,
): Promise<boolean> {
  const rows: unknown[] = await tx.query(
    `SELECT FROM ticket_series WHERE problem_type = $1 AND noticed_at > $2
     AND market IS NOT DISTINCT FROM $3 AND tag IS NOT DISTINCT FROM $4 LIMIT 1`,
    [problemType, new Date(since), market, tag],
  );
  return rows.length > 0;
}
