import { getDirectory } from '#lib/directory/directory.svelte.ts';
import { failureSentence, fieldProblems, refusalSentence } from '#lib/tickets/refusal-sentence.ts';
import { getAnnouncer } from '#lib/ui/announcer.svelte.ts';
import { getToasts } from '#lib/ui/toasts.svelte.ts';
import { Intent } from '#lib/wire/index.ts';
import {
  RequestAcceptDocument,
  RequestAnswerDocument,
  RequestAskDocument,
  RequestDeclineDocument,
  RequestReopenDocument,
  RequestReplyDocument,
  RequestReturnDocument,
  RequestWithdrawDocument,
  type AnswerSubRequestInput,
  type AskSubRequestInput,
  type RequestAnswerFieldsFragment,
  type RequestFieldsFragment,
  type SubRequestPart,
} from '#lib/wire/generated/documents.ts';
import { t } from '#lib/words/index.ts';
import type { TextMove } from './request-moves.ts';

type Answer = { readonly answer: RequestAnswerFieldsFragment };
export type Given = Pick<AnswerSubRequestInput, 'text' | 'yes' | 'amount' | 'currency'>;
export interface More {
  readonly parts: readonly SubRequestPart[];
  readonly excerpts: readonly number[];
}

/** What is being done to sub-requests. Make it while a component is set up. */
export class RequestDesk {
  /** Why the last deed changed nothing, as a sentence. */
  problem = $state('');
  fields = $state.raw<Readonly<Record<string, string>>>({});
  busy = $state(false);
  readonly #done: (now: RequestFieldsFragment | null) => void;
  readonly #directory = getDirectory();
  readonly #toasts = getToasts();
  readonly #announcer = getAnnouncer();
  #intent = new Intent();

  /** @param done Told what it has become, also after a refusal: what stands on the page may be why. */
  constructor(done: (now: RequestFieldsFragment | null) => void) {
    this.#done = done;
  }

  forgive(): void {
    this.problem = '';
    this.fields = {};
  }

  ask(input: Omit<AskSubRequestInput, 'idempotencyKey'>): Promise<boolean> {
    const department = this.#directory.departmentName(input.department);
    return this.#do(t('requests.done.asked', { department }), () =>
      this.#intent.send(RequestAskDocument, { input }),
    );
  }

  accept(one: RequestFieldsFragment): Promise<boolean> {
    return this.#do(t('requests.done.accept'), () =>
      this.#intent.send(RequestAcceptDocument, { input: on(one) }),
    );
  }

  answer(one: RequestFieldsFragment, given: Given): Promise<boolean> {
    return this.#do(t('requests.done.answer'), () =>
      this.#intent.send(RequestAnswerDocument, { input: { ...on(one), ...given } }),
    );
  }

  say(one: RequestFieldsFragment, move: TextMove, text: string, more: More): Promise<boolean> {
    const input = { ...on(one), text };
    const { parts, excerpts } = more;
    return this.#do(t(`requests.done.${move}`), (): Promise<Answer> => {
      switch (move) {
        case 'return':
          return this.#intent.send(RequestReturnDocument, { input });
        case 'reply':
          return this.#intent.send(RequestReplyDocument, {
            input: { ...input, parts: [...parts], excerpts: [...excerpts] },
          });
        case 'decline':
          return this.#intent.send(RequestDeclineDocument, { input });
        case 'withdraw':
          return this.#intent.send(RequestWithdrawDocument, { input });
        case 'reopen':
          return this.#intent.send(RequestReopenDocument, { input });
      }
    });
  }

  /** @returns whether it was done; otherwise `problem` says why not */
  async #do(words: string, send: () => Promise<Answer>): Promise<boolean> {
    if (this.busy) return false;
    this.forgive();
    this.busy = true;
    try {
      const { subRequest, refusal } = (await send()).answer;
      if (refusal) {
        // Its states are not those of a ticket.
        this.problem =
          refusal.code === 'ILLEGAL_MOVE'
            ? t('refusals.subRequest.state')
            : refusalSentence(refusal, this.#directory);
        this.fields = fieldProblems(refusal);
      } else {
        this.#toasts.say(words, { tone: 'ok' });
        this.#announcer.say(words);
      }
      this.#done(subRequest);
      return refusal === null;
    } catch (failure) {
      this.problem = failureSentence(failure);
      return false;
    } finally {
      this.busy = false;
    }
  }
}

function on({ id: subRequestId, version: expectedVersion }: RequestFieldsFragment): {
  subRequestId: string;
  expectedVersion: number;
} {
  return { subRequestId, expectedVersion };
}
