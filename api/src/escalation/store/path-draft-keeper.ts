import { evolvePathDraft, type PathDraft } from '@baton/escalation-path';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Tx } from '../../platform/database/tx.ts';
import { Journal, type Recorded } from '../../platform/journal/journal.ts';
import { PathDraftRow, draftPrefix, type PathDraftFact } from './path-draft.row.ts';
import { PathVersionRow } from './rows.ts';

/** Keeps the rows of drafts by the facts of their streams; the publication of one writes a version, once and for good. */
@Injectable()
export class PathDraftKeeper implements OnModuleInit {
  private readonly journal: Journal;

  constructor(journal: Journal) {
    this.journal = journal;
  }

  onModuleInit(): void {
    this.journal.keep(draftPrefix, async (tx, stream, recorded) => {
      const id = stream.slice(stream.indexOf(':') + 1);
      // Only commands of this room record on these streams.
      for (const each of recorded) await keep(tx, id, each as Recorded<PathDraftFact>);
    });
  }
}

async function keep(
  tx: Tx,
  id: string,
  { fact, sequence, actor, at }: Recorded<PathDraftFact>,
): Promise<void> {
  const row = await tx.findOneBy(PathDraftRow, { id });
  const body = evolvePathDraft(row?.body ?? null, fact);
  const by = actor ?? row?.author;
  if (by === undefined) throw new Error('nobody drafted the path');
  const kept = { code: body.code, version: sequence, state: body.status, body };
  const edited = fact.type === 'PathDraftEdited' ? { editedBy: by, editedAt: at } : {};
  if (row) await tx.update(PathDraftRow, { id }, { ...kept, ...edited });
  else {
    await tx.insert(PathDraftRow, { id, ...kept, author: by, editedBy: by, createdAt: at, editedAt: at });
  }
  if (fact.type === 'PathPublished') await publish(tx, body, fact, by, at);
}

async function publish(
  tx: Tx,
  { content }: PathDraft,
  { code, version, note }: Extract<PathDraftFact, { type: 'PathPublished' }>,
  publishedBy: string,
  publishedAt: number,
): Promise<void> {
  const { names, levels, arbiters, bounceLimit, acknowledgementExpiresAfterSeconds } = content;
  await tx.insert(PathVersionRow, {
    code,
    version,
    names,
    levels,
    arbiters,
    bounceLimit,
    acknowledgementExpiresAfterSeconds: acknowledgementExpiresAfterSeconds ?? null,
    note,
    publishedBy,
    publishedAt,
  });
}
