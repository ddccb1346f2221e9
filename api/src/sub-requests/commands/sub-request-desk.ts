import { decide, type Move, type SubRequestCommand } from '@baton/sub-request';
import { Injectable } from '@nestjs/common';
import { CommandDesk, type Desk } from '../../platform/commands/command-desk.ts';
import { Fields } from '../../platform/commands/fields.ts';
import {
  notAllowed,
  notFound,
  refused,
  staleVersion,
  type Outcome,
} from '../../platform/commands/refusals.ts';
import type { Principal } from '../../platform/identity/principal.ts';
import { Journal } from '../../platform/journal/journal.ts';
import { mayMove } from '../policies/sub-request-abilities.ts';
import { SubRequestAround } from '../queries/sub-request-around.ts';
import { SubRequestBook, type InHand } from '../queries/sub-request-book.ts';
import { streamOf } from '../stream.ts';
import { subRequestRefused } from './sub-request-refused.ts';

/** Texts that people write on a sub-request, in characters. */
export const textLimit = 2_000;

export interface SubRequestDone {
  readonly subRequestId: string;
}

export interface SubRequestInput {
  readonly idempotencyKey: string;
  readonly subRequestId: string;
  readonly expectedVersion: number;
}

/** One change of one sub-request: what it is called, which move it makes, and how the input becomes a command. */
export interface SubRequestChange<I extends SubRequestInput> {
  readonly operation: string;
  readonly move: Move;
  /** Checks the input, naming problems in the fields, and makes the command; it is used only if there are none. */
  readonly command: (
    input: I,
    desk: Desk,
    fields: Fields,
    inHand: InHand,
  ) => SubRequestCommand | Promise<SubRequestCommand>;
}

/** The way of every command on an existing sub-request: access, version, right, input, decision, record. */
@Injectable()
export class SubRequestDesk {
  private readonly desk: CommandDesk;
  private readonly book: SubRequestBook;
  private readonly around: SubRequestAround;
  private readonly journal: Journal;

  constructor(desk: CommandDesk, book: SubRequestBook, around: SubRequestAround, journal: Journal) {
    this.desk = desk;
    this.book = book;
    this.around = around;
    this.journal = journal;
  }

  change<I extends SubRequestInput>(
    principal: Principal | null,
    input: I,
    { operation, move, command: toCommand }: SubRequestChange<I>,
  ): Promise<Outcome<SubRequestDone>> {
    return this.desk.run(principal, operation, input, async (desk) => {
      const inHand = await this.book.forDecision(desk.manager, desk.principal, input.subRequestId);
      if (!inHand) return refused(notFound('sub-request'));
      const { one } = inHand;
      if (!mayMove(desk.principal, one, move)) return refused(notAllowed(move));
      if (one.version !== input.expectedVersion)
        return refused(staleVersion(input.expectedVersion, one.version));
      const fields = new Fields();
      const command = await toCommand(input, desk, fields, inHand);
      const wrong = fields.refusal();
      if (wrong) return refused(wrong);
      return this.decide(desk, inHand, command);
    });
  }

  private async decide(
    { manager, principal, now }: Desk,
    { one, ticket }: InHand,
    command: SubRequestCommand,
  ): Promise<Outcome<SubRequestDone>> {
    const around = await this.around.of(manager, { now, by: principal.id }, one.lastFactAt);
    const standing = await this.around.ticket(manager, ticket, one);
    const decision = decide(one, command, standing, around);
    if (!decision.ok) return refused(subRequestRefused(decision.refusal));
    await this.journal.record(manager, {
      stream: streamOf(one.id),
      version: one.version,
      facts: decision.facts,
      actor: principal.id,
      at: around.now,
    });
    return { done: { subRequestId: one.id } };
  }
}
