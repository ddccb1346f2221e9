import { randomUUID } from 'node:crypto';
import type { DraftMatrixInput } from '@baton/contract';
import { decideDraft, evolveDraft } from '@baton/ownership-matrix';
import { Injectable } from '@nestjs/common';
import { CommandDesk } from '../../platform/commands/command-desk.ts';
import { Fields } from '../../platform/commands/fields.ts';
import { notAllowed, refused, type Outcome } from '../../platform/commands/refusals.ts';
import type { Principal } from '../../platform/identity/principal.ts';
import { Journal } from '../../platform/journal/journal.ts';
import { mayWriteDraft } from '../policies/draft-abilities.ts';
import { MatrixTables } from '../queries/matrix-tables.ts';
import { bind } from '../queries/signed-content.ts';
import { nextDraftNumber } from '../store/next-draft-number.ts';
import { streamOf } from '../store/stored-draft.ts';
import { limits } from './content.ts';
import { draftRefused } from './draft-refused.ts';
import { editsFrom, editsTowards, unfit } from './read-table.ts';

/** A draft begins on the version that was published last, with edits or a whole other table. */
@Injectable()
export class DraftMatrix {
  private readonly desk: CommandDesk;
  private readonly tables: MatrixTables;
  private readonly journal: Journal;

  constructor(desk: CommandDesk, tables: MatrixTables, journal: Journal) {
    this.desk = desk;
    this.tables = tables;
    this.journal = journal;
  }

  /** Done: the id of the draft. */
  run(principal: Principal | null, input: DraftMatrixInput): Promise<Outcome<string>> {
    return this.desk.run(principal, 'draftMatrix', input, async ({ manager, principal: person, now: at }) => {
      if (!mayWriteDraft(person)) return refused(notAllowed('draftMatrix'));
      const fields = new Fields();
      const title = fields.text('title', input.title, { max: limits.title, required: true });
      const note = fields.text('note', input.note, { max: limits.note });
      const why = fields.text('why', input.why, { max: limits.why });
      const base = await this.tables.latestNumber(manager);
      const table = await this.tables.table(manager, base);
      const given = input.table ?? null;
      if (given !== null && (input.edits ?? null) !== null) fields.problem('edits', 'MALFORMED');
      const edits = given === null ? editsFrom(fields, input.edits) : editsTowards(fields, table, given);
      const wrong = fields.refusal();
      if (wrong) return refused(wrong);
      const number = await nextDraftNumber(manager);
      const by = person.id;
      const command = { type: 'DraftMatrix', number, title, note, base, edits, why, by, at } as const;
      const decision = decideDraft(null, command, { base: table, bind });
      if (!decision.ok) return refused(draftRefused(decision.refusal));
      const [drafted] = decision.facts;
      const refusal =
        drafted && edits.length > 0 ? unfit(evolveDraft(null, drafted, () => table).table) : null;
      if (refusal) return refused(refusal);
      const id = randomUUID();
      await this.journal.record(manager, {
        stream: streamOf(id),
        version: 0,
        facts: decision.facts,
        actor: by,
        at,
      });
      return { done: id };
    });
  }
}
