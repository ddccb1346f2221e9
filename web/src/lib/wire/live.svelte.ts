import { createClient, type Client } from 'graphql-ws/client';
import { untrack } from 'svelte';
import { backoff } from './backoff.ts';
import type { Fact } from './facts.ts';
import { FactsDocument, type FactsSubscription } from './generated/documents.ts';

/** `offline`: the machine has no network, or the server has not answered for ten seconds. */
export type LiveState = 'idle' | 'connected' | 'reconnecting' | 'offline';

const offlineAfter = 10_000;

/** Codes with which the server says that the session is over. */
const signedOutCodes = [4401, 4403];

/** Facts that a follower who joins late may ask for. */
const recentlyKept = 1_000;

type Follower = (facts: readonly Fact[]) => void;

export interface LiveOptions {
  /** WebSocket address of the API. */
  readonly url: string;
  readonly onSignedOut?: () => void;
  /** How a socket is made; the tests give their own. */
  readonly connect?: (url: string) => Client;
}

/**
 * The one live feed of a page: every fact that the viewer may see, in order, once. It keeps the cursor of the last batch, and
 * after a cut it resumes there, so followers need not know that there was one.
 */
export class Live {
  state = $state<LiveState>('idle');
  /** Cursor of the last batch: everything up to it has been handed to the followers. */
  cursor: string | undefined;

  readonly #options: LiveOptions;
  readonly #followers = new Set<Follower>();
  #recent: readonly Fact[] = [];
  #client: Client | undefined;
  #attempt = 0;
  #verdict: ReturnType<typeof setTimeout> | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #running = false;

  constructor(options: LiveOptions) {
    this.#options = options;
  }

  /** Begin, after the cursor of what was loaded if there is one. Calling again does nothing. */
  start(after?: string): void {
    if (this.#running) return;
    this.#running = true;
    this.cursor = after ?? this.cursor;
    window.addEventListener('online', this.#hurry);
    window.addEventListener('offline', this.#cut);
    document.addEventListener('visibilitychange', this.#hurry);
    this.#open();
  }

  stop(): void {
    this.#running = false;
    this.state = 'idle';
    clearTimeout(this.#timer);
    this.#acquit();
    window.removeEventListener('online', this.#hurry);
    window.removeEventListener('offline', this.#cut);
    document.removeEventListener('visibilitychange', this.#hurry);
    this.#close();
  }

  /**
   * Receive every batch with at least one fact. Returns the way to stop.
   *
   * A page that loaded before it follows asks for the recent facts too: what happened in between is among them, and what it
   * already has it knows by the sequence (`fact.sequence <= version`).
   */
  follow(follower: Follower, { recent = false } = {}): () => void {
    this.#followers.add(follower);
    // Whoever follows inside an effect does not depend on what hearing reads: that would run the effect for its own writes.
    if (recent && this.#recent.length > 0) untrack(() => follower(this.#recent));
    return () => this.#followers.delete(follower);
  }

  #open(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const client = (this.#options.connect ?? connect)(this.#options.url);
    this.#client = client;
    const mine = () => this.#client === client;
    client.on('connected', () => mine() && this.#connected());
    client.subscribe<FactsSubscription>(
      { query: FactsDocument.text, variables: { after: this.cursor ?? null } },
      {
        next: ({ data }) => mine() && data && this.#receive(data.facts.cursor, data.facts.facts),
        error: (cause) => mine() && this.#lost(cause),
        complete: () => mine() && this.#lost(undefined),
      },
    );
  }

  #connected(): void {
    this.#attempt = 0;
    this.#acquit();
    this.state = 'connected';
  }

  #receive(cursor: string, facts: readonly Fact[]): void {
    this.cursor = cursor;
    if (facts.length === 0) return;
    this.#recent = [...this.#recent, ...facts].slice(-recentlyKept);
    for (const follower of this.#followers) {
      try {
        follower(facts);
      } catch (accident) {
        // One broken screen must not keep the facts from the others.
        reportError(accident);
      }
    }
  }

  #lost(cause: unknown): void {
    this.#close();
    if (!this.#running) return;
    if (saysSignedOut(cause)) this.#options.onSignedOut?.();
    if (!navigator.onLine) this.state = 'offline';
    else if (this.state !== 'offline') this.state = 'reconnecting';
    this.#verdict ??= setTimeout(() => (this.state = 'offline'), offlineAfter);
    this.#timer = setTimeout(() => this.#open(), backoff(this.#attempt));
    this.#attempt += 1;
  }

  #acquit(): void {
    clearTimeout(this.#verdict);
    this.#verdict = undefined;
  }

  #close(): void {
    const client = this.#client;
    this.#client = undefined;
    // Disposing of a connection that never came about rejects with its close event, which is known by then.
    Promise.resolve(client?.dispose()).catch(() => undefined);
  }

  /** The network is back or the page is looked at again: do not sit out the rest of the wait. */
  readonly #hurry = (): void => {
    if (this.#timer === undefined || document.visibilityState === 'hidden') return;
    this.#attempt = 0;
    this.#open();
  };

  readonly #cut = (): void => this.#lost(undefined);
}

function saysSignedOut(cause: unknown): boolean {
  if (cause instanceof CloseEvent) return signedOutCodes.includes(cause.code);
  // Errors as they came: formatted, not GraphQL's own class.
  const errors: readonly { readonly extensions?: { readonly code?: unknown } }[] = Array.isArray(cause)
    ? cause
    : [];
  return errors.some((error) => error.extensions?.code === 'NOT_SIGNED_IN');
}

function connect(url: string): Client {
  // A dead connection shows within 15 s: a ping every ten, five to answer. Retrying is ours, because graphql-ws would repeat
  // the first cursor instead of resuming at the last.
  const client: Client = createClient({
    url,
    lazy: true,
    retryAttempts: 0,
    keepAlive: 10_000,
    on: {
      ping: (received) => {
        if (received) return;
        pongDue = setTimeout(() => client.terminate(), 5_000);
      },
      pong: () => clearTimeout(pongDue),
      closed: () => clearTimeout(pongDue),
    },
  });
  let pongDue: ReturnType<typeof setTimeout> | undefined;
  return client;
}
