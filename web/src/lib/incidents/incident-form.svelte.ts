import type { Directory } from '#lib/directory/directory.svelte.ts';
import { failureSentence, fieldProblems, refusalSentence } from '#lib/tickets/refusal-sentence.ts';
import { Intent } from '#lib/wire/index.ts';
import type { MoveAnswerFieldsFragment } from '#lib/wire/generated/documents.ts';

type Answer = MoveAnswerFieldsFragment;

/** The sending part of a dialog about incidents: one intent, and what became of it. */
export class IncidentForm {
  problem = $state('');
  problems = $state.raw<Readonly<Record<string, string>>>({});
  readonly intent = new Intent();
  readonly #directory: Directory;

  constructor(directory: Directory) {
    this.#directory = directory;
  }

  get busy(): boolean {
    return this.intent.busy;
  }

  /**
   * Sends on a version of the ticket. Linking does not depend on what else happened to it meanwhile, so a stale version is
   * sent once more with the present one. @returns whether it was done; if not, `problem` says why
   */
  async send(
    version: number,
    attempt: (intent: Intent, version: number) => Promise<Answer>,
  ): Promise<boolean> {
    if (this.busy) return false;
    this.problem = '';
    this.problems = {};
    try {
      let { refusal, ticket } = await attempt(this.intent, version);
      if (refusal?.code === 'STALE_VERSION' && ticket !== null) {
        ({ refusal, ticket } = await attempt(this.intent, ticket.card.version));
      }
      if (refusal === null) return true;
      this.problems = fieldProblems(refusal);
      this.problem = refusalSentence(refusal, this.#directory);
    } catch (failure) {
      this.problem = failureSentence(failure);
    }
    return false;
  }
}
