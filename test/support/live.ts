import { createClient, type Client } from 'graphql-ws';
import WebSocket from 'ws';
import type { ToldFact } from '../../web/src/lib/board/board-cards.ts';
import type { Door } from './door.ts';

export interface Batch {
  readonly cursor: string;
  readonly facts: readonly (ToldFact & { readonly id: string })[];
}

const subscription = `subscription ($after: Cursor) {
  facts(after: $after) { cursor facts { id stream sequence type payload at actor { id } } }
}`;

/** One person's live connection: collects batches, can be cut, and resumes from its last cursor. */
export class LiveConnection {
  cursor: string | null;
  readonly received: Batch['facts'][number][] = [];
  /** The cursors of all batches so far. */
  readonly seen: string[] = [];
  private readonly app: Pick<Door, 'url' | 'cookieOf'>;
  private readonly who: string;
  private client: Client | null = null;
  private ended: Promise<void> = Promise.resolve();
  problem: unknown = null;
  /** Whether the house has ended the subscription. */
  isOver = false;

  constructor(app: Pick<Door, 'url' | 'cookieOf'>, who: string, after: string | null) {
    this.app = app;
    this.who = who;
    this.cursor = after;
  }

  /** Resolves when the first batch has come, so that the subscription is known to stand. */
  async connect(): Promise<void> {
    if (this.client !== null) return;
    const cookie = await this.app.cookieOf(this.who);
    class WithCookie extends WebSocket {
      constructor(address: string, protocols: string | string[]) {
        super(address, protocols, { headers: { cookie } });
      }
    }
    const client = createClient({
      url: this.app.url.replace('http', 'ws'),
      webSocketImpl: WithCookie,
      retryAttempts: 0,
    });
    this.client = client;
    await new Promise<void>((resolve, reject) => {
      this.ended = new Promise((end) => {
        client.subscribe<{ facts: Batch }>(
          { query: subscription, variables: { after: this.cursor } },
          {
            next: ({ data, errors }) => {
              if (errors || !data) {
                this.problem = errors;
                reject(new Error(JSON.stringify(errors)));
                return;
              }
              this.cursor = data.facts.cursor;
              this.seen.push(data.facts.cursor);
              this.received.push(...data.facts.facts);
              resolve();
            },
            error: (error) => {
              reject(error instanceof Error ? error : new Error(JSON.stringify(error)));
              end();
            },
            complete: () => {
              this.isOver = true;
              end();
            },
          },
        );
      });
    });
  }

  /** Cuts the line without a goodbye, as a lost network does. */
  async cut(): Promise<void> {
    this.client?.terminate();
    this.client = null;
    await this.ended;
  }

  async close(): Promise<void> {
    await this.client?.dispose();
    this.client = null;
  }
}
