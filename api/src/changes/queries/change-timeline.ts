import type { TimelineEntry } from '@baton/contract';
import { Injectable } from '@nestjs/common';
import { References } from '../../directory/queries/references.ts';
import { toIso } from '../../platform/database/instants.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { JournalReader } from '../../platform/journal/journal-reader.ts';
import { streamOf } from '../store/stored-change.ts';

export type PresentedEntry = Omit<TimelineEntry, 'actor' | '__typename'> & {
  readonly actor: Promise<object | null>;
};

const most = 200;

/** What happened to a change, newest first. Who has read it is told by the receipts: here it would bury all else. */
@Injectable()
export class ChangeTimeline {
  private readonly reader: JournalReader;
  private readonly references: References;

  constructor(reader: JournalReader, references: References) {
    this.reader = reader;
    this.references = references;
  }

  async of(context: RequestContext, changeId: string): Promise<PresentedEntry[]> {
    const entries = await this.reader.stream(streamOf(changeId), most, undefined, ['ChangeConfirmed']);
    return entries.map(({ sequence, type, at, payload, actor }) => ({
      sequence,
      type,
      at: toIso(at),
      payload,
      actor: this.references.personOrNull(context, actor),
    }));
  }
}
