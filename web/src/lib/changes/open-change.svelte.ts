import { getDirectory } from '#lib/directory/directory.svelte.ts';
import type { ReviewStep } from '#lib/cosign/review-desk.ts';
import { failureSentence } from '#lib/tickets/refusal-sentence.ts';
import { Intent, request } from '#lib/wire/index.ts';
import {
  ChangeDocument,
  ConfirmChangeDocument,
  PublishChangeDocument,
  RollBackChangeDocument,
  SignChangeDocument,
  SubmitChangeDocument,
  WithdrawChangeDocument,
  type ChangeAnswerFieldsFragment,
  type ChangeFieldsFragment,
} from '#lib/wire/generated/documents.ts';
import { fieldsOf, refusalOfChange } from './refusal-of-change.ts';

/** One thing that a person does to a change. */
export type Step =
  | { readonly name: 'submit' | 'publish' | 'confirm' }
  | { readonly name: 'withdraw' | 'rollBack'; readonly reason: string }
  | ReviewStep;

/** A change as its page shows it, and what is being done to it. Make it while a component is set up. */
export class OpenChange {
  shown = $state.raw<ChangeFieldsFragment>() as ChangeFieldsFragment;
  /** Why the last step changed nothing, as a sentence. */
  problem = $state('');
  /** The same for single fields of the step. */
  fields = $state.raw<Readonly<Record<string, string>>>({});
  /** The step under way. */
  doing = $state<Step['name'] | null>(null);
  readonly #directory = getDirectory();
  #intent = new Intent();

  constructor(loaded: ChangeFieldsFragment) {
    this.shown = loaded;
  }

  /** Reads it again. @throws what `request` throws */
  async load(signal?: AbortSignal): Promise<void> {
    const { change } = await request(ChangeDocument, { number: this.shown.number }, signal ? { signal } : {});
    if (change && change.version >= this.shown.version) this.shown = change;
  }

  get busy(): boolean {
    return this.doing !== null;
  }

  forgive(): void {
    this.problem = '';
    this.fields = {};
  }

  /** @returns whether it was done; otherwise `problem` says why not */
  async take(step: Step): Promise<boolean> {
    if (this.doing !== null) return false;
    this.forgive();
    this.doing = step.name;
    try {
      const { refusal } = (await this.#send(step)).answer;
      if (refusal) {
        this.problem = refusalOfChange(refusal, this.#directory);
        this.fields = fieldsOf(refusal);
      }
      // Also after a refusal: what stands on the page may be why.
      await this.load().catch(() => undefined);
      return refusal === null;
    } catch (failure) {
      this.problem = failureSentence(failure);
      return false;
    } finally {
      this.doing = null;
    }
  }

  #send(step: Step): Promise<{ readonly answer: ChangeAnswerFieldsFragment }> {
    const { id: changeId, version: expectedVersion } = this.shown;
    const on = { changeId, expectedVersion };
    switch (step.name) {
      case 'submit':
        return this.#intent.send(SubmitChangeDocument, { input: on });
      case 'publish':
        return this.#intent.send(PublishChangeDocument, { input: on });
      case 'confirm':
        return this.#intent.send(ConfirmChangeDocument, { input: { changeId } });
      case 'withdraw':
        return this.#intent.send(WithdrawChangeDocument, { input: { ...on, reason: step.reason } });
      case 'rollBack':
        return this.#intent.send(RollBackChangeDocument, { input: { ...on, reason: step.reason } });
      case 'sign': {
        const { party, decision, reason, contentHash } = step;
        return this.#intent.send(SignChangeDocument, {
          input: { ...on, party, decision, reason, contentHash },
        });
      }
    }
  }
}
