import type { BoardFilter, Board } from '@baton/contract';
import { TICKET_STATES, toContractCard } from '@baton/ticket-lifecycle';
import { Injectable } from '@nestjs/common';
import { Transactions } from '../../platform/database/transactions.ts';
import type { Principal } from '../../platform/identity/principal.ts';
import { JournalReader } from '../../platform/journal/journal-reader.ts';
import { TicketCards } from '../../tickets/queries/ticket-cards.ts';

/** Cards of a column that are sent at once; its total says how many there are. */
const columnLimit = 200;
/** Of what is over, the latest are enough to look back. */
const overLimit = 30;

/** The board as it is at one moment, with the cursor of that moment: columns and cursor come from one snapshot. */
@Injectable()
export class Boards {
  private readonly transactions: Transactions;
  private readonly reader: JournalReader;
  private readonly cards: TicketCards;

  constructor(transactions: Transactions, reader: JournalReader, cards: TicketCards) {
    this.transactions = transactions;
    this.reader = reader;
    this.cards = cards;
  }

  board(principal: Principal, filter: BoardFilter): Promise<Board> {
    return this.transactions.snapshot(async (manager) => {
      const cursor = await this.reader.cursorOf(manager);
      const columns: Board['columns'] = [];
      for (const state of TICKET_STATES) {
        const limit = state === 'resolved' || state === 'closed' ? overLimit : columnLimit;
        const { tickets, total } = await this.cards.column(manager, principal, filter, state, limit);
        columns.push({ state, total, cards: tickets.map(toContractCard) });
      }
      return { cursor, columns };
    });
  }
}
