import type { Fact, FactBatch } from '@baton/contract';
import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { GraphQLError } from 'graphql';
import { References } from '../../directory/queries/references.ts';
import { Clock } from '../../platform/clock/clock.ts';
import { toIso } from '../../platform/database/instants.ts';
import { NotSignedInError } from '../../platform/graphql/format-error.ts';
import { Loaders, type RequestContext } from '../../platform/graphql/request-context.ts';
import type { Principal } from '../../platform/identity/principal.ts';
import { Sessions } from '../../platform/identity/sessions.ts';
import { readCursor, writeCursor, type Place } from '../../platform/journal/cursor.ts';
import { JournalReader, type JournalEntry } from '../../platform/journal/journal-reader.ts';
import { JournalWatch } from '../../platform/journal/journal-watch.ts';
import { Visibility } from '../../platform/journal/visibility.ts';
import { Wakeup } from './wakeup.ts';

const page = 500;
/** An empty batch now and then moves the cursor on and asks whether the session still holds. */
const heartbeatMilliseconds = 15_000;

type PresentedFact = Omit<Fact, 'actor' | '__typename'> & { readonly actor: Promise<object | null> };
export interface Delivery {
  readonly facts: Omit<FactBatch, 'facts' | '__typename'> & { readonly facts: readonly PresentedFact[] };
}

/**
 * Every fact that a person may see, in the journal's order, each once, from a cursor on. The feed reads the journal itself
 * (a wake-up carries no data), so a slow or resumed subscriber gets exactly what a fast one got.
 */
@Injectable()
export class FactFeed implements OnApplicationShutdown {
  private readonly watch: JournalWatch;
  private readonly reader: JournalReader;
  private readonly visibility: Visibility;
  private readonly sessions: Sessions;
  private readonly references: References;
  private readonly clock: Clock;
  private readonly open = new Set<Wakeup>();

  constructor(
    watch: JournalWatch,
    reader: JournalReader,
    visibility: Visibility,
    sessions: Sessions,
    references: References,
    clock: Clock,
  ) {
    this.watch = watch;
    this.reader = reader;
    this.visibility = visibility;
    this.sessions = sessions;
    this.references = references;
    this.clock = clock;
  }

  onApplicationShutdown(): void {
    for (const wakeup of this.open) wakeup.end();
  }

  of(context: RequestContext, after: string | null): AsyncGenerator<Delivery, void> {
    const { principal, token } = context;
    if (!principal || token === null) throw new NotSignedInError();
    const from = after === null ? null : readCursor(after);
    if (after !== null && from === null) {
      throw new GraphQLError('That is no cursor of this journal.', {
        extensions: { code: 'BAD_USER_INPUT' },
      });
    }
    return this.deliver(principal, token, from);
  }

  private async *deliver(
    principal: Principal,
    token: string,
    from: Place | null,
  ): AsyncGenerator<Delivery, void> {
    const wakeup = new Wakeup();
    this.open.add(wakeup);
    const unsubscribe = this.watch.subscribe(() => wakeup.ring());
    let person = principal;
    let checkedAt = this.clock.now();
    let place = from ?? (await this.reader.here());
    try {
      // The first batch tells the subscriber where it stands, also when nothing has happened since.
      yield this.batch([], place);
      for (;;) {
        if (this.clock.now() - checkedAt >= heartbeatMilliseconds) {
          const still = await this.sessions.principal(token);
          if (!still) return;
          person = still;
          checkedAt = this.clock.now();
        }
        const entries = await this.reader.after(place, page);
        const last = entries.at(-1);
        if (last) {
          place = last.place;
          const visible = await this.visible(person, entries);
          if (visible.length > 0) yield this.batch(visible, place);
          continue;
        }
        const rung = await wakeup.wait(heartbeatMilliseconds);
        if (wakeup.ended) return;
        if (!rung) yield this.batch([], place);
      }
    } finally {
      unsubscribe();
      this.open.delete(wakeup);
    }
  }

  private async visible(principal: Principal, entries: readonly JournalEntry[]): Promise<JournalEntry[]> {
    const streams = await this.visibility.streams(
      principal,
      entries.map((entry) => entry.stream),
    );
    return entries.filter((entry) => streams.has(entry.stream));
  }

  private batch(entries: readonly JournalEntry[], place: Place): Delivery {
    // People are looked up once for a batch, not once for the life of a socket.
    const context = {
      principal: null,
      token: null,
      address: '',
      loaders: new Loaders(),
      keepSession: () => undefined,
    };
    const facts = entries.map((entry): PresentedFact => ({
      id: String(entry.place.id),
      stream: entry.stream,
      sequence: entry.sequence,
      type: entry.type,
      payload: this.visibility.told(entry.stream, entry.payload),
      actor: this.references.personOrNull(context, entry.actor),
      at: toIso(entry.at),
    }));
    return { facts: { cursor: writeCursor(place), facts } };
  }
}
