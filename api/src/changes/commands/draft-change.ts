import { randomUUID } from 'node:crypto';
import type { DraftChangeInput } from '@baton/contract';
import { decideChange } from '@baton/effective-dating';
import { Injectable } from '@nestjs/common';
import { CommandDesk } from '../../platform/commands/command-desk.ts';
import { notAllowed, refused, type Outcome } from '../../platform/commands/refusals.ts';
import type { Principal } from '../../platform/identity/principal.ts';
import { Journal } from '../../platform/journal/journal.ts';
import { departmentsWritten } from '../policies/may-write-change.ts';
import { streamOf } from '../store/stored-change.ts';
import { changeRefused } from './change-refused.ts';
import { namedFacts } from './named-facts.ts';
import { ReadContent } from './read-content.ts';

@Injectable()
export class DraftChange {
  private readonly desk: CommandDesk;
  private readonly read: ReadContent;
  private readonly journal: Journal;

  constructor(desk: CommandDesk, read: ReadContent, journal: Journal) {
    this.desk = desk;
    this.read = read;
    this.journal = journal;
  }

  run(principal: Principal | null, input: DraftChangeInput): Promise<Outcome<string>> {
    return this.desk.run(principal, 'draftChange', input, async (desk) => {
      const writes = departmentsWritten(desk.principal);
      const department = input.department ?? writes[0];
      if (department === undefined || !writes.includes(department)) return refused(notAllowed('draftChange'));
      const announced = await this.read.from(desk, input.content);
      if ('refused' in announced) return announced;
      const { content, terms } = announced.done;
      const by = desk.principal.id;
      const decision = decideChange(null, { type: 'DraftChange', terms, by, at: desk.now });
      if (!decision.ok) return refused(changeRefused(decision.refusal));
      const rows: { number: number }[] = await desk.manager.query(
        `SELECT nextval('change_number')::int AS number`,
      );
      const number = rows[0]?.number ?? 0;
      const id = randomUUID();
      await this.journal.record(desk.manager, {
        stream: streamOf(id),
        version: 0,
        facts: namedFacts(
          { number, department, content, change: { status: 'draft', terms } },
          decision.facts,
        ),
        actor: by,
        at: desk.now,
      });
      return { done: id };
    });
  }
}
