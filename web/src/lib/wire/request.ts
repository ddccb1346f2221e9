import type { TypedDocument } from './document.ts';
import { NetworkFailure, RequestFailed, SignedOut } from './failures.ts';

const endpoint = '/graphql';

/** After this many milliseconds without an answer a request counts as lost. */
const patience = 15_000;

interface GraphQLAnswer<Result> {
  readonly data?: Result | null;
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions?: { readonly code?: unknown };
  }[];
}

export interface RequestOptions {
  /** SvelteKit's fetch inside a load function; the window's otherwise. */
  readonly fetch?: typeof globalThis.fetch;
  readonly signal?: AbortSignal;
}

const expired = new Set<() => void>();

/** Hear of every answer that says the session is over. Returns the way to stop. */
export function onSignedOut(listener: () => void): () => void {
  expired.add(listener);
  return () => expired.delete(listener);
}

/**
 * Ask the API once. Refusals come back in the result, typed.
 * @throws NetworkFailure, SignedOut, RequestFailed; the signal's reason when aborted
 */
export async function request<Result, Variables extends object>(
  document: TypedDocument<Result, Variables>,
  variables: Variables,
  options: RequestOptions = {},
): Promise<Result> {
  const answer = await post<Result>(document.text, variables, options);
  const errors = answer.errors ?? [];
  const codes = errors.map((error) => String(error.extensions?.code ?? 'UNKNOWN'));
  if (codes.includes('UNAUTHENTICATED') || codes.includes('NOT_SIGNED_IN')) {
    for (const listener of expired) listener();
    throw new SignedOut('The session is over.');
  }
  if (errors.length > 0) throw new RequestFailed(errors.map((error) => error.message).join('; '), codes);
  if (answer.data === undefined || answer.data === null) throw new NetworkFailure('The answer was empty.');
  return answer.data;
}

async function post<Result>(
  query: string,
  variables: object,
  { fetch = globalThis.fetch, signal }: RequestOptions,
): Promise<GraphQLAnswer<Result>> {
  const limit = AbortSignal.timeout(patience);
  try {
    const response = await fetch(endpoint, {
      method: 'POST',
      credentials: 'same-origin',
      headers: {
        'content-type': 'application/json',
        accept: 'application/graphql-response+json, application/json',
        // Browsers do not send this header across sites without asking first, which is what the server relies on.
        'apollo-require-preflight': 'true',
      },
      body: JSON.stringify({ query, variables }),
      signal: signal ? AbortSignal.any([signal, limit]) : limit,
    });
    if (response.status >= 500) throw new NetworkFailure(`The server answered ${response.status}.`);
    // The shape is GraphQL's; what is in it is the contract's word.
    return (await response.json()) as GraphQLAnswer<Result>;
  } catch (cause) {
    if (signal?.aborted) throw signal.reason;
    if (cause instanceof NetworkFailure) throw cause;
    throw new NetworkFailure('No answer.', { cause });
  }
}
