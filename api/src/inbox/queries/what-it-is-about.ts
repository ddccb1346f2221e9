import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Changes } from '../../changes/queries/changes.ts';
import { ToldDrafts } from '../../ownership/queries/told-drafts.ts';
import { TicketBook } from '../../tickets/queries/ticket-book.ts';

/** The object of a stream, as entries name it. */
export interface About {
  readonly ticketId?: string;
  readonly changeId?: string;
  readonly name: {
    readonly number: number;
    readonly title: unknown;
    /** A draft of the matrix; left out for tickets and changes, which entries point to. */
    readonly about?: 'matrix';
  };
}

export const idOf = (stream: string): string => stream.slice(stream.indexOf(':') + 1);

/** What a fact is about that does not say it itself. */
@Injectable()
export class WhatItIsAbout {
  private readonly book: TicketBook;
  private readonly changes: Changes;
  private readonly drafts: ToldDrafts;

  constructor(book: TicketBook, changes: Changes, drafts: ToldDrafts) {
    this.book = book;
    this.changes = changes;
    this.drafts = drafts;
  }

  async of(manager: EntityManager, stream: string): Promise<About> {
    const id = idOf(stream);
    if (stream.startsWith('change:'))
      return { changeId: id, name: (await this.changes.told(manager, id)).name };
    if (stream.startsWith('matrix-draft:')) return { name: (await this.drafts.told(manager, id)).name };
    const { number, title } = await this.book.asKept(manager, id);
    return { ticketId: id, name: { number, title } };
  }

  /** Of many streams of tickets at once, by stream. */
  async tickets(manager: EntityManager, streams: readonly string[]): Promise<ReadonlyMap<string, About>> {
    const tickets = await this.book.manyAsKept(manager, streams.map(idOf));
    return new Map(
      tickets.map(({ id, number, title }) => [`ticket:${id}`, { ticketId: id, name: { number, title } }]),
    );
  }
}
