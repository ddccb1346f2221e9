import { request } from '#lib/wire/index.ts';
import {
  MatrixReplayDocument,
  type MatrixRefInput,
  type MatrixReplayQuery,
} from '#lib/wire/generated/documents.ts';

export type ReplayTold = NonNullable<MatrixReplayQuery['replay']>;

const day = 86_400_000;

/** The periods that are offered, in days. */
export const periods = [7, 30, 90] as const;
export type Period = (typeof periods)[number];

export function periodIn(url: { readonly searchParams: Pick<URLSearchParams, 'get'> }): Period {
  const asked = Number(url.searchParams.get('days'));
  return periods.find((period) => period === asked) ?? 30;
}

/** From so many days before an instant until then, as the contract has it. */
export function spanOf(days: number, until: number): { readonly from: string; readonly until: string } {
  return { from: new Date(until - days * day).toISOString(), until: new Date(until).toISOString() };
}

/** The tickets of a period, decided again by two versions. */
export class Replay {
  told = $state.raw<ReplayTold | null>(null);
  state = $state<'asking' | 'known' | 'none' | 'failed'>('asking');

  /** Returns the way to give up. */
  ask(before: MatrixRefInput, after: MatrixRefInput, days: number): () => void {
    const asked = new AbortController();
    this.state = 'asking';
    void this.#answer({ before, after, ...spanOf(days, Date.now()) }, asked.signal);
    return () => asked.abort();
  }

  async #answer(
    asked: { before: MatrixRefInput; after: MatrixRefInput; from: string; until: string },
    signal: AbortSignal,
  ): Promise<void> {
    try {
      const { replay } = await request(MatrixReplayDocument, asked, { signal });
      this.told = replay;
      this.state = replay === null ? 'none' : 'known';
    } catch {
      if (!signal.aborted) this.state = 'failed';
    }
  }
}
