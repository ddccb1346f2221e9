import type { ReplySubRequestInput } from '@baton/contract';
import { Injectable } from '@nestjs/common';
import type { Outcome } from '../../platform/commands/refusals.ts';
import type { Principal } from '../../platform/identity/principal.ts';
import { ShowableParts } from '../queries/showable-parts.ts';
import { readShown } from './read-shown.ts';
import { SubRequestDesk, textLimit, type SubRequestDone } from './sub-request-desk.ts';

/** The answer to a question back; it may show more of the ticket. */
@Injectable()
export class ReplySubRequest {
  private readonly desk: SubRequestDesk;
  private readonly parts: ShowableParts;

  constructor(desk: SubRequestDesk, parts: ShowableParts) {
    this.desk = desk;
    this.parts = parts;
  }

  run(principal: Principal | null, input: ReplySubRequestInput): Promise<Outcome<SubRequestDone>> {
    return this.desk.change(principal, input, {
      operation: 'replySubRequest',
      move: 'reply',
      command: async ({ text, parts, excerpts }, { manager }, fields, { ticket }) => ({
        type: 'Reply',
        text: fields.text('text', text, { max: textLimit, required: true }),
        more: readShown(
          fields,
          { parts: parts ?? [], excerpts: excerpts ?? [] },
          await this.parts.of(manager, ticket),
        ),
      }),
    });
  }
}
