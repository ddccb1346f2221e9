import type {
  AbsenceProblem,
  CalendarRefused,
  ChangeRefused,
  CosignParty,
  FieldProblem,
  IllegalMove,
  IncidentRefused,
  InvalidInput,
  KeyReused,
  NoArbiter,
  MatrixFileRefused,
  MatrixRefused,
  NotAllowed,
  NotFound,
  NotSignedIn,
  PathRefused,
  RotaFileRefused,
  SignInFailed,
  SignOffRefused,
  StaleVersion,
  SubRequestRefused,
  TooManyAttempts,
} from '@baton/contract';

/** A required co-sign that is not met; the parties are completed with names when they are shown. */
export interface CosignMissingRefusal {
  readonly __typename: 'CosignMissing';
  readonly code: 'COSIGN_MISSING';
  readonly message: string;
  readonly parties: readonly Pick<CosignParty, 'key' | 'role' | 'status'>[];
}

/** An absence that cannot stand; the people of the chain get their names when they are shown. */
export interface AbsenceRefusal {
  readonly __typename: 'AbsenceRefused';
  readonly code: 'ABSENCE_REFUSED';
  readonly message: string;
  readonly problem: AbsenceProblem;
  readonly chain: readonly string[];
  readonly at: string | null;
}

type Named<T extends { __typename?: string }> = T & { __typename: NonNullable<T['__typename']> };

/** Why a command changed nothing, as the contract says it. */
export type Refusal =
  | Named<NotSignedIn>
  | Named<SignInFailed>
  | Named<TooManyAttempts>
  | Named<NotFound>
  | Named<NotAllowed>
  | Named<StaleVersion>
  | Named<InvalidInput>
  | Named<IllegalMove>
  | CosignMissingRefusal
  | Named<SignOffRefused>
  | Named<ChangeRefused>
  | Named<NoArbiter>
  | Named<IncidentRefused>
  | Named<SubRequestRefused>
  | Named<MatrixRefused>
  | Named<MatrixFileRefused>
  | Named<PathRefused>
  | AbsenceRefusal
  | Named<RotaFileRefused>
  | Named<CalendarRefused>
  | Named<KeyReused>;

export type Outcome<T> = { readonly done: T } | { readonly refused: Refusal };

export function refused(refusal: Refusal): { readonly refused: Refusal } {
  return { refused: refusal };
}

export const notSignedIn = (): Refusal => ({
  __typename: 'NotSignedIn',
  code: 'NOT_SIGNED_IN',
  message: 'Nobody is signed in.',
});

export const notFound = (what: string): Refusal => ({
  __typename: 'NotFound',
  code: 'NOT_FOUND',
  message: `There is no such ${what} for you.`,
  what,
});

export const notAllowed = (ability: string): Refusal => ({
  __typename: 'NotAllowed',
  code: 'NOT_ALLOWED',
  message: `You may not do this here: ${ability}.`,
  ability,
});

export const staleVersion = (expected: number, actual: number): Refusal => ({
  __typename: 'StaleVersion',
  code: 'STALE_VERSION',
  message: `It moved on from version ${expected} to ${actual}.`,
  expected,
  actual,
});

export const invalidInput = (problems: readonly Named<FieldProblem>[]): Refusal => ({
  __typename: 'InvalidInput',
  code: 'INVALID_INPUT',
  message: problems.map((problem) => `${problem.field}: ${problem.code}`).join('; '),
  problems: [...problems],
});

export const illegalMove = (state: string, move: string, legal: readonly string[]): Refusal => ({
  __typename: 'IllegalMove',
  code: 'ILLEGAL_MOVE',
  message: `${move} is not possible while it is ${state}.`,
  state,
  move,
  legal: [...legal],
});

export const keyReused = (): Refusal => ({
  __typename: 'KeyReused',
  code: 'KEY_REUSED',
  message: 'This idempotency key was used with other input.',
});
