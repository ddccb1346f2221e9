import type { CoverageLine } from '@baton/ownership-matrix';
import { request } from '#lib/wire/index.ts';
import {
  MatrixTicketsByFactsDocument,
  type MatrixTicketsByFactsQuery,
} from '#lib/wire/generated/documents.ts';
import { spanOf } from '../compare/replay.svelte.ts';

export interface Count {
  readonly tickets: number;
  readonly disputed: number;
  readonly reassigned: number;
}

/** How far back disputes count, in days. */
export const countedDays = 30;

const nothing: Count = { tickets: 0, disputed: 0, reassigned: 0 };

/** Tickets of the last days by two inputs of the matrix. */
export class TicketCounts {
  state = $state<'asking' | 'known' | 'failed'>('asking');
  #counts = $state.raw<MatrixTicketsByFactsQuery['counts']>([]);

  /** Returns the way to give up. */
  ask(row: string, column: string): () => void {
    const asked = new AbortController();
    this.state = 'asking';
    void this.#answer(row, column, asked.signal);
    return () => asked.abort();
  }

  /** For each place of a map: all tickets that its lines take in. */
  table(rows: readonly CoverageLine[], columns: readonly CoverageLine[]): readonly (readonly Count[])[] {
    const at = new Map<string, Count>();
    const rowsOf = new Map<string, readonly number[]>();
    const columnsOf = new Map<string, readonly number[]>();
    for (const count of this.#counts) {
      const inRows = linesOf(count.row, rows, rowsOf);
      const inColumns = linesOf(count.column, columns, columnsOf);
      for (const r of inRows) for (const c of inColumns) at.set(`${r} ${c}`, sum(at.get(`${r} ${c}`), count));
    }
    return rows.map((_, r) => columns.map((__, c) => at.get(`${r} ${c}`) ?? nothing));
  }

  async #answer(row: string, column: string, signal: AbortSignal): Promise<void> {
    try {
      const asked = { row, column, ...spanOf(countedDays, Date.now()) };
      this.#counts = (await request(MatrixTicketsByFactsDocument, asked, { signal })).counts;
      this.state = 'known';
    } catch {
      if (!signal.aborted) this.state = 'failed';
    }
  }
}

/** The lines that take in a value: its own and the branches above. */
function linesOf(
  value: string,
  lines: readonly CoverageLine[],
  known: Map<string, readonly number[]>,
): readonly number[] {
  const before = known.get(value);
  if (before) return before;
  const own = lines.findIndex(({ key }) => key === value || key === `tag:${value}`);
  const found: number[] = [];
  for (let at: number | null = own; at !== null && at >= 0; at = lines[at]?.parent ?? null) found.push(at);
  known.set(value, found);
  return found;
}

const sum = (a: Count = nothing, b: Count): Count => ({
  tickets: a.tickets + b.tickets,
  disputed: a.disputed + b.disputed,
  reassigned: a.reassigned + b.reassigned,
});
