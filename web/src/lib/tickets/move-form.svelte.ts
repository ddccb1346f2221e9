import type { Directory } from '#lib/directory/directory.svelte.ts';
import { Intent } from '#lib/wire/index.ts';
import type { MoveDesk } from './move-desk.svelte.ts';
import { failureSentence, fieldProblems, refusalSentence } from './refusal-sentence.ts';
import type { MadeMove } from './send-move.ts';

/** The sending part of a move's form: one intent, and what became of it. */
export class MoveForm {
  /** Sentence about the whole; empty while there is none. */
  problem = $state('');
  /** Sentences by field. */
  problems = $state.raw<Readonly<Record<string, string>>>({});
  readonly #intent = new Intent();
  readonly #desk: MoveDesk;
  readonly #directory: Directory;

  constructor(desk: MoveDesk, directory: Directory) {
    this.#desk = desk;
    this.#directory = directory;
  }

  get busy(): boolean {
    return this.#intent.busy;
  }

  /** @returns whether it was done; if not, `problem` says why and the form stays */
  async send(made: MadeMove): Promise<boolean> {
    if (this.busy) return false;
    this.problem = '';
    this.problems = {};
    try {
      const refusal = await this.#desk.carryOut(made, this.#intent);
      if (refusal === null) return true;
      this.problems = fieldProblems(refusal);
      this.problem = refusalSentence(refusal, this.#directory);
    } catch (failure) {
      this.problem = failureSentence(failure);
    }
    return false;
  }
}
