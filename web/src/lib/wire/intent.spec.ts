import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { document } from './document.ts';
import { NetworkFailure, RequestFailed, SignedOut } from './failures.ts';
import { Intent } from './intent.svelte.ts';
import { onSignedOut } from './request.ts';

type Input = { idempotencyKey: string; text: string };
const Comment = document<{ comment: string }, { input: Input }>(
  'mutation Comment($input: CommentInput!) { comment(input: $input) }',
  [],
);

/** What the server will do with the next requests, in turn; the last one repeats. */
let answers: (() => Response | Promise<Response>)[];
let inputs: Input[];

const answer =
  (body: object, status = 200) =>
  () =>
    new Response(JSON.stringify(body), { status });
const done = answer({ data: { comment: 'done' } });
const cut = () => Promise.reject(new TypeError('cut'));

beforeEach(() => {
  vi.useFakeTimers();
  inputs = [];
  vi.stubGlobal('fetch', (_: string, init: { body: string }) => {
    const { variables }: { variables: { input: Input } } = JSON.parse(init.body);
    inputs.push(variables.input);
    const next = answers.length > 1 ? answers.shift() : answers[0];
    return Promise.resolve(next?.());
  });
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** Send and let every wait pass. */
async function send(intent: Intent, text: string): Promise<unknown> {
  const outcome = intent.send(Comment, { input: { text } }).catch((failure: unknown) => failure);
  await vi.runAllTimersAsync();
  return outcome;
}

const keys = () => inputs.map(({ idempotencyKey }) => idempotencyKey);

describe('an intent', () => {
  it('retries a cut request by itself with the same key', async () => {
    answers = [cut, answer({}, 502), done];
    const intent = new Intent();
    expect(await send(intent, 'hello')).toEqual({ comment: 'done' });
    expect(inputs).toHaveLength(3);
    expect(new Set(keys()).size).toBe(1);
    expect(intent.state).toBe('idle');
  });

  it('keeps the key when it gives up, so that pressing again has one effect', async () => {
    answers = [cut];
    const intent = new Intent();
    expect(await send(intent, 'hello')).toBeInstanceOf(NetworkFailure);
    expect(intent.state).toBe('unsent');
    const tried = inputs.length;
    answers = [done];
    expect(await send(intent, 'hello')).toEqual({ comment: 'done' });
    expect(inputs).toHaveLength(tried + 1);
    expect(new Set(keys()).size).toBe(1);
  });

  it('takes another key for other content', async () => {
    answers = [cut];
    const intent = new Intent();
    await send(intent, 'hello');
    const before = new Set(keys());
    answers = [done];
    await send(intent, 'hello again');
    expect(before.has(keys().at(-1) ?? '')).toBe(false);
  });

  it('takes another key once it was answered: the same words twice are two comments', async () => {
    answers = [done];
    const intent = new Intent();
    await send(intent, 'hello');
    await send(intent, 'hello');
    expect(new Set(keys()).size).toBe(2);
  });

  it('does not repeat what the server understood and failed', async () => {
    answers = [answer({ errors: [{ message: 'accident', extensions: { code: 'INTERNAL' } }] })];
    const intent = new Intent();
    const failure = await send(intent, 'hello');
    expect(failure).toBeInstanceOf(RequestFailed);
    expect(inputs).toHaveLength(1);
    expect(intent.state).toBe('idle');
  });

  it('tells the frame when the session is over', async () => {
    answers = [answer({ errors: [{ message: 'x', extensions: { code: 'NOT_SIGNED_IN' } }] })];
    let told = 0;
    const stop = onSignedOut(() => (told += 1));
    expect(await send(new Intent(), 'hello')).toBeInstanceOf(SignedOut);
    stop();
    expect(told).toBe(1);
  });
});
