import type { MarkReadInput } from '@baton/contract';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { CommandDesk } from '../../platform/commands/command-desk.ts';
import { isId } from '../../platform/commands/fields.ts';
import { invalidInput, notFound, refused, type Outcome } from '../../platform/commands/refusals.ts';
import type { Principal } from '../../platform/identity/principal.ts';
import { InboxEntryRow } from '../store/rows.ts';

/** More entries than a page of the inbox has. */
const most = 500;

/** A person's own entries, all of them or none. What was read before keeps its time. */
@Injectable()
export class MarkRead {
  private readonly desk: CommandDesk;

  constructor(desk: CommandDesk) {
    this.desk = desk;
  }

  run(principal: Principal | null, input: MarkReadInput): Promise<Outcome<true>> {
    return this.desk.run(principal, 'markRead', input, async (desk): Promise<Outcome<true>> => {
      const ids = [...new Set(input.ids.map((id) => id.toLowerCase()))];
      if (ids.length > most) {
        return refused(
          invalidInput([{ __typename: 'FieldProblem', field: 'ids', code: 'OUT_OF_RANGE', limit: most }]),
        );
      }
      const own = ids.every(isId)
        ? await desk.manager.findBy(InboxEntryRow, { id: In(ids), personId: desk.principal.id })
        : [];
      if (own.length < ids.length) return refused(notFound('inbox entry'));
      const unread = own.flatMap(({ id, readAt }) => (readAt === null ? [id] : []));
      if (unread.length > 0)
        await desk.manager.update(InboxEntryRow, { id: In(unread) }, { readAt: desk.now });
      return { done: true };
    });
  }
}
