import type { Tx } from './tx.ts';

/**
 * What a transaction has read once and will need again: a command and each of its reactions ask for the same calendars and
 * the same people. Only for what the asking transactions do not change themselves. Outside a transaction nothing is kept.
 */
export class OncePerTransaction<T> {
  private readonly known = new WeakMap<Tx, Map<string, Promise<T>>>();

  get(tx: Tx, key: string, load: () => Promise<T>): Promise<T> {
    if (!tx.queryRunner?.isTransactionActive) return load();
    const ofThis = this.known.get(tx) ?? new Map<string, Promise<T>>();
    this.known.set(tx, ofThis);
    const found = ofThis.get(key) ?? load();
    ofThis.set(key, found);
    return found;
  }
}
