import type { TypedDocument } from './document.ts';
import { backoff } from './backoff.ts';
import { NetworkFailure } from './failures.ts';
import { request } from './request.ts';

/** Retries after a network failure; with the waits of `backoff` about seven seconds in all. */
const retries = 4;

/** A mutation's variables before the key is put into the input. */
export type WithoutKey<Variables> = Variables extends { input: infer Input }
  ? Omit<Variables, 'input'> & { input: Omit<Input, 'idempotencyKey'> }
  : never;

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/**
 * One thing that a person means to do: it keeps its idempotency key until the server has answered, so that retrying, by itself or
 * by pressing again, has one effect. Other content is another intent and gets another key.
 *
 *     const accept = new Intent();
 *     const { acceptTicket } = await accept.send(AcceptTicketDocument, { input: { ticketId, expectedVersion } });
 */
export class Intent {
  /** `retrying`: no answer yet, trying again by itself. `unsent`: gave up; pressing again repeats the same key. */
  state = $state<'idle' | 'working' | 'retrying' | 'unsent'>('idle');

  #key = '';
  #content = '';

  get busy(): boolean {
    return this.state === 'working' || this.state === 'retrying';
  }

  /** @throws NetworkFailure after the last retry, SignedOut, RequestFailed */
  async send<Result, Variables extends { input: { idempotencyKey: string } }>(
    document: TypedDocument<Result, Variables>,
    variables: WithoutKey<Variables>,
  ): Promise<Result> {
    const input = { ...variables.input, idempotencyKey: this.#keyFor(variables) };
    // WithoutKey took exactly this field away.
    const complete = { ...variables, input } as unknown as Variables;
    this.state = 'working';
    try {
      const result = await this.#persist(() => request(document, complete));
      this.#key = '';
      this.state = 'idle';
      return result;
    } catch (failure) {
      this.state = failure instanceof NetworkFailure ? 'unsent' : 'idle';
      throw failure;
    }
  }

  #keyFor(variables: object): string {
    const content = JSON.stringify(variables);
    if (this.#key === '' || content !== this.#content) this.#key = crypto.randomUUID();
    this.#content = content;
    return this.#key;
  }

  async #persist<Result>(attempt: () => Promise<Result>): Promise<Result> {
    for (let tried = 0; ; tried += 1) {
      try {
        return await attempt();
      } catch (failure) {
        if (!(failure instanceof NetworkFailure) || tried === retries) throw failure;
        this.state = 'retrying';
        await pause(backoff(tried));
      }
    }
  }
}
