/// <reference lib="webworker" />
import type { DraftTable, References } from '@baton/ownership-matrix';
import { analyse, type Analysis } from './analysis.ts';

export interface Question {
  readonly id: number;
  readonly table: DraftTable;
  readonly references: References;
}

export interface Answer {
  readonly id: number;
  readonly analysis: Analysis;
}

// Works beside the page, so that typing never waits for a proof.
addEventListener('message', ({ data }: MessageEvent<Question>) => {
  const answer: Answer = {
    id: data.id,
    analysis: analyse(data.table, data.references, () => performance.now()),
  };
  postMessage(answer);
});
