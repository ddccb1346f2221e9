import type { RuleOnDisputeInput } from '@baton/contract';
import type { Ruling, Ticket, TicketCommand } from '@baton/ticket-lifecycle';
import { Injectable } from '@nestjs/common';
import { v7 as newId } from 'uuid';
import { Places } from '../../directory/queries/places.ts';
import type { Desk } from '../../platform/commands/command-desk.ts';
import type { Fields } from '../../platform/commands/fields.ts';
import type { Outcome } from '../../platform/commands/refusals.ts';
import type { Principal } from '../../platform/identity/principal.ts';
import { nextTicketNumber } from '../queries/next-ticket-number.ts';
import { OpenSplitTicket } from './open-split-ticket.ts';
import { reasonLimit } from './simple-moves.ts';
import { TicketDesk, type TicketDone } from './ticket-desk.ts';

@Injectable()
export class RuleOnDispute {
  private readonly desk: TicketDesk;
  private readonly places: Places;
  private readonly split: OpenSplitTicket;

  constructor(desk: TicketDesk, places: Places, split: OpenSplitTicket) {
    this.desk = desk;
    this.places = places;
    this.split = split;
  }

  run(principal: Principal | null, input: RuleOnDisputeInput): Promise<Outcome<TicketDone>> {
    return this.desk.change(principal, input, {
      operation: 'ruleOnDispute',
      move: 'rule',
      ability: 'rule',
      command: (given, desk, fields, ticket) => this.command(given, desk, fields, ticket),
      also: (desk, ticket, command) => this.openOther(desk, ticket, command),
    });
  }

  private async command(
    { ruling, department, text, amendment }: RuleOnDisputeInput,
    desk: Desk,
    fields: Fields,
    ticket: Ticket,
  ): Promise<TicketCommand> {
    const { departments } = await this.places.codes(desk.manager);
    const goesTo = department ?? '';
    if (ruling !== 'uphold') {
      if (goesTo === '') fields.problem('department', 'REQUIRED');
      else fields.known('department', goesTo, departments);
    } else if (amendment) fields.problem('amendment', 'UNKNOWN_VALUE');
    return {
      type: 'Rule',
      ruling: await this.ruling(desk, ticket, ruling, goesTo, fields.refusal() === null),
      text: fields.text('text', text, { max: reasonLimit, required: true }),
      amendment: amendment ?? null,
    };
  }

  /** The linked ticket gets its number only where it will be opened. */
  private async ruling(
    { manager }: Desk,
    ticket: Ticket,
    kind: RuleOnDisputeInput['ruling'],
    department: string,
    isSound: boolean,
  ): Promise<Ruling> {
    if (kind === 'uphold') return { kind };
    if (kind === 'move') return { kind, department };
    const opens = isSound && ticket.dispute !== null && department !== ticket.owner;
    return { kind, department, ticketId: newId(), number: opens ? await nextTicketNumber(manager) : 0 };
  }

  private async openOther(desk: Desk, ticket: Ticket, command: TicketCommand): Promise<void> {
    if (command.type !== 'Rule' || command.ruling.kind !== 'split') return;
    await this.split.open(desk, ticket, command.ruling, command.text);
  }
}
