import type { Move } from '@baton/ticket-lifecycle';
import type { Intent } from '#lib/wire/index.ts';
import {
  AcceptTicketDocument,
  AcknowledgeEscalationDocument,
  AskCustomerDocument,
  CloseTicketDocument,
  CommentTicketDocument,
  EscalateTicketDocument,
  HandOverTicketDocument,
  HoldTicketDocument,
  ProposeResolutionDocument,
  RecordCustomerAnswerDocument,
  ReleaseTicketDocument,
  ReopenTicketDocument,
  ResolveTicketDocument,
  SignProposalDocument,
  StartWorkDocument,
  WithdrawProposalDocument,
  WithdrawDisputeDocument,
  DeescalateTicketDocument,
  DisputeTicketDocument,
  ReclassifyTicketDocument,
  RuleOnDisputeDocument,
  type DisputeReason,
  type MoveAnswerFieldsFragment,
  type ResolutionKind,
  type RulingAmendment,
  type RulingKind,
  type SignOffDecision,
  type TicketFactsInput,
} from '#lib/wire/generated/documents.ts';

export type MoveAnswer = MoveAnswerFieldsFragment;
export type Refusal = NonNullable<MoveAnswer['refusal']>;

export type BareMove = 'accept' | 'start' | 'release' | 'acknowledge' | 'withdraw_proposal' | 'close';
export type TextMove =
  'ask_customer' | 'record_answer' | 'hold' | 'comment' | 'resolve' | 'reopen' | 'withdraw_dispute';

/** A move with all that it says. */
export type MadeMove =
  | { readonly move: BareMove }
  | { readonly move: TextMove; readonly text: string }
  | {
      readonly move: 'propose';
      readonly kind: ResolutionKind;
      readonly text: string;
      readonly amount: number | null;
      /** ISO 4217; present if and only if there is an amount. */
      readonly currency: string | null;
    }
  | {
      readonly move: 'sign';
      readonly party: string;
      readonly decision: SignOffDecision;
      readonly reason: string | null;
      /** Of the content that the signer saw. */
      readonly contentHash: string;
    }
  | { readonly move: 'hand_over'; readonly department: string; readonly reason: string }
  | {
      readonly move: 'dispute';
      readonly reason: DisputeReason;
      readonly text: string;
      readonly proposed: string;
    }
  | {
      readonly move: 'rule';
      readonly ruling: RulingKind;
      /** Null to uphold. */
      readonly department: string | null;
      readonly text: string;
      readonly amendment: RulingAmendment | null;
    }
  | { readonly move: 'reclassify'; readonly facts: TicketFactsInput; readonly reason: string }
  /** `level` 0: none stands any more. */
  | { readonly move: 'deescalate'; readonly reason: string; readonly level: number }
  /** `level` null: the next one. */
  | { readonly move: 'escalate'; readonly reason: string; readonly level: number | null };

const bare = {
  accept: AcceptTicketDocument,
  start: StartWorkDocument,
  release: ReleaseTicketDocument,
  acknowledge: AcknowledgeEscalationDocument,
  withdraw_proposal: WithdrawProposalDocument,
  close: CloseTicketDocument,
} as const;

const withText = {
  ask_customer: AskCustomerDocument,
  record_answer: RecordCustomerAnswerDocument,
  hold: HoldTicketDocument,
  comment: CommentTicketDocument,
  resolve: ResolveTicketDocument,
  reopen: ReopenTicketDocument,
  withdraw_dispute: WithdrawDisputeDocument,
} as const;

export function isBare(move: Move): move is BareMove {
  return move in bare;
}

export function isText(move: Move): move is TextMove {
  return move in withText;
}

/**
 * Makes a move on the version of the ticket that the person saw.
 * @throws NetworkFailure, SignedOut, RequestFailed
 */
export async function sendMove(
  intent: Intent,
  ticket: { readonly id: string; readonly version: number },
  made: MadeMove,
): Promise<MoveAnswer> {
  const on = { ticketId: ticket.id, expectedVersion: ticket.version };
  switch (made.move) {
    case 'propose': {
      const { kind, text, amount, currency } = made;
      const input = { ...on, kind, text, amount, currency };
      return (await intent.send(ProposeResolutionDocument, { input })).answer;
    }
    case 'sign': {
      const { party, decision, reason, contentHash } = made;
      const input = { ...on, party, decision, reason, contentHash };
      return (await intent.send(SignProposalDocument, { input })).answer;
    }
    case 'hand_over': {
      const input = { ...on, department: made.department, reason: made.reason };
      return (await intent.send(HandOverTicketDocument, { input })).answer;
    }
    case 'escalate': {
      const input = { ...on, reason: made.reason, level: made.level };
      return (await intent.send(EscalateTicketDocument, { input })).answer;
    }
    case 'deescalate': {
      const input = { ...on, reason: made.reason, toLevel: made.level };
      return (await intent.send(DeescalateTicketDocument, { input })).answer;
    }
    case 'dispute': {
      const { reason, text, proposed } = made;
      return (await intent.send(DisputeTicketDocument, { input: { ...on, reason, text, proposed } })).answer;
    }
    case 'rule': {
      const { ruling, department, text, amendment } = made;
      const input = { ...on, ruling, department, text, amendment };
      return (await intent.send(RuleOnDisputeDocument, { input })).answer;
    }
    case 'reclassify': {
      const input = { ...on, facts: made.facts, reason: made.reason };
      return (await intent.send(ReclassifyTicketDocument, { input })).answer;
    }
    case 'ask_customer':
    case 'record_answer':
    case 'hold':
    case 'comment':
    case 'resolve':
    case 'reopen':
    case 'withdraw_dispute':
      return (await intent.send(withText[made.move], { input: { ...on, text: made.text } })).answer;
    case 'accept':
    case 'start':
    case 'release':
    case 'acknowledge':
    case 'withdraw_proposal':
    case 'close':
      return (await intent.send(bare[made.move], { input: on })).answer;
  }
}
