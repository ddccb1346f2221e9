import type { MarkReadInput } from '@baton/contract';
import { Injectable } from '@nestjs/common';
import { CommandDesk } from '../../platform/commands/command-desk.ts';
import { isId } from '../../platform/commands/fields.ts';
import { invalidInput, notFound, refused, type Outcome } from '../../platform/commands/refusals.ts';
import type { Principal } from '../../platform/identity/principal.ts';
import { markRead } from '../store/reading.ts';

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
      const isDone = ids.every(isId) && (await markRead(desk.manager, desk.principal.id, ids, desk.now));
      return isDone ? { done: true } : refused(notFound('inbox entry'));
    });
  }
}
