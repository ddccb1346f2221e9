import { getDirectory } from '#lib/directory/directory.svelte.ts';
import type { ReviewStep } from '#lib/cosign/review-desk.ts';
import { failureSentence, fieldProblems } from '#lib/tickets/refusal-sentence.ts';
import { Intent, request } from '#lib/wire/index.ts';
import {
  ImportMatrixFileDocument,
  MatrixDraftDocument,
  PublishMatrixDraftDocument,
  RebaseMatrixDraftDocument,
  ReviseMatrixDraftDocument,
  SignMatrixDraftDocument,
  SubmitMatrixDraftDocument,
  WithdrawMatrixDraftDocument,
  type MatrixDraftAnswerFieldsFragment,
  type MatrixDraftFieldsFragment,
  type MatrixFileInput,
} from '#lib/wire/generated/documents.ts';
import type { Choice } from '@baton/ownership-matrix';
import { refusalOfDraft, type RefusalOfDraft } from './refusal-of-draft.ts';

export type ShownDraft = MatrixDraftFieldsFragment;

/** One thing that a person does to a draft, besides editing cells. */
export type Step =
  | { readonly name: 'submit'; readonly note: string; readonly effectiveFrom: string | null }
  | { readonly name: 'revise' | 'publish' }
  | { readonly name: 'withdraw'; readonly reason: string }
  | { readonly name: 'rebase'; readonly choices: readonly Choice[] }
  | { readonly name: 'import'; readonly file: MatrixFileInput; readonly why: string }
  | ReviewStep;

/** A draft of the matrix as its page shows it, and what is being done to it. Make it while a component is set up. */
export class OpenDraft {
  shown = $state.raw<ShownDraft>() as ShownDraft;
  /** Why the last step changed nothing, as a sentence. */
  problem = $state('');
  /** The same for single fields of the step. */
  fields = $state.raw<Readonly<Record<string, string>>>({});
  refusal = $state.raw<RefusalOfDraft | null>(null);
  /** The step under way. */
  doing = $state<Step['name'] | null>(null);
  readonly #directory = getDirectory();
  #intent = new Intent();

  constructor(loaded: ShownDraft) {
    this.shown = loaded;
  }

  /** Reads it again. @throws what `request` throws */
  async load(signal?: AbortSignal): Promise<void> {
    const asked = { number: this.shown.number };
    const { draft } = await request(MatrixDraftDocument, asked, signal ? { signal } : {});
    if (draft && draft.version >= this.shown.version) this.shown = draft;
  }

  /** Takes over what the server answered to somebody else on the page, such as the editor. */
  receive(draft: ShownDraft): void {
    if (draft.version >= this.shown.version) this.shown = draft;
  }

  get busy(): boolean {
    return this.doing !== null;
  }

  forgive(): void {
    this.problem = '';
    this.fields = {};
    this.refusal = null;
  }

  /** @returns whether it was done; otherwise `problem` and `refusal` say why not */
  async take(step: Step): Promise<boolean> {
    if (this.doing !== null) return false;
    this.forgive();
    this.doing = step.name;
    try {
      const { refusal } = (await this.#send(step)).answer;
      if (refusal) {
        this.refusal = refusal;
        this.problem = refusalOfDraft(refusal, this.#directory);
        this.fields = fieldProblems(refusal);
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

  #send(step: Step): Promise<{ readonly answer: MatrixDraftAnswerFieldsFragment }> {
    const { id: draftId, version: expectedVersion } = this.shown;
    const on = { draftId, expectedVersion };
    switch (step.name) {
      case 'submit': {
        const { note, effectiveFrom } = step;
        return this.#intent.send(SubmitMatrixDraftDocument, { input: { ...on, note, effectiveFrom } });
      }
      case 'revise':
        return this.#intent.send(ReviseMatrixDraftDocument, { input: on });
      case 'publish':
        return this.#intent.send(PublishMatrixDraftDocument, { input: on });
      case 'withdraw':
        return this.#intent.send(WithdrawMatrixDraftDocument, { input: { ...on, reason: step.reason } });
      case 'rebase':
        return this.#intent.send(RebaseMatrixDraftDocument, { input: { ...on, choices: step.choices } });
      case 'import':
        return this.#intent.send(ImportMatrixFileDocument, {
          input: { ...on, file: step.file, why: step.why },
        });
      case 'sign': {
        const { party, decision, reason, contentHash } = step;
        return this.#intent.send(SignMatrixDraftDocument, {
          input: { ...on, party, decision, reason, contentHash },
        });
      }
    }
  }
}
