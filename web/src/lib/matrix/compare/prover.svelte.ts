import type { Asked } from './proof.worker.ts';
import type { Proof, Question } from './proofs.ts';

/**
 * Asks the library about whole tables, beside the page. Only the newest question counts: the answer to an older one is dropped.
 * Make it while a component is set up, and `stop` it in the end.
 */
export class Prover {
  proof = $state.raw<Proof | null>(null);
  /** `working`: what is shown may be of a moment ago. */
  state = $state<'idle' | 'working' | 'failed'>('idle');
  #worker: Worker | null = null;
  #asked = 0;
  #asides = 0;
  readonly #waiting = new Map<number, (proof: Proof | null) => void>();

  ask(question: Question): void {
    this.#asked += 1;
    this.state = 'working';
    const asked: Asked = { id: this.#asked, question };
    this.#started().postMessage(asked);
  }

  /** Asks beside what is shown; null when no answer can come any more. */
  once(question: Question): Promise<Proof | null> {
    this.#asides += 1;
    const id = -this.#asides;
    const worker = this.#started();
    return new Promise((resolve) => {
      this.#waiting.set(id, resolve);
      worker.postMessage({ id, question } satisfies Asked);
    });
  }

  stop(): void {
    this.#worker?.terminate();
    this.#worker = null;
    for (const resolve of this.#waiting.values()) resolve(null);
    this.#waiting.clear();
  }

  #started(): Worker {
    if (this.#worker) return this.#worker;
    const worker = new Worker(new URL('./proof.worker.ts', import.meta.url), { type: 'module' });
    worker.onmessage = ({ data }: MessageEvent<{ id: number; proof: Proof }>) => {
      this.#waiting.get(data.id)?.(data.proof);
      this.#waiting.delete(data.id);
      if (data.id !== this.#asked) return;
      this.proof = data.proof;
      this.state = 'idle';
    };
    worker.onerror = () => {
      this.stop();
      this.state = 'failed';
    };
    this.#worker = worker;
    return worker;
  }
}
