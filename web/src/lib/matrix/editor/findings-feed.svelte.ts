import type { DraftTable, References } from '@baton/ownership-matrix';
import type { Analysis } from './analysis.ts';
import type { Answer, Question } from './findings.worker.ts';

/** How long typing must rest before the table is looked through, in milliseconds. */
const rest = 220;

/** Findings of the table as it is typed, made beside the page. Only the newest table counts: while one is looked through, others wait. */
export class FindingsFeed {
  analysis = $state.raw<Analysis | null>(null);
  /** `working`: what is shown may be of a moment ago. */
  state = $state<'idle' | 'working' | 'failed'>('idle');
  #worker: Worker | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #waiting: Omit<Question, 'id'> | null = null;
  #asked = 0;
  #busy = false;

  ask(table: DraftTable, references: References): void {
    this.#waiting = { table, references };
    this.state = 'working';
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#send(), rest);
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#worker?.terminate();
    this.#worker = null;
    this.#busy = false;
  }

  #send(): void {
    if (this.#busy || this.#waiting === null) return;
    this.#asked += 1;
    this.#busy = true;
    const question: Question = { id: this.#asked, ...this.#waiting };
    this.#waiting = null;
    this.#started().postMessage(question);
  }

  #started(): Worker {
    if (this.#worker) return this.#worker;
    const worker = new Worker(new URL('./findings.worker.ts', import.meta.url), { type: 'module' });
    worker.onmessage = ({ data }: MessageEvent<Answer>) => this.#take(data);
    worker.onerror = () => {
      this.stop();
      this.state = 'failed';
    };
    this.#worker = worker;
    return worker;
  }

  #take({ id, analysis }: Answer): void {
    if (id !== this.#asked) return;
    this.#busy = false;
    this.analysis = analysis;
    this.state = this.#waiting === null ? 'idle' : 'working';
    this.#send();
  }
}
