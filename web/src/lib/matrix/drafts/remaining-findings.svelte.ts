import type { Findings } from '@baton/ownership-matrix';
import { request } from '#lib/wire/index.ts';
import { MatrixFindingsOfDocument, type MatrixRefInput } from '#lib/wire/generated/documents.ts';

const kinds = ['gap', 'disagreement', 'shadowed', 'never-holds', 'dangling'] as const;
export type FindingKind = (typeof kinds)[number];

/** What is still found in a table: asked of the server, which knows everything that a table points to. */
export class RemainingFindings {
  state = $state<'asking' | 'known' | 'failed'>('asking');
  remaining = $state.raw<readonly { readonly kind: FindingKind; readonly n: number }[]>([]);

  /** Returns the way to give up. */
  ask(of: MatrixRefInput): () => void {
    const asked = new AbortController();
    this.state = 'asking';
    void this.#answer(of, asked.signal);
    return () => asked.abort();
  }

  async #answer(of: MatrixRefInput, signal: AbortSignal): Promise<void> {
    try {
      const { findings } = await request(MatrixFindingsOfDocument, { of }, { signal });
      const counts = countsIn(findings);
      this.remaining = kinds.map((kind) => ({ kind, n: counts?.[kind] ?? 0 })).filter(({ n }) => n > 0);
      this.state = counts === null ? 'failed' : 'known';
    } catch {
      if (!signal.aborted) this.state = 'failed';
    }
  }
}

/** Made by the library, whose type it is. */
function countsIn(json: unknown): Findings['counts'] | null {
  return typeof json === 'object' && json !== null && 'counts' in json ? (json as Findings).counts : null;
}
