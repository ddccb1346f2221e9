/*
 * What can go wrong on the way, apart from refusals: those are data in the answer and never thrown.
 */

/** The request may or may not have reached the server: no answer, or none that is ours (proxy page, 5xx). */
export class NetworkFailure extends Error {
  override readonly name = 'NetworkFailure';
}

/** The session is over; signing in again lets the same request pass. */
export class SignedOut extends Error {
  override readonly name = 'SignedOut';
}

/** The server answered with GraphQL errors: an accident on its side or a request it does not understand. */
export class RequestFailed extends Error {
  override readonly name = 'RequestFailed';
  readonly codes: readonly string[];

  constructor(message: string, codes: readonly string[]) {
    super(message);
    this.codes = codes;
  }
}
