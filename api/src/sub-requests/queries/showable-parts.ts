import type { Excerpt, Showable } from '@baton/sub-request';
import type { Ticket } from '@baton/ticket-lifecycle';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { JournalReader, type JournalEntry } from '../../platform/journal/journal-reader.ts';

/** Facts of a ticket that are texts of its conversation. */
const kinds: Readonly<Record<string, Excerpt['kind']>> = {
  Commented: 'comment',
  CustomerAsked: 'to_customer',
  CustomerAnswered: 'from_customer',
  ResolutionProposed: 'proposal',
  TicketResolved: 'resolution',
};
const most = 200;

/** What there is of a ticket to be shown to somebody who does not see it. */
@Injectable()
export class ShowableParts {
  private readonly reader: JournalReader;

  constructor(reader: JournalReader) {
    this.reader = reader;
  }

  async of(tx: EntityManager, ticket: Ticket): Promise<Showable> {
    const entries = await this.reader.ofTypes(tx, `ticket:${ticket.id}`, Object.keys(kinds), most);
    const { title, facts, orderReference, description, customerName, customerReference } = ticket;
    const { orderValue, currency } = facts;
    return {
      title,
      problemType: facts.problemType,
      market: facts.market,
      severity: facts.severity,
      orderReference,
      orderValue: orderValue === null || currency === null ? null : { amount: orderValue, currency },
      description: description || null,
      customerName,
      customerReference: customerReference || null,
      excerpts: entries.flatMap((entry) => excerptOf(entry) ?? []),
    };
  }
}

function excerptOf({ type, payload, sequence, at }: JournalEntry): Excerpt | null {
  const kind = kinds[type];
  // Ticket facts as their library made them: a proposal has its words in its content.
  const said = (type === 'ResolutionProposed' ? payload['content'] : payload) as { readonly text?: unknown };
  if (kind === undefined || typeof said.text !== 'string') return null;
  return { sequence, kind, text: said.text, at };
}
