import type { TableEdit } from '@baton/ownership-matrix';
import { request } from '#lib/wire/index.ts';
import { MatrixDraftHistoryDocument, type MatrixDraftHistoryQuery } from '#lib/wire/generated/documents.ts';

type Told = NonNullable<MatrixDraftHistoryQuery['draft']>['history'][number];
export type HistoryEntry = Omit<Told, 'edits'> & { readonly edits: readonly TableEdit[] };

const page = 100;

/** What happened to a draft, or to one rule of it. */
export class DraftHistory {
  /** Null until it is known. */
  entries = $state.raw<readonly HistoryEntry[] | null>(null);
  state = $state<'asking' | 'known' | 'failed'>('asking');
  /** Whether there may be older entries. */
  more = $state(false);
  #first = page;
  #of: readonly [draft: string, rule: string] = ['', ''];

  /** Returns the way to give up. */
  ask(draft: string, rule: string): () => void {
    if (this.#of.join() !== [draft, rule].join()) this.#first = page;
    this.#of = [draft, rule];
    return this.#start();
  }

  further(): void {
    this.#first += page;
    this.#start();
  }

  #start(): () => void {
    const asked = new AbortController();
    this.state = 'asking';
    void this.#answer(asked.signal);
    return () => asked.abort();
  }

  async #answer(signal: AbortSignal): Promise<void> {
    const [id, rule] = this.#of;
    const first = this.#first;
    try {
      const asked = { id, rule: rule === '' ? null : rule, first };
      const { draft } = await request(MatrixDraftHistoryDocument, asked, { signal });
      this.entries = (draft?.history ?? []).map((entry) => ({ ...entry, edits: editsIn(entry.edits) }));
      this.more = this.entries.length === first;
      this.state = 'known';
    } catch {
      if (!signal.aborted) this.state = 'failed';
    }
  }
}

/** Checked before they were journaled; their type is the library's. */
function editsIn(json: unknown): readonly TableEdit[] {
  return Array.isArray(json) ? (json as TableEdit[]) : [];
}
