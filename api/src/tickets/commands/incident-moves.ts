import type { DeclareIncidentInput, JoinMembersInput, SendNoticeInput } from '@baton/contract';
import {
  FALLBACK_LANGUAGE,
  incidentProblem,
  type NoticeText,
  type Ticket,
  type TicketCommand,
} from '@baton/ticket-lifecycle';
import { Injectable } from '@nestjs/common';
import { v7 as newId } from 'uuid';
import { customerLanguages, Places } from '../../directory/queries/places.ts';
import type { Desk } from '../../platform/commands/command-desk.ts';
import type { Fields } from '../../platform/commands/fields.ts';
import type { Outcome } from '../../platform/commands/refusals.ts';
import type { Principal } from '../../platform/identity/principal.ts';
import { mayDeclare, mayLink, maySteer } from '../policies/incident-policy.ts';
import { openLanguages } from '../queries/incident-languages.ts';
import { IncidentMembers } from './incident-members.ts';
import { reasonLimit, textLimit } from './simple-moves.ts';
import { TicketDesk, type TicketDone } from './ticket-desk.ts';

const languages: ReadonlySet<string> = new Set(customerLanguages);

/** What is done to an incident itself; what becomes of its members comes afterwards, in rounds. */
@Injectable()
export class IncidentMoves {
  private readonly desk: TicketDesk;
  private readonly places: Places;
  private readonly members: IncidentMembers;

  constructor(desk: TicketDesk, places: Places, members: IncidentMembers) {
    this.desk = desk;
    this.places = places;
    this.members = members;
  }

  declare(principal: Principal | null, input: DeclareIncidentInput): Promise<Outcome<TicketDone>> {
    let joining: readonly Ticket[] = [];
    return this.desk.change(principal, input, {
      operation: 'declareIncident',
      move: mayDeclare,
      ability: 'declareIncident',
      command: async ({ cause, group, members }, desk, fields) => {
        const { departments } = await this.places.codes(desk.manager);
        for (const code of group) fields.known('group', code, departments);
        joining = await this.members.read(desk, members ?? [], fields, false);
        return {
          type: 'DeclareIncident',
          cause: fields.text('cause', cause, { max: reasonLimit, required: true }),
          group: [...group],
        };
      },
      also: async (desk, ticket) => {
        if (joining.length > 0) await this.members.begin(desk, ticket, joining);
      },
    });
  }

  joinMembers(principal: Principal | null, input: JoinMembersInput): Promise<Outcome<TicketDone>> {
    let joining: readonly Ticket[] = [];
    return this.desk.change(principal, input, {
      operation: 'joinMembers',
      move: mayLink,
      ability: 'joinMembers',
      command: async ({ members }, desk, fields) => {
        joining = await this.members.read(desk, members, fields, true);
        // Who joins is told to the incident batch by batch.
        return { type: 'AddMembers', members: [] };
      },
      also: (desk, ticket) => this.members.begin(desk, ticket, joining),
    });
  }

  sendNotice(principal: Principal | null, input: SendNoticeInput): Promise<Outcome<TicketDone>> {
    return this.desk.change(principal, input, {
      operation: 'sendNotice',
      move: maySteer,
      ability: 'sendNotice',
      command: ({ texts }, desk, fields, ticket) => this.notice(texts, desk, fields, ticket),
    });
  }

  private async notice(
    given: readonly NoticeText[],
    { manager }: Desk,
    fields: Fields,
    ticket: Ticket,
  ): Promise<TicketCommand> {
    const texts = given.map(({ language, text }, place) => {
      fields.known(`texts.${place}.language`, language, languages);
      return { language, text: fields.text(`texts.${place}.text`, text, { max: textLimit, required: true }) };
    });
    const written = new Set(texts.map(({ language }) => language));
    if (written.size < texts.length || texts.length === 0) fields.problem('texts', 'MALFORMED');
    else if (!written.has(FALLBACK_LANGUAGE) && incidentProblem(ticket) === null) {
      const read = await openLanguages(manager, ticket.id);
      if (read.some(({ language }) => !written.has(language))) fields.problem('texts', 'REQUIRED');
    }
    return { type: 'SendNotice', id: newId(), texts };
  }
}
