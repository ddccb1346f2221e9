import { inScope, type ChangeStreamFact } from '@baton/effective-dating';
import { decide, type TicketCommand } from '@baton/ticket-lifecycle';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Tx } from '../../platform/database/tx.ts';
import { Journal, type Recorded } from '../../platform/journal/journal.ts';
import { TicketBook } from '../queries/ticket-book.ts';
import { TicketSurroundings } from '../queries/ticket-surroundings.ts';

type Announcing = Extract<ChangeStreamFact, { type: 'ChangePublished' }>;
type Ending = Extract<ChangeStreamFact, { type: 'ChangeWithdrawn' | 'ChangeRolledBack' }>;

/**
 * Open tickets in the scope of a published policy change are marked in the transaction that publishes it, and lose the mark
 * with the transaction that ends it: whoever looks at a card knows that the rule it was opened under is another now.
 */
@Injectable()
export class WhenChangeAnnouncedMarkTickets implements OnModuleInit {
  private readonly journal: Journal;
  private readonly book: TicketBook;
  private readonly surroundings: TicketSurroundings;

  constructor(journal: Journal, book: TicketBook, surroundings: TicketSurroundings) {
    this.journal = journal;
    this.book = book;
    this.surroundings = surroundings;
  }

  onModuleInit(): void {
    this.journal.within(['ChangePublished'], (manager, recorded) =>
      // The type decides the shape, here and below.
      this.mark(manager, recorded as Recorded<Announcing>),
    );
    this.journal.within(['ChangeWithdrawn', 'ChangeRolledBack'], (manager, recorded) =>
      this.unmark(manager, recorded as Recorded<Ending>),
    );
  }

  private async mark(manager: Tx, recorded: Recorded<Announcing>): Promise<void> {
    const changeId = recorded.stream.slice('change:'.length);
    const { scope } = recorded.fact.terms;
    const open: { id: string; market: string; channel: string; problemType: string }[] = await manager.query(
      `SELECT id, market, channel, problem_type AS "problemType" FROM tickets
       WHERE state <> 'closed' AND (cardinality($1::text[]) = 0 OR market = ANY ($1)) ORDER BY id`,
      [[...scope.markets]],
    );
    const concerned = open.filter((facts) => inScope(scope, facts));
    await this.each(manager, concerned, recorded, { type: 'MarkByChange', changeId });
  }

  private async unmark(manager: Tx, recorded: Recorded<Ending>): Promise<void> {
    const changeId = recorded.stream.slice('change:'.length);
    const marked: { id: string }[] = await manager.query(
      `SELECT id FROM tickets WHERE state <> 'closed' AND changes @> ARRAY[$1::uuid] ORDER BY id`,
      [changeId],
    );
    await this.each(manager, marked, recorded, { type: 'UnmarkByChange', changeId });
  }

  private async each(
    manager: Tx,
    ids: readonly { id: string }[],
    { actor, at }: Recorded,
    command: TicketCommand,
  ): Promise<void> {
    const tickets = await this.book.manyForHouse(
      manager,
      ids.map(({ id }) => id),
    );
    const arounds = await this.surroundings.ofMany(manager, tickets, { now: at, by: actor });
    for (const ticket of tickets) {
      const around = arounds.get(ticket.id);
      if (!around) throw new Error('every ticket has surroundings');
      const decision = decide(ticket, command, around);
      if (!decision.ok) throw new Error(`a mark was refused: ${decision.refusal.code}`);
      await this.journal.record(manager, {
        stream: `ticket:${ticket.id}`,
        version: ticket.version,
        facts: decision.facts,
        actor,
        at: around.now,
      });
    }
  }
}
