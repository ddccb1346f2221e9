import type { SeriesNoticed } from '@baton/ticket-lifecycle';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Tx } from '../../platform/database/tx.ts';
import { People } from '../../directory/queries/people.ts';
import { Staffings } from '../../duty/queries/staffings.ts';
import { Journal, type Recorded } from '../../platform/journal/journal.ts';
import { idOf } from '../queries/what-it-is-about.ts';
import { tell } from '../store/tell.ts';

/** The leads of those whom it concerns, and of support, may declare an incident. */
@Injectable()
export class WhenSeriesNoticedTellLeads implements OnModuleInit {
  private readonly journal: Journal;
  private readonly people: People;
  private readonly staffings: Staffings;

  constructor(journal: Journal, people: People, staffings: Staffings) {
    this.journal = journal;
    this.people = people;
    this.staffings = staffings;
  }

  onModuleInit(): void {
    this.journal.within(['SeriesNoticed'], (tx, recorded) =>
      // The type decides the shape.
      this.tell(tx, recorded as Recorded<SeriesNoticed>),
    );
  }

  private async tell(tx: Tx, { stream, fact, at }: Recorded<SeriesNoticed>): Promise<void> {
    const departments = [...new Set([...fact.departments, 'support'])];
    const leads = [...(await this.people.holdingIn(tx, ['lead'], departments)).values()].flat();
    const { problemType, market, tag, ticketIds } = fact;
    await tell(tx, await this.staffings.withDeputies(tx, leads, at), {
      kind: 'incident_suggested',
      key: `incident_suggested:${stream}`,
      payload: { series: idOf(stream), problemType, market, tag, tickets: ticketIds.length },
      at,
    });
  }
}
