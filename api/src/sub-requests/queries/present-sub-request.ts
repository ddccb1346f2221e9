import type { GivenAnswer, SubRequestEnding, SubRequestMessage } from '@baton/contract';
import type { AnswerAt, Ending, Message, Shown } from '@baton/sub-request';
import type { ShownParts } from '@baton/contract';
import { toIso } from '../../platform/database/instants.ts';

/** Shapes of the contract whose people are completed by their resolvers. */
type WithPerson<T> = Omit<T, 'by' | '__typename'> & { readonly byId: string | null };
export type PresentedMessage = WithPerson<SubRequestMessage>;
export type PresentedAnswer = WithPerson<GivenAnswer>;
export type PresentedEnding = WithPerson<SubRequestEnding>;

export function presentShown({ excerpts, ...shown }: Shown): ShownParts {
  return { ...shown, excerpts: excerpts.map((one) => ({ ...one, at: toIso(one.at) })) };
}

export function presentMessage({ kind, text, by, at }: Message): PresentedMessage {
  return { kind, text, byId: by, at: toIso(at) };
}

export function presentAnswer({ by, at, ...given }: AnswerAt): PresentedAnswer {
  return { ...given, byId: by, at: toIso(at) };
}

export function presentEnding(ending: Ending): PresentedEnding {
  const { kind, by, at } = ending;
  if (kind === 'declined') return { kind, cause: 'person', reason: ending.reason, byId: by, at: toIso(at) };
  const { because } = ending;
  return {
    kind,
    cause: because.kind,
    reason: because.kind === 'person' ? because.reason : null,
    byId: by,
    at: toIso(at),
  };
}
