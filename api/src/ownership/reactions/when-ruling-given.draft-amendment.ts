import { decideDraft } from '@baton/ownership-matrix';
import type { RulingGiven } from '@baton/ticket-lifecycle';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Tx } from '../../platform/database/tx.ts';
import { v5 as idFrom } from 'uuid';
import { Journal, type Recorded } from '../../platform/journal/journal.ts';
import { MatrixTables } from '../queries/matrix-tables.ts';
import { bind } from '../queries/signed-content.ts';
import { nextDraftNumber } from '../store/next-draft-number.ts';
import { streamOf } from '../store/stored-draft.ts';
import { amendmentEdits } from './amendment-edits.ts';

/** Namespace of ids: one ruling makes one draft, and the same on every machine that plays the same past. */
const amendments = '5b0a5c1e-6f0e-4f0e-9d5b-2f6f3f0c8a11';

/** A ruling that proposes a change of the matrix leaves a draft of it, in its name; the matrix owners take it from there. */
@Injectable()
export class WhenRulingGivenDraftAmendment implements OnModuleInit {
  private readonly journal: Journal;
  private readonly tables: MatrixTables;

  constructor(journal: Journal, tables: MatrixTables) {
    this.journal = journal;
    this.tables = tables;
  }

  onModuleInit(): void {
    this.journal.within(['RulingGiven'], (manager, recorded) =>
      // The type decides the shape.
      this.draft(manager, recorded as Recorded<RulingGiven>),
    );
  }

  private async draft(
    manager: Tx,
    { stream, sequence, fact, actor, at }: Recorded<RulingGiven>,
  ): Promise<void> {
    const { amendment, text: why } = fact;
    if (amendment === null || actor === null) return;
    const base = await this.tables.latestNumber(manager);
    const table = await this.tables.table(manager, base);
    const edits = amendmentEdits(table, amendment);
    // The rule gives it to them already: there is nothing left to propose.
    if (edits === null) return;
    const number = await nextDraftNumber(manager);
    const title = `#${amendment.ticket} → ${amendment.owner}`;
    const command = {
      type: 'DraftMatrix',
      number,
      title,
      note: why,
      base,
      edits,
      why,
      by: actor,
      at,
    } as const;
    const decision = decideDraft(null, command, { base: table, bind });
    if (!decision.ok) throw new Error(`an amendment does not fit: ${decision.refusal.code}`);
    await this.journal.record(manager, {
      stream: streamOf(idFrom(`${stream}:${sequence}`, amendments)),
      version: 0,
      facts: decision.facts,
      actor,
      at,
    });
  }
}
