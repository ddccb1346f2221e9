import DataLoader from 'dataloader';
import type { Principal } from '../identity/principal.ts';

/** One batch for each list field of a request, so that a page of fifty tickets asks once for their people. */
export class Loaders {
  private readonly made = new Map<object, DataLoader<unknown, unknown>>();

  /** The loader of this request for an owner (a query class); made by the first who asks. */
  of<K, V>(owner: object, batch: (keys: readonly K[]) => Promise<readonly (V | Error)[]>): DataLoader<K, V> {
    const known = this.made.get(owner);
    // Each owner object stands for exactly one pair of types, chosen where it asks.
    if (known) return known as unknown as DataLoader<K, V>;
    const loader = new DataLoader<K, V>(batch);
    this.made.set(owner, loader as unknown as DataLoader<unknown, unknown>);
    return loader;
  }

  /** After a command: what was read before it may be no longer so. */
  forget(): void {
    this.made.clear();
  }
}

/** What a resolver knows of the request. */
export interface RequestContext {
  readonly principal: Principal | null;
  /** The secret of the session, to end it. */
  readonly token: string | null;
  /** Network address of the caller, for the rate limit. */
  readonly address: string;
  readonly loaders: Loaders;
  /** Sets or, with null, clears the session cookie. Does nothing on a WebSocket. */
  keepSession(token: string | null): void;
}
