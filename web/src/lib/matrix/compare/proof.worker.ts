/// <reference lib="webworker" />
import { prove, type Question } from './proofs.ts';

export interface Asked {
  readonly id: number;
  readonly question: Question;
}

// Works beside the page, so that nothing waits for a proof.
addEventListener('message', ({ data }: MessageEvent<Asked>) => {
  postMessage({ id: data.id, proof: prove(data.question) });
});
