import type { TimelineEntry } from '@baton/contract';
import { Injectable } from '@nestjs/common';
import { References } from '../../directory/queries/references.ts';
import { toIso } from '../../platform/database/instants.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { JournalReader } from '../../platform/journal/journal-reader.ts';

export type PresentedEntry = Omit<TimelineEntry, 'actor' | '__typename'> & {
  readonly actor: Promise<object | null>;
};

/** A stream of the journal as a screen reads it. The caller has asked for access to the object. */
@Injectable()
export class Timelines {
  private readonly reader: JournalReader;
  private readonly references: References;

  constructor(reader: JournalReader, references: References) {
    this.reader = reader;
    this.references = references;
  }

  async of(
    context: RequestContext,
    stream: string,
    first: number,
    before?: number,
  ): Promise<PresentedEntry[]> {
    const entries = await this.reader.stream(stream, Math.min(Math.max(first, 1), 500), before);
    return entries.map(({ sequence, type, at, actor, payload }) => ({
      sequence,
      type,
      at: toIso(at),
      payload,
      actor: this.references.personOrNull(context, actor),
    }));
  }
}
