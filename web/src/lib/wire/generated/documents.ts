// Generated from libs/contract/schema by `npm run generate`. Do not edit.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> =
  T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type BoardFilter = {
  departments?: Array<string> | null | undefined;
  markets?: Array<string> | null | undefined;
  severities?: Array<number> | null | undefined;
  assignee?: string | null | undefined;
  text?: string | null | undefined;
};

/** Draft to expired; scheduled, in effect and expired follow from the time. */
export type ChangeState =
  'draft' | 'in_review' | 'scheduled' | 'in_effect' | 'expired' | 'withdrawn' | 'rolled_back';

export type LocalPeriodInput = {
  market: string;
  from: string;
  until?: string | null | undefined;
};

export type ChangeScopeInput = {
  markets?: Array<string>;
  channels?: Array<string>;
  problemTypes?: Array<string>;
};

export type ArticleEditInput = {
  article: string;
  language: Language;
  title: string;
  body: string;
};

export type ChangeFilter = {
  states?: Array<ChangeState> | null | undefined;
  markets?: Array<string> | null | undefined;
  text?: string | null | undefined;
};

export type ChangeContentInput = {
  title: NamesInput;
  summary: NamesInput;
  talkTrack: NamesInput;
  mustRead: boolean;
  noticeOnly?: boolean;
  effectiveFrom?: string | null | undefined;
  effectiveUntil?: string | null | undefined;
  localPeriods?: Array<LocalPeriodInput>;
  scope: ChangeScopeInput;
  edits: Array<ArticleEditInput>;
};

export type DraftChangeInput = {
  idempotencyKey: string;
  /** The department that announces it; without it, the one that the viewer publishes for. */
  department?: string | null | undefined;
  content: ChangeContentInput;
};

export type EditChangeInput = {
  idempotencyKey: string;
  changeId: string;
  expectedVersion: number;
  content: ChangeContentInput;
};

export type ChangeMoveInput = {
  idempotencyKey: string;
  changeId: string;
  expectedVersion: number;
};

export type ChangeTextInput = {
  idempotencyKey: string;
  changeId: string;
  expectedVersion: number;
  reason: string;
};

export type SignChangeInput = {
  idempotencyKey: string;
  changeId: string;
  expectedVersion: number;
  party: string;
  decision: SignOffDecision;
  reason?: string | null | undefined;
  contentHash: string;
};

/** Confirming needs no expected version: reading it twice does no harm. */
export type ConfirmChangeInput = {
  idempotencyKey: string;
  changeId: string;
};

export type CosignOutcome = 'pending' | 'met' | 'rejected' | 'withdrawn';

export type PartyStatus =
  'asked' | 'not_yet' | 'signed' | 'rejected' | 'changes_requested' | 'stale' | 'not_needed';

export type Role = 'agent' | 'staff' | 'lead' | 'publisher' | 'matrix_owner' | 'director' | 'administrator';

export type DepartmentKind = 'department' | 'team';

export type SignInInput = {
  email: string;
  password: string;
};

export type PreferencesInput = {
  language?: Language | null | undefined;
  timeZone?: string | null | undefined;
};

export type InboxKind =
  | 'must_read'
  | 'change_announced'
  | 'change_review'
  /** The review is met: it can be published. */
  | 'change_approved'
  | 'ticket_assigned'
  | 'ticket_informed'
  | 'cosign_asked'
  | 'proposal_returned'
  | 'escalation'
  | 'mention';

export type InboxFilter = {
  unreadOnly?: boolean | null | undefined;
  kinds?: Array<InboxKind> | null | undefined;
};

export type MarkReadInput = {
  idempotencyKey: string;
  ids: Array<string>;
};

export type ArticleFilter = {
  module?: string | null | undefined;
  text?: string | null | undefined;
  language?: Language | null | undefined;
  market?: string | null | undefined;
};

export type MatrixState = 'draft' | 'published';

export type NamesInput = {
  en: string;
  zhHans: string;
  zhHant: string;
};

export type Language = 'en' | 'zh_Hans' | 'zh_Hant';

export type RefusalCode =
  | 'NOT_SIGNED_IN'
  | 'SIGN_IN_FAILED'
  | 'TOO_MANY_ATTEMPTS'
  | 'NOT_FOUND'
  | 'NOT_ALLOWED'
  | 'STALE_VERSION'
  | 'INVALID_INPUT'
  | 'ILLEGAL_MOVE'
  | 'COSIGN_MISSING'
  | 'SIGN_OFF_REFUSED'
  | 'CHANGE_REFUSED'
  | 'MATRIX_REFUSED'
  | 'MATRIX_FILE_REFUSED'
  | 'KEY_REUSED';

export type FieldProblemCode = 'REQUIRED' | 'TOO_LONG' | 'MALFORMED' | 'UNKNOWN_VALUE' | 'OUT_OF_RANGE';

export type SignOffProblem =
  | 'NOT_A_PARTY'
  | 'NOT_YOUR_TURN'
  | 'ALREADY_SIGNED'
  | 'REASON_REQUIRED'
  | 'STALE_CONTENT'
  | 'NOT_NEEDED'
  | 'PROPOSER_MAY_NOT_SIGN'
  | 'ONE_PERSON_TWO_PARTIES'
  | 'CLOSED';

export type ChangeProblem =
  | 'ILLEGAL_STATE'
  | 'REVIEW_MISSING'
  /** What was signed is not what would be published. */
  | 'REVIEW_STALE'
  /** Rejected as it stands: change it first. */
  | 'REVIEW_REJECTED'
  | 'NO_EDITS'
  /** Two edits of one article in one language. */
  | 'DUPLICATE_EDIT'
  | 'START_MISSING'
  | 'EMPTY_INTERVAL'
  /** All of it lies in the past. */
  | 'INTERVAL_OVER'
  /** Somebody else published on the same article since the edit was made: look at it again. */
  | 'BASE_MOVED'
  | 'ALREADY_ENDED';

export type TicketState =
  'new' | 'assigned' | 'in_progress' | 'awaiting_cosign' | 'waiting_customer' | 'resolved' | 'closed';

export type TicketFactsInput = {
  problemType: string;
  market: string;
  channel: string;
  tier: string;
  severity: number;
  orderValue?: number | null | undefined;
  currency?: string | null | undefined;
  language: string;
  tags?: Array<string> | null | undefined;
};

export type ClockKind = 'first_response' | 'acknowledge' | 'resolve' | 'cosign' | 'arbitration';

export type ClockState = 'running' | 'paused' | 'met' | 'breached';

export type ResolutionKind = 'refund' | 'resend' | 'compensation' | 'replacement' | 'explanation' | 'other';

export type TicketFilter = {
  states?: Array<TicketState> | null | undefined;
  departments?: Array<string> | null | undefined;
  markets?: Array<string> | null | undefined;
  severities?: Array<number> | null | undefined;
  /** Words of the title, the customer, the order or the number. */
  text?: string | null | undefined;
  mine?: boolean | null | undefined;
};

export type OpenTicketInput = {
  idempotencyKey: string;
  title: string;
  description: string;
  facts: TicketFactsInput;
  customerName: string;
  customerReference: string;
  orderReference?: string | null | undefined;
};

export type TicketMoveInput = {
  idempotencyKey: string;
  ticketId: string;
  expectedVersion: number;
};

export type TicketTextInput = {
  idempotencyKey: string;
  ticketId: string;
  expectedVersion: number;
  text: string;
};

export type ProposeResolutionInput = {
  idempotencyKey: string;
  ticketId: string;
  expectedVersion: number;
  kind: ResolutionKind;
  text: string;
  amount?: number | null | undefined;
  currency?: string | null | undefined;
};

export type SignOffDecision = 'approve' | 'reject' | 'request_changes';

export type SignProposalInput = {
  idempotencyKey: string;
  ticketId: string;
  expectedVersion: number;
  /** The party that the viewer signs for. */
  party: string;
  decision: SignOffDecision;
  /** Required unless approving. */
  reason?: string | null | undefined;
  /** The hash of what the signer saw. */
  contentHash: string;
};

export type HandOverTicketInput = {
  idempotencyKey: string;
  ticketId: string;
  expectedVersion: number;
  department: string;
  reason: string;
};

export type EscalateTicketInput = {
  idempotencyKey: string;
  ticketId: string;
  expectedVersion: number;
  reason: string;
  /** Which level; without it the next one. Skipping levels needs the right. */
  level?: number | null | undefined;
};

export type AdministrationQueryVariables = Exact<{ [key: string]: never }>;

export type AdministrationQuery = {
  people: Array<{
    id: string;
    name: string;
    departments: Array<{ code: string }>;
    roles: Array<{ role: Role; department: { code: string } | null }>;
  }>;
};

export type CardFieldsFragment = {
  id: string;
  number: number;
  version: number;
  title: string;
  state: TicketState;
  priority: number;
  customerName: string;
  owner: string;
  assignee: string | null;
  involved: Array<string>;
  openedBy: string | null;
  openedAt: string;
  resolvedAt: string | null;
  closedAt: string | null;
  escalationLevel: number;
  reopened: number;
  changes: Array<string>;
  facts: {
    problemType: string;
    market: string;
    channel: string;
    tier: string;
    severity: number;
    orderValue: number | null;
    currency: string | null;
    language: string;
    tags: Array<string>;
  };
  hold: { reason: string; since: string } | null;
  clocks: Array<{
    kind: ClockKind;
    state: ClockState;
    targetSeconds: number;
    dueAt: string | null;
    elapsedSeconds: number;
    breachedAt: string | null;
  }>;
  cosign: { id: string; state: unknown } | null;
};

export type BoardQueryVariables = Exact<{
  filter?: BoardFilter | null | undefined;
}>;

export type BoardQuery = {
  board: {
    cursor: string;
    columns: Array<{
      state: TicketState;
      total: number;
      cards: Array<{
        id: string;
        number: number;
        version: number;
        title: string;
        state: TicketState;
        priority: number;
        customerName: string;
        owner: string;
        assignee: string | null;
        involved: Array<string>;
        openedBy: string | null;
        openedAt: string;
        resolvedAt: string | null;
        closedAt: string | null;
        escalationLevel: number;
        reopened: number;
        changes: Array<string>;
        facts: {
          problemType: string;
          market: string;
          channel: string;
          tier: string;
          severity: number;
          orderValue: number | null;
          currency: string | null;
          language: string;
          tags: Array<string>;
        };
        hold: { reason: string; since: string } | null;
        clocks: Array<{
          kind: ClockKind;
          state: ClockState;
          targetSeconds: number;
          dueAt: string | null;
          elapsedSeconds: number;
          breachedAt: string | null;
        }>;
        cosign: { id: string; state: unknown } | null;
      }>;
    }>;
  };
};

export type BoardTotalsQueryVariables = Exact<{ [key: string]: never }>;

export type BoardTotalsQuery = { board: { columns: Array<{ state: TicketState; total: number }> } };

export type CardOfTicketQueryVariables = Exact<{
  id: string;
}>;

export type CardOfTicketQuery = {
  ticket: {
    id: string;
    card: {
      id: string;
      number: number;
      version: number;
      title: string;
      state: TicketState;
      priority: number;
      customerName: string;
      owner: string;
      assignee: string | null;
      involved: Array<string>;
      openedBy: string | null;
      openedAt: string;
      resolvedAt: string | null;
      closedAt: string | null;
      escalationLevel: number;
      reopened: number;
      changes: Array<string>;
      facts: {
        problemType: string;
        market: string;
        channel: string;
        tier: string;
        severity: number;
        orderValue: number | null;
        currency: string | null;
        language: string;
        tags: Array<string>;
      };
      hold: { reason: string; since: string } | null;
      clocks: Array<{
        kind: ClockKind;
        state: ClockState;
        targetSeconds: number;
        dueAt: string | null;
        elapsedSeconds: number;
        breachedAt: string | null;
      }>;
      cosign: { id: string; state: unknown } | null;
    };
  } | null;
};

export type AbilitiesOnCardQueryVariables = Exact<{
  id: string;
}>;

export type AbilitiesOnCardQuery = {
  ticket: {
    id: string;
    version: number;
    abilities: {
      accept: boolean;
      start: boolean;
      askCustomer: boolean;
      recordAnswer: boolean;
      hold: boolean;
      release: boolean;
      comment: boolean;
      propose: boolean;
      withdrawProposal: boolean;
      sign: boolean;
      resolve: boolean;
      close: boolean;
      reopen: boolean;
      handOver: boolean;
      escalate: boolean;
      skipLevels: boolean;
      signFor: Array<string>;
    };
  } | null;
};

export type ChangeTermsFieldsFragment = {
  state: ChangeState;
  effectiveFrom: string | null;
  effectiveUntil: string | null;
  endedAt: string | null;
  late: boolean;
  localPeriods: Array<{ market: string; from: string; until: string | null }>;
  scope: { markets: Array<string>; channels: Array<string>; problemTypes: Array<string> };
};

export type ChangeLineFieldsFragment = {
  id: string;
  number: number;
  version: number;
  mustRead: boolean;
  publishedAt: string | null;
  viewerMustConfirm: boolean;
  state: ChangeState;
  effectiveFrom: string | null;
  effectiveUntil: string | null;
  endedAt: string | null;
  late: boolean;
  title: { en: string; zhHans: string; zhHant: string };
  department: { code: string };
  receipts: { concerned: number; confirmed: number };
  localPeriods: Array<{ market: string; from: string; until: string | null }>;
  scope: { markets: Array<string>; channels: Array<string>; problemTypes: Array<string> };
};

export type ChangesQueryVariables = Exact<{
  filter?: ChangeFilter | null | undefined;
  after?: string | null | undefined;
}>;

export type ChangesQuery = {
  changes: {
    total: number;
    next: string | null;
    changes: Array<{
      id: string;
      number: number;
      version: number;
      mustRead: boolean;
      publishedAt: string | null;
      viewerMustConfirm: boolean;
      state: ChangeState;
      effectiveFrom: string | null;
      effectiveUntil: string | null;
      endedAt: string | null;
      late: boolean;
      title: { en: string; zhHans: string; zhHant: string };
      department: { code: string };
      receipts: { concerned: number; confirmed: number };
      localPeriods: Array<{ market: string; from: string; until: string | null }>;
      scope: { markets: Array<string>; channels: Array<string>; problemTypes: Array<string> };
    }>;
  };
};

export type ChangeEditFieldsFragment = {
  article: string;
  articleTitle: string;
  language: Language;
  title: string;
  body: string;
  before: string;
};

export type ChangeFieldsFragment = {
  id: string;
  number: number;
  version: number;
  mustRead: boolean;
  noticeOnly: boolean;
  contentHash: string;
  createdAt: string;
  submittedAt: string | null;
  publishedAt: string | null;
  endReason: string | null;
  viewerMustConfirm: boolean;
  viewerConfirmedAt: string | null;
  state: ChangeState;
  effectiveFrom: string | null;
  effectiveUntil: string | null;
  endedAt: string | null;
  late: boolean;
  title: { en: string; zhHans: string; zhHant: string };
  summary: { en: string; zhHans: string; zhHant: string };
  talkTrack: { en: string; zhHans: string; zhHant: string };
  edits: Array<{
    article: string;
    articleTitle: string;
    language: Language;
    title: string;
    body: string;
    before: string;
  }>;
  author: { id: string; name: string };
  department: { code: string };
  review: {
    id: string;
    outcome: CosignOutcome;
    rule: unknown;
    contentHash: string;
    requestedAt: string;
    parties: Array<{
      key: string;
      role: string | null;
      status: PartyStatus;
      department: { code: string };
      signOff: {
        party: string;
        decision: SignOffDecision;
        reason: string | null;
        contentHash: string;
        at: string;
        stale: boolean;
        withdrawnAt: string | null;
        signer: { id: string; name: string };
      } | null;
    }>;
    signOffs: Array<{
      party: string;
      decision: SignOffDecision;
      reason: string | null;
      contentHash: string;
      at: string;
      stale: boolean;
      withdrawnAt: string | null;
      signer: { id: string; name: string };
    }>;
  } | null;
  receipts: {
    concerned: number;
    confirmed: number;
    confirmedByMostAt: string | null;
    byDepartment: Array<{ concerned: number; confirmed: number; department: { code: string } }>;
    missing: Array<{ id: string; name: string }>;
  };
  overlapping: Array<{
    id: string;
    number: number;
    state: ChangeState;
    effectiveFrom: string | null;
    effectiveUntil: string | null;
    endedAt: string | null;
    late: boolean;
    title: { en: string; zhHans: string; zhHant: string };
    department: { code: string };
    edits: Array<{ article: string; articleTitle: string; language: Language }>;
    localPeriods: Array<{ market: string; from: string; until: string | null }>;
    scope: { markets: Array<string>; channels: Array<string>; problemTypes: Array<string> };
  }>;
  tickets: Array<{
    id: string;
    number: number;
    title: string;
    state: TicketState;
    owner: string;
    facts: { market: string; severity: number };
  }>;
  timeline: Array<{
    sequence: number;
    type: string;
    at: string;
    payload: unknown;
    actor: { id: string; name: string } | null;
  }>;
  abilities: {
    edit: boolean;
    submit: boolean;
    sign: boolean;
    signFor: Array<string>;
    publish: boolean;
    withdraw: boolean;
    rollBack: boolean;
    confirm: boolean;
  };
  localPeriods: Array<{ market: string; from: string; until: string | null }>;
  scope: { markets: Array<string>; channels: Array<string>; problemTypes: Array<string> };
};

export type ChangeQueryVariables = Exact<{
  number: number;
}>;

export type ChangeQuery = {
  change: {
    id: string;
    number: number;
    version: number;
    mustRead: boolean;
    noticeOnly: boolean;
    contentHash: string;
    createdAt: string;
    submittedAt: string | null;
    publishedAt: string | null;
    endReason: string | null;
    viewerMustConfirm: boolean;
    viewerConfirmedAt: string | null;
    state: ChangeState;
    effectiveFrom: string | null;
    effectiveUntil: string | null;
    endedAt: string | null;
    late: boolean;
    title: { en: string; zhHans: string; zhHant: string };
    summary: { en: string; zhHans: string; zhHant: string };
    talkTrack: { en: string; zhHans: string; zhHant: string };
    edits: Array<{
      article: string;
      articleTitle: string;
      language: Language;
      title: string;
      body: string;
      before: string;
    }>;
    author: { id: string; name: string };
    department: { code: string };
    review: {
      id: string;
      outcome: CosignOutcome;
      rule: unknown;
      contentHash: string;
      requestedAt: string;
      parties: Array<{
        key: string;
        role: string | null;
        status: PartyStatus;
        department: { code: string };
        signOff: {
          party: string;
          decision: SignOffDecision;
          reason: string | null;
          contentHash: string;
          at: string;
          stale: boolean;
          withdrawnAt: string | null;
          signer: { id: string; name: string };
        } | null;
      }>;
      signOffs: Array<{
        party: string;
        decision: SignOffDecision;
        reason: string | null;
        contentHash: string;
        at: string;
        stale: boolean;
        withdrawnAt: string | null;
        signer: { id: string; name: string };
      }>;
    } | null;
    receipts: {
      concerned: number;
      confirmed: number;
      confirmedByMostAt: string | null;
      byDepartment: Array<{ concerned: number; confirmed: number; department: { code: string } }>;
      missing: Array<{ id: string; name: string }>;
    };
    overlapping: Array<{
      id: string;
      number: number;
      state: ChangeState;
      effectiveFrom: string | null;
      effectiveUntil: string | null;
      endedAt: string | null;
      late: boolean;
      title: { en: string; zhHans: string; zhHant: string };
      department: { code: string };
      edits: Array<{ article: string; articleTitle: string; language: Language }>;
      localPeriods: Array<{ market: string; from: string; until: string | null }>;
      scope: { markets: Array<string>; channels: Array<string>; problemTypes: Array<string> };
    }>;
    tickets: Array<{
      id: string;
      number: number;
      title: string;
      state: TicketState;
      owner: string;
      facts: { market: string; severity: number };
    }>;
    timeline: Array<{
      sequence: number;
      type: string;
      at: string;
      payload: unknown;
      actor: { id: string; name: string } | null;
    }>;
    abilities: {
      edit: boolean;
      submit: boolean;
      sign: boolean;
      signFor: Array<string>;
      publish: boolean;
      withdraw: boolean;
      rollBack: boolean;
      confirm: boolean;
    };
    localPeriods: Array<{ market: string; from: string; until: string | null }>;
    scope: { markets: Array<string>; channels: Array<string>; problemTypes: Array<string> };
  } | null;
};

export type ChangeAnswerFieldsFragment = {
  change: { id: string; number: number; version: number } | null;
  refusal:
    | { __typename: 'MatrixRefused'; code: RefusalCode; message: string }
    | { __typename: 'MatrixFileRefused'; code: RefusalCode; message: string }
    | { __typename: 'NotSignedIn'; code: RefusalCode; message: string }
    | { __typename: 'SignInFailed'; code: RefusalCode; message: string }
    | { __typename: 'TooManyAttempts'; retryAfterSeconds: number; code: RefusalCode; message: string }
    | { __typename: 'NotFound'; code: RefusalCode; message: string }
    | { __typename: 'NotAllowed'; ability: string; code: RefusalCode; message: string }
    | { __typename: 'StaleVersion'; code: RefusalCode; message: string }
    | {
        __typename: 'InvalidInput';
        code: RefusalCode;
        message: string;
        problems: Array<{ field: string; code: FieldProblemCode; limit: number | null }>;
      }
    | {
        __typename: 'IllegalMove';
        state: string;
        move: string;
        legal: Array<string>;
        code: RefusalCode;
        message: string;
      }
    | {
        __typename: 'CosignMissing';
        code: RefusalCode;
        message: string;
        parties: Array<{
          key: string;
          role: string | null;
          status: PartyStatus;
          department: { code: string };
        }>;
      }
    | { __typename: 'SignOffRefused'; problem: SignOffProblem; code: RefusalCode; message: string }
    | { __typename: 'ChangeRefused'; code: RefusalCode; message: string; changeProblem: ChangeProblem }
    | { __typename: 'KeyReused'; code: RefusalCode; message: string }
    | null;
};

export type DraftChangeMutationVariables = Exact<{
  input: DraftChangeInput;
}>;

export type DraftChangeMutation = {
  answer: {
    change: { id: string; number: number; version: number } | null;
    refusal:
      | { __typename: 'MatrixRefused'; code: RefusalCode; message: string }
      | { __typename: 'MatrixFileRefused'; code: RefusalCode; message: string }
      | { __typename: 'NotSignedIn'; code: RefusalCode; message: string }
      | { __typename: 'SignInFailed'; code: RefusalCode; message: string }
      | { __typename: 'TooManyAttempts'; retryAfterSeconds: number; code: RefusalCode; message: string }
      | { __typename: 'NotFound'; code: RefusalCode; message: string }
      | { __typename: 'NotAllowed'; ability: string; code: RefusalCode; message: string }
      | { __typename: 'StaleVersion'; code: RefusalCode; message: string }
      | {
          __typename: 'InvalidInput';
          code: RefusalCode;
          message: string;
          problems: Array<{ field: string; code: FieldProblemCode; limit: number | null }>;
        }
      | {
          __typename: 'IllegalMove';
          state: string;
          move: string;
          legal: Array<string>;
          code: RefusalCode;
          message: string;
        }
      | {
          __typename: 'CosignMissing';
          code: RefusalCode;
          message: string;
          parties: Array<{
            key: string;
            role: string | null;
            status: PartyStatus;
            department: { code: string };
          }>;
        }
      | { __typename: 'SignOffRefused'; problem: SignOffProblem; code: RefusalCode; message: string }
      | { __typename: 'ChangeRefused'; code: RefusalCode; message: string; changeProblem: ChangeProblem }
      | { __typename: 'KeyReused'; code: RefusalCode; message: string }
      | null;
  };
};

export type EditChangeMutationVariables = Exact<{
  input: EditChangeInput;
}>;

export type EditChangeMutation = {
  answer: {
    change: { id: string; number: number; version: number } | null;
    refusal:
      | { __typename: 'MatrixRefused'; code: RefusalCode; message: string }
      | { __typename: 'MatrixFileRefused'; code: RefusalCode; message: string }
      | { __typename: 'NotSignedIn'; code: RefusalCode; message: string }
      | { __typename: 'SignInFailed'; code: RefusalCode; message: string }
      | { __typename: 'TooManyAttempts'; retryAfterSeconds: number; code: RefusalCode; message: string }
      | { __typename: 'NotFound'; code: RefusalCode; message: string }
      | { __typename: 'NotAllowed'; ability: string; code: RefusalCode; message: string }
      | { __typename: 'StaleVersion'; code: RefusalCode; message: string }
      | {
          __typename: 'InvalidInput';
          code: RefusalCode;
          message: string;
          problems: Array<{ field: string; code: FieldProblemCode; limit: number | null }>;
        }
      | {
          __typename: 'IllegalMove';
          state: string;
          move: string;
          legal: Array<string>;
          code: RefusalCode;
          message: string;
        }
      | {
          __typename: 'CosignMissing';
          code: RefusalCode;
          message: string;
          parties: Array<{
            key: string;
            role: string | null;
            status: PartyStatus;
            department: { code: string };
          }>;
        }
      | { __typename: 'SignOffRefused'; problem: SignOffProblem; code: RefusalCode; message: string }
      | { __typename: 'ChangeRefused'; code: RefusalCode; message: string; changeProblem: ChangeProblem }
      | { __typename: 'KeyReused'; code: RefusalCode; message: string }
      | null;
  };
};

export type SubmitChangeMutationVariables = Exact<{
  input: ChangeMoveInput;
}>;

export type SubmitChangeMutation = {
  answer: {
    change: { id: string; number: number; version: number } | null;
    refusal:
      | { __typename: 'MatrixRefused'; code: RefusalCode; message: string }
      | { __typename: 'MatrixFileRefused'; code: RefusalCode; message: string }
      | { __typename: 'NotSignedIn'; code: RefusalCode; message: string }
      | { __typename: 'SignInFailed'; code: RefusalCode; message: string }
      | { __typename: 'TooManyAttempts'; retryAfterSeconds: number; code: RefusalCode; message: string }
      | { __typename: 'NotFound'; code: RefusalCode; message: string }
      | { __typename: 'NotAllowed'; ability: string; code: RefusalCode; message: string }
      | { __typename: 'StaleVersion'; code: RefusalCode; message: string }
      | {
          __typename: 'InvalidInput';
          code: RefusalCode;
          message: string;
          problems: Array<{ field: string; code: FieldProblemCode; limit: number | null }>;
        }
      | {
          __typename: 'IllegalMove';
          state: string;
          move: string;
          legal: Array<string>;
          code: RefusalCode;
          message: string;
        }
      | {
          __typename: 'CosignMissing';
          code: RefusalCode;
          message: string;
          parties: Array<{
            key: string;
            role: string | null;
            status: PartyStatus;
            department: { code: string };
          }>;
        }
      | { __typename: 'SignOffRefused'; problem: SignOffProblem; code: RefusalCode; message: string }
      | { __typename: 'ChangeRefused'; code: RefusalCode; message: string; changeProblem: ChangeProblem }
      | { __typename: 'KeyReused'; code: RefusalCode; message: string }
      | null;
  };
};

export type SignChangeMutationVariables = Exact<{
  input: SignChangeInput;
}>;

export type SignChangeMutation = {
  answer: {
    change: { id: string; number: number; version: number } | null;
    refusal:
      | { __typename: 'MatrixRefused'; code: RefusalCode; message: string }
      | { __typename: 'MatrixFileRefused'; code: RefusalCode; message: string }
      | { __typename: 'NotSignedIn'; code: RefusalCode; message: string }
      | { __typename: 'SignInFailed'; code: RefusalCode; message: string }
      | { __typename: 'TooManyAttempts'; retryAfterSeconds: number; code: RefusalCode; message: string }
      | { __typename: 'NotFound'; code: RefusalCode; message: string }
      | { __typename: 'NotAllowed'; ability: string; code: RefusalCode; message: string }
      | { __typename: 'StaleVersion'; code: RefusalCode; message: string }
      | {
          __typename: 'InvalidInput';
          code: RefusalCode;
          message: string;
          problems: Array<{ field: string; code: FieldProblemCode; limit: number | null }>;
        }
      | {
          __typename: 'IllegalMove';
          state: string;
          move: string;
          legal: Array<string>;
          code: RefusalCode;
          message: string;
        }
      | {
          __typename: 'CosignMissing';
          code: RefusalCode;
          message: string;
          parties: Array<{
            key: string;
            role: string | null;
            status: PartyStatus;
            department: { code: string };
          }>;
        }
      | { __typename: 'SignOffRefused'; problem: SignOffProblem; code: RefusalCode; message: string }
      | { __typename: 'ChangeRefused'; code: RefusalCode; message: string; changeProblem: ChangeProblem }
      | { __typename: 'KeyReused'; code: RefusalCode; message: string }
      | null;
  };
};

export type PublishChangeMutationVariables = Exact<{
  input: ChangeMoveInput;
}>;

export type PublishChangeMutation = {
  answer: {
    change: { id: string; number: number; version: number } | null;
    refusal:
      | { __typename: 'MatrixRefused'; code: RefusalCode; message: string }
      | { __typename: 'MatrixFileRefused'; code: RefusalCode; message: string }
      | { __typename: 'NotSignedIn'; code: RefusalCode; message: string }
      | { __typename: 'SignInFailed'; code: RefusalCode; message: string }
      | { __typename: 'TooManyAttempts'; retryAfterSeconds: number; code: RefusalCode; message: string }
      | { __typename: 'NotFound'; code: RefusalCode; message: string }
      | { __typename: 'NotAllowed'; ability: string; code: RefusalCode; message: string }
      | { __typename: 'StaleVersion'; code: RefusalCode; message: string }
      | {
          __typename: 'InvalidInput';
          code: RefusalCode;
          message: string;
          problems: Array<{ field: string; code: FieldProblemCode; limit: number | null }>;
        }
      | {
          __typename: 'IllegalMove';
          state: string;
          move: string;
          legal: Array<string>;
          code: RefusalCode;
          message: string;
        }
      | {
          __typename: 'CosignMissing';
          code: RefusalCode;
          message: string;
          parties: Array<{
            key: string;
            role: string | null;
            status: PartyStatus;
            department: { code: string };
          }>;
        }
      | { __typename: 'SignOffRefused'; problem: SignOffProblem; code: RefusalCode; message: string }
      | { __typename: 'ChangeRefused'; code: RefusalCode; message: string; changeProblem: ChangeProblem }
      | { __typename: 'KeyReused'; code: RefusalCode; message: string }
      | null;
  };
};

export type WithdrawChangeMutationVariables = Exact<{
  input: ChangeTextInput;
}>;

export type WithdrawChangeMutation = {
  answer: {
    change: { id: string; number: number; version: number } | null;
    refusal:
      | { __typename: 'MatrixRefused'; code: RefusalCode; message: string }
      | { __typename: 'MatrixFileRefused'; code: RefusalCode; message: string }
      | { __typename: 'NotSignedIn'; code: RefusalCode; message: string }
      | { __typename: 'SignInFailed'; code: RefusalCode; message: string }
      | { __typename: 'TooManyAttempts'; retryAfterSeconds: number; code: RefusalCode; message: string }
      | { __typename: 'NotFound'; code: RefusalCode; message: string }
      | { __typename: 'NotAllowed'; ability: string; code: RefusalCode; message: string }
      | { __typename: 'StaleVersion'; code: RefusalCode; message: string }
      | {
          __typename: 'InvalidInput';
          code: RefusalCode;
          message: string;
          problems: Array<{ field: string; code: FieldProblemCode; limit: number | null }>;
        }
      | {
          __typename: 'IllegalMove';
          state: string;
          move: string;
          legal: Array<string>;
          code: RefusalCode;
          message: string;
        }
      | {
          __typename: 'CosignMissing';
          code: RefusalCode;
          message: string;
          parties: Array<{
            key: string;
            role: string | null;
            status: PartyStatus;
            department: { code: string };
          }>;
        }
      | { __typename: 'SignOffRefused'; problem: SignOffProblem; code: RefusalCode; message: string }
      | { __typename: 'ChangeRefused'; code: RefusalCode; message: string; changeProblem: ChangeProblem }
      | { __typename: 'KeyReused'; code: RefusalCode; message: string }
      | null;
  };
};

export type RollBackChangeMutationVariables = Exact<{
  input: ChangeTextInput;
}>;

export type RollBackChangeMutation = {
  answer: {
    change: { id: string; number: number; version: number } | null;
    refusal:
      | { __typename: 'MatrixRefused'; code: RefusalCode; message: string }
      | { __typename: 'MatrixFileRefused'; code: RefusalCode; message: string }
      | { __typename: 'NotSignedIn'; code: RefusalCode; message: string }
      | { __typename: 'SignInFailed'; code: RefusalCode; message: string }
      | { __typename: 'TooManyAttempts'; retryAfterSeconds: number; code: RefusalCode; message: string }
      | { __typename: 'NotFound'; code: RefusalCode; message: string }
      | { __typename: 'NotAllowed'; ability: string; code: RefusalCode; message: string }
      | { __typename: 'StaleVersion'; code: RefusalCode; message: string }
      | {
          __typename: 'InvalidInput';
          code: RefusalCode;
          message: string;
          problems: Array<{ field: string; code: FieldProblemCode; limit: number | null }>;
        }
      | {
          __typename: 'IllegalMove';
          state: string;
          move: string;
          legal: Array<string>;
          code: RefusalCode;
          message: string;
        }
      | {
          __typename: 'CosignMissing';
          code: RefusalCode;
          message: string;
          parties: Array<{
            key: string;
            role: string | null;
            status: PartyStatus;
            department: { code: string };
          }>;
        }
      | { __typename: 'SignOffRefused'; problem: SignOffProblem; code: RefusalCode; message: string }
      | { __typename: 'ChangeRefused'; code: RefusalCode; message: string; changeProblem: ChangeProblem }
      | { __typename: 'KeyReused'; code: RefusalCode; message: string }
      | null;
  };
};

export type ConfirmChangeMutationVariables = Exact<{
  input: ConfirmChangeInput;
}>;

export type ConfirmChangeMutation = {
  answer: {
    change: { id: string; number: number; version: number } | null;
    refusal:
      | { __typename: 'MatrixRefused'; code: RefusalCode; message: string }
      | { __typename: 'MatrixFileRefused'; code: RefusalCode; message: string }
      | { __typename: 'NotSignedIn'; code: RefusalCode; message: string }
      | { __typename: 'SignInFailed'; code: RefusalCode; message: string }
      | { __typename: 'TooManyAttempts'; retryAfterSeconds: number; code: RefusalCode; message: string }
      | { __typename: 'NotFound'; code: RefusalCode; message: string }
      | { __typename: 'NotAllowed'; ability: string; code: RefusalCode; message: string }
      | { __typename: 'StaleVersion'; code: RefusalCode; message: string }
      | {
          __typename: 'InvalidInput';
          code: RefusalCode;
          message: string;
          problems: Array<{ field: string; code: FieldProblemCode; limit: number | null }>;
        }
      | {
          __typename: 'IllegalMove';
          state: string;
          move: string;
          legal: Array<string>;
          code: RefusalCode;
          message: string;
        }
      | {
          __typename: 'CosignMissing';
          code: RefusalCode;
          message: string;
          parties: Array<{
            key: string;
            role: string | null;
            status: PartyStatus;
            department: { code: string };
          }>;
        }
      | { __typename: 'SignOffRefused'; problem: SignOffProblem; code: RefusalCode; message: string }
      | { __typename: 'ChangeRefused'; code: RefusalCode; message: string; changeProblem: ChangeProblem }
      | { __typename: 'KeyReused'; code: RefusalCode; message: string }
      | null;
  };
};

export type ArticlesToEditQueryVariables = Exact<{
  after?: string | null | undefined;
}>;

export type ArticlesToEditQuery = {
  articles: {
    next: string | null;
    articles: Array<{
      slug: string;
      module: string;
      languages: Array<Language>;
      version: { title: string } | null;
    }>;
  };
};

export type ArticleToEditQueryVariables = Exact<{
  slug: string;
  market?: string | null | undefined;
  language?: Language | null | undefined;
}>;

export type ArticleToEditQuery = {
  article: {
    version: { title: string; body: string } | null;
    nearest: { language: Language; title: string; body: string } | null;
  } | null;
};

export type SignOffFieldsFragment = {
  party: string;
  decision: SignOffDecision;
  reason: string | null;
  contentHash: string;
  at: string;
  stale: boolean;
  withdrawnAt: string | null;
  signer: { id: string; name: string };
};

export type CosignFieldsFragment = {
  id: string;
  outcome: CosignOutcome;
  rule: unknown;
  contentHash: string;
  requestedAt: string;
  parties: Array<{
    key: string;
    role: string | null;
    status: PartyStatus;
    department: { code: string };
    signOff: {
      party: string;
      decision: SignOffDecision;
      reason: string | null;
      contentHash: string;
      at: string;
      stale: boolean;
      withdrawnAt: string | null;
      signer: { id: string; name: string };
    } | null;
  }>;
  signOffs: Array<{
    party: string;
    decision: SignOffDecision;
    reason: string | null;
    contentHash: string;
    at: string;
    stale: boolean;
    withdrawnAt: string | null;
    signer: { id: string; name: string };
  }>;
};

export type NameTextsFragment = { en: string; zhHans: string; zhHant: string };

export type DirectoryQueryVariables = Exact<{ [key: string]: never }>;

export type DirectoryQuery = {
  directory: {
    channels: Array<string>;
    tiers: Array<string>;
    languages: Array<string>;
    departments: Array<{
      code: string;
      kind: DepartmentKind;
      hue: number;
      names: { en: string; zhHans: string; zhHant: string };
      leads: Array<{ id: string }>;
      members: Array<{ id: string; name: string }>;
    }>;
    markets: Array<{
      code: string;
      region: string;
      timeZone: string;
      currency: string;
      names: { en: string; zhHans: string; zhHant: string };
    }>;
    problemTypes: Array<{
      path: string;
      parent: string | null;
      names: { en: string; zhHans: string; zhHant: string };
    }>;
  };
  serviceLevels: Array<{ code: string; names: { en: string; zhHans: string; zhHant: string } }>;
  escalationPaths: Array<{ code: string; names: { en: string; zhHans: string; zhHant: string } }>;
};

export type WaitingQueryVariables = Exact<{ [key: string]: never }>;

export type WaitingQuery = { inbox: { unread: number; unconfirmed: number } };

export type SearchQueryVariables = Exact<{
  text: string;
}>;

export type SearchQuery = {
  search: Array<
    | { __typename: 'TicketHit'; id: string; number: number; title: string; ticketState: TicketState }
    | {
        __typename: 'ChangeHit';
        id: string;
        number: number;
        changeState: ChangeState;
        names: { en: string; zhHans: string; zhHant: string };
      }
    | { __typename: 'ArticleHit'; slug: string; title: string; module: string }
  >;
};

export type InboxEntryFieldsFragment = {
  id: string;
  kind: InboxKind;
  at: string;
  readAt: string | null;
  payload: unknown;
  ticket: {
    id: string;
    number: number;
    title: string;
    state: TicketState;
    owner: string;
    facts: { market: string; severity: number };
  } | null;
  change: {
    id: string;
    number: number;
    mustRead: boolean;
    viewerMustConfirm: boolean;
    state: ChangeState;
    effectiveFrom: string | null;
    effectiveUntil: string | null;
    endedAt: string | null;
    late: boolean;
    title: { en: string; zhHans: string; zhHant: string };
    department: { code: string };
    localPeriods: Array<{ market: string; from: string; until: string | null }>;
    scope: { markets: Array<string>; channels: Array<string>; problemTypes: Array<string> };
  } | null;
};

export type InboxQueryVariables = Exact<{
  filter?: InboxFilter | null | undefined;
  after?: string | null | undefined;
}>;

export type InboxQuery = {
  inbox: {
    unread: number;
    unconfirmed: number;
    next: string | null;
    entries: Array<{
      id: string;
      kind: InboxKind;
      at: string;
      readAt: string | null;
      payload: unknown;
      ticket: {
        id: string;
        number: number;
        title: string;
        state: TicketState;
        owner: string;
        facts: { market: string; severity: number };
      } | null;
      change: {
        id: string;
        number: number;
        mustRead: boolean;
        viewerMustConfirm: boolean;
        state: ChangeState;
        effectiveFrom: string | null;
        effectiveUntil: string | null;
        endedAt: string | null;
        late: boolean;
        title: { en: string; zhHans: string; zhHant: string };
        department: { code: string };
        localPeriods: Array<{ market: string; from: string; until: string | null }>;
        scope: { markets: Array<string>; channels: Array<string>; problemTypes: Array<string> };
      } | null;
    }>;
  };
};

export type MustReadsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;

export type MustReadsQuery = {
  inbox: {
    next: string | null;
    entries: Array<{
      id: string;
      at: string;
      readAt: string | null;
      change: {
        id: string;
        number: number;
        version: number;
        viewerMustConfirm: boolean;
        state: ChangeState;
        effectiveFrom: string | null;
        effectiveUntil: string | null;
        endedAt: string | null;
        late: boolean;
        title: { en: string; zhHans: string; zhHant: string };
        summary: { en: string; zhHans: string; zhHant: string };
        talkTrack: { en: string; zhHans: string; zhHant: string };
        department: { code: string };
        localPeriods: Array<{ market: string; from: string; until: string | null }>;
        scope: { markets: Array<string>; channels: Array<string>; problemTypes: Array<string> };
      } | null;
    }>;
  };
};

export type MarkReadMutationVariables = Exact<{
  input: MarkReadInput;
}>;

export type MarkReadMutation = {
  answer: {
    inbox: { unread: number; unconfirmed: number } | null;
    refusal:
      | { __typename: 'MatrixRefused'; code: RefusalCode; message: string }
      | { __typename: 'MatrixFileRefused'; code: RefusalCode; message: string }
      | { __typename: 'NotSignedIn'; code: RefusalCode; message: string }
      | { __typename: 'SignInFailed'; code: RefusalCode; message: string }
      | { __typename: 'TooManyAttempts'; retryAfterSeconds: number; code: RefusalCode; message: string }
      | { __typename: 'NotFound'; code: RefusalCode; message: string }
      | { __typename: 'NotAllowed'; ability: string; code: RefusalCode; message: string }
      | { __typename: 'StaleVersion'; code: RefusalCode; message: string }
      | {
          __typename: 'InvalidInput';
          code: RefusalCode;
          message: string;
          problems: Array<{ field: string; code: FieldProblemCode; limit: number | null }>;
        }
      | {
          __typename: 'IllegalMove';
          state: string;
          move: string;
          legal: Array<string>;
          code: RefusalCode;
          message: string;
        }
      | {
          __typename: 'CosignMissing';
          code: RefusalCode;
          message: string;
          parties: Array<{
            key: string;
            role: string | null;
            status: PartyStatus;
            department: { code: string };
          }>;
        }
      | { __typename: 'SignOffRefused'; problem: SignOffProblem; code: RefusalCode; message: string }
      | { __typename: 'ChangeRefused'; code: RefusalCode; message: string }
      | { __typename: 'KeyReused'; code: RefusalCode; message: string }
      | null;
  };
};

export type KnowledgeModulesQueryVariables = Exact<{ [key: string]: never }>;

export type KnowledgeModulesQuery = {
  directory: { modules: Array<{ code: string; names: { en: string; zhHans: string; zhHant: string } }> };
};

export type ArticlesQueryVariables = Exact<{
  filter?: ArticleFilter | null | undefined;
  market?: string | null | undefined;
  first: number;
  withTexts: boolean;
  after?: string | null | undefined;
}>;

export type ArticlesQuery = {
  articles: {
    total: number;
    next: string | null;
    articles: Array<{
      slug: string;
      module: string;
      languages: Array<Language>;
      version: {
        title: string;
        body?: string;
        language: Language;
        effectiveFrom: string;
        effectiveUntil: string | null;
        change: { number: number } | null;
      } | null;
    }>;
    byModule: Array<{ module: string; articles: number }>;
  };
};

export type ArticleVersionFieldsFragment = {
  id: string;
  number: number;
  language: Language;
  market: string | null;
  title: string;
  effectiveFrom: string;
  effectiveUntil: string | null;
  publishedAt: string;
  publishedBy: { id: string; name: string } | null;
  change: {
    id: string;
    number: number;
    title: { en: string; zhHans: string; zhHant: string };
    department: { code: string };
  } | null;
};

export type ArticleQueryVariables = Exact<{
  slug: string;
  at?: string | null | undefined;
  market?: string | null | undefined;
  language?: Language | null | undefined;
}>;

export type ArticleQuery = {
  article: {
    slug: string;
    module: string;
    languages: Array<Language>;
    markets: Array<string>;
    version: {
      body: string;
      id: string;
      number: number;
      language: Language;
      market: string | null;
      title: string;
      effectiveFrom: string;
      effectiveUntil: string | null;
      publishedAt: string;
      publishedBy: { id: string; name: string } | null;
      change: {
        id: string;
        number: number;
        title: { en: string; zhHans: string; zhHant: string };
        department: { code: string };
      } | null;
    } | null;
    present: { id: string; title: string; body: string } | null;
    periods: Array<{
      from: string;
      until: string | null;
      version: {
        id: string;
        number: number;
        language: Language;
        market: string | null;
        title: string;
        effectiveFrom: string;
        effectiveUntil: string | null;
        publishedAt: string;
        publishedBy: { id: string; name: string } | null;
        change: {
          id: string;
          number: number;
          title: { en: string; zhHans: string; zhHant: string };
          department: { code: string };
        } | null;
      };
    }>;
  } | null;
};

export type MatrixVersionsQueryVariables = Exact<{ [key: string]: never }>;

export type MatrixVersionsQuery = {
  matrixVersions: Array<{
    number: number;
    state: MatrixState;
    effectiveFrom: string | null;
    ruleCount: number;
  }>;
};

export type MatrixQueryVariables = Exact<{
  number?: number | null | undefined;
}>;

export type MatrixQuery = {
  matrixVersion: {
    number: number;
    state: MatrixState;
    effectiveFrom: string | null;
    publishedAt: string | null;
    note: string;
    ruleCount: number;
    table: unknown;
    publishedBy: { id: string; name: string } | null;
  } | null;
};

export type MatrixCaseQueryVariables = Exact<{
  facts: TicketFactsInput;
}>;

export type MatrixCaseQuery = {
  answer: {
    decision: {
      matrixVersion: number | null;
      rule: string | null;
      requiredCosign: unknown;
      path: string;
      playbook: string | null;
      explanation: unknown;
      ruleLabel: { en: string; zhHans: string; zhHant: string } | null;
      owner: { code: string };
      informed: Array<{ code: string }>;
      serviceLevel: {
        code: string;
        acknowledgeSeconds: number;
        resolveSeconds: number;
        cosignSeconds: number;
        calendar: string;
        names: { en: string; zhHans: string; zhHant: string };
      };
      authority: { maxAmount: number; currency: string } | null;
    } | null;
    refusal:
      | { __typename: 'MatrixRefused'; code: RefusalCode; message: string }
      | { __typename: 'MatrixFileRefused'; code: RefusalCode; message: string }
      | { __typename: 'NotSignedIn'; code: RefusalCode; message: string }
      | { __typename: 'SignInFailed'; code: RefusalCode; message: string }
      | { __typename: 'TooManyAttempts'; retryAfterSeconds: number; code: RefusalCode; message: string }
      | { __typename: 'NotFound'; code: RefusalCode; message: string }
      | { __typename: 'NotAllowed'; ability: string; code: RefusalCode; message: string }
      | { __typename: 'StaleVersion'; code: RefusalCode; message: string }
      | {
          __typename: 'InvalidInput';
          code: RefusalCode;
          message: string;
          problems: Array<{ field: string; code: FieldProblemCode; limit: number | null }>;
        }
      | {
          __typename: 'IllegalMove';
          state: string;
          move: string;
          legal: Array<string>;
          code: RefusalCode;
          message: string;
        }
      | {
          __typename: 'CosignMissing';
          code: RefusalCode;
          message: string;
          parties: Array<{
            key: string;
            role: string | null;
            status: PartyStatus;
            department: { code: string };
          }>;
        }
      | { __typename: 'SignOffRefused'; problem: SignOffProblem; code: RefusalCode; message: string }
      | { __typename: 'ChangeRefused'; code: RefusalCode; message: string }
      | { __typename: 'KeyReused'; code: RefusalCode; message: string }
      | null;
  };
};

export type ServiceLevelFieldsFragment = {
  code: string;
  acknowledgeSeconds: number;
  resolveSeconds: number;
  cosignSeconds: number;
  calendar: string;
  names: { en: string; zhHans: string; zhHant: string };
};

export type PathsQueryVariables = Exact<{ [key: string]: never }>;

export type PathsQuery = {
  escalationPaths: Array<{
    code: string;
    version: number;
    levels: unknown;
    names: { en: string; zhHans: string; zhHant: string };
  }>;
  serviceLevels: Array<{
    code: string;
    acknowledgeSeconds: number;
    resolveSeconds: number;
    cosignSeconds: number;
    calendar: string;
    names: { en: string; zhHans: string; zhHant: string };
  }>;
};

export type ViewerFieldsFragment = {
  person: {
    id: string;
    name: string;
    departments: Array<{ code: string; hue: number; names: { en: string; zhHans: string; zhHant: string } }>;
  };
  roles: Array<{ role: Role; department: { code: string } | null }>;
  abilities: {
    openTicket: boolean;
    draftChange: boolean;
    seeMatrix: boolean;
    draftMatrix: boolean;
    seePaths: boolean;
    seeAdministration: boolean;
  };
  preferences: { language: Language; timeZone: string };
};

export type ViewerQueryVariables = Exact<{ [key: string]: never }>;

export type ViewerQuery = {
  viewer: {
    person: {
      id: string;
      name: string;
      departments: Array<{
        code: string;
        hue: number;
        names: { en: string; zhHans: string; zhHant: string };
      }>;
    };
    roles: Array<{ role: Role; department: { code: string } | null }>;
    abilities: {
      openTicket: boolean;
      draftChange: boolean;
      seeMatrix: boolean;
      draftMatrix: boolean;
      seePaths: boolean;
      seeAdministration: boolean;
    };
    preferences: { language: Language; timeZone: string };
  } | null;
};

export type DemoAccountsQueryVariables = Exact<{ [key: string]: never }>;

export type DemoAccountsQuery = {
  demoAccounts: Array<{
    name: string;
    email: string;
    password: string;
    language: Language;
    does: { en: string; zhHans: string; zhHant: string };
  }>;
};

export type SignInMutationVariables = Exact<{
  input: SignInInput;
}>;

export type SignInMutation = {
  signIn: {
    viewer: {
      person: {
        id: string;
        name: string;
        departments: Array<{
          code: string;
          hue: number;
          names: { en: string; zhHans: string; zhHant: string };
        }>;
      };
      roles: Array<{ role: Role; department: { code: string } | null }>;
      abilities: {
        openTicket: boolean;
        draftChange: boolean;
        seeMatrix: boolean;
        draftMatrix: boolean;
        seePaths: boolean;
        seeAdministration: boolean;
      };
      preferences: { language: Language; timeZone: string };
    } | null;
    refusal:
      | { __typename: 'MatrixRefused'; code: RefusalCode }
      | { __typename: 'MatrixFileRefused'; code: RefusalCode }
      | { __typename: 'NotSignedIn'; code: RefusalCode }
      | { __typename: 'SignInFailed'; code: RefusalCode }
      | { __typename: 'TooManyAttempts'; retryAfterSeconds: number; code: RefusalCode }
      | { __typename: 'NotFound'; code: RefusalCode }
      | { __typename: 'NotAllowed'; code: RefusalCode }
      | { __typename: 'StaleVersion'; code: RefusalCode }
      | { __typename: 'InvalidInput'; code: RefusalCode }
      | { __typename: 'IllegalMove'; code: RefusalCode }
      | { __typename: 'CosignMissing'; code: RefusalCode }
      | { __typename: 'SignOffRefused'; code: RefusalCode }
      | { __typename: 'ChangeRefused'; code: RefusalCode }
      | { __typename: 'KeyReused'; code: RefusalCode }
      | null;
  };
};

export type SignOutMutationVariables = Exact<{ [key: string]: never }>;

export type SignOutMutation = { signOut: { done: boolean } };

export type SetPreferencesMutationVariables = Exact<{
  input: PreferencesInput;
}>;

export type SetPreferencesMutation = {
  setPreferences: {
    viewer: {
      person: {
        id: string;
        name: string;
        departments: Array<{
          code: string;
          hue: number;
          names: { en: string; zhHans: string; zhHant: string };
        }>;
      };
      roles: Array<{ role: Role; department: { code: string } | null }>;
      abilities: {
        openTicket: boolean;
        draftChange: boolean;
        seeMatrix: boolean;
        draftMatrix: boolean;
        seePaths: boolean;
        seeAdministration: boolean;
      };
      preferences: { language: Language; timeZone: string };
    } | null;
    refusal:
      | { code: RefusalCode }
      | { code: RefusalCode }
      | { code: RefusalCode }
      | { code: RefusalCode }
      | { code: RefusalCode }
      | { code: RefusalCode }
      | { code: RefusalCode }
      | { code: RefusalCode }
      | { code: RefusalCode }
      | { code: RefusalCode }
      | { code: RefusalCode }
      | { code: RefusalCode }
      | { code: RefusalCode }
      | { code: RefusalCode }
      | null;
  };
};

type RefusalFields_MatrixRefused_Fragment = {
  __typename: 'MatrixRefused';
  code: RefusalCode;
  message: string;
};

type RefusalFields_MatrixFileRefused_Fragment = {
  __typename: 'MatrixFileRefused';
  code: RefusalCode;
  message: string;
};

type RefusalFields_NotSignedIn_Fragment = { __typename: 'NotSignedIn'; code: RefusalCode; message: string };

type RefusalFields_SignInFailed_Fragment = { __typename: 'SignInFailed'; code: RefusalCode; message: string };

type RefusalFields_TooManyAttempts_Fragment = {
  __typename: 'TooManyAttempts';
  retryAfterSeconds: number;
  code: RefusalCode;
  message: string;
};

type RefusalFields_NotFound_Fragment = { __typename: 'NotFound'; code: RefusalCode; message: string };

type RefusalFields_NotAllowed_Fragment = {
  __typename: 'NotAllowed';
  ability: string;
  code: RefusalCode;
  message: string;
};

type RefusalFields_StaleVersion_Fragment = { __typename: 'StaleVersion'; code: RefusalCode; message: string };

type RefusalFields_InvalidInput_Fragment = {
  __typename: 'InvalidInput';
  code: RefusalCode;
  message: string;
  problems: Array<{ field: string; code: FieldProblemCode; limit: number | null }>;
};

type RefusalFields_IllegalMove_Fragment = {
  __typename: 'IllegalMove';
  state: string;
  move: string;
  legal: Array<string>;
  code: RefusalCode;
  message: string;
};

type RefusalFields_CosignMissing_Fragment = {
  __typename: 'CosignMissing';
  code: RefusalCode;
  message: string;
  parties: Array<{ key: string; role: string | null; status: PartyStatus; department: { code: string } }>;
};

type RefusalFields_SignOffRefused_Fragment = {
  __typename: 'SignOffRefused';
  problem: SignOffProblem;
  code: RefusalCode;
  message: string;
};

type RefusalFields_ChangeRefused_Fragment = {
  __typename: 'ChangeRefused';
  code: RefusalCode;
  message: string;
};

type RefusalFields_KeyReused_Fragment = { __typename: 'KeyReused'; code: RefusalCode; message: string };

export type RefusalFieldsFragment =
  | RefusalFields_MatrixRefused_Fragment
  | RefusalFields_MatrixFileRefused_Fragment
  | RefusalFields_NotSignedIn_Fragment
  | RefusalFields_SignInFailed_Fragment
  | RefusalFields_TooManyAttempts_Fragment
  | RefusalFields_NotFound_Fragment
  | RefusalFields_NotAllowed_Fragment
  | RefusalFields_StaleVersion_Fragment
  | RefusalFields_InvalidInput_Fragment
  | RefusalFields_IllegalMove_Fragment
  | RefusalFields_CosignMissing_Fragment
  | RefusalFields_SignOffRefused_Fragment
  | RefusalFields_ChangeRefused_Fragment
  | RefusalFields_KeyReused_Fragment;

export type MoveAnswerFieldsFragment = {
  ticket: {
    id: string;
    number: number;
    version: number;
    card: {
      id: string;
      number: number;
      version: number;
      title: string;
      state: TicketState;
      priority: number;
      customerName: string;
      owner: string;
      assignee: string | null;
      involved: Array<string>;
      openedBy: string | null;
      openedAt: string;
      resolvedAt: string | null;
      closedAt: string | null;
      escalationLevel: number;
      reopened: number;
      changes: Array<string>;
      facts: {
        problemType: string;
        market: string;
        channel: string;
        tier: string;
        severity: number;
        orderValue: number | null;
        currency: string | null;
        language: string;
        tags: Array<string>;
      };
      hold: { reason: string; since: string } | null;
      clocks: Array<{
        kind: ClockKind;
        state: ClockState;
        targetSeconds: number;
        dueAt: string | null;
        elapsedSeconds: number;
        breachedAt: string | null;
      }>;
      cosign: { id: string; state: unknown } | null;
    };
    abilities: {
      accept: boolean;
      start: boolean;
      askCustomer: boolean;
      recordAnswer: boolean;
      hold: boolean;
      release: boolean;
      comment: boolean;
      propose: boolean;
      withdrawProposal: boolean;
      sign: boolean;
      resolve: boolean;
      close: boolean;
      reopen: boolean;
      handOver: boolean;
      escalate: boolean;
      skipLevels: boolean;
      signFor: Array<string>;
    };
  } | null;
  refusal:
    | { __typename: 'MatrixRefused'; code: RefusalCode; message: string }
    | { __typename: 'MatrixFileRefused'; code: RefusalCode; message: string }
    | { __typename: 'NotSignedIn'; code: RefusalCode; message: string }
    | { __typename: 'SignInFailed'; code: RefusalCode; message: string }
    | { __typename: 'TooManyAttempts'; retryAfterSeconds: number; code: RefusalCode; message: string }
    | { __typename: 'NotFound'; code: RefusalCode; message: string }
    | { __typename: 'NotAllowed'; ability: string; code: RefusalCode; message: string }
    | { __typename: 'StaleVersion'; code: RefusalCode; message: string }
    | {
        __typename: 'InvalidInput';
        code: RefusalCode;
        message: string;
        problems: Array<{ field: string; code: FieldProblemCode; limit: number | null }>;
      }
    | {
        __typename: 'IllegalMove';
        state: string;
        move: string;
        legal: Array<string>;
        code: RefusalCode;
        message: string;
      }
    | {
        __typename: 'CosignMissing';
        code: RefusalCode;
        message: string;
        parties: Array<{
          key: string;
          role: string | null;
          status: PartyStatus;
          department: { code: string };
        }>;
      }
    | { __typename: 'SignOffRefused'; problem: SignOffProblem; code: RefusalCode; message: string }
    | { __typename: 'ChangeRefused'; code: RefusalCode; message: string }
    | { __typename: 'KeyReused'; code: RefusalCode; message: string }
    | null;
};

export type OpenTicketMutationVariables = Exact<{
  input: OpenTicketInput;
}>;

export type OpenTicketMutation = {
  answer: {
    ticket: {
      id: string;
      number: number;
      version: number;
      card: {
        id: string;
        number: number;
        version: number;
        title: string;
        state: TicketState;
        priority: number;
        customerName: string;
        owner: string;
        assignee: string | null;
        involved: Array<string>;
        openedBy: string | null;
        openedAt: string;
        resolvedAt: string | null;
        closedAt: string | null;
        escalationLevel: number;
        reopened: number;
        changes: Array<string>;
        facts: {
          problemType: string;
          market: string;
          channel: string;
          tier: string;
          severity: number;
          orderValue: number | null;
          currency: string | null;
          language: string;
          tags: Array<string>;
        };
        hold: { reason: string; since: string } | null;
        clocks: Array<{
          kind: ClockKind;
          state: ClockState;
          targetSeconds: number;
          dueAt: string | null;
          elapsedSeconds: number;
          breachedAt: string | null;
        }>;
        cosign: { id: string; state: unknown } | null;
      };
      abilities: {
        accept: boolean;
        start: boolean;
        askCustomer: boolean;
        recordAnswer: boolean;
        hold: boolean;
        release: boolean;
        comment: boolean;
        propose: boolean;
        withdrawProposal: boolean;
        sign: boolean;
        resolve: boolean;
        close: boolean;
        reopen: boolean;
        handOver: boolean;
        escalate: boolean;
        skipLevels: boolean;
        signFor: Array<string>;
      };
    } | null;
    refusal:
      | { __typename: 'MatrixRefused'; code: RefusalCode; message: string }
      | { __typename: 'MatrixFileRefused'; code: RefusalCode; message: string }
      | { __typename: 'NotSignedIn'; code: RefusalCode; message: string }
      | { __typename: 'SignInFailed'; code: RefusalCode; message: string }
      | { __typename: 'TooManyAttempts'; retryAfterSeconds: number; code: RefusalCode; message: string }
      | { __typename: 'NotFound'; code: RefusalCode; message: string }
      | { __typename: 'NotAllowed'; ability: string; code: RefusalCode; message: string }
      | { __typename: 'StaleVersion'; code: RefusalCode; message: string }
      | {
          __typename: 'InvalidInput';
          code: RefusalCode;
          message: string;
          problems: Array<{ field: string; code: FieldProblemCode; limit: number | null }>;
        }
      | {
          __typename: 'IllegalMove';
          state: string;
          move: string;
          legal: Array<string>;
          code: RefusalCode;
          message: string;
        }
      | {
          __typename: 'CosignMissing';
          code: RefusalCode;
          message: string;
          parties: Array<{
            key: string;
            role: string | null;
            status: PartyStatus;
            department: { code: string };
          }>;
        }
      | { __typename: 'SignOffRefused'; problem: SignOffProblem; code: RefusalCode; message: string }
      | { __typename: 'ChangeRefused'; code: RefusalCode; message: string }
      | { __typename: 'KeyReused'; code: RefusalCode; message: string }
      | null;
  };
};

export type AcceptTicketMutationVariables = Exact<{
  input: TicketMoveInput;
}>;

export type AcceptTicketMutation = {
  answer: {
    ticket: {
      id: string;
      number: number;
      version: number;
      card: {
        id: string;
        number: number;
        version: number;
        title: string;
        state: TicketState;
        priority: number;
        customerName: string;
        owner: string;
        assignee: string | null;
        involved: Array<string>;
        openedBy: string | null;
        openedAt: string;
        resolvedAt: string | null;
        closedAt: string | null;
        escalationLevel: number;
        reopened: number;
        changes: Array<string>;
        facts: {
          problemType: string;
          market: string;
          channel: string;
          tier: string;
          severity: number;
          orderValue: number | null;
          currency: string | null;
          language: string;
          tags: Array<string>;
        };
        hold: { reason: string; since: string } | null;
        clocks: Array<{
          kind: ClockKind;
          state: ClockState;
          targetSeconds: number;
          dueAt: string | null;
          elapsedSeconds: number;
          breachedAt: string | null;
        }>;
        cosign: { id: string; state: unknown } | null;
      };
      abilities: {
        accept: boolean;
        start: boolean;
        askCustomer: boolean;
        recordAnswer: boolean;
        hold: boolean;
        release: boolean;
        comment: boolean;
        propose: boolean;
        withdrawProposal: boolean;
        sign: boolean;
        resolve: boolean;
        close: boolean;
        reopen: boolean;
        handOver: boolean;
        escalate: boolean;
        skipLevels: boolean;
        signFor: Array<string>;
      };
    } | null;
    refusal:
      | { __typename: 'MatrixRefused'; code: RefusalCode; message: string }
      | { __typename: 'MatrixFileRefused'; code: RefusalCode; message: string }
      | { __typename: 'NotSignedIn'; code: RefusalCode; message: string }
      | { __typename: 'SignInFailed'; code: RefusalCode; message: string }
      | { __typename: 'TooManyAttempts'; retryAfterSeconds: number; code: RefusalCode; message: string }
      | { __typename: 'NotFound'; code: RefusalCode; message: string }
      | { __typename: 'NotAllowed'; ability: string; code: RefusalCode; message: string }
      | { __typename: 'StaleVersion'; code: RefusalCode; message: string }
      | {
          __typename: 'InvalidInput';
          code: RefusalCode;
          message: string;
          problems: Array<{ field: string; code: FieldProblemCode; limit: number | null }>;
        }
      | {
          __typename: 'IllegalMove';
          state: string;
          move: string;
          legal: Array<string>;
          code: RefusalCode;
          message: string;
        }
      | {
          __typename: 'CosignMissing';
          code: RefusalCode;
          message: string;
          parties: Array<{
            key: string;
            role: string | null;
            status: PartyStatus;
            department: { code: string };
          }>;
        }
      | { __typename: 'SignOffRefused'; problem: SignOffProblem; code: RefusalCode; message: string }
      | { __typename: 'ChangeRefused'; code: RefusalCode; message: string }
      | { __typename: 'KeyReused'; code: RefusalCode; message: string }
      | null;
  };
};

export type StartWorkMutationVariables = Exact<{
  input: TicketMoveInput;
}>;

export type StartWorkMutation = {
  answer: {
    ticket: {
      id: string;
      number: number;
      version: number;
      card: {
        id: string;
        number: number;
        version: number;
        title: string;
        state: TicketState;
        priority: number;
        customerName: string;
        owner: string;
        assignee: string | null;
        involved: Array<string>;
        openedBy: string | null;
        openedAt: string;
        resolvedAt: string | null;
        closedAt: string | null;
        escalationLevel: number;
        reopened: number;
        changes: Array<string>;
        facts: {
          problemType: string;
          market: string;
          channel: string;
          tier: string;
          severity: number;
          orderValue: number | null;
          currency: string | null;
          language: string;
          tags: Array<string>;
        };
        hold: { reason: string; since: string } | null;
        clocks: Array<{
          kind: ClockKind;
          state: ClockState;
          targetSeconds: number;
          dueAt: string | null;
          elapsedSeconds: number;
          breachedAt: string | null;
        }>;
        cosign: { id: string; state: unknown } | null;
      };
      abilities: {
        accept: boolean;
        start: boolean;
        askCustomer: boolean;
        recordAnswer: boolean;
        hold: boolean;
        release: boolean;
        comment: boolean;
        propose: boolean;
        withdrawProposal: boolean;
        sign: boolean;
        resolve: boolean;
        close: boolean;
        reopen: boolean;
        handOver: boolean;
        escalate: boolean;
        skipLevels: boolean;
        signFor: Array<string>;
      };
    } | null;
    refusal:
      | { __typename: 'MatrixRefused'; code: RefusalCode; message: string }
      | { __typename: 'MatrixFileRefused'; code: RefusalCode; message: string }
      | { __typename: 'NotSignedIn'; code: RefusalCode; message: string }
      | { __typename: 'SignInFailed'; code: RefusalCode; message: string }
      | { __typename: 'TooManyAttempts'; retryAfterSeconds: number; code: RefusalCode; message: string }
      | { __typename: 'NotFound'; code: RefusalCode; message: string }
      | { __typename: 'NotAllowed'; ability: string; code: RefusalCode; message: string }
      | { __typename: 'StaleVersion'; code: RefusalCode; message: string }
      | {
          __typename: 'InvalidInput';
          code: RefusalCode;
          message: string;
          problems: Array<{ field: string; code: FieldProblemCode; limit: number | null }>;
        }
      | {
          __typename: 'IllegalMove';
          state: string;
          move: string;
          legal: Array<string>;
          code: RefusalCode;
          message: string;
        }
      | {
          __typename: 'CosignMissing';
          code: RefusalCode;
          message: string;
          parties: Array<{
            key: string;
            role: string | null;
            status: PartyStatus;
            department: { code: string };
          }>;
        }
      | { __typename: 'SignOffRefused'; problem: SignOffProblem; code: RefusalCode; message: string }
      | { __typename: 'ChangeRefused'; code: RefusalCode; message: string }
      | { __typename: 'KeyReused'; code: RefusalCode; message: string }
      | null;
  };
};

export type ReleaseTicketMutationVariables = Exact<{
  input: TicketMoveInput;
}>;

export type ReleaseTicketMutation = {
  answer: {
    ticket: {
      id: string;
      number: number;
      version: number;
      card: {
        id: string;
        number: number;
        version: number;
        title: string;
        state: TicketState;
        priority: number;
        customerName: string;
        owner: string;
        assignee: string | null;
        involved: Array<string>;
        openedBy: string | null;
        openedAt: string;
        resolvedAt: string | null;
        closedAt: string | null;
        escalationLevel: number;
        reopened: number;
        changes: Array<string>;
        facts: {
          problemType: string;
          market: string;
          channel: string;
          tier: string;
          severity: number;
          orderValue: number | null;
          currency: string | null;
          language: string;
          tags: Array<string>;
        };
        hold: { reason: string; since: string } | null;
        clocks: Array<{
          kind: ClockKind;
          state: ClockState;
          targetSeconds: number;
          dueAt: string | null;
          elapsedSeconds: number;
          breachedAt: string | null;
        }>;
        cosign: { id: string; state: unknown } | null;
      };
      abilities: {
        accept: boolean;
        start: boolean;
        askCustomer: boolean;
        recordAnswer: boolean;
        hold: boolean;
        release: boolean;
        comment: boolean;
        propose: boolean;
        withdrawProposal: boolean;
        sign: boolean;
        resolve: boolean;
        close: boolean;
        reopen: boolean;
        handOver: boolean;
        escalate: boolean;
        skipLevels: boolean;
        signFor: Array<string>;
      };
    } | null;
    refusal:
      | { __typename: 'MatrixRefused'; code: RefusalCode; message: string }
      | { __typename: 'MatrixFileRefused'; code: RefusalCode; message: string }
      | { __typename: 'NotSignedIn'; code: RefusalCode; message: string }
      | { __typename: 'SignInFailed'; code: RefusalCode; message: string }
      | { __typename: 'TooManyAttempts'; retryAfterSeconds: number; code: RefusalCode; message: string }
      | { __typename: 'NotFound'; code: RefusalCode; message: string }
      | { __typename: 'NotAllowed'; ability: string; code: RefusalCode; message: string }
      | { __typename: 'StaleVersion'; code: RefusalCode; message: string }
      | {
          __typename: 'InvalidInput';
          code: RefusalCode;
          message: string;
          problems: Array<{ field: string; code: FieldProblemCode; limit: number | null }>;
        }
      | {
          __typename: 'IllegalMove';
          state: string;
          move: string;
          legal: Array<string>;
          code: RefusalCode;
          message: string;
        }
      | {
          __typename: 'CosignMissing';
          code: RefusalCode;
          message: string;
          parties: Array<{
            key: string;
            role: string | null;
            status: PartyStatus;
            department: { code: string };
          }>;
        }
      | { __typename: 'SignOffRefused'; problem: SignOffProblem; code: RefusalCode; message: string }
      | { __typename: 'ChangeRefused'; code: RefusalCode; message: string }
      | { __typename: 'KeyReused'; code: RefusalCode; message: string }
      | null;
  };
};

export type WithdrawProposalMutationVariables = Exact<{
  input: TicketMoveInput;
}>;

export type WithdrawProposalMutation = {
  answer: {
    ticket: {
      id: string;
      number: number;
      version: number;
      card: {
        id: string;
        number: number;
        version: number;
        title: string;
        state: TicketState;
        priority: number;
        customerName: string;
        owner: string;
        assignee: string | null;
        involved: Array<string>;
        openedBy: string | null;
        openedAt: string;
        resolvedAt: string | null;
        closedAt: string | null;
        escalationLevel: number;
        reopened: number;
        changes: Array<string>;
        facts: {
          problemType: string;
          market: string;
          channel: string;
          tier: string;
          severity: number;
          orderValue: number | null;
          currency: string | null;
          language: string;
          tags: Array<string>;
        };
        hold: { reason: string; since: string } | null;
        clocks: Array<{
          kind: ClockKind;
          state: ClockState;
          targetSeconds: number;
          dueAt: string | null;
          elapsedSeconds: number;
          breachedAt: string | null;
        }>;
        cosign: { id: string; state: unknown } | null;
      };
      abilities: {
        accept: boolean;
        start: boolean;
        askCustomer: boolean;
        recordAnswer: boolean;
        hold: boolean;
        release: boolean;
        comment: boolean;
        propose: boolean;
        withdrawProposal: boolean;
        sign: boolean;
        resolve: boolean;
        close: boolean;
        reopen: boolean;
        handOver: boolean;
        escalate: boolean;
        skipLevels: boolean;
        signFor: Array<string>;
      };
    } | null;
    refusal:
      | { __typename: 'MatrixRefused'; code: RefusalCode; message: string }
      | { __typename: 'MatrixFileRefused'; code: RefusalCode; message: string }
      | { __typename: 'NotSignedIn'; code: RefusalCode; message: string }
      | { __typename: 'SignInFailed'; code: RefusalCode; message: string }
      | { __typename: 'TooManyAttempts'; retryAfterSeconds: number; code: RefusalCode; message: string }
      | { __typename: 'NotFound'; code: RefusalCode; message: string }
      | { __typename: 'NotAllowed'; ability: string; code: RefusalCode; message: string }
      | { __typename: 'StaleVersion'; code: RefusalCode; message: string }
      | {
          __typename: 'InvalidInput';
          code: RefusalCode;
          message: string;
          problems: Array<{ field: string; code: FieldProblemCode; limit: number | null }>;
        }
      | {
          __typename: 'IllegalMove';
          state: string;
          move: string;
          legal: Array<string>;
          code: RefusalCode;
          message: string;
        }
      | {
          __typename: 'CosignMissing';
          code: RefusalCode;
          message: string;
          parties: Array<{
            key: string;
            role: string | null;
            status: PartyStatus;
            department: { code: string };
          }>;
        }
      | { __typename: 'SignOffRefused'; problem: SignOffProblem; code: RefusalCode; message: string }
      | { __typename: 'ChangeRefused'; code: RefusalCode; message: string }
      | { __typename: 'KeyReused'; code: RefusalCode; message: string }
      | null;
  };
};

export type CloseTicketMutationVariables = Exact<{
  input: TicketMoveInput;
}>;

export type CloseTicketMutation = {
  answer: {
    ticket: {
      id: string;
      number: number;
      version: number;
      card: {
        id: string;
        number: number;
        version: number;
        title: string;
        state: TicketState;
        priority: number;
        customerName: string;
        owner: string;
        assignee: string | null;
        involved: Array<string>;
        openedBy: string | null;
        openedAt: string;
        resolvedAt: string | null;
        closedAt: string | null;
        escalationLevel: number;
        reopened: number;
        changes: Array<string>;
        facts: {
          problemType: string;
          market: string;
          channel: string;
          tier: string;
          severity: number;
          orderValue: number | null;
          currency: string | null;
          language: string;
          tags: Array<string>;
        };
        hold: { reason: string; since: string } | null;
        clocks: Array<{
          kind: ClockKind;
          state: ClockState;
          targetSeconds: number;
          dueAt: string | null;
          elapsedSeconds: number;
          breachedAt: string | null;
        }>;
        cosign: { id: string; state: unknown } | null;
      };
      abilities: {
        accept: boolean;
        start: boolean;
        askCustomer: boolean;
        recordAnswer: boolean;
        hold: boolean;
        release: boolean;
        comment: boolean;
        propose: boolean;
        withdrawProposal: boolean;
        sign: boolean;
        resolve: boolean;
        close: boolean;
        reopen: boolean;
        handOver: boolean;
        escalate: boolean;
        skipLevels: boolean;
        signFor: Array<string>;
      };
    } | null;
    refusal:
      | { __typename: 'MatrixRefused'; code: RefusalCode; message: string }
      | { __typename: 'MatrixFileRefused'; code: RefusalCode; message: string }
      | { __typename: 'NotSignedIn'; code: RefusalCode; message: string }
      | { __typename: 'SignInFailed'; code: RefusalCode; message: string }
      | { __typename: 'TooManyAttempts'; retryAfterSeconds: number; code: RefusalCode; message: string }
      | { __typename: 'NotFound'; code: RefusalCode; message: string }
      | { __typename: 'NotAllowed'; ability: string; code: RefusalCode; message: string }
      | { __typename: 'StaleVersion'; code: RefusalCode; message: string }
      | {
          __typename: 'InvalidInput';
          code: RefusalCode;
          message: string;
          problems: Array<{ field: string; code: FieldProblemCode; limit: number | null }>;
        }
      | {
          __typename: 'IllegalMove';
          state: string;
          move: string;
          legal: Array<string>;
          code: RefusalCode;
          message: string;
        }
      | {
          __typename: 'CosignMissing';
          code: RefusalCode;
          message: string;
          parties: Array<{
            key: string;
            role: string | null;
            status: PartyStatus;
            department: { code: string };
          }>;
        }
      | { __typename: 'SignOffRefused'; problem: SignOffProblem; code: RefusalCode; message: string }
      | { __typename: 'ChangeRefused'; code: RefusalCode; message: string }
      | { __typename: 'KeyReused'; code: RefusalCode; message: string }
      | null;
  };
};

export type AskCustomerMutationVariables = Exact<{
  input: TicketTextInput;
}>;

export type AskCustomerMutation = {
  answer: {
    ticket: {
      id: string;
      number: number;
      version: number;
      card: {
        id: string;
        number: number;
        version: number;
        title: string;
        state: TicketState;
        priority: number;
        customerName: string;
        owner: string;
        assignee: string | null;
        involved: Array<string>;
        openedBy: string | null;
        openedAt: string;
        resolvedAt: string | null;
        closedAt: string | null;
        escalationLevel: number;
        reopened: number;
        changes: Array<string>;
        facts: {
          problemType: string;
          market: string;
          channel: string;
          tier: string;
          severity: number;
          orderValue: number | null;
          currency: string | null;
          language: string;
          tags: Array<string>;
        };
        hold: { reason: string; since: string } | null;
        clocks: Array<{
          kind: ClockKind;
          state: ClockState;
          targetSeconds: number;
          dueAt: string | null;
          elapsedSeconds: number;
          breachedAt: string | null;
        }>;
        cosign: { id: string; state: unknown } | null;
      };
      abilities: {
        accept: boolean;
        start: boolean;
        askCustomer: boolean;
        recordAnswer: boolean;
        hold: boolean;
        release: boolean;
        comment: boolean;
        propose: boolean;
        withdrawProposal: boolean;
        sign: boolean;
        resolve: boolean;
        close: boolean;
        reopen: boolean;
        handOver: boolean;
        escalate: boolean;
        skipLevels: boolean;
        signFor: Array<string>;
      };
    } | null;
    refusal:
      | { __typename: 'MatrixRefused'; code: RefusalCode; message: string }
      | { __typename: 'MatrixFileRefused'; code: RefusalCode; message: string }
      | { __typename: 'NotSignedIn'; code: RefusalCode; message: string }
      | { __typename: 'SignInFailed'; code: RefusalCode; message: string }
      | { __typename: 'TooManyAttempts'; retryAfterSeconds: number; code: RefusalCode; message: string }
      | { __typename: 'NotFound'; code: RefusalCode; message: string }
      | { __typename: 'NotAllowed'; ability: string; code: RefusalCode; message: string }
      | { __typename: 'StaleVersion'; code: RefusalCode; message: string }
      | {
          __typename: 'InvalidInput';
          code: RefusalCode;
          message: string;
          problems: Array<{ field: string; code: FieldProblemCode; limit: number | null }>;
        }
      | {
          __typename: 'IllegalMove';
          state: string;
          move: string;
          legal: Array<string>;
          code: RefusalCode;
          message: string;
        }
      | {
          __typename: 'CosignMissing';
          code: RefusalCode;
          message: string;
          parties: Array<{
            key: string;
            role: string | null;
            status: PartyStatus;
            department: { code: string };
          }>;
        }
      | { __typename: 'SignOffRefused'; problem: SignOffProblem; code: RefusalCode; message: string }
      | { __typename: 'ChangeRefused'; code: RefusalCode; message: string }
      | { __typename: 'KeyReused'; code: RefusalCode; message: string }
      | null;
  };
};

export type RecordCustomerAnswerMutationVariables = Exact<{
  input: TicketTextInput;
}>;

export type RecordCustomerAnswerMutation = {
  answer: {
    ticket: {
      id: string;
      number: number;
      version: number;
      card: {
        id: string;
        number: number;
        version: number;
        title: string;
        state: TicketState;
        priority: number;
        customerName: string;
        owner: string;
        assignee: string | null;
        involved: Array<string>;
        openedBy: string | null;
        openedAt: string;
        resolvedAt: string | null;
        closedAt: string | null;
        escalationLevel: number;
        reopened: number;
        changes: Array<string>;
        facts: {
          problemType: string;
          market: string;
          channel: string;
          tier: string;
          severity: number;
          orderValue: number | null;
          currency: string | null;
          language: string;
          tags: Array<string>;
        };
        hold: { reason: string; since: string } | null;
        clocks: Array<{
          kind: ClockKind;
          state: ClockState;
          targetSeconds: number;
          dueAt: string | null;
          elapsedSeconds: number;
          breachedAt: string | null;
        }>;
        cosign: { id: string; state: unknown } | null;
      };
      abilities: {
        accept: boolean;
        start: boolean;
        askCustomer: boolean;
        recordAnswer: boolean;
        hold: boolean;
        release: boolean;
        comment: boolean;
        propose: boolean;
        withdrawProposal: boolean;
        sign: boolean;
        resolve: boolean;
        close: boolean;
        reopen: boolean;
        handOver: boolean;
        escalate: boolean;
        skipLevels: boolean;
        signFor: Array<string>;
      };
    } | null;
    refusal:
      | { __typename: 'MatrixRefused'; code: RefusalCode; message: string }
      | { __typename: 'MatrixFileRefused'; code: RefusalCode; message: string }
      | { __typename: 'NotSignedIn'; code: RefusalCode; message: string }
      | { __typename: 'SignInFailed'; code: RefusalCode; message: string }
      | { __typename: 'TooManyAttempts'; retryAfterSeconds: number; code: RefusalCode; message: string }
      | { __typename: 'NotFound'; code: RefusalCode; message: string }
      | { __typename: 'NotAllowed'; ability: string; code: RefusalCode; message: string }
      | { __typename: 'StaleVersion'; code: RefusalCode; message: string }
      | {
          __typename: 'InvalidInput';
          code: RefusalCode;
          message: string;
          problems: Array<{ field: string; code: FieldProblemCode; limit: number | null }>;
        }
      | {
          __typename: 'IllegalMove';
          state: string;
          move: string;
          legal: Array<string>;
          code: RefusalCode;
          message: string;
        }
      | {
          __typename: 'CosignMissing';
          code: RefusalCode;
          message: string;
          parties: Array<{
            key: string;
            role: string | null;
            status: PartyStatus;
            department: { code: string };
          }>;
        }
      | { __typename: 'SignOffRefused'; problem: SignOffProblem; code: RefusalCode; message: string }
      | { __typename: 'ChangeRefused'; code: RefusalCode; message: string }
      | { __typename: 'KeyReused'; code: RefusalCode; message: string }
      | null;
  };
};

export type HoldTicketMutationVariables = Exact<{
  input: TicketTextInput;
}>;

export type HoldTicketMutation = {
  answer: {
    ticket: {
      id: string;
      number: number;
      version: number;
      card: {
        id: string;
        number: number;
        version: number;
        title: string;
        state: TicketState;
        priority: number;
        customerName: string;
        owner: string;
        assignee: string | null;
        involved: Array<string>;
        openedBy: string | null;
        openedAt: string;
        resolvedAt: string | null;
        closedAt: string | null;
        escalationLevel: number;
        reopened: number;
        changes: Array<string>;
        facts: {
          problemType: string;
          market: string;
          channel: string;
          tier: string;
          severity: number;
          orderValue: number | null;
          currency: string | null;
          language: string;
          tags: Array<string>;
        };
        hold: { reason: string; since: string } | null;
        clocks: Array<{
          kind: ClockKind;
          state: ClockState;
          targetSeconds: number;
          dueAt: string | null;
          elapsedSeconds: number;
          breachedAt: string | null;
        }>;
        cosign: { id: string; state: unknown } | null;
      };
      abilities: {
        accept: boolean;
        start: boolean;
        askCustomer: boolean;
        recordAnswer: boolean;
        hold: boolean;
        release: boolean;
        comment: boolean;
        propose: boolean;
        withdrawProposal: boolean;
        sign: boolean;
        resolve: boolean;
        close: boolean;
        reopen: boolean;
        handOver: boolean;
        escalate: boolean;
        skipLevels: boolean;
        signFor: Array<string>;
      };
    } | null;
    refusal:
      | { __typename: 'MatrixRefused'; code: RefusalCode; message: string }
      | { __typename: 'MatrixFileRefused'; code: RefusalCode; message: string }
      | { __typename: 'NotSignedIn'; code: RefusalCode; message: string }
      | { __typename: 'SignInFailed'; code: RefusalCode; message: string }
      | { __typename: 'TooManyAttempts'; retryAfterSeconds: number; code: RefusalCode; message: string }
      | { __typename: 'NotFound'; code: RefusalCode; message: string }
      | { __typename: 'NotAllowed'; ability: string; code: RefusalCode; message: string }
      | { __typename: 'StaleVersion'; code: RefusalCode; message: string }
      | {
          __typename: 'InvalidInput';
          code: RefusalCode;
          message: string;
          problems: Array<{ field: string; code: FieldProblemCode; limit: number | null }>;
        }
      | {
          __typename: 'IllegalMove';
          state: string;
          move: string;
          legal: Array<string>;
          code: RefusalCode;
          message: string;
        }
      | {
          __typename: 'CosignMissing';
          code: RefusalCode;
          message: string;
          parties: Array<{
            key: string;
            role: string | null;
            status: PartyStatus;
            department: { code: string };
          }>;
        }
      | { __typename: 'SignOffRefused'; problem: SignOffProblem; code: RefusalCode; message: string }
      | { __typename: 'ChangeRefused'; code: RefusalCode; message: string }
      | { __typename: 'KeyReused'; code: RefusalCode; message: string }
      | null;
  };
};

export type CommentTicketMutationVariables = Exact<{
  input: TicketTextInput;
}>;

export type CommentTicketMutation = {
  answer: {
    ticket: {
      id: string;
      number: number;
      version: number;
      card: {
        id: string;
        number: number;
        version: number;
        title: string;
        state: TicketState;
        priority: number;
        customerName: string;
        owner: string;
        assignee: string | null;
        involved: Array<string>;
        openedBy: string | null;
        openedAt: string;
        resolvedAt: string | null;
        closedAt: string | null;
        escalationLevel: number;
        reopened: number;
        changes: Array<string>;
        facts: {
          problemType: string;
          market: string;
          channel: string;
          tier: string;
          severity: number;
          orderValue: number | null;
          currency: string | null;
          language: string;
          tags: Array<string>;
        };
        hold: { reason: string; since: string } | null;
        clocks: Array<{
          kind: ClockKind;
          state: ClockState;
          targetSeconds: number;
          dueAt: string | null;
          elapsedSeconds: number;
          breachedAt: string | null;
        }>;
        cosign: { id: string; state: unknown } | null;
      };
      abilities: {
        accept: boolean;
        start: boolean;
        askCustomer: boolean;
        recordAnswer: boolean;
        hold: boolean;
        release: boolean;
        comment: boolean;
        propose: boolean;
        withdrawProposal: boolean;
        sign: boolean;
        resolve: boolean;
        close: boolean;
        reopen: boolean;
        handOver: boolean;
        escalate: boolean;
        skipLevels: boolean;
        signFor: Array<string>;
      };
    } | null;
    refusal:
      | { __typename: 'MatrixRefused'; code: RefusalCode; message: string }
      | { __typename: 'MatrixFileRefused'; code: RefusalCode; message: string }
      | { __typename: 'NotSignedIn'; code: RefusalCode; message: string }
      | { __typename: 'SignInFailed'; code: RefusalCode; message: string }
      | { __typename: 'TooManyAttempts'; retryAfterSeconds: number; code: RefusalCode; message: string }
      | { __typename: 'NotFound'; code: RefusalCode; message: string }
      | { __typename: 'NotAllowed'; ability: string; code: RefusalCode; message: string }
      | { __typename: 'StaleVersion'; code: RefusalCode; message: string }
      | {
          __typename: 'InvalidInput';
          code: RefusalCode;
          message: string;
          problems: Array<{ field: string; code: FieldProblemCode; limit: number | null }>;
        }
      | {
          __typename: 'IllegalMove';
          state: string;
          move: string;
          legal: Array<string>;
          code: RefusalCode;
          message: string;
        }
      | {
          __typename: 'CosignMissing';
          code: RefusalCode;
          message: string;
          parties: Array<{
            key: string;
            role: string | null;
            status: PartyStatus;
            department: { code: string };
          }>;
        }
      | { __typename: 'SignOffRefused'; problem: SignOffProblem; code: RefusalCode; message: string }
      | { __typename: 'ChangeRefused'; code: RefusalCode; message: string }
      | { __typename: 'KeyReused'; code: RefusalCode; message: string }
      | null;
  };
};

export type ResolveTicketMutationVariables = Exact<{
  input: TicketTextInput;
}>;

export type ResolveTicketMutation = {
  answer: {
    ticket: {
      id: string;
      number: number;
      version: number;
      card: {
        id: string;
        number: number;
        version: number;
        title: string;
        state: TicketState;
        priority: number;
        customerName: string;
        owner: string;
        assignee: string | null;
        involved: Array<string>;
        openedBy: string | null;
        openedAt: string;
        resolvedAt: string | null;
        closedAt: string | null;
        escalationLevel: number;
        reopened: number;
        changes: Array<string>;
        facts: {
          problemType: string;
          market: string;
          channel: string;
          tier: string;
          severity: number;
          orderValue: number | null;
          currency: string | null;
          language: string;
          tags: Array<string>;
        };
        hold: { reason: string; since: string } | null;
        clocks: Array<{
          kind: ClockKind;
          state: ClockState;
          targetSeconds: number;
          dueAt: string | null;
          elapsedSeconds: number;
          breachedAt: string | null;
        }>;
        cosign: { id: string; state: unknown } | null;
      };
      abilities: {
        accept: boolean;
        start: boolean;
        askCustomer: boolean;
        recordAnswer: boolean;
        hold: boolean;
        release: boolean;
        comment: boolean;
        propose: boolean;
        withdrawProposal: boolean;
        sign: boolean;
        resolve: boolean;
        close: boolean;
        reopen: boolean;
        handOver: boolean;
        escalate: boolean;
        skipLevels: boolean;
        signFor: Array<string>;
      };
    } | null;
    refusal:
      | { __typename: 'MatrixRefused'; code: RefusalCode; message: string }
      | { __typename: 'MatrixFileRefused'; code: RefusalCode; message: string }
      | { __typename: 'NotSignedIn'; code: RefusalCode; message: string }
      | { __typename: 'SignInFailed'; code: RefusalCode; message: string }
      | { __typename: 'TooManyAttempts'; retryAfterSeconds: number; code: RefusalCode; message: string }
      | { __typename: 'NotFound'; code: RefusalCode; message: string }
      | { __typename: 'NotAllowed'; ability: string; code: RefusalCode; message: string }
      | { __typename: 'StaleVersion'; code: RefusalCode; message: string }
      | {
          __typename: 'InvalidInput';
          code: RefusalCode;
          message: string;
          problems: Array<{ field: string; code: FieldProblemCode; limit: number | null }>;
        }
      | {
          __typename: 'IllegalMove';
          state: string;
          move: string;
          legal: Array<string>;
          code: RefusalCode;
          message: string;
        }
      | {
          __typename: 'CosignMissing';
          code: RefusalCode;
          message: string;
          parties: Array<{
            key: string;
            role: string | null;
            status: PartyStatus;
            department: { code: string };
          }>;
        }
      | { __typename: 'SignOffRefused'; problem: SignOffProblem; code: RefusalCode; message: string }
      | { __typename: 'ChangeRefused'; code: RefusalCode; message: string }
      | { __typename: 'KeyReused'; code: RefusalCode; message: string }
      | null;
  };
};

export type ReopenTicketMutationVariables = Exact<{
  input: TicketTextInput;
}>;

export type ReopenTicketMutation = {
  answer: {
    ticket: {
      id: string;
      number: number;
      version: number;
      card: {
        id: string;
        number: number;
        version: number;
        title: string;
        state: TicketState;
        priority: number;
        customerName: string;
        owner: string;
        assignee: string | null;
        involved: Array<string>;
        openedBy: string | null;
        openedAt: string;
        resolvedAt: string | null;
        closedAt: string | null;
        escalationLevel: number;
        reopened: number;
        changes: Array<string>;
        facts: {
          problemType: string;
          market: string;
          channel: string;
          tier: string;
          severity: number;
          orderValue: number | null;
          currency: string | null;
          language: string;
          tags: Array<string>;
        };
        hold: { reason: string; since: string } | null;
        clocks: Array<{
          kind: ClockKind;
          state: ClockState;
          targetSeconds: number;
          dueAt: string | null;
          elapsedSeconds: number;
          breachedAt: string | null;
        }>;
        cosign: { id: string; state: unknown } | null;
      };
      abilities: {
        accept: boolean;
        start: boolean;
        askCustomer: boolean;
        recordAnswer: boolean;
        hold: boolean;
        release: boolean;
        comment: boolean;
        propose: boolean;
        withdrawProposal: boolean;
        sign: boolean;
        resolve: boolean;
        close: boolean;
        reopen: boolean;
        handOver: boolean;
        escalate: boolean;
        skipLevels: boolean;
        signFor: Array<string>;
      };
    } | null;
    refusal:
      | { __typename: 'MatrixRefused'; code: RefusalCode; message: string }
      | { __typename: 'MatrixFileRefused'; code: RefusalCode; message: string }
      | { __typename: 'NotSignedIn'; code: RefusalCode; message: string }
      | { __typename: 'SignInFailed'; code: RefusalCode; message: string }
      | { __typename: 'TooManyAttempts'; retryAfterSeconds: number; code: RefusalCode; message: string }
      | { __typename: 'NotFound'; code: RefusalCode; message: string }
      | { __typename: 'NotAllowed'; ability: string; code: RefusalCode; message: string }
      | { __typename: 'StaleVersion'; code: RefusalCode; message: string }
      | {
          __typename: 'InvalidInput';
          code: RefusalCode;
          message: string;
          problems: Array<{ field: string; code: FieldProblemCode; limit: number | null }>;
        }
      | {
          __typename: 'IllegalMove';
          state: string;
          move: string;
          legal: Array<string>;
          code: RefusalCode;
          message: string;
        }
      | {
          __typename: 'CosignMissing';
          code: RefusalCode;
          message: string;
          parties: Array<{
            key: string;
            role: string | null;
            status: PartyStatus;
            department: { code: string };
          }>;
        }
      | { __typename: 'SignOffRefused'; problem: SignOffProblem; code: RefusalCode; message: string }
      | { __typename: 'ChangeRefused'; code: RefusalCode; message: string }
      | { __typename: 'KeyReused'; code: RefusalCode; message: string }
      | null;
  };
};

export type ProposeResolutionMutationVariables = Exact<{
  input: ProposeResolutionInput;
}>;

export type ProposeResolutionMutation = {
  answer: {
    ticket: {
      id: string;
      number: number;
      version: number;
      card: {
        id: string;
        number: number;
        version: number;
        title: string;
        state: TicketState;
        priority: number;
        customerName: string;
        owner: string;
        assignee: string | null;
        involved: Array<string>;
        openedBy: string | null;
        openedAt: string;
        resolvedAt: string | null;
        closedAt: string | null;
        escalationLevel: number;
        reopened: number;
        changes: Array<string>;
        facts: {
          problemType: string;
          market: string;
          channel: string;
          tier: string;
          severity: number;
          orderValue: number | null;
          currency: string | null;
          language: string;
          tags: Array<string>;
        };
        hold: { reason: string; since: string } | null;
        clocks: Array<{
          kind: ClockKind;
          state: ClockState;
          targetSeconds: number;
          dueAt: string | null;
          elapsedSeconds: number;
          breachedAt: string | null;
        }>;
        cosign: { id: string; state: unknown } | null;
      };
      abilities: {
        accept: boolean;
        start: boolean;
        askCustomer: boolean;
        recordAnswer: boolean;
        hold: boolean;
        release: boolean;
        comment: boolean;
        propose: boolean;
        withdrawProposal: boolean;
        sign: boolean;
        resolve: boolean;
        close: boolean;
        reopen: boolean;
        handOver: boolean;
        escalate: boolean;
        skipLevels: boolean;
        signFor: Array<string>;
      };
    } | null;
    refusal:
      | { __typename: 'MatrixRefused'; code: RefusalCode; message: string }
      | { __typename: 'MatrixFileRefused'; code: RefusalCode; message: string }
      | { __typename: 'NotSignedIn'; code: RefusalCode; message: string }
      | { __typename: 'SignInFailed'; code: RefusalCode; message: string }
      | { __typename: 'TooManyAttempts'; retryAfterSeconds: number; code: RefusalCode; message: string }
      | { __typename: 'NotFound'; code: RefusalCode; message: string }
      | { __typename: 'NotAllowed'; ability: string; code: RefusalCode; message: string }
      | { __typename: 'StaleVersion'; code: RefusalCode; message: string }
      | {
          __typename: 'InvalidInput';
          code: RefusalCode;
          message: string;
          problems: Array<{ field: string; code: FieldProblemCode; limit: number | null }>;
        }
      | {
          __typename: 'IllegalMove';
          state: string;
          move: string;
          legal: Array<string>;
          code: RefusalCode;
          message: string;
        }
      | {
          __typename: 'CosignMissing';
          code: RefusalCode;
          message: string;
          parties: Array<{
            key: string;
            role: string | null;
            status: PartyStatus;
            department: { code: string };
          }>;
        }
      | { __typename: 'SignOffRefused'; problem: SignOffProblem; code: RefusalCode; message: string }
      | { __typename: 'ChangeRefused'; code: RefusalCode; message: string }
      | { __typename: 'KeyReused'; code: RefusalCode; message: string }
      | null;
  };
};

export type SignProposalMutationVariables = Exact<{
  input: SignProposalInput;
}>;

export type SignProposalMutation = {
  answer: {
    ticket: {
      id: string;
      number: number;
      version: number;
      card: {
        id: string;
        number: number;
        version: number;
        title: string;
        state: TicketState;
        priority: number;
        customerName: string;
        owner: string;
        assignee: string | null;
        involved: Array<string>;
        openedBy: string | null;
        openedAt: string;
        resolvedAt: string | null;
        closedAt: string | null;
        escalationLevel: number;
        reopened: number;
        changes: Array<string>;
        facts: {
          problemType: string;
          market: string;
          channel: string;
          tier: string;
          severity: number;
          orderValue: number | null;
          currency: string | null;
          language: string;
          tags: Array<string>;
        };
        hold: { reason: string; since: string } | null;
        clocks: Array<{
          kind: ClockKind;
          state: ClockState;
          targetSeconds: number;
          dueAt: string | null;
          elapsedSeconds: number;
          breachedAt: string | null;
        }>;
        cosign: { id: string; state: unknown } | null;
      };
      abilities: {
        accept: boolean;
        start: boolean;
        askCustomer: boolean;
        recordAnswer: boolean;
        hold: boolean;
        release: boolean;
        comment: boolean;
        propose: boolean;
        withdrawProposal: boolean;
        sign: boolean;
        resolve: boolean;
        close: boolean;
        reopen: boolean;
        handOver: boolean;
        escalate: boolean;
        skipLevels: boolean;
        signFor: Array<string>;
      };
    } | null;
    refusal:
      | { __typename: 'MatrixRefused'; code: RefusalCode; message: string }
      | { __typename: 'MatrixFileRefused'; code: RefusalCode; message: string }
      | { __typename: 'NotSignedIn'; code: RefusalCode; message: string }
      | { __typename: 'SignInFailed'; code: RefusalCode; message: string }
      | { __typename: 'TooManyAttempts'; retryAfterSeconds: number; code: RefusalCode; message: string }
      | { __typename: 'NotFound'; code: RefusalCode; message: string }
      | { __typename: 'NotAllowed'; ability: string; code: RefusalCode; message: string }
      | { __typename: 'StaleVersion'; code: RefusalCode; message: string }
      | {
          __typename: 'InvalidInput';
          code: RefusalCode;
          message: string;
          problems: Array<{ field: string; code: FieldProblemCode; limit: number | null }>;
        }
      | {
          __typename: 'IllegalMove';
          state: string;
          move: string;
          legal: Array<string>;
          code: RefusalCode;
          message: string;
        }
      | {
          __typename: 'CosignMissing';
          code: RefusalCode;
          message: string;
          parties: Array<{
            key: string;
            role: string | null;
            status: PartyStatus;
            department: { code: string };
          }>;
        }
      | { __typename: 'SignOffRefused'; problem: SignOffProblem; code: RefusalCode; message: string }
      | { __typename: 'ChangeRefused'; code: RefusalCode; message: string }
      | { __typename: 'KeyReused'; code: RefusalCode; message: string }
      | null;
  };
};

export type HandOverTicketMutationVariables = Exact<{
  input: HandOverTicketInput;
}>;

export type HandOverTicketMutation = {
  answer: {
    ticket: {
      id: string;
      number: number;
      version: number;
      card: {
        id: string;
        number: number;
        version: number;
        title: string;
        state: TicketState;
        priority: number;
        customerName: string;
        owner: string;
        assignee: string | null;
        involved: Array<string>;
        openedBy: string | null;
        openedAt: string;
        resolvedAt: string | null;
        closedAt: string | null;
        escalationLevel: number;
        reopened: number;
        changes: Array<string>;
        facts: {
          problemType: string;
          market: string;
          channel: string;
          tier: string;
          severity: number;
          orderValue: number | null;
          currency: string | null;
          language: string;
          tags: Array<string>;
        };
        hold: { reason: string; since: string } | null;
        clocks: Array<{
          kind: ClockKind;
          state: ClockState;
          targetSeconds: number;
          dueAt: string | null;
          elapsedSeconds: number;
          breachedAt: string | null;
        }>;
        cosign: { id: string; state: unknown } | null;
      };
      abilities: {
        accept: boolean;
        start: boolean;
        askCustomer: boolean;
        recordAnswer: boolean;
        hold: boolean;
        release: boolean;
        comment: boolean;
        propose: boolean;
        withdrawProposal: boolean;
        sign: boolean;
        resolve: boolean;
        close: boolean;
        reopen: boolean;
        handOver: boolean;
        escalate: boolean;
        skipLevels: boolean;
        signFor: Array<string>;
      };
    } | null;
    refusal:
      | { __typename: 'MatrixRefused'; code: RefusalCode; message: string }
      | { __typename: 'MatrixFileRefused'; code: RefusalCode; message: string }
      | { __typename: 'NotSignedIn'; code: RefusalCode; message: string }
      | { __typename: 'SignInFailed'; code: RefusalCode; message: string }
      | { __typename: 'TooManyAttempts'; retryAfterSeconds: number; code: RefusalCode; message: string }
      | { __typename: 'NotFound'; code: RefusalCode; message: string }
      | { __typename: 'NotAllowed'; ability: string; code: RefusalCode; message: string }
      | { __typename: 'StaleVersion'; code: RefusalCode; message: string }
      | {
          __typename: 'InvalidInput';
          code: RefusalCode;
          message: string;
          problems: Array<{ field: string; code: FieldProblemCode; limit: number | null }>;
        }
      | {
          __typename: 'IllegalMove';
          state: string;
          move: string;
          legal: Array<string>;
          code: RefusalCode;
          message: string;
        }
      | {
          __typename: 'CosignMissing';
          code: RefusalCode;
          message: string;
          parties: Array<{
            key: string;
            role: string | null;
            status: PartyStatus;
            department: { code: string };
          }>;
        }
      | { __typename: 'SignOffRefused'; problem: SignOffProblem; code: RefusalCode; message: string }
      | { __typename: 'ChangeRefused'; code: RefusalCode; message: string }
      | { __typename: 'KeyReused'; code: RefusalCode; message: string }
      | null;
  };
};

export type EscalateTicketMutationVariables = Exact<{
  input: EscalateTicketInput;
}>;

export type EscalateTicketMutation = {
  answer: {
    ticket: {
      id: string;
      number: number;
      version: number;
      card: {
        id: string;
        number: number;
        version: number;
        title: string;
        state: TicketState;
        priority: number;
        customerName: string;
        owner: string;
        assignee: string | null;
        involved: Array<string>;
        openedBy: string | null;
        openedAt: string;
        resolvedAt: string | null;
        closedAt: string | null;
        escalationLevel: number;
        reopened: number;
        changes: Array<string>;
        facts: {
          problemType: string;
          market: string;
          channel: string;
          tier: string;
          severity: number;
          orderValue: number | null;
          currency: string | null;
          language: string;
          tags: Array<string>;
        };
        hold: { reason: string; since: string } | null;
        clocks: Array<{
          kind: ClockKind;
          state: ClockState;
          targetSeconds: number;
          dueAt: string | null;
          elapsedSeconds: number;
          breachedAt: string | null;
        }>;
        cosign: { id: string; state: unknown } | null;
      };
      abilities: {
        accept: boolean;
        start: boolean;
        askCustomer: boolean;
        recordAnswer: boolean;
        hold: boolean;
        release: boolean;
        comment: boolean;
        propose: boolean;
        withdrawProposal: boolean;
        sign: boolean;
        resolve: boolean;
        close: boolean;
        reopen: boolean;
        handOver: boolean;
        escalate: boolean;
        skipLevels: boolean;
        signFor: Array<string>;
      };
    } | null;
    refusal:
      | { __typename: 'MatrixRefused'; code: RefusalCode; message: string }
      | { __typename: 'MatrixFileRefused'; code: RefusalCode; message: string }
      | { __typename: 'NotSignedIn'; code: RefusalCode; message: string }
      | { __typename: 'SignInFailed'; code: RefusalCode; message: string }
      | { __typename: 'TooManyAttempts'; retryAfterSeconds: number; code: RefusalCode; message: string }
      | { __typename: 'NotFound'; code: RefusalCode; message: string }
      | { __typename: 'NotAllowed'; ability: string; code: RefusalCode; message: string }
      | { __typename: 'StaleVersion'; code: RefusalCode; message: string }
      | {
          __typename: 'InvalidInput';
          code: RefusalCode;
          message: string;
          problems: Array<{ field: string; code: FieldProblemCode; limit: number | null }>;
        }
      | {
          __typename: 'IllegalMove';
          state: string;
          move: string;
          legal: Array<string>;
          code: RefusalCode;
          message: string;
        }
      | {
          __typename: 'CosignMissing';
          code: RefusalCode;
          message: string;
          parties: Array<{
            key: string;
            role: string | null;
            status: PartyStatus;
            department: { code: string };
          }>;
        }
      | { __typename: 'SignOffRefused'; problem: SignOffProblem; code: RefusalCode; message: string }
      | { __typename: 'ChangeRefused'; code: RefusalCode; message: string }
      | { __typename: 'KeyReused'; code: RefusalCode; message: string }
      | null;
  };
};

export type TicketAbilityFieldsFragment = {
  accept: boolean;
  start: boolean;
  askCustomer: boolean;
  recordAnswer: boolean;
  hold: boolean;
  release: boolean;
  comment: boolean;
  propose: boolean;
  withdrawProposal: boolean;
  sign: boolean;
  resolve: boolean;
  close: boolean;
  reopen: boolean;
  handOver: boolean;
  escalate: boolean;
  skipLevels: boolean;
  signFor: Array<string>;
};

export type TicketProposalFieldsFragment = {
  id: string;
  number: number;
  kind: ResolutionKind;
  text: string;
  amount: number | null;
  currency: string | null;
  contentHash: string;
  at: string;
  by: { id: string; name: string };
};

export type TimelineEntryFieldsFragment = {
  sequence: number;
  type: string;
  at: string;
  payload: unknown;
  actor: { id: string; name: string } | null;
};

export type TicketFieldsFragment = {
  id: string;
  number: number;
  version: number;
  description: string;
  orderReference: string | null;
  card: {
    id: string;
    number: number;
    version: number;
    title: string;
    state: TicketState;
    priority: number;
    customerName: string;
    owner: string;
    assignee: string | null;
    involved: Array<string>;
    openedBy: string | null;
    openedAt: string;
    resolvedAt: string | null;
    closedAt: string | null;
    escalationLevel: number;
    reopened: number;
    changes: Array<string>;
    facts: {
      problemType: string;
      market: string;
      channel: string;
      tier: string;
      severity: number;
      orderValue: number | null;
      currency: string | null;
      language: string;
      tags: Array<string>;
    };
    hold: { reason: string; since: string } | null;
    clocks: Array<{
      kind: ClockKind;
      state: ClockState;
      targetSeconds: number;
      dueAt: string | null;
      elapsedSeconds: number;
      breachedAt: string | null;
    }>;
    cosign: { id: string; state: unknown } | null;
  };
  customer: { name: string; reference: string };
  assignment: {
    matrixVersion: number;
    rule: string | null;
    inputs: unknown;
    requiredCosign: unknown;
    serviceLevel: string;
    path: string;
    pathVersion: number;
    playbook: string | null;
    explanation: unknown;
    ruleLabel: { en: string; zhHans: string; zhHant: string } | null;
    owner: { code: string };
    informed: Array<{ code: string }>;
    authority: { maxAmount: number; currency: string } | null;
  };
  ownerships: Array<{ from: string; until: string | null; cause: unknown; department: { code: string } }>;
  clockStrip: Array<{
    kind: ClockKind;
    department: string;
    calendar: string;
    from: string;
    until: string | null;
    pausedBecause: string | null;
    workingSeconds: number;
  }>;
  proposal: {
    id: string;
    number: number;
    kind: ResolutionKind;
    text: string;
    amount: number | null;
    currency: string | null;
    contentHash: string;
    at: string;
    by: { id: string; name: string };
  } | null;
  proposals: Array<{
    id: string;
    number: number;
    kind: ResolutionKind;
    text: string;
    amount: number | null;
    currency: string | null;
    contentHash: string;
    at: string;
    by: { id: string; name: string };
  }>;
  cosign: {
    id: string;
    outcome: CosignOutcome;
    rule: unknown;
    contentHash: string;
    requestedAt: string;
    parties: Array<{
      key: string;
      role: string | null;
      status: PartyStatus;
      department: { code: string };
      signOff: {
        party: string;
        decision: SignOffDecision;
        reason: string | null;
        contentHash: string;
        at: string;
        stale: boolean;
        withdrawnAt: string | null;
        signer: { id: string; name: string };
      } | null;
    }>;
    signOffs: Array<{
      party: string;
      decision: SignOffDecision;
      reason: string | null;
      contentHash: string;
      at: string;
      stale: boolean;
      withdrawnAt: string | null;
      signer: { id: string; name: string };
    }>;
  } | null;
  escalation: {
    level: number;
    acknowledgedAt: string | null;
    path: {
      code: string;
      version: number;
      levels: unknown;
      names: { en: string; zhHans: string; zhHant: string };
    };
    firings: Array<{
      level: number;
      loop: number;
      dueAt: string | null;
      firedAt: string;
      passedBecause: string | null;
      reason: string | null;
      notified: Array<{ id: string; name: string }>;
    }>;
    next: { level: number; dueAt: string } | null;
  };
  timeline: Array<{
    sequence: number;
    type: string;
    at: string;
    payload: unknown;
    actor: { id: string; name: string } | null;
  }>;
  policyChanges: Array<{
    id: string;
    number: number;
    state: ChangeState;
    mustRead: boolean;
    effectiveFrom: string | null;
    effectiveUntil: string | null;
    viewerMustConfirm: boolean;
    title: { en: string; zhHans: string; zhHant: string };
    summary: { en: string; zhHans: string; zhHant: string };
  }>;
  knowledge: Array<{ slug: string; module: string; version: { id: string; title: string } | null }>;
  abilities: {
    accept: boolean;
    start: boolean;
    askCustomer: boolean;
    recordAnswer: boolean;
    hold: boolean;
    release: boolean;
    comment: boolean;
    propose: boolean;
    withdrawProposal: boolean;
    sign: boolean;
    resolve: boolean;
    close: boolean;
    reopen: boolean;
    handOver: boolean;
    escalate: boolean;
    skipLevels: boolean;
    signFor: Array<string>;
  };
};

export type TicketByNumberQueryVariables = Exact<{
  number: number;
}>;

export type TicketByNumberQuery = {
  ticket: {
    id: string;
    number: number;
    version: number;
    description: string;
    orderReference: string | null;
    card: {
      id: string;
      number: number;
      version: number;
      title: string;
      state: TicketState;
      priority: number;
      customerName: string;
      owner: string;
      assignee: string | null;
      involved: Array<string>;
      openedBy: string | null;
      openedAt: string;
      resolvedAt: string | null;
      closedAt: string | null;
      escalationLevel: number;
      reopened: number;
      changes: Array<string>;
      facts: {
        problemType: string;
        market: string;
        channel: string;
        tier: string;
        severity: number;
        orderValue: number | null;
        currency: string | null;
        language: string;
        tags: Array<string>;
      };
      hold: { reason: string; since: string } | null;
      clocks: Array<{
        kind: ClockKind;
        state: ClockState;
        targetSeconds: number;
        dueAt: string | null;
        elapsedSeconds: number;
        breachedAt: string | null;
      }>;
      cosign: { id: string; state: unknown } | null;
    };
    customer: { name: string; reference: string };
    assignment: {
      matrixVersion: number;
      rule: string | null;
      inputs: unknown;
      requiredCosign: unknown;
      serviceLevel: string;
      path: string;
      pathVersion: number;
      playbook: string | null;
      explanation: unknown;
      ruleLabel: { en: string; zhHans: string; zhHant: string } | null;
      owner: { code: string };
      informed: Array<{ code: string }>;
      authority: { maxAmount: number; currency: string } | null;
    };
    ownerships: Array<{ from: string; until: string | null; cause: unknown; department: { code: string } }>;
    clockStrip: Array<{
      kind: ClockKind;
      department: string;
      calendar: string;
      from: string;
      until: string | null;
      pausedBecause: string | null;
      workingSeconds: number;
    }>;
    proposal: {
      id: string;
      number: number;
      kind: ResolutionKind;
      text: string;
      amount: number | null;
      currency: string | null;
      contentHash: string;
      at: string;
      by: { id: string; name: string };
    } | null;
    proposals: Array<{
      id: string;
      number: number;
      kind: ResolutionKind;
      text: string;
      amount: number | null;
      currency: string | null;
      contentHash: string;
      at: string;
      by: { id: string; name: string };
    }>;
    cosign: {
      id: string;
      outcome: CosignOutcome;
      rule: unknown;
      contentHash: string;
      requestedAt: string;
      parties: Array<{
        key: string;
        role: string | null;
        status: PartyStatus;
        department: { code: string };
        signOff: {
          party: string;
          decision: SignOffDecision;
          reason: string | null;
          contentHash: string;
          at: string;
          stale: boolean;
          withdrawnAt: string | null;
          signer: { id: string; name: string };
        } | null;
      }>;
      signOffs: Array<{
        party: string;
        decision: SignOffDecision;
        reason: string | null;
        contentHash: string;
        at: string;
        stale: boolean;
        withdrawnAt: string | null;
        signer: { id: string; name: string };
      }>;
    } | null;
    escalation: {
      level: number;
      acknowledgedAt: string | null;
      path: {
        code: string;
        version: number;
        levels: unknown;
        names: { en: string; zhHans: string; zhHant: string };
      };
      firings: Array<{
        level: number;
        loop: number;
        dueAt: string | null;
        firedAt: string;
        passedBecause: string | null;
        reason: string | null;
        notified: Array<{ id: string; name: string }>;
      }>;
      next: { level: number; dueAt: string } | null;
    };
    timeline: Array<{
      sequence: number;
      type: string;
      at: string;
      payload: unknown;
      actor: { id: string; name: string } | null;
    }>;
    policyChanges: Array<{
      id: string;
      number: number;
      state: ChangeState;
      mustRead: boolean;
      effectiveFrom: string | null;
      effectiveUntil: string | null;
      viewerMustConfirm: boolean;
      title: { en: string; zhHans: string; zhHant: string };
      summary: { en: string; zhHans: string; zhHant: string };
    }>;
    knowledge: Array<{ slug: string; module: string; version: { id: string; title: string } | null }>;
    abilities: {
      accept: boolean;
      start: boolean;
      askCustomer: boolean;
      recordAnswer: boolean;
      hold: boolean;
      release: boolean;
      comment: boolean;
      propose: boolean;
      withdrawProposal: boolean;
      sign: boolean;
      resolve: boolean;
      close: boolean;
      reopen: boolean;
      handOver: boolean;
      escalate: boolean;
      skipLevels: boolean;
      signFor: Array<string>;
    };
  } | null;
};

export type EarlierTimelineQueryVariables = Exact<{
  id: string;
  before: number;
}>;

export type EarlierTimelineQuery = {
  ticket: {
    id: string;
    timeline: Array<{
      sequence: number;
      type: string;
      at: string;
      payload: unknown;
      actor: { id: string; name: string } | null;
    }>;
  } | null;
};

export type TicketListQueryVariables = Exact<{
  filter?: TicketFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;

export type TicketListQuery = {
  tickets: {
    total: number;
    next: string | null;
    tickets: Array<{
      id: string;
      number: number;
      version: number;
      title: string;
      state: TicketState;
      priority: number;
      customerName: string;
      owner: string;
      assignee: string | null;
      involved: Array<string>;
      openedBy: string | null;
      openedAt: string;
      resolvedAt: string | null;
      closedAt: string | null;
      escalationLevel: number;
      reopened: number;
      changes: Array<string>;
      facts: {
        problemType: string;
        market: string;
        channel: string;
        tier: string;
        severity: number;
        orderValue: number | null;
        currency: string | null;
        language: string;
        tags: Array<string>;
      };
      hold: { reason: string; since: string } | null;
      clocks: Array<{
        kind: ClockKind;
        state: ClockState;
        targetSeconds: number;
        dueAt: string | null;
        elapsedSeconds: number;
        breachedAt: string | null;
      }>;
      cosign: { id: string; state: unknown } | null;
    }>;
  };
};

export type TryCaseQueryVariables = Exact<{
  facts: TicketFactsInput;
}>;

export type TryCaseQuery = {
  tryCase: {
    decision: {
      matrixVersion: number | null;
      rule: string | null;
      requiredCosign: unknown;
      path: string;
      playbook: string | null;
      ruleLabel: { en: string; zhHans: string; zhHant: string } | null;
      owner: { code: string };
      informed: Array<{ code: string }>;
      serviceLevel: {
        code: string;
        acknowledgeSeconds: number;
        resolveSeconds: number;
        cosignSeconds: number;
        calendar: string;
        names: { en: string; zhHans: string; zhHant: string };
      };
      authority: { maxAmount: number; currency: string } | null;
    } | null;
    refusal:
      | { __typename: 'MatrixRefused'; code: RefusalCode; message: string }
      | { __typename: 'MatrixFileRefused'; code: RefusalCode; message: string }
      | { __typename: 'NotSignedIn'; code: RefusalCode; message: string }
      | { __typename: 'SignInFailed'; code: RefusalCode; message: string }
      | { __typename: 'TooManyAttempts'; retryAfterSeconds: number; code: RefusalCode; message: string }
      | { __typename: 'NotFound'; code: RefusalCode; message: string }
      | { __typename: 'NotAllowed'; ability: string; code: RefusalCode; message: string }
      | { __typename: 'StaleVersion'; code: RefusalCode; message: string }
      | {
          __typename: 'InvalidInput';
          code: RefusalCode;
          message: string;
          problems: Array<{ field: string; code: FieldProblemCode; limit: number | null }>;
        }
      | {
          __typename: 'IllegalMove';
          state: string;
          move: string;
          legal: Array<string>;
          code: RefusalCode;
          message: string;
        }
      | {
          __typename: 'CosignMissing';
          code: RefusalCode;
          message: string;
          parties: Array<{
            key: string;
            role: string | null;
            status: PartyStatus;
            department: { code: string };
          }>;
        }
      | { __typename: 'SignOffRefused'; problem: SignOffProblem; code: RefusalCode; message: string }
      | { __typename: 'ChangeRefused'; code: RefusalCode; message: string }
      | { __typename: 'KeyReused'; code: RefusalCode; message: string }
      | null;
  };
};

export type TicketLadderQueryVariables = Exact<{
  id: string;
}>;

export type TicketLadderQuery = {
  ticket: {
    id: string;
    escalation: {
      level: number;
      path: { code: string; levels: unknown; names: { en: string; zhHans: string; zhHant: string } };
    };
    abilities: { skipLevels: boolean };
  } | null;
};

export type TicketToSignQueryVariables = Exact<{
  id: string;
}>;

export type TicketToSignQuery = {
  ticket: {
    id: string;
    version: number;
    proposal: {
      id: string;
      number: number;
      kind: ResolutionKind;
      text: string;
      amount: number | null;
      currency: string | null;
      contentHash: string;
      at: string;
      by: { id: string; name: string };
    } | null;
    proposals: Array<{
      id: string;
      number: number;
      kind: ResolutionKind;
      text: string;
      amount: number | null;
      currency: string | null;
      contentHash: string;
      at: string;
      by: { id: string; name: string };
    }>;
    cosign: {
      id: string;
      outcome: CosignOutcome;
      rule: unknown;
      contentHash: string;
      requestedAt: string;
      parties: Array<{
        key: string;
        role: string | null;
        status: PartyStatus;
        department: { code: string };
        signOff: {
          party: string;
          decision: SignOffDecision;
          reason: string | null;
          contentHash: string;
          at: string;
          stale: boolean;
          withdrawnAt: string | null;
          signer: { id: string; name: string };
        } | null;
      }>;
      signOffs: Array<{
        party: string;
        decision: SignOffDecision;
        reason: string | null;
        contentHash: string;
        at: string;
        stale: boolean;
        withdrawnAt: string | null;
        signer: { id: string; name: string };
      }>;
    } | null;
    abilities: { signFor: Array<string> };
  } | null;
};

export type FactsSubscriptionVariables = Exact<{
  after?: string | null | undefined;
}>;

export type FactsSubscription = {
  facts: {
    cursor: string;
    facts: Array<{
      id: string;
      stream: string;
      sequence: number;
      type: string;
      payload: unknown;
      at: string;
      actor: { id: string; name: string } | null;
    }>;
  };
};

export type PresentCursorQueryVariables = Exact<{ [key: string]: never }>;

export type PresentCursorQuery = { cursor: string };

export const NameTextsFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'NameTexts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Names' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'en' } },
          { kind: 'Field', name: { kind: 'Name', value: 'zhHans' } },
          { kind: 'Field', name: { kind: 'Name', value: 'zhHant' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<NameTextsFragment, unknown>;
export const ChangeTermsFieldsFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ChangeTermsFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Change' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'effectiveFrom' } },
          { kind: 'Field', name: { kind: 'Name', value: 'effectiveUntil' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'localPeriods' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'market' } },
                { kind: 'Field', name: { kind: 'Name', value: 'from' } },
                { kind: 'Field', name: { kind: 'Name', value: 'until' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'scope' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'markets' } },
                { kind: 'Field', name: { kind: 'Name', value: 'channels' } },
                { kind: 'Field', name: { kind: 'Name', value: 'problemTypes' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'endedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'late' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ChangeTermsFieldsFragment, unknown>;
export const ChangeLineFieldsFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ChangeLineFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Change' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'number' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'title' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'NameTexts' } }],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'mustRead' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'department' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'code' } }],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'publishedAt' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'receipts' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'concerned' } },
                { kind: 'Field', name: { kind: 'Name', value: 'confirmed' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'viewerMustConfirm' } },
          { kind: 'FragmentSpread', name: { kind: 'Name', value: 'ChangeTermsFields' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'NameTexts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Names' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'en' } },
          { kind: 'Field', name: { kind: 'Name', value: 'zhHans' } },
          { kind: 'Field', name: { kind: 'Name', value: 'zhHant' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ChangeTermsFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Change' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'effectiveFrom' } },
          { kind: 'Field', name: { kind: 'Name', value: 'effectiveUntil' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'localPeriods' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'market' } },
                { kind: 'Field', name: { kind: 'Name', value: 'from' } },
                { kind: 'Field', name: { kind: 'Name', value: 'until' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'scope' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'markets' } },
                { kind: 'Field', name: { kind: 'Name', value: 'channels' } },
                { kind: 'Field', name: { kind: 'Name', value: 'problemTypes' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'endedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'late' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ChangeLineFieldsFragment, unknown>;
export const ChangeEditFieldsFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ChangeEditFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ArticleEdit' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'article' } },
          { kind: 'Field', name: { kind: 'Name', value: 'articleTitle' } },
          { kind: 'Field', name: { kind: 'Name', value: 'language' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'body' } },
          { kind: 'Field', name: { kind: 'Name', value: 'before' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ChangeEditFieldsFragment, unknown>;
export const SignOffFieldsFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'SignOffFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SignOff' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'party' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'signer' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'decision' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
          { kind: 'Field', name: { kind: 'Name', value: 'contentHash' } },
          { kind: 'Field', name: { kind: 'Name', value: 'at' } },
          { kind: 'Field', name: { kind: 'Name', value: 'stale' } },
          { kind: 'Field', name: { kind: 'Name', value: 'withdrawnAt' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<SignOffFieldsFragment, unknown>;
export const CosignFieldsFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'CosignFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Cosign' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'outcome' } },
          { kind: 'Field', name: { kind: 'Name', value: 'rule' } },
          { kind: 'Field', name: { kind: 'Name', value: 'contentHash' } },
          { kind: 'Field', name: { kind: 'Name', value: 'requestedAt' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'parties' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'key' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'department' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'code' } }],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'role' } },
                { kind: 'Field', name: { kind: 'Name', value: 'status' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'signOff' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'SignOffFields' } }],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'signOffs' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'SignOffFields' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'SignOffFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SignOff' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'party' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'signer' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'decision' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
          { kind: 'Field', name: { kind: 'Name', value: 'contentHash' } },
          { kind: 'Field', name: { kind: 'Name', value: 'at' } },
          { kind: 'Field', name: { kind: 'Name', value: 'stale' } },
          { kind: 'Field', name: { kind: 'Name', value: 'withdrawnAt' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<CosignFieldsFragment, unknown>;
export const ChangeFieldsFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ChangeFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Change' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'number' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'title' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'NameTexts' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'summary' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'NameTexts' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'talkTrack' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'NameTexts' } }],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'mustRead' } },
          { kind: 'Field', name: { kind: 'Name', value: 'noticeOnly' } },
          { kind: 'FragmentSpread', name: { kind: 'Name', value: 'ChangeTermsFields' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'edits' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ChangeEditFields' } }],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'contentHash' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'author' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'department' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'code' } }],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'createdAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'submittedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'publishedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'endReason' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'review' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'CosignFields' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'receipts' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'concerned' } },
                { kind: 'Field', name: { kind: 'Name', value: 'confirmed' } },
                { kind: 'Field', name: { kind: 'Name', value: 'confirmedByMostAt' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'byDepartment' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'department' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'Field', name: { kind: 'Name', value: 'code' } }],
                        },
                      },
                      { kind: 'Field', name: { kind: 'Name', value: 'concerned' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'confirmed' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'missing' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'viewerMustConfirm' } },
          { kind: 'Field', name: { kind: 'Name', value: 'viewerConfirmedAt' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'overlapping' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'title' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'NameTexts' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'department' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'code' } }],
                  },
                },
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'ChangeTermsFields' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'edits' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'article' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'articleTitle' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'language' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'tickets' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                { kind: 'Field', name: { kind: 'Name', value: 'owner' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'facts' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'market' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'severity' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'timeline' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'sequence' } },
                { kind: 'Field', name: { kind: 'Name', value: 'type' } },
                { kind: 'Field', name: { kind: 'Name', value: 'at' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'actor' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'payload' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'abilities' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'edit' } },
                { kind: 'Field', name: { kind: 'Name', value: 'submit' } },
                { kind: 'Field', name: { kind: 'Name', value: 'sign' } },
                { kind: 'Field', name: { kind: 'Name', value: 'signFor' } },
                { kind: 'Field', name: { kind: 'Name', value: 'publish' } },
                { kind: 'Field', name: { kind: 'Name', value: 'withdraw' } },
                { kind: 'Field', name: { kind: 'Name', value: 'rollBack' } },
                { kind: 'Field', name: { kind: 'Name', value: 'confirm' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'SignOffFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SignOff' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'party' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'signer' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'decision' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
          { kind: 'Field', name: { kind: 'Name', value: 'contentHash' } },
          { kind: 'Field', name: { kind: 'Name', value: 'at' } },
          { kind: 'Field', name: { kind: 'Name', value: 'stale' } },
          { kind: 'Field', name: { kind: 'Name', value: 'withdrawnAt' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'NameTexts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Names' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'en' } },
          { kind: 'Field', name: { kind: 'Name', value: 'zhHans' } },
          { kind: 'Field', name: { kind: 'Name', value: 'zhHant' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ChangeTermsFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Change' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'effectiveFrom' } },
          { kind: 'Field', name: { kind: 'Name', value: 'effectiveUntil' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'localPeriods' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'market' } },
                { kind: 'Field', name: { kind: 'Name', value: 'from' } },
                { kind: 'Field', name: { kind: 'Name', value: 'until' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'scope' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'markets' } },
                { kind: 'Field', name: { kind: 'Name', value: 'channels' } },
                { kind: 'Field', name: { kind: 'Name', value: 'problemTypes' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'endedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'late' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ChangeEditFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ArticleEdit' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'article' } },
          { kind: 'Field', name: { kind: 'Name', value: 'articleTitle' } },
          { kind: 'Field', name: { kind: 'Name', value: 'language' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'body' } },
          { kind: 'Field', name: { kind: 'Name', value: 'before' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'CosignFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Cosign' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'outcome' } },
          { kind: 'Field', name: { kind: 'Name', value: 'rule' } },
          { kind: 'Field', name: { kind: 'Name', value: 'contentHash' } },
          { kind: 'Field', name: { kind: 'Name', value: 'requestedAt' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'parties' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'key' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'department' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'code' } }],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'role' } },
                { kind: 'Field', name: { kind: 'Name', value: 'status' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'signOff' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'SignOffFields' } }],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'signOffs' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'SignOffFields' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ChangeFieldsFragment, unknown>;
export const RefusalFieldsFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'RefusalFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Refusal' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          { kind: 'Field', name: { kind: 'Name', value: 'code' } },
          { kind: 'Field', name: { kind: 'Name', value: 'message' } },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'TooManyAttempts' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'retryAfterSeconds' } }],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'NotAllowed' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'ability' } }],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'InvalidInput' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'problems' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'limit' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'IllegalMove' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                { kind: 'Field', name: { kind: 'Name', value: 'move' } },
                { kind: 'Field', name: { kind: 'Name', value: 'legal' } },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CosignMissing' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'parties' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'key' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'department' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'Field', name: { kind: 'Name', value: 'code' } }],
                        },
                      },
                      { kind: 'Field', name: { kind: 'Name', value: 'role' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'status' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SignOffRefused' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'problem' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<RefusalFieldsFragment, unknown>;
export const ChangeAnswerFieldsFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ChangeAnswerFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ChangeAnswer' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'change' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                { kind: 'Field', name: { kind: 'Name', value: 'version' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'refusal' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'RefusalFields' } },
                {
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ChangeRefused' } },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        alias: { kind: 'Name', value: 'changeProblem' },
                        name: { kind: 'Name', value: 'problem' },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'RefusalFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Refusal' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          { kind: 'Field', name: { kind: 'Name', value: 'code' } },
          { kind: 'Field', name: { kind: 'Name', value: 'message' } },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'TooManyAttempts' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'retryAfterSeconds' } }],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'NotAllowed' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'ability' } }],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'InvalidInput' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'problems' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'limit' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'IllegalMove' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                { kind: 'Field', name: { kind: 'Name', value: 'move' } },
                { kind: 'Field', name: { kind: 'Name', value: 'legal' } },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CosignMissing' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'parties' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'key' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'department' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'Field', name: { kind: 'Name', value: 'code' } }],
                        },
                      },
                      { kind: 'Field', name: { kind: 'Name', value: 'role' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'status' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SignOffRefused' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'problem' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ChangeAnswerFieldsFragment, unknown>;
export const InboxEntryFieldsFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'InboxEntryFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'InboxEntry' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'at' } },
          { kind: 'Field', name: { kind: 'Name', value: 'readAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'payload' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'ticket' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                { kind: 'Field', name: { kind: 'Name', value: 'owner' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'facts' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'market' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'severity' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'change' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'title' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'NameTexts' } }],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'mustRead' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'department' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'code' } }],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'viewerMustConfirm' } },
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'ChangeTermsFields' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'NameTexts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Names' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'en' } },
          { kind: 'Field', name: { kind: 'Name', value: 'zhHans' } },
          { kind: 'Field', name: { kind: 'Name', value: 'zhHant' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ChangeTermsFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Change' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'effectiveFrom' } },
          { kind: 'Field', name: { kind: 'Name', value: 'effectiveUntil' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'localPeriods' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'market' } },
                { kind: 'Field', name: { kind: 'Name', value: 'from' } },
                { kind: 'Field', name: { kind: 'Name', value: 'until' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'scope' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'markets' } },
                { kind: 'Field', name: { kind: 'Name', value: 'channels' } },
                { kind: 'Field', name: { kind: 'Name', value: 'problemTypes' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'endedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'late' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<InboxEntryFieldsFragment, unknown>;
export const ArticleVersionFieldsFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ArticleVersionFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ArticleVersion' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'number' } },
          { kind: 'Field', name: { kind: 'Name', value: 'language' } },
          { kind: 'Field', name: { kind: 'Name', value: 'market' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'effectiveFrom' } },
          { kind: 'Field', name: { kind: 'Name', value: 'effectiveUntil' } },
          { kind: 'Field', name: { kind: 'Name', value: 'publishedAt' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'publishedBy' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'change' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'title' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'NameTexts' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'department' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'code' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'NameTexts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Names' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'en' } },
          { kind: 'Field', name: { kind: 'Name', value: 'zhHans' } },
          { kind: 'Field', name: { kind: 'Name', value: 'zhHant' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ArticleVersionFieldsFragment, unknown>;
export const ServiceLevelFieldsFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ServiceLevelFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ServiceLevel' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'code' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'names' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'NameTexts' } }],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'acknowledgeSeconds' } },
          { kind: 'Field', name: { kind: 'Name', value: 'resolveSeconds' } },
          { kind: 'Field', name: { kind: 'Name', value: 'cosignSeconds' } },
          { kind: 'Field', name: { kind: 'Name', value: 'calendar' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'NameTexts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Names' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'en' } },
          { kind: 'Field', name: { kind: 'Name', value: 'zhHans' } },
          { kind: 'Field', name: { kind: 'Name', value: 'zhHant' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ServiceLevelFieldsFragment, unknown>;
export const ViewerFieldsFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ViewerFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Viewer' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'person' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'departments' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'names' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'en' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'zhHans' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'zhHant' } },
                          ],
                        },
                      },
                      { kind: 'Field', name: { kind: 'Name', value: 'hue' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'roles' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'role' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'department' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'code' } }],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'abilities' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'openTicket' } },
                { kind: 'Field', name: { kind: 'Name', value: 'draftChange' } },
                { kind: 'Field', name: { kind: 'Name', value: 'seeMatrix' } },
                { kind: 'Field', name: { kind: 'Name', value: 'draftMatrix' } },
                { kind: 'Field', name: { kind: 'Name', value: 'seePaths' } },
                { kind: 'Field', name: { kind: 'Name', value: 'seeAdministration' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'preferences' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'language' } },
                { kind: 'Field', name: { kind: 'Name', value: 'timeZone' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ViewerFieldsFragment, unknown>;
export const CardFieldsFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'CardFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'TicketCard' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'number' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'priority' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'facts' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'problemType' } },
                { kind: 'Field', name: { kind: 'Name', value: 'market' } },
                { kind: 'Field', name: { kind: 'Name', value: 'channel' } },
                { kind: 'Field', name: { kind: 'Name', value: 'tier' } },
                { kind: 'Field', name: { kind: 'Name', value: 'severity' } },
                { kind: 'Field', name: { kind: 'Name', value: 'orderValue' } },
                { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
                { kind: 'Field', name: { kind: 'Name', value: 'language' } },
                { kind: 'Field', name: { kind: 'Name', value: 'tags' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'customerName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'owner' } },
          { kind: 'Field', name: { kind: 'Name', value: 'assignee' } },
          { kind: 'Field', name: { kind: 'Name', value: 'involved' } },
          { kind: 'Field', name: { kind: 'Name', value: 'openedBy' } },
          { kind: 'Field', name: { kind: 'Name', value: 'openedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'resolvedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'closedAt' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'hold' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                { kind: 'Field', name: { kind: 'Name', value: 'since' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'clocks' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                { kind: 'Field', name: { kind: 'Name', value: 'targetSeconds' } },
                { kind: 'Field', name: { kind: 'Name', value: 'dueAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'elapsedSeconds' } },
                { kind: 'Field', name: { kind: 'Name', value: 'breachedAt' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'cosign' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'escalationLevel' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reopened' } },
          { kind: 'Field', name: { kind: 'Name', value: 'changes' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<CardFieldsFragment, unknown>;
export const TicketAbilityFieldsFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'TicketAbilityFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'TicketAbilities' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'accept' } },
          { kind: 'Field', name: { kind: 'Name', value: 'start' } },
          { kind: 'Field', name: { kind: 'Name', value: 'askCustomer' } },
          { kind: 'Field', name: { kind: 'Name', value: 'recordAnswer' } },
          { kind: 'Field', name: { kind: 'Name', value: 'hold' } },
          { kind: 'Field', name: { kind: 'Name', value: 'release' } },
          { kind: 'Field', name: { kind: 'Name', value: 'comment' } },
          { kind: 'Field', name: { kind: 'Name', value: 'propose' } },
          { kind: 'Field', name: { kind: 'Name', value: 'withdrawProposal' } },
          { kind: 'Field', name: { kind: 'Name', value: 'sign' } },
          { kind: 'Field', name: { kind: 'Name', value: 'resolve' } },
          { kind: 'Field', name: { kind: 'Name', value: 'close' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reopen' } },
          { kind: 'Field', name: { kind: 'Name', value: 'handOver' } },
          { kind: 'Field', name: { kind: 'Name', value: 'escalate' } },
          { kind: 'Field', name: { kind: 'Name', value: 'skipLevels' } },
          { kind: 'Field', name: { kind: 'Name', value: 'signFor' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<TicketAbilityFieldsFragment, unknown>;
export const MoveAnswerFieldsFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'MoveAnswerFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'TicketAnswer' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'ticket' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                { kind: 'Field', name: { kind: 'Name', value: 'version' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'card' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'CardFields' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'abilities' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'FragmentSpread', name: { kind: 'Name', value: 'TicketAbilityFields' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'refusal' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'RefusalFields' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'CardFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'TicketCard' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'number' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'priority' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'facts' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'problemType' } },
                { kind: 'Field', name: { kind: 'Name', value: 'market' } },
                { kind: 'Field', name: { kind: 'Name', value: 'channel' } },
                { kind: 'Field', name: { kind: 'Name', value: 'tier' } },
                { kind: 'Field', name: { kind: 'Name', value: 'severity' } },
                { kind: 'Field', name: { kind: 'Name', value: 'orderValue' } },
                { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
                { kind: 'Field', name: { kind: 'Name', value: 'language' } },
                { kind: 'Field', name: { kind: 'Name', value: 'tags' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'customerName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'owner' } },
          { kind: 'Field', name: { kind: 'Name', value: 'assignee' } },
          { kind: 'Field', name: { kind: 'Name', value: 'involved' } },
          { kind: 'Field', name: { kind: 'Name', value: 'openedBy' } },
          { kind: 'Field', name: { kind: 'Name', value: 'openedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'resolvedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'closedAt' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'hold' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                { kind: 'Field', name: { kind: 'Name', value: 'since' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'clocks' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                { kind: 'Field', name: { kind: 'Name', value: 'targetSeconds' } },
                { kind: 'Field', name: { kind: 'Name', value: 'dueAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'elapsedSeconds' } },
                { kind: 'Field', name: { kind: 'Name', value: 'breachedAt' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'cosign' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'escalationLevel' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reopened' } },
          { kind: 'Field', name: { kind: 'Name', value: 'changes' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'TicketAbilityFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'TicketAbilities' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'accept' } },
          { kind: 'Field', name: { kind: 'Name', value: 'start' } },
          { kind: 'Field', name: { kind: 'Name', value: 'askCustomer' } },
          { kind: 'Field', name: { kind: 'Name', value: 'recordAnswer' } },
          { kind: 'Field', name: { kind: 'Name', value: 'hold' } },
          { kind: 'Field', name: { kind: 'Name', value: 'release' } },
          { kind: 'Field', name: { kind: 'Name', value: 'comment' } },
          { kind: 'Field', name: { kind: 'Name', value: 'propose' } },
          { kind: 'Field', name: { kind: 'Name', value: 'withdrawProposal' } },
          { kind: 'Field', name: { kind: 'Name', value: 'sign' } },
          { kind: 'Field', name: { kind: 'Name', value: 'resolve' } },
          { kind: 'Field', name: { kind: 'Name', value: 'close' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reopen' } },
          { kind: 'Field', name: { kind: 'Name', value: 'handOver' } },
          { kind: 'Field', name: { kind: 'Name', value: 'escalate' } },
          { kind: 'Field', name: { kind: 'Name', value: 'skipLevels' } },
          { kind: 'Field', name: { kind: 'Name', value: 'signFor' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'RefusalFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Refusal' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          { kind: 'Field', name: { kind: 'Name', value: 'code' } },
          { kind: 'Field', name: { kind: 'Name', value: 'message' } },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'TooManyAttempts' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'retryAfterSeconds' } }],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'NotAllowed' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'ability' } }],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'InvalidInput' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'problems' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'limit' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'IllegalMove' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                { kind: 'Field', name: { kind: 'Name', value: 'move' } },
                { kind: 'Field', name: { kind: 'Name', value: 'legal' } },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CosignMissing' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'parties' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'key' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'department' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'Field', name: { kind: 'Name', value: 'code' } }],
                        },
                      },
                      { kind: 'Field', name: { kind: 'Name', value: 'role' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'status' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SignOffRefused' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'problem' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<MoveAnswerFieldsFragment, unknown>;
export const TicketProposalFieldsFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'TicketProposalFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Proposal' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'number' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'text' } },
          { kind: 'Field', name: { kind: 'Name', value: 'amount' } },
          { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
          { kind: 'Field', name: { kind: 'Name', value: 'contentHash' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'by' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'at' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<TicketProposalFieldsFragment, unknown>;
export const TimelineEntryFieldsFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'TimelineEntryFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'TimelineEntry' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'sequence' } },
          { kind: 'Field', name: { kind: 'Name', value: 'type' } },
          { kind: 'Field', name: { kind: 'Name', value: 'at' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'actor' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'payload' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<TimelineEntryFieldsFragment, unknown>;
export const TicketFieldsFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'TicketFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Ticket' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'number' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'card' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'CardFields' } }],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'description' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'customer' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reference' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'orderReference' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'assignment' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'matrixVersion' } },
                { kind: 'Field', name: { kind: 'Name', value: 'rule' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'ruleLabel' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'NameTexts' } }],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'inputs' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'owner' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'code' } }],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'requiredCosign' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'informed' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'code' } }],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'serviceLevel' } },
                { kind: 'Field', name: { kind: 'Name', value: 'path' } },
                { kind: 'Field', name: { kind: 'Name', value: 'pathVersion' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'authority' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'maxAmount' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
                    ],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'playbook' } },
                { kind: 'Field', name: { kind: 'Name', value: 'explanation' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'ownerships' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'department' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'code' } }],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'from' } },
                { kind: 'Field', name: { kind: 'Name', value: 'until' } },
                { kind: 'Field', name: { kind: 'Name', value: 'cause' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'clockStrip' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'department' } },
                { kind: 'Field', name: { kind: 'Name', value: 'calendar' } },
                { kind: 'Field', name: { kind: 'Name', value: 'from' } },
                { kind: 'Field', name: { kind: 'Name', value: 'until' } },
                { kind: 'Field', name: { kind: 'Name', value: 'pausedBecause' } },
                { kind: 'Field', name: { kind: 'Name', value: 'workingSeconds' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'proposal' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'TicketProposalFields' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'proposals' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'TicketProposalFields' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'cosign' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'CosignFields' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'escalation' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'path' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'version' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'names' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'FragmentSpread', name: { kind: 'Name', value: 'NameTexts' } },
                          ],
                        },
                      },
                      { kind: 'Field', name: { kind: 'Name', value: 'levels' } },
                    ],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'level' } },
                { kind: 'Field', name: { kind: 'Name', value: 'acknowledgedAt' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'firings' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'level' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'loop' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'dueAt' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'firedAt' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'passedBecause' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'notified' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                          ],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'next' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'level' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'dueAt' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'timeline' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'first' },
                value: { kind: 'IntValue', value: '200' },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'TimelineEntryFields' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'policyChanges' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'title' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'NameTexts' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'summary' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'NameTexts' } }],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                { kind: 'Field', name: { kind: 'Name', value: 'mustRead' } },
                { kind: 'Field', name: { kind: 'Name', value: 'effectiveFrom' } },
                { kind: 'Field', name: { kind: 'Name', value: 'effectiveUntil' } },
                { kind: 'Field', name: { kind: 'Name', value: 'viewerMustConfirm' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'knowledge' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'slug' } },
                { kind: 'Field', name: { kind: 'Name', value: 'module' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'version' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'abilities' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'TicketAbilityFields' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'SignOffFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SignOff' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'party' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'signer' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'decision' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
          { kind: 'Field', name: { kind: 'Name', value: 'contentHash' } },
          { kind: 'Field', name: { kind: 'Name', value: 'at' } },
          { kind: 'Field', name: { kind: 'Name', value: 'stale' } },
          { kind: 'Field', name: { kind: 'Name', value: 'withdrawnAt' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'CardFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'TicketCard' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'number' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'priority' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'facts' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'problemType' } },
                { kind: 'Field', name: { kind: 'Name', value: 'market' } },
                { kind: 'Field', name: { kind: 'Name', value: 'channel' } },
                { kind: 'Field', name: { kind: 'Name', value: 'tier' } },
                { kind: 'Field', name: { kind: 'Name', value: 'severity' } },
                { kind: 'Field', name: { kind: 'Name', value: 'orderValue' } },
                { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
                { kind: 'Field', name: { kind: 'Name', value: 'language' } },
                { kind: 'Field', name: { kind: 'Name', value: 'tags' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'customerName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'owner' } },
          { kind: 'Field', name: { kind: 'Name', value: 'assignee' } },
          { kind: 'Field', name: { kind: 'Name', value: 'involved' } },
          { kind: 'Field', name: { kind: 'Name', value: 'openedBy' } },
          { kind: 'Field', name: { kind: 'Name', value: 'openedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'resolvedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'closedAt' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'hold' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                { kind: 'Field', name: { kind: 'Name', value: 'since' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'clocks' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                { kind: 'Field', name: { kind: 'Name', value: 'targetSeconds' } },
                { kind: 'Field', name: { kind: 'Name', value: 'dueAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'elapsedSeconds' } },
                { kind: 'Field', name: { kind: 'Name', value: 'breachedAt' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'cosign' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'escalationLevel' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reopened' } },
          { kind: 'Field', name: { kind: 'Name', value: 'changes' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'NameTexts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Names' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'en' } },
          { kind: 'Field', name: { kind: 'Name', value: 'zhHans' } },
          { kind: 'Field', name: { kind: 'Name', value: 'zhHant' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'TicketProposalFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Proposal' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'number' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'text' } },
          { kind: 'Field', name: { kind: 'Name', value: 'amount' } },
          { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
          { kind: 'Field', name: { kind: 'Name', value: 'contentHash' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'by' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'at' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'CosignFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Cosign' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'outcome' } },
          { kind: 'Field', name: { kind: 'Name', value: 'rule' } },
          { kind: 'Field', name: { kind: 'Name', value: 'contentHash' } },
          { kind: 'Field', name: { kind: 'Name', value: 'requestedAt' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'parties' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'key' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'department' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'code' } }],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'role' } },
                { kind: 'Field', name: { kind: 'Name', value: 'status' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'signOff' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'SignOffFields' } }],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'signOffs' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'SignOffFields' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'TimelineEntryFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'TimelineEntry' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'sequence' } },
          { kind: 'Field', name: { kind: 'Name', value: 'type' } },
          { kind: 'Field', name: { kind: 'Name', value: 'at' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'actor' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'payload' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'TicketAbilityFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'TicketAbilities' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'accept' } },
          { kind: 'Field', name: { kind: 'Name', value: 'start' } },
          { kind: 'Field', name: { kind: 'Name', value: 'askCustomer' } },
          { kind: 'Field', name: { kind: 'Name', value: 'recordAnswer' } },
          { kind: 'Field', name: { kind: 'Name', value: 'hold' } },
          { kind: 'Field', name: { kind: 'Name', value: 'release' } },
          { kind: 'Field', name: { kind: 'Name', value: 'comment' } },
          { kind: 'Field', name: { kind: 'Name', value: 'propose' } },
          { kind: 'Field', name: { kind: 'Name', value: 'withdrawProposal' } },
          { kind: 'Field', name: { kind: 'Name', value: 'sign' } },
          { kind: 'Field', name: { kind: 'Name', value: 'resolve' } },
          { kind: 'Field', name: { kind: 'Name', value: 'close' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reopen' } },
          { kind: 'Field', name: { kind: 'Name', value: 'handOver' } },
          { kind: 'Field', name: { kind: 'Name', value: 'escalate' } },
          { kind: 'Field', name: { kind: 'Name', value: 'skipLevels' } },
          { kind: 'Field', name: { kind: 'Name', value: 'signFor' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<TicketFieldsFragment, unknown>;
export const AdministrationDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Administration' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'people' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'departments' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'code' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'roles' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'role' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'department' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'Field', name: { kind: 'Name', value: 'code' } }],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<AdministrationQuery, AdministrationQueryVariables>;
export const BoardDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Board' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'filter' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'BoardFilter' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'board' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'filter' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'filter' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'cursor' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'columns' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'total' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'cards' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'FragmentSpread', name: { kind: 'Name', value: 'CardFields' } },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'CardFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'TicketCard' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'number' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'priority' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'facts' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'problemType' } },
                { kind: 'Field', name: { kind: 'Name', value: 'market' } },
                { kind: 'Field', name: { kind: 'Name', value: 'channel' } },
                { kind: 'Field', name: { kind: 'Name', value: 'tier' } },
                { kind: 'Field', name: { kind: 'Name', value: 'severity' } },
                { kind: 'Field', name: { kind: 'Name', value: 'orderValue' } },
                { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
                { kind: 'Field', name: { kind: 'Name', value: 'language' } },
                { kind: 'Field', name: { kind: 'Name', value: 'tags' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'customerName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'owner' } },
          { kind: 'Field', name: { kind: 'Name', value: 'assignee' } },
          { kind: 'Field', name: { kind: 'Name', value: 'involved' } },
          { kind: 'Field', name: { kind: 'Name', value: 'openedBy' } },
          { kind: 'Field', name: { kind: 'Name', value: 'openedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'resolvedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'closedAt' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'hold' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                { kind: 'Field', name: { kind: 'Name', value: 'since' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'clocks' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                { kind: 'Field', name: { kind: 'Name', value: 'targetSeconds' } },
                { kind: 'Field', name: { kind: 'Name', value: 'dueAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'elapsedSeconds' } },
                { kind: 'Field', name: { kind: 'Name', value: 'breachedAt' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'cosign' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'escalationLevel' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reopened' } },
          { kind: 'Field', name: { kind: 'Name', value: 'changes' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<BoardQuery, BoardQueryVariables>;
export const BoardTotalsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'BoardTotals' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'board' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'columns' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'total' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<BoardTotalsQuery, BoardTotalsQueryVariables>;
export const CardOfTicketDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'CardOfTicket' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'ticket' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'card' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'CardFields' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'CardFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'TicketCard' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'number' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'priority' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'facts' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'problemType' } },
                { kind: 'Field', name: { kind: 'Name', value: 'market' } },
                { kind: 'Field', name: { kind: 'Name', value: 'channel' } },
                { kind: 'Field', name: { kind: 'Name', value: 'tier' } },
                { kind: 'Field', name: { kind: 'Name', value: 'severity' } },
                { kind: 'Field', name: { kind: 'Name', value: 'orderValue' } },
                { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
                { kind: 'Field', name: { kind: 'Name', value: 'language' } },
                { kind: 'Field', name: { kind: 'Name', value: 'tags' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'customerName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'owner' } },
          { kind: 'Field', name: { kind: 'Name', value: 'assignee' } },
          { kind: 'Field', name: { kind: 'Name', value: 'involved' } },
          { kind: 'Field', name: { kind: 'Name', value: 'openedBy' } },
          { kind: 'Field', name: { kind: 'Name', value: 'openedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'resolvedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'closedAt' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'hold' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                { kind: 'Field', name: { kind: 'Name', value: 'since' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'clocks' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                { kind: 'Field', name: { kind: 'Name', value: 'targetSeconds' } },
                { kind: 'Field', name: { kind: 'Name', value: 'dueAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'elapsedSeconds' } },
                { kind: 'Field', name: { kind: 'Name', value: 'breachedAt' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'cosign' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'escalationLevel' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reopened' } },
          { kind: 'Field', name: { kind: 'Name', value: 'changes' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<CardOfTicketQuery, CardOfTicketQueryVariables>;
export const AbilitiesOnCardDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'AbilitiesOnCard' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'ticket' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'version' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'abilities' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'FragmentSpread', name: { kind: 'Name', value: 'TicketAbilityFields' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'TicketAbilityFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'TicketAbilities' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'accept' } },
          { kind: 'Field', name: { kind: 'Name', value: 'start' } },
          { kind: 'Field', name: { kind: 'Name', value: 'askCustomer' } },
          { kind: 'Field', name: { kind: 'Name', value: 'recordAnswer' } },
          { kind: 'Field', name: { kind: 'Name', value: 'hold' } },
          { kind: 'Field', name: { kind: 'Name', value: 'release' } },
          { kind: 'Field', name: { kind: 'Name', value: 'comment' } },
          { kind: 'Field', name: { kind: 'Name', value: 'propose' } },
          { kind: 'Field', name: { kind: 'Name', value: 'withdrawProposal' } },
          { kind: 'Field', name: { kind: 'Name', value: 'sign' } },
          { kind: 'Field', name: { kind: 'Name', value: 'resolve' } },
          { kind: 'Field', name: { kind: 'Name', value: 'close' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reopen' } },
          { kind: 'Field', name: { kind: 'Name', value: 'handOver' } },
          { kind: 'Field', name: { kind: 'Name', value: 'escalate' } },
          { kind: 'Field', name: { kind: 'Name', value: 'skipLevels' } },
          { kind: 'Field', name: { kind: 'Name', value: 'signFor' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<AbilitiesOnCardQuery, AbilitiesOnCardQueryVariables>;
export const ChangesDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Changes' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'filter' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'ChangeFilter' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'changes' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'filter' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'filter' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'first' },
                value: { kind: 'IntValue', value: '50' },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'after' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'changes' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'FragmentSpread', name: { kind: 'Name', value: 'ChangeLineFields' } },
                    ],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'total' } },
                { kind: 'Field', name: { kind: 'Name', value: 'next' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'NameTexts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Names' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'en' } },
          { kind: 'Field', name: { kind: 'Name', value: 'zhHans' } },
          { kind: 'Field', name: { kind: 'Name', value: 'zhHant' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ChangeTermsFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Change' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'effectiveFrom' } },
          { kind: 'Field', name: { kind: 'Name', value: 'effectiveUntil' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'localPeriods' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'market' } },
                { kind: 'Field', name: { kind: 'Name', value: 'from' } },
                { kind: 'Field', name: { kind: 'Name', value: 'until' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'scope' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'markets' } },
                { kind: 'Field', name: { kind: 'Name', value: 'channels' } },
                { kind: 'Field', name: { kind: 'Name', value: 'problemTypes' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'endedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'late' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ChangeLineFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Change' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'number' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'title' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'NameTexts' } }],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'mustRead' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'department' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'code' } }],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'publishedAt' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'receipts' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'concerned' } },
                { kind: 'Field', name: { kind: 'Name', value: 'confirmed' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'viewerMustConfirm' } },
          { kind: 'FragmentSpread', name: { kind: 'Name', value: 'ChangeTermsFields' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ChangesQuery, ChangesQueryVariables>;
export const ChangeDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Change' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'number' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Int' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'change' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'number' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'number' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ChangeFields' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'NameTexts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Names' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'en' } },
          { kind: 'Field', name: { kind: 'Name', value: 'zhHans' } },
          { kind: 'Field', name: { kind: 'Name', value: 'zhHant' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ChangeTermsFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Change' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'effectiveFrom' } },
          { kind: 'Field', name: { kind: 'Name', value: 'effectiveUntil' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'localPeriods' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'market' } },
                { kind: 'Field', name: { kind: 'Name', value: 'from' } },
                { kind: 'Field', name: { kind: 'Name', value: 'until' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'scope' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'markets' } },
                { kind: 'Field', name: { kind: 'Name', value: 'channels' } },
                { kind: 'Field', name: { kind: 'Name', value: 'problemTypes' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'endedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'late' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ChangeEditFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ArticleEdit' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'article' } },
          { kind: 'Field', name: { kind: 'Name', value: 'articleTitle' } },
          { kind: 'Field', name: { kind: 'Name', value: 'language' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'body' } },
          { kind: 'Field', name: { kind: 'Name', value: 'before' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'SignOffFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SignOff' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'party' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'signer' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'decision' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
          { kind: 'Field', name: { kind: 'Name', value: 'contentHash' } },
          { kind: 'Field', name: { kind: 'Name', value: 'at' } },
          { kind: 'Field', name: { kind: 'Name', value: 'stale' } },
          { kind: 'Field', name: { kind: 'Name', value: 'withdrawnAt' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'CosignFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Cosign' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'outcome' } },
          { kind: 'Field', name: { kind: 'Name', value: 'rule' } },
          { kind: 'Field', name: { kind: 'Name', value: 'contentHash' } },
          { kind: 'Field', name: { kind: 'Name', value: 'requestedAt' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'parties' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'key' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'department' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'code' } }],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'role' } },
                { kind: 'Field', name: { kind: 'Name', value: 'status' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'signOff' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'SignOffFields' } }],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'signOffs' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'SignOffFields' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ChangeFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Change' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'number' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'title' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'NameTexts' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'summary' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'NameTexts' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'talkTrack' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'NameTexts' } }],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'mustRead' } },
          { kind: 'Field', name: { kind: 'Name', value: 'noticeOnly' } },
          { kind: 'FragmentSpread', name: { kind: 'Name', value: 'ChangeTermsFields' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'edits' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ChangeEditFields' } }],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'contentHash' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'author' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'department' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'code' } }],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'createdAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'submittedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'publishedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'endReason' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'review' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'CosignFields' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'receipts' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'concerned' } },
                { kind: 'Field', name: { kind: 'Name', value: 'confirmed' } },
                { kind: 'Field', name: { kind: 'Name', value: 'confirmedByMostAt' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'byDepartment' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'department' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'Field', name: { kind: 'Name', value: 'code' } }],
                        },
                      },
                      { kind: 'Field', name: { kind: 'Name', value: 'concerned' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'confirmed' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'missing' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'viewerMustConfirm' } },
          { kind: 'Field', name: { kind: 'Name', value: 'viewerConfirmedAt' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'overlapping' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'title' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'NameTexts' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'department' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'code' } }],
                  },
                },
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'ChangeTermsFields' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'edits' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'article' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'articleTitle' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'language' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'tickets' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                { kind: 'Field', name: { kind: 'Name', value: 'owner' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'facts' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'market' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'severity' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'timeline' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'sequence' } },
                { kind: 'Field', name: { kind: 'Name', value: 'type' } },
                { kind: 'Field', name: { kind: 'Name', value: 'at' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'actor' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'payload' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'abilities' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'edit' } },
                { kind: 'Field', name: { kind: 'Name', value: 'submit' } },
                { kind: 'Field', name: { kind: 'Name', value: 'sign' } },
                { kind: 'Field', name: { kind: 'Name', value: 'signFor' } },
                { kind: 'Field', name: { kind: 'Name', value: 'publish' } },
                { kind: 'Field', name: { kind: 'Name', value: 'withdraw' } },
                { kind: 'Field', name: { kind: 'Name', value: 'rollBack' } },
                { kind: 'Field', name: { kind: 'Name', value: 'confirm' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ChangeQuery, ChangeQueryVariables>;
export const DraftChangeDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'DraftChange' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'DraftChangeInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'answer' },
            name: { kind: 'Name', value: 'draftChange' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ChangeAnswerFields' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'RefusalFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Refusal' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          { kind: 'Field', name: { kind: 'Name', value: 'code' } },
          { kind: 'Field', name: { kind: 'Name', value: 'message' } },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'TooManyAttempts' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'retryAfterSeconds' } }],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'NotAllowed' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'ability' } }],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'InvalidInput' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'problems' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'limit' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'IllegalMove' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                { kind: 'Field', name: { kind: 'Name', value: 'move' } },
                { kind: 'Field', name: { kind: 'Name', value: 'legal' } },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CosignMissing' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'parties' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'key' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'department' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'Field', name: { kind: 'Name', value: 'code' } }],
                        },
                      },
                      { kind: 'Field', name: { kind: 'Name', value: 'role' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'status' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SignOffRefused' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'problem' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ChangeAnswerFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ChangeAnswer' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'change' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                { kind: 'Field', name: { kind: 'Name', value: 'version' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'refusal' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'RefusalFields' } },
                {
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ChangeRefused' } },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        alias: { kind: 'Name', value: 'changeProblem' },
                        name: { kind: 'Name', value: 'problem' },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<DraftChangeMutation, DraftChangeMutationVariables>;
export const EditChangeDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'EditChange' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'EditChangeInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'answer' },
            name: { kind: 'Name', value: 'editChange' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ChangeAnswerFields' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'RefusalFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Refusal' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          { kind: 'Field', name: { kind: 'Name', value: 'code' } },
          { kind: 'Field', name: { kind: 'Name', value: 'message' } },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'TooManyAttempts' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'retryAfterSeconds' } }],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'NotAllowed' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'ability' } }],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'InvalidInput' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'problems' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'limit' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'IllegalMove' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                { kind: 'Field', name: { kind: 'Name', value: 'move' } },
                { kind: 'Field', name: { kind: 'Name', value: 'legal' } },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CosignMissing' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'parties' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'key' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'department' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'Field', name: { kind: 'Name', value: 'code' } }],
                        },
                      },
                      { kind: 'Field', name: { kind: 'Name', value: 'role' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'status' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SignOffRefused' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'problem' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ChangeAnswerFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ChangeAnswer' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'change' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                { kind: 'Field', name: { kind: 'Name', value: 'version' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'refusal' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'RefusalFields' } },
                {
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ChangeRefused' } },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        alias: { kind: 'Name', value: 'changeProblem' },
                        name: { kind: 'Name', value: 'problem' },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<EditChangeMutation, EditChangeMutationVariables>;
export const SubmitChangeDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'SubmitChange' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'ChangeMoveInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'answer' },
            name: { kind: 'Name', value: 'submitChange' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ChangeAnswerFields' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'RefusalFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Refusal' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          { kind: 'Field', name: { kind: 'Name', value: 'code' } },
          { kind: 'Field', name: { kind: 'Name', value: 'message' } },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'TooManyAttempts' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'retryAfterSeconds' } }],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'NotAllowed' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'ability' } }],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'InvalidInput' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'problems' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'limit' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'IllegalMove' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                { kind: 'Field', name: { kind: 'Name', value: 'move' } },
                { kind: 'Field', name: { kind: 'Name', value: 'legal' } },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CosignMissing' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'parties' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'key' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'department' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'Field', name: { kind: 'Name', value: 'code' } }],
                        },
                      },
                      { kind: 'Field', name: { kind: 'Name', value: 'role' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'status' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SignOffRefused' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'problem' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ChangeAnswerFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ChangeAnswer' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'change' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                { kind: 'Field', name: { kind: 'Name', value: 'version' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'refusal' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'RefusalFields' } },
                {
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ChangeRefused' } },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        alias: { kind: 'Name', value: 'changeProblem' },
                        name: { kind: 'Name', value: 'problem' },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<SubmitChangeMutation, SubmitChangeMutationVariables>;
export const SignChangeDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'SignChange' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'SignChangeInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'answer' },
            name: { kind: 'Name', value: 'signChange' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ChangeAnswerFields' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'RefusalFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Refusal' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          { kind: 'Field', name: { kind: 'Name', value: 'code' } },
          { kind: 'Field', name: { kind: 'Name', value: 'message' } },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'TooManyAttempts' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'retryAfterSeconds' } }],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'NotAllowed' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'ability' } }],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'InvalidInput' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'problems' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'limit' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'IllegalMove' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                { kind: 'Field', name: { kind: 'Name', value: 'move' } },
                { kind: 'Field', name: { kind: 'Name', value: 'legal' } },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CosignMissing' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'parties' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'key' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'department' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'Field', name: { kind: 'Name', value: 'code' } }],
                        },
                      },
                      { kind: 'Field', name: { kind: 'Name', value: 'role' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'status' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SignOffRefused' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'problem' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ChangeAnswerFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ChangeAnswer' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'change' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                { kind: 'Field', name: { kind: 'Name', value: 'version' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'refusal' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'RefusalFields' } },
                {
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ChangeRefused' } },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        alias: { kind: 'Name', value: 'changeProblem' },
                        name: { kind: 'Name', value: 'problem' },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<SignChangeMutation, SignChangeMutationVariables>;
export const PublishChangeDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'PublishChange' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'ChangeMoveInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'answer' },
            name: { kind: 'Name', value: 'publishChange' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ChangeAnswerFields' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'RefusalFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Refusal' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          { kind: 'Field', name: { kind: 'Name', value: 'code' } },
          { kind: 'Field', name: { kind: 'Name', value: 'message' } },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'TooManyAttempts' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'retryAfterSeconds' } }],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'NotAllowed' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'ability' } }],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'InvalidInput' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'problems' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'limit' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'IllegalMove' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                { kind: 'Field', name: { kind: 'Name', value: 'move' } },
                { kind: 'Field', name: { kind: 'Name', value: 'legal' } },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CosignMissing' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'parties' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'key' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'department' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'Field', name: { kind: 'Name', value: 'code' } }],
                        },
                      },
                      { kind: 'Field', name: { kind: 'Name', value: 'role' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'status' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SignOffRefused' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'problem' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ChangeAnswerFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ChangeAnswer' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'change' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                { kind: 'Field', name: { kind: 'Name', value: 'version' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'refusal' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'RefusalFields' } },
                {
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ChangeRefused' } },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        alias: { kind: 'Name', value: 'changeProblem' },
                        name: { kind: 'Name', value: 'problem' },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<PublishChangeMutation, PublishChangeMutationVariables>;
export const WithdrawChangeDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'WithdrawChange' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'ChangeTextInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'answer' },
            name: { kind: 'Name', value: 'withdrawChange' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ChangeAnswerFields' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'RefusalFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Refusal' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          { kind: 'Field', name: { kind: 'Name', value: 'code' } },
          { kind: 'Field', name: { kind: 'Name', value: 'message' } },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'TooManyAttempts' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'retryAfterSeconds' } }],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'NotAllowed' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'ability' } }],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'InvalidInput' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'problems' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'limit' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'IllegalMove' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                { kind: 'Field', name: { kind: 'Name', value: 'move' } },
                { kind: 'Field', name: { kind: 'Name', value: 'legal' } },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CosignMissing' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'parties' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'key' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'department' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'Field', name: { kind: 'Name', value: 'code' } }],
                        },
                      },
                      { kind: 'Field', name: { kind: 'Name', value: 'role' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'status' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SignOffRefused' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'problem' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ChangeAnswerFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ChangeAnswer' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'change' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                { kind: 'Field', name: { kind: 'Name', value: 'version' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'refusal' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'RefusalFields' } },
                {
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ChangeRefused' } },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        alias: { kind: 'Name', value: 'changeProblem' },
                        name: { kind: 'Name', value: 'problem' },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<WithdrawChangeMutation, WithdrawChangeMutationVariables>;
export const RollBackChangeDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'RollBackChange' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'ChangeTextInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'answer' },
            name: { kind: 'Name', value: 'rollBackChange' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ChangeAnswerFields' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'RefusalFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Refusal' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          { kind: 'Field', name: { kind: 'Name', value: 'code' } },
          { kind: 'Field', name: { kind: 'Name', value: 'message' } },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'TooManyAttempts' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'retryAfterSeconds' } }],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'NotAllowed' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'ability' } }],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'InvalidInput' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'problems' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'limit' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'IllegalMove' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                { kind: 'Field', name: { kind: 'Name', value: 'move' } },
                { kind: 'Field', name: { kind: 'Name', value: 'legal' } },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CosignMissing' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'parties' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'key' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'department' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'Field', name: { kind: 'Name', value: 'code' } }],
                        },
                      },
                      { kind: 'Field', name: { kind: 'Name', value: 'role' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'status' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SignOffRefused' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'problem' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ChangeAnswerFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ChangeAnswer' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'change' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                { kind: 'Field', name: { kind: 'Name', value: 'version' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'refusal' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'RefusalFields' } },
                {
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ChangeRefused' } },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        alias: { kind: 'Name', value: 'changeProblem' },
                        name: { kind: 'Name', value: 'problem' },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<RollBackChangeMutation, RollBackChangeMutationVariables>;
export const ConfirmChangeDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'ConfirmChange' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'ConfirmChangeInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'answer' },
            name: { kind: 'Name', value: 'confirmChange' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ChangeAnswerFields' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'RefusalFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Refusal' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          { kind: 'Field', name: { kind: 'Name', value: 'code' } },
          { kind: 'Field', name: { kind: 'Name', value: 'message' } },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'TooManyAttempts' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'retryAfterSeconds' } }],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'NotAllowed' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'ability' } }],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'InvalidInput' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'problems' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'limit' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'IllegalMove' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                { kind: 'Field', name: { kind: 'Name', value: 'move' } },
                { kind: 'Field', name: { kind: 'Name', value: 'legal' } },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CosignMissing' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'parties' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'key' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'department' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'Field', name: { kind: 'Name', value: 'code' } }],
                        },
                      },
                      { kind: 'Field', name: { kind: 'Name', value: 'role' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'status' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SignOffRefused' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'problem' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ChangeAnswerFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ChangeAnswer' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'change' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                { kind: 'Field', name: { kind: 'Name', value: 'version' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'refusal' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'RefusalFields' } },
                {
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ChangeRefused' } },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        alias: { kind: 'Name', value: 'changeProblem' },
                        name: { kind: 'Name', value: 'problem' },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ConfirmChangeMutation, ConfirmChangeMutationVariables>;
export const ArticlesToEditDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'ArticlesToEdit' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'articles' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'first' },
                value: { kind: 'IntValue', value: '100' },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'after' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'articles' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'slug' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'module' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'languages' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'version' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'Field', name: { kind: 'Name', value: 'title' } }],
                        },
                      },
                    ],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'next' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ArticlesToEditQuery, ArticlesToEditQueryVariables>;
export const ArticleToEditDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'ArticleToEdit' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'slug' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'market' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'language' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Language' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'article' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'slug' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'slug' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'version' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'market' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'market' } },
                    },
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'language' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'language' } },
                    },
                  ],
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'body' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  alias: { kind: 'Name', value: 'nearest' },
                  name: { kind: 'Name', value: 'version' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'market' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'market' } },
                    },
                  ],
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'language' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'body' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ArticleToEditQuery, ArticleToEditQueryVariables>;
export const DirectoryDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Directory' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'directory' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'departments' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'names' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'FragmentSpread', name: { kind: 'Name', value: 'NameTexts' } },
                          ],
                        },
                      },
                      { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'hue' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'leads' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'members' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                          ],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'markets' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'names' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'FragmentSpread', name: { kind: 'Name', value: 'NameTexts' } },
                          ],
                        },
                      },
                      { kind: 'Field', name: { kind: 'Name', value: 'region' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'timeZone' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'problemTypes' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'path' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'parent' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'names' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'FragmentSpread', name: { kind: 'Name', value: 'NameTexts' } },
                          ],
                        },
                      },
                    ],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'channels' } },
                { kind: 'Field', name: { kind: 'Name', value: 'tiers' } },
                { kind: 'Field', name: { kind: 'Name', value: 'languages' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'serviceLevels' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'names' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'NameTexts' } }],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'escalationPaths' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'names' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'NameTexts' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'NameTexts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Names' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'en' } },
          { kind: 'Field', name: { kind: 'Name', value: 'zhHans' } },
          { kind: 'Field', name: { kind: 'Name', value: 'zhHant' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<DirectoryQuery, DirectoryQueryVariables>;
export const WaitingDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Waiting' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'inbox' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'first' },
                value: { kind: 'IntValue', value: '1' },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'filter' },
                value: {
                  kind: 'ObjectValue',
                  fields: [
                    {
                      kind: 'ObjectField',
                      name: { kind: 'Name', value: 'unreadOnly' },
                      value: { kind: 'BooleanValue', value: true },
                    },
                  ],
                },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'unread' } },
                { kind: 'Field', name: { kind: 'Name', value: 'unconfirmed' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<WaitingQuery, WaitingQueryVariables>;
export const SearchDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Search' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'text' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'search' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'text' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'text' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'first' },
                value: { kind: 'IntValue', value: '8' },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                {
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'TicketHit' } },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                      {
                        kind: 'Field',
                        alias: { kind: 'Name', value: 'ticketState' },
                        name: { kind: 'Name', value: 'state' },
                      },
                    ],
                  },
                },
                {
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ChangeHit' } },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                      {
                        kind: 'Field',
                        alias: { kind: 'Name', value: 'names' },
                        name: { kind: 'Name', value: 'title' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'en' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'zhHans' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'zhHant' } },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        alias: { kind: 'Name', value: 'changeState' },
                        name: { kind: 'Name', value: 'state' },
                      },
                    ],
                  },
                },
                {
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ArticleHit' } },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'slug' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'module' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<SearchQuery, SearchQueryVariables>;
export const InboxDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Inbox' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'filter' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'InboxFilter' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'inbox' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'filter' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'filter' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'first' },
                value: { kind: 'IntValue', value: '50' },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'after' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'entries' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'FragmentSpread', name: { kind: 'Name', value: 'InboxEntryFields' } },
                    ],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'unread' } },
                { kind: 'Field', name: { kind: 'Name', value: 'unconfirmed' } },
                { kind: 'Field', name: { kind: 'Name', value: 'next' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'NameTexts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Names' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'en' } },
          { kind: 'Field', name: { kind: 'Name', value: 'zhHans' } },
          { kind: 'Field', name: { kind: 'Name', value: 'zhHant' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ChangeTermsFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Change' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'effectiveFrom' } },
          { kind: 'Field', name: { kind: 'Name', value: 'effectiveUntil' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'localPeriods' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'market' } },
                { kind: 'Field', name: { kind: 'Name', value: 'from' } },
                { kind: 'Field', name: { kind: 'Name', value: 'until' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'scope' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'markets' } },
                { kind: 'Field', name: { kind: 'Name', value: 'channels' } },
                { kind: 'Field', name: { kind: 'Name', value: 'problemTypes' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'endedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'late' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'InboxEntryFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'InboxEntry' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'at' } },
          { kind: 'Field', name: { kind: 'Name', value: 'readAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'payload' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'ticket' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                { kind: 'Field', name: { kind: 'Name', value: 'owner' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'facts' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'market' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'severity' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'change' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'title' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'NameTexts' } }],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'mustRead' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'department' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'code' } }],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'viewerMustConfirm' } },
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'ChangeTermsFields' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<InboxQuery, InboxQueryVariables>;
export const MustReadsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'MustReads' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'inbox' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'filter' },
                value: {
                  kind: 'ObjectValue',
                  fields: [
                    {
                      kind: 'ObjectField',
                      name: { kind: 'Name', value: 'kinds' },
                      value: { kind: 'ListValue', values: [{ kind: 'EnumValue', value: 'must_read' }] },
                    },
                  ],
                },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'first' },
                value: { kind: 'IntValue', value: '50' },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'after' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'entries' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'at' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'readAt' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'change' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'version' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'title' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'FragmentSpread', name: { kind: 'Name', value: 'NameTexts' } },
                                ],
                              },
                            },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'summary' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'FragmentSpread', name: { kind: 'Name', value: 'NameTexts' } },
                                ],
                              },
                            },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'talkTrack' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'FragmentSpread', name: { kind: 'Name', value: 'NameTexts' } },
                                ],
                              },
                            },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'department' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [{ kind: 'Field', name: { kind: 'Name', value: 'code' } }],
                              },
                            },
                            { kind: 'Field', name: { kind: 'Name', value: 'viewerMustConfirm' } },
                            { kind: 'FragmentSpread', name: { kind: 'Name', value: 'ChangeTermsFields' } },
                          ],
                        },
                      },
                    ],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'next' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'NameTexts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Names' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'en' } },
          { kind: 'Field', name: { kind: 'Name', value: 'zhHans' } },
          { kind: 'Field', name: { kind: 'Name', value: 'zhHant' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ChangeTermsFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Change' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'effectiveFrom' } },
          { kind: 'Field', name: { kind: 'Name', value: 'effectiveUntil' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'localPeriods' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'market' } },
                { kind: 'Field', name: { kind: 'Name', value: 'from' } },
                { kind: 'Field', name: { kind: 'Name', value: 'until' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'scope' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'markets' } },
                { kind: 'Field', name: { kind: 'Name', value: 'channels' } },
                { kind: 'Field', name: { kind: 'Name', value: 'problemTypes' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'endedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'late' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<MustReadsQuery, MustReadsQueryVariables>;
export const MarkReadDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'MarkRead' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'MarkReadInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'answer' },
            name: { kind: 'Name', value: 'markRead' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'inbox' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'unread' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'unconfirmed' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'refusal' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'RefusalFields' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'RefusalFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Refusal' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          { kind: 'Field', name: { kind: 'Name', value: 'code' } },
          { kind: 'Field', name: { kind: 'Name', value: 'message' } },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'TooManyAttempts' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'retryAfterSeconds' } }],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'NotAllowed' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'ability' } }],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'InvalidInput' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'problems' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'limit' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'IllegalMove' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                { kind: 'Field', name: { kind: 'Name', value: 'move' } },
                { kind: 'Field', name: { kind: 'Name', value: 'legal' } },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CosignMissing' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'parties' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'key' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'department' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'Field', name: { kind: 'Name', value: 'code' } }],
                        },
                      },
                      { kind: 'Field', name: { kind: 'Name', value: 'role' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'status' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SignOffRefused' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'problem' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<MarkReadMutation, MarkReadMutationVariables>;
export const KnowledgeModulesDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'KnowledgeModules' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'directory' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'modules' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'names' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'FragmentSpread', name: { kind: 'Name', value: 'NameTexts' } },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'NameTexts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Names' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'en' } },
          { kind: 'Field', name: { kind: 'Name', value: 'zhHans' } },
          { kind: 'Field', name: { kind: 'Name', value: 'zhHant' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<KnowledgeModulesQuery, KnowledgeModulesQueryVariables>;
export const ArticlesDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Articles' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'filter' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'ArticleFilter' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'market' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Int' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'withTexts' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'Boolean' } },
          },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'articles' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'filter' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'filter' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'first' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'after' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'articles' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'slug' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'module' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'languages' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'version' },
                        arguments: [
                          {
                            kind: 'Argument',
                            name: { kind: 'Name', value: 'market' },
                            value: { kind: 'Variable', name: { kind: 'Name', value: 'market' } },
                          },
                        ],
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'body' },
                              directives: [
                                {
                                  kind: 'Directive',
                                  name: { kind: 'Name', value: 'include' },
                                  arguments: [
                                    {
                                      kind: 'Argument',
                                      name: { kind: 'Name', value: 'if' },
                                      value: { kind: 'Variable', name: { kind: 'Name', value: 'withTexts' } },
                                    },
                                  ],
                                },
                              ],
                            },
                            { kind: 'Field', name: { kind: 'Name', value: 'language' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'effectiveFrom' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'effectiveUntil' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'change' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [{ kind: 'Field', name: { kind: 'Name', value: 'number' } }],
                              },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'total' } },
                { kind: 'Field', name: { kind: 'Name', value: 'next' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'byModule' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'module' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'articles' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ArticlesQuery, ArticlesQueryVariables>;
export const ArticleDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Article' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'slug' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'at' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Instant' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'market' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'language' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Language' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'article' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'slug' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'slug' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'slug' } },
                { kind: 'Field', name: { kind: 'Name', value: 'module' } },
                { kind: 'Field', name: { kind: 'Name', value: 'languages' } },
                { kind: 'Field', name: { kind: 'Name', value: 'markets' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'version' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'at' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'at' } },
                    },
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'market' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'market' } },
                    },
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'language' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'language' } },
                    },
                  ],
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'body' } },
                      { kind: 'FragmentSpread', name: { kind: 'Name', value: 'ArticleVersionFields' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  alias: { kind: 'Name', value: 'present' },
                  name: { kind: 'Name', value: 'version' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'market' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'market' } },
                    },
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'language' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'language' } },
                    },
                  ],
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'body' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'periods' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'market' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'market' } },
                    },
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'language' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'language' } },
                    },
                  ],
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'from' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'until' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'version' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'FragmentSpread', name: { kind: 'Name', value: 'ArticleVersionFields' } },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'NameTexts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Names' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'en' } },
          { kind: 'Field', name: { kind: 'Name', value: 'zhHans' } },
          { kind: 'Field', name: { kind: 'Name', value: 'zhHant' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ArticleVersionFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ArticleVersion' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'number' } },
          { kind: 'Field', name: { kind: 'Name', value: 'language' } },
          { kind: 'Field', name: { kind: 'Name', value: 'market' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'effectiveFrom' } },
          { kind: 'Field', name: { kind: 'Name', value: 'effectiveUntil' } },
          { kind: 'Field', name: { kind: 'Name', value: 'publishedAt' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'publishedBy' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'change' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'title' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'NameTexts' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'department' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'code' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ArticleQuery, ArticleQueryVariables>;
export const MatrixVersionsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'MatrixVersions' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'matrixVersions' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                { kind: 'Field', name: { kind: 'Name', value: 'effectiveFrom' } },
                { kind: 'Field', name: { kind: 'Name', value: 'ruleCount' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<MatrixVersionsQuery, MatrixVersionsQueryVariables>;
export const MatrixDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Matrix' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'number' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Int' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'matrixVersion' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'number' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'number' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                { kind: 'Field', name: { kind: 'Name', value: 'effectiveFrom' } },
                { kind: 'Field', name: { kind: 'Name', value: 'publishedAt' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'publishedBy' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'note' } },
                { kind: 'Field', name: { kind: 'Name', value: 'ruleCount' } },
                { kind: 'Field', name: { kind: 'Name', value: 'table' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<MatrixQuery, MatrixQueryVariables>;
export const MatrixCaseDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'MatrixCase' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'facts' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'TicketFactsInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'answer' },
            name: { kind: 'Name', value: 'tryCase' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'facts' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'facts' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'decision' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'matrixVersion' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'rule' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'ruleLabel' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'FragmentSpread', name: { kind: 'Name', value: 'NameTexts' } },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'owner' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'Field', name: { kind: 'Name', value: 'code' } }],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'informed' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'Field', name: { kind: 'Name', value: 'code' } }],
                        },
                      },
                      { kind: 'Field', name: { kind: 'Name', value: 'requiredCosign' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'serviceLevel' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'names' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'FragmentSpread', name: { kind: 'Name', value: 'NameTexts' } },
                                ],
                              },
                            },
                            { kind: 'Field', name: { kind: 'Name', value: 'acknowledgeSeconds' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'resolveSeconds' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'cosignSeconds' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'calendar' } },
                          ],
                        },
                      },
                      { kind: 'Field', name: { kind: 'Name', value: 'path' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'authority' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'maxAmount' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
                          ],
                        },
                      },
                      { kind: 'Field', name: { kind: 'Name', value: 'playbook' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'explanation' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'refusal' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'RefusalFields' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'NameTexts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Names' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'en' } },
          { kind: 'Field', name: { kind: 'Name', value: 'zhHans' } },
          { kind: 'Field', name: { kind: 'Name', value: 'zhHant' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'RefusalFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Refusal' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          { kind: 'Field', name: { kind: 'Name', value: 'code' } },
          { kind: 'Field', name: { kind: 'Name', value: 'message' } },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'TooManyAttempts' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'retryAfterSeconds' } }],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'NotAllowed' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'ability' } }],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'InvalidInput' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'problems' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'limit' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'IllegalMove' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                { kind: 'Field', name: { kind: 'Name', value: 'move' } },
                { kind: 'Field', name: { kind: 'Name', value: 'legal' } },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CosignMissing' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'parties' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'key' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'department' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'Field', name: { kind: 'Name', value: 'code' } }],
                        },
                      },
                      { kind: 'Field', name: { kind: 'Name', value: 'role' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'status' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SignOffRefused' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'problem' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<MatrixCaseQuery, MatrixCaseQueryVariables>;
export const PathsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Paths' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'escalationPaths' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                { kind: 'Field', name: { kind: 'Name', value: 'version' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'names' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'NameTexts' } }],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'levels' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'serviceLevels' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ServiceLevelFields' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'NameTexts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Names' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'en' } },
          { kind: 'Field', name: { kind: 'Name', value: 'zhHans' } },
          { kind: 'Field', name: { kind: 'Name', value: 'zhHant' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ServiceLevelFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ServiceLevel' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'code' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'names' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'NameTexts' } }],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'acknowledgeSeconds' } },
          { kind: 'Field', name: { kind: 'Name', value: 'resolveSeconds' } },
          { kind: 'Field', name: { kind: 'Name', value: 'cosignSeconds' } },
          { kind: 'Field', name: { kind: 'Name', value: 'calendar' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<PathsQuery, PathsQueryVariables>;
export const ViewerDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Viewer' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'viewer' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ViewerFields' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ViewerFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Viewer' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'person' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'departments' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'names' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'en' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'zhHans' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'zhHant' } },
                          ],
                        },
                      },
                      { kind: 'Field', name: { kind: 'Name', value: 'hue' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'roles' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'role' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'department' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'code' } }],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'abilities' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'openTicket' } },
                { kind: 'Field', name: { kind: 'Name', value: 'draftChange' } },
                { kind: 'Field', name: { kind: 'Name', value: 'seeMatrix' } },
                { kind: 'Field', name: { kind: 'Name', value: 'draftMatrix' } },
                { kind: 'Field', name: { kind: 'Name', value: 'seePaths' } },
                { kind: 'Field', name: { kind: 'Name', value: 'seeAdministration' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'preferences' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'language' } },
                { kind: 'Field', name: { kind: 'Name', value: 'timeZone' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ViewerQuery, ViewerQueryVariables>;
export const DemoAccountsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'DemoAccounts' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'demoAccounts' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'email' } },
                { kind: 'Field', name: { kind: 'Name', value: 'password' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'does' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'en' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'zhHans' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'zhHant' } },
                    ],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'language' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<DemoAccountsQuery, DemoAccountsQueryVariables>;
export const SignInDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'SignIn' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'SignInInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'signIn' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'viewer' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ViewerFields' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'refusal' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      {
                        kind: 'InlineFragment',
                        typeCondition: {
                          kind: 'NamedType',
                          name: { kind: 'Name', value: 'TooManyAttempts' },
                        },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'Field', name: { kind: 'Name', value: 'retryAfterSeconds' } }],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ViewerFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Viewer' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'person' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'departments' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'names' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'en' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'zhHans' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'zhHant' } },
                          ],
                        },
                      },
                      { kind: 'Field', name: { kind: 'Name', value: 'hue' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'roles' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'role' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'department' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'code' } }],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'abilities' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'openTicket' } },
                { kind: 'Field', name: { kind: 'Name', value: 'draftChange' } },
                { kind: 'Field', name: { kind: 'Name', value: 'seeMatrix' } },
                { kind: 'Field', name: { kind: 'Name', value: 'draftMatrix' } },
                { kind: 'Field', name: { kind: 'Name', value: 'seePaths' } },
                { kind: 'Field', name: { kind: 'Name', value: 'seeAdministration' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'preferences' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'language' } },
                { kind: 'Field', name: { kind: 'Name', value: 'timeZone' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<SignInMutation, SignInMutationVariables>;
export const SignOutDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'SignOut' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'signOut' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'done' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<SignOutMutation, SignOutMutationVariables>;
export const SetPreferencesDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'SetPreferences' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'PreferencesInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'setPreferences' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'viewer' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ViewerFields' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'refusal' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'code' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ViewerFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Viewer' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'person' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'departments' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'names' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'en' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'zhHans' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'zhHant' } },
                          ],
                        },
                      },
                      { kind: 'Field', name: { kind: 'Name', value: 'hue' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'roles' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'role' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'department' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'code' } }],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'abilities' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'openTicket' } },
                { kind: 'Field', name: { kind: 'Name', value: 'draftChange' } },
                { kind: 'Field', name: { kind: 'Name', value: 'seeMatrix' } },
                { kind: 'Field', name: { kind: 'Name', value: 'draftMatrix' } },
                { kind: 'Field', name: { kind: 'Name', value: 'seePaths' } },
                { kind: 'Field', name: { kind: 'Name', value: 'seeAdministration' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'preferences' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'language' } },
                { kind: 'Field', name: { kind: 'Name', value: 'timeZone' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<SetPreferencesMutation, SetPreferencesMutationVariables>;
export const OpenTicketDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'OpenTicket' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'OpenTicketInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'answer' },
            name: { kind: 'Name', value: 'openTicket' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'MoveAnswerFields' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'CardFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'TicketCard' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'number' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'priority' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'facts' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'problemType' } },
                { kind: 'Field', name: { kind: 'Name', value: 'market' } },
                { kind: 'Field', name: { kind: 'Name', value: 'channel' } },
                { kind: 'Field', name: { kind: 'Name', value: 'tier' } },
                { kind: 'Field', name: { kind: 'Name', value: 'severity' } },
                { kind: 'Field', name: { kind: 'Name', value: 'orderValue' } },
                { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
                { kind: 'Field', name: { kind: 'Name', value: 'language' } },
                { kind: 'Field', name: { kind: 'Name', value: 'tags' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'customerName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'owner' } },
          { kind: 'Field', name: { kind: 'Name', value: 'assignee' } },
          { kind: 'Field', name: { kind: 'Name', value: 'involved' } },
          { kind: 'Field', name: { kind: 'Name', value: 'openedBy' } },
          { kind: 'Field', name: { kind: 'Name', value: 'openedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'resolvedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'closedAt' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'hold' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                { kind: 'Field', name: { kind: 'Name', value: 'since' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'clocks' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                { kind: 'Field', name: { kind: 'Name', value: 'targetSeconds' } },
                { kind: 'Field', name: { kind: 'Name', value: 'dueAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'elapsedSeconds' } },
                { kind: 'Field', name: { kind: 'Name', value: 'breachedAt' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'cosign' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'escalationLevel' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reopened' } },
          { kind: 'Field', name: { kind: 'Name', value: 'changes' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'TicketAbilityFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'TicketAbilities' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'accept' } },
          { kind: 'Field', name: { kind: 'Name', value: 'start' } },
          { kind: 'Field', name: { kind: 'Name', value: 'askCustomer' } },
          { kind: 'Field', name: { kind: 'Name', value: 'recordAnswer' } },
          { kind: 'Field', name: { kind: 'Name', value: 'hold' } },
          { kind: 'Field', name: { kind: 'Name', value: 'release' } },
          { kind: 'Field', name: { kind: 'Name', value: 'comment' } },
          { kind: 'Field', name: { kind: 'Name', value: 'propose' } },
          { kind: 'Field', name: { kind: 'Name', value: 'withdrawProposal' } },
          { kind: 'Field', name: { kind: 'Name', value: 'sign' } },
          { kind: 'Field', name: { kind: 'Name', value: 'resolve' } },
          { kind: 'Field', name: { kind: 'Name', value: 'close' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reopen' } },
          { kind: 'Field', name: { kind: 'Name', value: 'handOver' } },
          { kind: 'Field', name: { kind: 'Name', value: 'escalate' } },
          { kind: 'Field', name: { kind: 'Name', value: 'skipLevels' } },
          { kind: 'Field', name: { kind: 'Name', value: 'signFor' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'RefusalFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Refusal' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          { kind: 'Field', name: { kind: 'Name', value: 'code' } },
          { kind: 'Field', name: { kind: 'Name', value: 'message' } },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'TooManyAttempts' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'retryAfterSeconds' } }],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'NotAllowed' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'ability' } }],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'InvalidInput' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'problems' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'limit' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'IllegalMove' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                { kind: 'Field', name: { kind: 'Name', value: 'move' } },
                { kind: 'Field', name: { kind: 'Name', value: 'legal' } },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CosignMissing' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'parties' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'key' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'department' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'Field', name: { kind: 'Name', value: 'code' } }],
                        },
                      },
                      { kind: 'Field', name: { kind: 'Name', value: 'role' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'status' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SignOffRefused' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'problem' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'MoveAnswerFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'TicketAnswer' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'ticket' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                { kind: 'Field', name: { kind: 'Name', value: 'version' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'card' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'CardFields' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'abilities' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'FragmentSpread', name: { kind: 'Name', value: 'TicketAbilityFields' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'refusal' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'RefusalFields' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<OpenTicketMutation, OpenTicketMutationVariables>;
export const AcceptTicketDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'AcceptTicket' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'TicketMoveInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'answer' },
            name: { kind: 'Name', value: 'acceptTicket' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'MoveAnswerFields' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'CardFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'TicketCard' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'number' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'priority' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'facts' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'problemType' } },
                { kind: 'Field', name: { kind: 'Name', value: 'market' } },
                { kind: 'Field', name: { kind: 'Name', value: 'channel' } },
                { kind: 'Field', name: { kind: 'Name', value: 'tier' } },
                { kind: 'Field', name: { kind: 'Name', value: 'severity' } },
                { kind: 'Field', name: { kind: 'Name', value: 'orderValue' } },
                { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
                { kind: 'Field', name: { kind: 'Name', value: 'language' } },
                { kind: 'Field', name: { kind: 'Name', value: 'tags' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'customerName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'owner' } },
          { kind: 'Field', name: { kind: 'Name', value: 'assignee' } },
          { kind: 'Field', name: { kind: 'Name', value: 'involved' } },
          { kind: 'Field', name: { kind: 'Name', value: 'openedBy' } },
          { kind: 'Field', name: { kind: 'Name', value: 'openedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'resolvedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'closedAt' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'hold' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                { kind: 'Field', name: { kind: 'Name', value: 'since' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'clocks' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                { kind: 'Field', name: { kind: 'Name', value: 'targetSeconds' } },
                { kind: 'Field', name: { kind: 'Name', value: 'dueAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'elapsedSeconds' } },
                { kind: 'Field', name: { kind: 'Name', value: 'breachedAt' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'cosign' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'escalationLevel' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reopened' } },
          { kind: 'Field', name: { kind: 'Name', value: 'changes' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'TicketAbilityFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'TicketAbilities' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'accept' } },
          { kind: 'Field', name: { kind: 'Name', value: 'start' } },
          { kind: 'Field', name: { kind: 'Name', value: 'askCustomer' } },
          { kind: 'Field', name: { kind: 'Name', value: 'recordAnswer' } },
          { kind: 'Field', name: { kind: 'Name', value: 'hold' } },
          { kind: 'Field', name: { kind: 'Name', value: 'release' } },
          { kind: 'Field', name: { kind: 'Name', value: 'comment' } },
          { kind: 'Field', name: { kind: 'Name', value: 'propose' } },
          { kind: 'Field', name: { kind: 'Name', value: 'withdrawProposal' } },
          { kind: 'Field', name: { kind: 'Name', value: 'sign' } },
          { kind: 'Field', name: { kind: 'Name', value: 'resolve' } },
          { kind: 'Field', name: { kind: 'Name', value: 'close' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reopen' } },
          { kind: 'Field', name: { kind: 'Name', value: 'handOver' } },
          { kind: 'Field', name: { kind: 'Name', value: 'escalate' } },
          { kind: 'Field', name: { kind: 'Name', value: 'skipLevels' } },
          { kind: 'Field', name: { kind: 'Name', value: 'signFor' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'RefusalFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Refusal' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          { kind: 'Field', name: { kind: 'Name', value: 'code' } },
          { kind: 'Field', name: { kind: 'Name', value: 'message' } },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'TooManyAttempts' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'retryAfterSeconds' } }],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'NotAllowed' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'ability' } }],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'InvalidInput' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'problems' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'limit' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'IllegalMove' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                { kind: 'Field', name: { kind: 'Name', value: 'move' } },
                { kind: 'Field', name: { kind: 'Name', value: 'legal' } },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CosignMissing' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'parties' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'key' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'department' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'Field', name: { kind: 'Name', value: 'code' } }],
                        },
                      },
                      { kind: 'Field', name: { kind: 'Name', value: 'role' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'status' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SignOffRefused' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'problem' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'MoveAnswerFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'TicketAnswer' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'ticket' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                { kind: 'Field', name: { kind: 'Name', value: 'version' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'card' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'CardFields' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'abilities' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'FragmentSpread', name: { kind: 'Name', value: 'TicketAbilityFields' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'refusal' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'RefusalFields' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<AcceptTicketMutation, AcceptTicketMutationVariables>;
export const StartWorkDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'StartWork' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'TicketMoveInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'answer' },
            name: { kind: 'Name', value: 'startWork' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'MoveAnswerFields' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'CardFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'TicketCard' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'number' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'priority' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'facts' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'problemType' } },
                { kind: 'Field', name: { kind: 'Name', value: 'market' } },
                { kind: 'Field', name: { kind: 'Name', value: 'channel' } },
                { kind: 'Field', name: { kind: 'Name', value: 'tier' } },
                { kind: 'Field', name: { kind: 'Name', value: 'severity' } },
                { kind: 'Field', name: { kind: 'Name', value: 'orderValue' } },
                { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
                { kind: 'Field', name: { kind: 'Name', value: 'language' } },
                { kind: 'Field', name: { kind: 'Name', value: 'tags' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'customerName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'owner' } },
          { kind: 'Field', name: { kind: 'Name', value: 'assignee' } },
          { kind: 'Field', name: { kind: 'Name', value: 'involved' } },
          { kind: 'Field', name: { kind: 'Name', value: 'openedBy' } },
          { kind: 'Field', name: { kind: 'Name', value: 'openedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'resolvedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'closedAt' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'hold' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                { kind: 'Field', name: { kind: 'Name', value: 'since' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'clocks' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                { kind: 'Field', name: { kind: 'Name', value: 'targetSeconds' } },
                { kind: 'Field', name: { kind: 'Name', value: 'dueAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'elapsedSeconds' } },
                { kind: 'Field', name: { kind: 'Name', value: 'breachedAt' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'cosign' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'escalationLevel' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reopened' } },
          { kind: 'Field', name: { kind: 'Name', value: 'changes' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'TicketAbilityFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'TicketAbilities' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'accept' } },
          { kind: 'Field', name: { kind: 'Name', value: 'start' } },
          { kind: 'Field', name: { kind: 'Name', value: 'askCustomer' } },
          { kind: 'Field', name: { kind: 'Name', value: 'recordAnswer' } },
          { kind: 'Field', name: { kind: 'Name', value: 'hold' } },
          { kind: 'Field', name: { kind: 'Name', value: 'release' } },
          { kind: 'Field', name: { kind: 'Name', value: 'comment' } },
          { kind: 'Field', name: { kind: 'Name', value: 'propose' } },
          { kind: 'Field', name: { kind: 'Name', value: 'withdrawProposal' } },
          { kind: 'Field', name: { kind: 'Name', value: 'sign' } },
          { kind: 'Field', name: { kind: 'Name', value: 'resolve' } },
          { kind: 'Field', name: { kind: 'Name', value: 'close' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reopen' } },
          { kind: 'Field', name: { kind: 'Name', value: 'handOver' } },
          { kind: 'Field', name: { kind: 'Name', value: 'escalate' } },
          { kind: 'Field', name: { kind: 'Name', value: 'skipLevels' } },
          { kind: 'Field', name: { kind: 'Name', value: 'signFor' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'RefusalFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Refusal' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          { kind: 'Field', name: { kind: 'Name', value: 'code' } },
          { kind: 'Field', name: { kind: 'Name', value: 'message' } },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'TooManyAttempts' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'retryAfterSeconds' } }],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'NotAllowed' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'ability' } }],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'InvalidInput' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'problems' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'limit' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'IllegalMove' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                { kind: 'Field', name: { kind: 'Name', value: 'move' } },
                { kind: 'Field', name: { kind: 'Name', value: 'legal' } },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CosignMissing' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'parties' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'key' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'department' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'Field', name: { kind: 'Name', value: 'code' } }],
                        },
                      },
                      { kind: 'Field', name: { kind: 'Name', value: 'role' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'status' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SignOffRefused' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'problem' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'MoveAnswerFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'TicketAnswer' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'ticket' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                { kind: 'Field', name: { kind: 'Name', value: 'version' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'card' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'CardFields' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'abilities' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'FragmentSpread', name: { kind: 'Name', value: 'TicketAbilityFields' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'refusal' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'RefusalFields' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<StartWorkMutation, StartWorkMutationVariables>;
export const ReleaseTicketDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'ReleaseTicket' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'TicketMoveInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'answer' },
            name: { kind: 'Name', value: 'releaseTicket' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'MoveAnswerFields' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'CardFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'TicketCard' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'number' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'priority' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'facts' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'problemType' } },
                { kind: 'Field', name: { kind: 'Name', value: 'market' } },
                { kind: 'Field', name: { kind: 'Name', value: 'channel' } },
                { kind: 'Field', name: { kind: 'Name', value: 'tier' } },
                { kind: 'Field', name: { kind: 'Name', value: 'severity' } },
                { kind: 'Field', name: { kind: 'Name', value: 'orderValue' } },
                { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
                { kind: 'Field', name: { kind: 'Name', value: 'language' } },
                { kind: 'Field', name: { kind: 'Name', value: 'tags' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'customerName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'owner' } },
          { kind: 'Field', name: { kind: 'Name', value: 'assignee' } },
          { kind: 'Field', name: { kind: 'Name', value: 'involved' } },
          { kind: 'Field', name: { kind: 'Name', value: 'openedBy' } },
          { kind: 'Field', name: { kind: 'Name', value: 'openedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'resolvedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'closedAt' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'hold' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                { kind: 'Field', name: { kind: 'Name', value: 'since' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'clocks' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                { kind: 'Field', name: { kind: 'Name', value: 'targetSeconds' } },
                { kind: 'Field', name: { kind: 'Name', value: 'dueAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'elapsedSeconds' } },
                { kind: 'Field', name: { kind: 'Name', value: 'breachedAt' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'cosign' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'escalationLevel' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reopened' } },
          { kind: 'Field', name: { kind: 'Name', value: 'changes' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'TicketAbilityFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'TicketAbilities' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'accept' } },
          { kind: 'Field', name: { kind: 'Name', value: 'start' } },
          { kind: 'Field', name: { kind: 'Name', value: 'askCustomer' } },
          { kind: 'Field', name: { kind: 'Name', value: 'recordAnswer' } },
          { kind: 'Field', name: { kind: 'Name', value: 'hold' } },
          { kind: 'Field', name: { kind: 'Name', value: 'release' } },
          { kind: 'Field', name: { kind: 'Name', value: 'comment' } },
          { kind: 'Field', name: { kind: 'Name', value: 'propose' } },
          { kind: 'Field', name: { kind: 'Name', value: 'withdrawProposal' } },
          { kind: 'Field', name: { kind: 'Name', value: 'sign' } },
          { kind: 'Field', name: { kind: 'Name', value: 'resolve' } },
          { kind: 'Field', name: { kind: 'Name', value: 'close' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reopen' } },
          { kind: 'Field', name: { kind: 'Name', value: 'handOver' } },
          { kind: 'Field', name: { kind: 'Name', value: 'escalate' } },
          { kind: 'Field', name: { kind: 'Name', value: 'skipLevels' } },
          { kind: 'Field', name: { kind: 'Name', value: 'signFor' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'RefusalFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Refusal' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          { kind: 'Field', name: { kind: 'Name', value: 'code' } },
          { kind: 'Field', name: { kind: 'Name', value: 'message' } },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'TooManyAttempts' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'retryAfterSeconds' } }],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'NotAllowed' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'ability' } }],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'InvalidInput' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'problems' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'limit' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'IllegalMove' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                { kind: 'Field', name: { kind: 'Name', value: 'move' } },
                { kind: 'Field', name: { kind: 'Name', value: 'legal' } },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CosignMissing' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'parties' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'key' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'department' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'Field', name: { kind: 'Name', value: 'code' } }],
                        },
                      },
                      { kind: 'Field', name: { kind: 'Name', value: 'role' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'status' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SignOffRefused' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'problem' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'MoveAnswerFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'TicketAnswer' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'ticket' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                { kind: 'Field', name: { kind: 'Name', value: 'version' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'card' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'CardFields' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'abilities' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'FragmentSpread', name: { kind: 'Name', value: 'TicketAbilityFields' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'refusal' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'RefusalFields' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ReleaseTicketMutation, ReleaseTicketMutationVariables>;
export const WithdrawProposalDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'WithdrawProposal' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'TicketMoveInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'answer' },
            name: { kind: 'Name', value: 'withdrawProposal' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'MoveAnswerFields' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'CardFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'TicketCard' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'number' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'priority' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'facts' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'problemType' } },
                { kind: 'Field', name: { kind: 'Name', value: 'market' } },
                { kind: 'Field', name: { kind: 'Name', value: 'channel' } },
                { kind: 'Field', name: { kind: 'Name', value: 'tier' } },
                { kind: 'Field', name: { kind: 'Name', value: 'severity' } },
                { kind: 'Field', name: { kind: 'Name', value: 'orderValue' } },
                { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
                { kind: 'Field', name: { kind: 'Name', value: 'language' } },
                { kind: 'Field', name: { kind: 'Name', value: 'tags' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'customerName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'owner' } },
          { kind: 'Field', name: { kind: 'Name', value: 'assignee' } },
          { kind: 'Field', name: { kind: 'Name', value: 'involved' } },
          { kind: 'Field', name: { kind: 'Name', value: 'openedBy' } },
          { kind: 'Field', name: { kind: 'Name', value: 'openedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'resolvedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'closedAt' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'hold' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                { kind: 'Field', name: { kind: 'Name', value: 'since' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'clocks' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                { kind: 'Field', name: { kind: 'Name', value: 'targetSeconds' } },
                { kind: 'Field', name: { kind: 'Name', value: 'dueAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'elapsedSeconds' } },
                { kind: 'Field', name: { kind: 'Name', value: 'breachedAt' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'cosign' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'escalationLevel' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reopened' } },
          { kind: 'Field', name: { kind: 'Name', value: 'changes' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'TicketAbilityFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'TicketAbilities' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'accept' } },
          { kind: 'Field', name: { kind: 'Name', value: 'start' } },
          { kind: 'Field', name: { kind: 'Name', value: 'askCustomer' } },
          { kind: 'Field', name: { kind: 'Name', value: 'recordAnswer' } },
          { kind: 'Field', name: { kind: 'Name', value: 'hold' } },
          { kind: 'Field', name: { kind: 'Name', value: 'release' } },
          { kind: 'Field', name: { kind: 'Name', value: 'comment' } },
          { kind: 'Field', name: { kind: 'Name', value: 'propose' } },
          { kind: 'Field', name: { kind: 'Name', value: 'withdrawProposal' } },
          { kind: 'Field', name: { kind: 'Name', value: 'sign' } },
          { kind: 'Field', name: { kind: 'Name', value: 'resolve' } },
          { kind: 'Field', name: { kind: 'Name', value: 'close' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reopen' } },
          { kind: 'Field', name: { kind: 'Name', value: 'handOver' } },
          { kind: 'Field', name: { kind: 'Name', value: 'escalate' } },
          { kind: 'Field', name: { kind: 'Name', value: 'skipLevels' } },
          { kind: 'Field', name: { kind: 'Name', value: 'signFor' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'RefusalFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Refusal' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          { kind: 'Field', name: { kind: 'Name', value: 'code' } },
          { kind: 'Field', name: { kind: 'Name', value: 'message' } },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'TooManyAttempts' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'retryAfterSeconds' } }],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'NotAllowed' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'ability' } }],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'InvalidInput' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'problems' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'limit' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'IllegalMove' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                { kind: 'Field', name: { kind: 'Name', value: 'move' } },
                { kind: 'Field', name: { kind: 'Name', value: 'legal' } },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CosignMissing' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'parties' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'key' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'department' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'Field', name: { kind: 'Name', value: 'code' } }],
                        },
                      },
                      { kind: 'Field', name: { kind: 'Name', value: 'role' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'status' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SignOffRefused' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'problem' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'MoveAnswerFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'TicketAnswer' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'ticket' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                { kind: 'Field', name: { kind: 'Name', value: 'version' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'card' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'CardFields' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'abilities' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'FragmentSpread', name: { kind: 'Name', value: 'TicketAbilityFields' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'refusal' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'RefusalFields' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<WithdrawProposalMutation, WithdrawProposalMutationVariables>;
export const CloseTicketDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'CloseTicket' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'TicketMoveInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'answer' },
            name: { kind: 'Name', value: 'closeTicket' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'MoveAnswerFields' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'CardFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'TicketCard' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'number' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'priority' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'facts' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'problemType' } },
                { kind: 'Field', name: { kind: 'Name', value: 'market' } },
                { kind: 'Field', name: { kind: 'Name', value: 'channel' } },
                { kind: 'Field', name: { kind: 'Name', value: 'tier' } },
                { kind: 'Field', name: { kind: 'Name', value: 'severity' } },
                { kind: 'Field', name: { kind: 'Name', value: 'orderValue' } },
                { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
                { kind: 'Field', name: { kind: 'Name', value: 'language' } },
                { kind: 'Field', name: { kind: 'Name', value: 'tags' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'customerName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'owner' } },
          { kind: 'Field', name: { kind: 'Name', value: 'assignee' } },
          { kind: 'Field', name: { kind: 'Name', value: 'involved' } },
          { kind: 'Field', name: { kind: 'Name', value: 'openedBy' } },
          { kind: 'Field', name: { kind: 'Name', value: 'openedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'resolvedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'closedAt' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'hold' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                { kind: 'Field', name: { kind: 'Name', value: 'since' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'clocks' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                { kind: 'Field', name: { kind: 'Name', value: 'targetSeconds' } },
                { kind: 'Field', name: { kind: 'Name', value: 'dueAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'elapsedSeconds' } },
                { kind: 'Field', name: { kind: 'Name', value: 'breachedAt' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'cosign' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'escalationLevel' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reopened' } },
          { kind: 'Field', name: { kind: 'Name', value: 'changes' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'TicketAbilityFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'TicketAbilities' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'accept' } },
          { kind: 'Field', name: { kind: 'Name', value: 'start' } },
          { kind: 'Field', name: { kind: 'Name', value: 'askCustomer' } },
          { kind: 'Field', name: { kind: 'Name', value: 'recordAnswer' } },
          { kind: 'Field', name: { kind: 'Name', value: 'hold' } },
          { kind: 'Field', name: { kind: 'Name', value: 'release' } },
          { kind: 'Field', name: { kind: 'Name', value: 'comment' } },
          { kind: 'Field', name: { kind: 'Name', value: 'propose' } },
          { kind: 'Field', name: { kind: 'Name', value: 'withdrawProposal' } },
          { kind: 'Field', name: { kind: 'Name', value: 'sign' } },
          { kind: 'Field', name: { kind: 'Name', value: 'resolve' } },
          { kind: 'Field', name: { kind: 'Name', value: 'close' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reopen' } },
          { kind: 'Field', name: { kind: 'Name', value: 'handOver' } },
          { kind: 'Field', name: { kind: 'Name', value: 'escalate' } },
          { kind: 'Field', name: { kind: 'Name', value: 'skipLevels' } },
          { kind: 'Field', name: { kind: 'Name', value: 'signFor' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'RefusalFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Refusal' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          { kind: 'Field', name: { kind: 'Name', value: 'code' } },
          { kind: 'Field', name: { kind: 'Name', value: 'message' } },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'TooManyAttempts' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'retryAfterSeconds' } }],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'NotAllowed' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'ability' } }],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'InvalidInput' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'problems' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'limit' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'IllegalMove' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                { kind: 'Field', name: { kind: 'Name', value: 'move' } },
                { kind: 'Field', name: { kind: 'Name', value: 'legal' } },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CosignMissing' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'parties' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'key' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'department' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'Field', name: { kind: 'Name', value: 'code' } }],
                        },
                      },
                      { kind: 'Field', name: { kind: 'Name', value: 'role' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'status' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SignOffRefused' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'problem' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'MoveAnswerFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'TicketAnswer' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'ticket' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                { kind: 'Field', name: { kind: 'Name', value: 'version' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'card' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'CardFields' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'abilities' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'FragmentSpread', name: { kind: 'Name', value: 'TicketAbilityFields' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'refusal' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'RefusalFields' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<CloseTicketMutation, CloseTicketMutationVariables>;
export const AskCustomerDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'AskCustomer' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'TicketTextInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'answer' },
            name: { kind: 'Name', value: 'askCustomer' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'MoveAnswerFields' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'CardFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'TicketCard' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'number' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'priority' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'facts' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'problemType' } },
                { kind: 'Field', name: { kind: 'Name', value: 'market' } },
                { kind: 'Field', name: { kind: 'Name', value: 'channel' } },
                { kind: 'Field', name: { kind: 'Name', value: 'tier' } },
                { kind: 'Field', name: { kind: 'Name', value: 'severity' } },
                { kind: 'Field', name: { kind: 'Name', value: 'orderValue' } },
                { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
                { kind: 'Field', name: { kind: 'Name', value: 'language' } },
                { kind: 'Field', name: { kind: 'Name', value: 'tags' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'customerName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'owner' } },
          { kind: 'Field', name: { kind: 'Name', value: 'assignee' } },
          { kind: 'Field', name: { kind: 'Name', value: 'involved' } },
          { kind: 'Field', name: { kind: 'Name', value: 'openedBy' } },
          { kind: 'Field', name: { kind: 'Name', value: 'openedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'resolvedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'closedAt' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'hold' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                { kind: 'Field', name: { kind: 'Name', value: 'since' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'clocks' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                { kind: 'Field', name: { kind: 'Name', value: 'targetSeconds' } },
                { kind: 'Field', name: { kind: 'Name', value: 'dueAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'elapsedSeconds' } },
                { kind: 'Field', name: { kind: 'Name', value: 'breachedAt' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'cosign' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'escalationLevel' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reopened' } },
          { kind: 'Field', name: { kind: 'Name', value: 'changes' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'TicketAbilityFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'TicketAbilities' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'accept' } },
          { kind: 'Field', name: { kind: 'Name', value: 'start' } },
          { kind: 'Field', name: { kind: 'Name', value: 'askCustomer' } },
          { kind: 'Field', name: { kind: 'Name', value: 'recordAnswer' } },
          { kind: 'Field', name: { kind: 'Name', value: 'hold' } },
          { kind: 'Field', name: { kind: 'Name', value: 'release' } },
          { kind: 'Field', name: { kind: 'Name', value: 'comment' } },
          { kind: 'Field', name: { kind: 'Name', value: 'propose' } },
          { kind: 'Field', name: { kind: 'Name', value: 'withdrawProposal' } },
          { kind: 'Field', name: { kind: 'Name', value: 'sign' } },
          { kind: 'Field', name: { kind: 'Name', value: 'resolve' } },
          { kind: 'Field', name: { kind: 'Name', value: 'close' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reopen' } },
          { kind: 'Field', name: { kind: 'Name', value: 'handOver' } },
          { kind: 'Field', name: { kind: 'Name', value: 'escalate' } },
          { kind: 'Field', name: { kind: 'Name', value: 'skipLevels' } },
          { kind: 'Field', name: { kind: 'Name', value: 'signFor' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'RefusalFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Refusal' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          { kind: 'Field', name: { kind: 'Name', value: 'code' } },
          { kind: 'Field', name: { kind: 'Name', value: 'message' } },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'TooManyAttempts' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'retryAfterSeconds' } }],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'NotAllowed' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'ability' } }],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'InvalidInput' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'problems' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'limit' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'IllegalMove' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                { kind: 'Field', name: { kind: 'Name', value: 'move' } },
                { kind: 'Field', name: { kind: 'Name', value: 'legal' } },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CosignMissing' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'parties' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'key' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'department' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'Field', name: { kind: 'Name', value: 'code' } }],
                        },
                      },
                      { kind: 'Field', name: { kind: 'Name', value: 'role' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'status' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SignOffRefused' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'problem' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'MoveAnswerFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'TicketAnswer' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'ticket' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                { kind: 'Field', name: { kind: 'Name', value: 'version' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'card' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'CardFields' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'abilities' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'FragmentSpread', name: { kind: 'Name', value: 'TicketAbilityFields' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'refusal' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'RefusalFields' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<AskCustomerMutation, AskCustomerMutationVariables>;
export const RecordCustomerAnswerDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'RecordCustomerAnswer' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'TicketTextInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'answer' },
            name: { kind: 'Name', value: 'recordCustomerAnswer' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'MoveAnswerFields' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'CardFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'TicketCard' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'number' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'priority' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'facts' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'problemType' } },
                { kind: 'Field', name: { kind: 'Name', value: 'market' } },
                { kind: 'Field', name: { kind: 'Name', value: 'channel' } },
                { kind: 'Field', name: { kind: 'Name', value: 'tier' } },
                { kind: 'Field', name: { kind: 'Name', value: 'severity' } },
                { kind: 'Field', name: { kind: 'Name', value: 'orderValue' } },
                { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
                { kind: 'Field', name: { kind: 'Name', value: 'language' } },
                { kind: 'Field', name: { kind: 'Name', value: 'tags' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'customerName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'owner' } },
          { kind: 'Field', name: { kind: 'Name', value: 'assignee' } },
          { kind: 'Field', name: { kind: 'Name', value: 'involved' } },
          { kind: 'Field', name: { kind: 'Name', value: 'openedBy' } },
          { kind: 'Field', name: { kind: 'Name', value: 'openedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'resolvedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'closedAt' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'hold' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                { kind: 'Field', name: { kind: 'Name', value: 'since' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'clocks' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                { kind: 'Field', name: { kind: 'Name', value: 'targetSeconds' } },
                { kind: 'Field', name: { kind: 'Name', value: 'dueAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'elapsedSeconds' } },
                { kind: 'Field', name: { kind: 'Name', value: 'breachedAt' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'cosign' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'escalationLevel' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reopened' } },
          { kind: 'Field', name: { kind: 'Name', value: 'changes' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'TicketAbilityFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'TicketAbilities' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'accept' } },
          { kind: 'Field', name: { kind: 'Name', value: 'start' } },
          { kind: 'Field', name: { kind: 'Name', value: 'askCustomer' } },
          { kind: 'Field', name: { kind: 'Name', value: 'recordAnswer' } },
          { kind: 'Field', name: { kind: 'Name', value: 'hold' } },
          { kind: 'Field', name: { kind: 'Name', value: 'release' } },
          { kind: 'Field', name: { kind: 'Name', value: 'comment' } },
          { kind: 'Field', name: { kind: 'Name', value: 'propose' } },
          { kind: 'Field', name: { kind: 'Name', value: 'withdrawProposal' } },
          { kind: 'Field', name: { kind: 'Name', value: 'sign' } },
          { kind: 'Field', name: { kind: 'Name', value: 'resolve' } },
          { kind: 'Field', name: { kind: 'Name', value: 'close' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reopen' } },
          { kind: 'Field', name: { kind: 'Name', value: 'handOver' } },
          { kind: 'Field', name: { kind: 'Name', value: 'escalate' } },
          { kind: 'Field', name: { kind: 'Name', value: 'skipLevels' } },
          { kind: 'Field', name: { kind: 'Name', value: 'signFor' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'RefusalFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Refusal' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          { kind: 'Field', name: { kind: 'Name', value: 'code' } },
          { kind: 'Field', name: { kind: 'Name', value: 'message' } },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'TooManyAttempts' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'retryAfterSeconds' } }],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'NotAllowed' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'ability' } }],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'InvalidInput' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'problems' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'limit' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'IllegalMove' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                { kind: 'Field', name: { kind: 'Name', value: 'move' } },
                { kind: 'Field', name: { kind: 'Name', value: 'legal' } },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CosignMissing' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'parties' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'key' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'department' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'Field', name: { kind: 'Name', value: 'code' } }],
                        },
                      },
                      { kind: 'Field', name: { kind: 'Name', value: 'role' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'status' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SignOffRefused' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'problem' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'MoveAnswerFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'TicketAnswer' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'ticket' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                { kind: 'Field', name: { kind: 'Name', value: 'version' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'card' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'CardFields' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'abilities' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'FragmentSpread', name: { kind: 'Name', value: 'TicketAbilityFields' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'refusal' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'RefusalFields' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<RecordCustomerAnswerMutation, RecordCustomerAnswerMutationVariables>;
export const HoldTicketDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'HoldTicket' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'TicketTextInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'answer' },
            name: { kind: 'Name', value: 'holdTicket' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'MoveAnswerFields' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'CardFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'TicketCard' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'number' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'priority' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'facts' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'problemType' } },
                { kind: 'Field', name: { kind: 'Name', value: 'market' } },
                { kind: 'Field', name: { kind: 'Name', value: 'channel' } },
                { kind: 'Field', name: { kind: 'Name', value: 'tier' } },
                { kind: 'Field', name: { kind: 'Name', value: 'severity' } },
                { kind: 'Field', name: { kind: 'Name', value: 'orderValue' } },
                { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
                { kind: 'Field', name: { kind: 'Name', value: 'language' } },
                { kind: 'Field', name: { kind: 'Name', value: 'tags' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'customerName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'owner' } },
          { kind: 'Field', name: { kind: 'Name', value: 'assignee' } },
          { kind: 'Field', name: { kind: 'Name', value: 'involved' } },
          { kind: 'Field', name: { kind: 'Name', value: 'openedBy' } },
          { kind: 'Field', name: { kind: 'Name', value: 'openedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'resolvedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'closedAt' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'hold' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                { kind: 'Field', name: { kind: 'Name', value: 'since' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'clocks' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                { kind: 'Field', name: { kind: 'Name', value: 'targetSeconds' } },
                { kind: 'Field', name: { kind: 'Name', value: 'dueAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'elapsedSeconds' } },
                { kind: 'Field', name: { kind: 'Name', value: 'breachedAt' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'cosign' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'escalationLevel' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reopened' } },
          { kind: 'Field', name: { kind: 'Name', value: 'changes' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'TicketAbilityFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'TicketAbilities' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'accept' } },
          { kind: 'Field', name: { kind: 'Name', value: 'start' } },
          { kind: 'Field', name: { kind: 'Name', value: 'askCustomer' } },
          { kind: 'Field', name: { kind: 'Name', value: 'recordAnswer' } },
          { kind: 'Field', name: { kind: 'Name', value: 'hold' } },
          { kind: 'Field', name: { kind: 'Name', value: 'release' } },
          { kind: 'Field', name: { kind: 'Name', value: 'comment' } },
          { kind: 'Field', name: { kind: 'Name', value: 'propose' } },
          { kind: 'Field', name: { kind: 'Name', value: 'withdrawProposal' } },
          { kind: 'Field', name: { kind: 'Name', value: 'sign' } },
          { kind: 'Field', name: { kind: 'Name', value: 'resolve' } },
          { kind: 'Field', name: { kind: 'Name', value: 'close' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reopen' } },
          { kind: 'Field', name: { kind: 'Name', value: 'handOver' } },
          { kind: 'Field', name: { kind: 'Name', value: 'escalate' } },
          { kind: 'Field', name: { kind: 'Name', value: 'skipLevels' } },
          { kind: 'Field', name: { kind: 'Name', value: 'signFor' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'RefusalFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Refusal' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          { kind: 'Field', name: { kind: 'Name', value: 'code' } },
          { kind: 'Field', name: { kind: 'Name', value: 'message' } },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'TooManyAttempts' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'retryAfterSeconds' } }],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'NotAllowed' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'ability' } }],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'InvalidInput' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'problems' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'limit' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'IllegalMove' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                { kind: 'Field', name: { kind: 'Name', value: 'move' } },
                { kind: 'Field', name: { kind: 'Name', value: 'legal' } },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CosignMissing' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'parties' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'key' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'department' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'Field', name: { kind: 'Name', value: 'code' } }],
                        },
                      },
                      { kind: 'Field', name: { kind: 'Name', value: 'role' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'status' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SignOffRefused' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'problem' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'MoveAnswerFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'TicketAnswer' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'ticket' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                { kind: 'Field', name: { kind: 'Name', value: 'version' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'card' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'CardFields' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'abilities' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'FragmentSpread', name: { kind: 'Name', value: 'TicketAbilityFields' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'refusal' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'RefusalFields' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<HoldTicketMutation, HoldTicketMutationVariables>;
export const CommentTicketDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'CommentTicket' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'TicketTextInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'answer' },
            name: { kind: 'Name', value: 'commentTicket' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'MoveAnswerFields' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'CardFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'TicketCard' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'number' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'priority' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'facts' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'problemType' } },
                { kind: 'Field', name: { kind: 'Name', value: 'market' } },
                { kind: 'Field', name: { kind: 'Name', value: 'channel' } },
                { kind: 'Field', name: { kind: 'Name', value: 'tier' } },
                { kind: 'Field', name: { kind: 'Name', value: 'severity' } },
                { kind: 'Field', name: { kind: 'Name', value: 'orderValue' } },
                { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
                { kind: 'Field', name: { kind: 'Name', value: 'language' } },
                { kind: 'Field', name: { kind: 'Name', value: 'tags' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'customerName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'owner' } },
          { kind: 'Field', name: { kind: 'Name', value: 'assignee' } },
          { kind: 'Field', name: { kind: 'Name', value: 'involved' } },
          { kind: 'Field', name: { kind: 'Name', value: 'openedBy' } },
          { kind: 'Field', name: { kind: 'Name', value: 'openedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'resolvedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'closedAt' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'hold' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                { kind: 'Field', name: { kind: 'Name', value: 'since' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'clocks' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                { kind: 'Field', name: { kind: 'Name', value: 'targetSeconds' } },
                { kind: 'Field', name: { kind: 'Name', value: 'dueAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'elapsedSeconds' } },
                { kind: 'Field', name: { kind: 'Name', value: 'breachedAt' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'cosign' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'escalationLevel' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reopened' } },
          { kind: 'Field', name: { kind: 'Name', value: 'changes' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'TicketAbilityFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'TicketAbilities' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'accept' } },
          { kind: 'Field', name: { kind: 'Name', value: 'start' } },
          { kind: 'Field', name: { kind: 'Name', value: 'askCustomer' } },
          { kind: 'Field', name: { kind: 'Name', value: 'recordAnswer' } },
          { kind: 'Field', name: { kind: 'Name', value: 'hold' } },
          { kind: 'Field', name: { kind: 'Name', value: 'release' } },
          { kind: 'Field', name: { kind: 'Name', value: 'comment' } },
          { kind: 'Field', name: { kind: 'Name', value: 'propose' } },
          { kind: 'Field', name: { kind: 'Name', value: 'withdrawProposal' } },
          { kind: 'Field', name: { kind: 'Name', value: 'sign' } },
          { kind: 'Field', name: { kind: 'Name', value: 'resolve' } },
          { kind: 'Field', name: { kind: 'Name', value: 'close' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reopen' } },
          { kind: 'Field', name: { kind: 'Name', value: 'handOver' } },
          { kind: 'Field', name: { kind: 'Name', value: 'escalate' } },
          { kind: 'Field', name: { kind: 'Name', value: 'skipLevels' } },
          { kind: 'Field', name: { kind: 'Name', value: 'signFor' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'RefusalFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Refusal' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          { kind: 'Field', name: { kind: 'Name', value: 'code' } },
          { kind: 'Field', name: { kind: 'Name', value: 'message' } },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'TooManyAttempts' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'retryAfterSeconds' } }],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'NotAllowed' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'ability' } }],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'InvalidInput' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'problems' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'limit' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'IllegalMove' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                { kind: 'Field', name: { kind: 'Name', value: 'move' } },
                { kind: 'Field', name: { kind: 'Name', value: 'legal' } },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CosignMissing' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'parties' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'key' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'department' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'Field', name: { kind: 'Name', value: 'code' } }],
                        },
                      },
                      { kind: 'Field', name: { kind: 'Name', value: 'role' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'status' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SignOffRefused' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'problem' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'MoveAnswerFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'TicketAnswer' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'ticket' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                { kind: 'Field', name: { kind: 'Name', value: 'version' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'card' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'CardFields' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'abilities' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'FragmentSpread', name: { kind: 'Name', value: 'TicketAbilityFields' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'refusal' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'RefusalFields' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<CommentTicketMutation, CommentTicketMutationVariables>;
export const ResolveTicketDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'ResolveTicket' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'TicketTextInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'answer' },
            name: { kind: 'Name', value: 'resolveTicket' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'MoveAnswerFields' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'CardFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'TicketCard' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'number' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'priority' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'facts' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'problemType' } },
                { kind: 'Field', name: { kind: 'Name', value: 'market' } },
                { kind: 'Field', name: { kind: 'Name', value: 'channel' } },
                { kind: 'Field', name: { kind: 'Name', value: 'tier' } },
                { kind: 'Field', name: { kind: 'Name', value: 'severity' } },
                { kind: 'Field', name: { kind: 'Name', value: 'orderValue' } },
                { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
                { kind: 'Field', name: { kind: 'Name', value: 'language' } },
                { kind: 'Field', name: { kind: 'Name', value: 'tags' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'customerName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'owner' } },
          { kind: 'Field', name: { kind: 'Name', value: 'assignee' } },
          { kind: 'Field', name: { kind: 'Name', value: 'involved' } },
          { kind: 'Field', name: { kind: 'Name', value: 'openedBy' } },
          { kind: 'Field', name: { kind: 'Name', value: 'openedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'resolvedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'closedAt' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'hold' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                { kind: 'Field', name: { kind: 'Name', value: 'since' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'clocks' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                { kind: 'Field', name: { kind: 'Name', value: 'targetSeconds' } },
                { kind: 'Field', name: { kind: 'Name', value: 'dueAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'elapsedSeconds' } },
                { kind: 'Field', name: { kind: 'Name', value: 'breachedAt' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'cosign' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'escalationLevel' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reopened' } },
          { kind: 'Field', name: { kind: 'Name', value: 'changes' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'TicketAbilityFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'TicketAbilities' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'accept' } },
          { kind: 'Field', name: { kind: 'Name', value: 'start' } },
          { kind: 'Field', name: { kind: 'Name', value: 'askCustomer' } },
          { kind: 'Field', name: { kind: 'Name', value: 'recordAnswer' } },
          { kind: 'Field', name: { kind: 'Name', value: 'hold' } },
          { kind: 'Field', name: { kind: 'Name', value: 'release' } },
          { kind: 'Field', name: { kind: 'Name', value: 'comment' } },
          { kind: 'Field', name: { kind: 'Name', value: 'propose' } },
          { kind: 'Field', name: { kind: 'Name', value: 'withdrawProposal' } },
          { kind: 'Field', name: { kind: 'Name', value: 'sign' } },
          { kind: 'Field', name: { kind: 'Name', value: 'resolve' } },
          { kind: 'Field', name: { kind: 'Name', value: 'close' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reopen' } },
          { kind: 'Field', name: { kind: 'Name', value: 'handOver' } },
          { kind: 'Field', name: { kind: 'Name', value: 'escalate' } },
          { kind: 'Field', name: { kind: 'Name', value: 'skipLevels' } },
          { kind: 'Field', name: { kind: 'Name', value: 'signFor' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'RefusalFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Refusal' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          { kind: 'Field', name: { kind: 'Name', value: 'code' } },
          { kind: 'Field', name: { kind: 'Name', value: 'message' } },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'TooManyAttempts' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'retryAfterSeconds' } }],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'NotAllowed' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'ability' } }],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'InvalidInput' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'problems' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'limit' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'IllegalMove' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                { kind: 'Field', name: { kind: 'Name', value: 'move' } },
                { kind: 'Field', name: { kind: 'Name', value: 'legal' } },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CosignMissing' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'parties' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'key' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'department' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'Field', name: { kind: 'Name', value: 'code' } }],
                        },
                      },
                      { kind: 'Field', name: { kind: 'Name', value: 'role' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'status' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SignOffRefused' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'problem' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'MoveAnswerFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'TicketAnswer' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'ticket' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                { kind: 'Field', name: { kind: 'Name', value: 'version' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'card' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'CardFields' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'abilities' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'FragmentSpread', name: { kind: 'Name', value: 'TicketAbilityFields' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'refusal' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'RefusalFields' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ResolveTicketMutation, ResolveTicketMutationVariables>;
export const ReopenTicketDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'ReopenTicket' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'TicketTextInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'answer' },
            name: { kind: 'Name', value: 'reopenTicket' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'MoveAnswerFields' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'CardFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'TicketCard' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'number' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'priority' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'facts' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'problemType' } },
                { kind: 'Field', name: { kind: 'Name', value: 'market' } },
                { kind: 'Field', name: { kind: 'Name', value: 'channel' } },
                { kind: 'Field', name: { kind: 'Name', value: 'tier' } },
                { kind: 'Field', name: { kind: 'Name', value: 'severity' } },
                { kind: 'Field', name: { kind: 'Name', value: 'orderValue' } },
                { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
                { kind: 'Field', name: { kind: 'Name', value: 'language' } },
                { kind: 'Field', name: { kind: 'Name', value: 'tags' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'customerName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'owner' } },
          { kind: 'Field', name: { kind: 'Name', value: 'assignee' } },
          { kind: 'Field', name: { kind: 'Name', value: 'involved' } },
          { kind: 'Field', name: { kind: 'Name', value: 'openedBy' } },
          { kind: 'Field', name: { kind: 'Name', value: 'openedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'resolvedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'closedAt' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'hold' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                { kind: 'Field', name: { kind: 'Name', value: 'since' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'clocks' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                { kind: 'Field', name: { kind: 'Name', value: 'targetSeconds' } },
                { kind: 'Field', name: { kind: 'Name', value: 'dueAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'elapsedSeconds' } },
                { kind: 'Field', name: { kind: 'Name', value: 'breachedAt' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'cosign' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'escalationLevel' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reopened' } },
          { kind: 'Field', name: { kind: 'Name', value: 'changes' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'TicketAbilityFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'TicketAbilities' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'accept' } },
          { kind: 'Field', name: { kind: 'Name', value: 'start' } },
          { kind: 'Field', name: { kind: 'Name', value: 'askCustomer' } },
          { kind: 'Field', name: { kind: 'Name', value: 'recordAnswer' } },
          { kind: 'Field', name: { kind: 'Name', value: 'hold' } },
          { kind: 'Field', name: { kind: 'Name', value: 'release' } },
          { kind: 'Field', name: { kind: 'Name', value: 'comment' } },
          { kind: 'Field', name: { kind: 'Name', value: 'propose' } },
          { kind: 'Field', name: { kind: 'Name', value: 'withdrawProposal' } },
          { kind: 'Field', name: { kind: 'Name', value: 'sign' } },
          { kind: 'Field', name: { kind: 'Name', value: 'resolve' } },
          { kind: 'Field', name: { kind: 'Name', value: 'close' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reopen' } },
          { kind: 'Field', name: { kind: 'Name', value: 'handOver' } },
          { kind: 'Field', name: { kind: 'Name', value: 'escalate' } },
          { kind: 'Field', name: { kind: 'Name', value: 'skipLevels' } },
          { kind: 'Field', name: { kind: 'Name', value: 'signFor' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'RefusalFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Refusal' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          { kind: 'Field', name: { kind: 'Name', value: 'code' } },
          { kind: 'Field', name: { kind: 'Name', value: 'message' } },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'TooManyAttempts' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'retryAfterSeconds' } }],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'NotAllowed' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'ability' } }],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'InvalidInput' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'problems' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'limit' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'IllegalMove' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                { kind: 'Field', name: { kind: 'Name', value: 'move' } },
                { kind: 'Field', name: { kind: 'Name', value: 'legal' } },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CosignMissing' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'parties' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'key' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'department' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'Field', name: { kind: 'Name', value: 'code' } }],
                        },
                      },
                      { kind: 'Field', name: { kind: 'Name', value: 'role' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'status' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SignOffRefused' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'problem' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'MoveAnswerFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'TicketAnswer' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'ticket' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                { kind: 'Field', name: { kind: 'Name', value: 'version' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'card' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'CardFields' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'abilities' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'FragmentSpread', name: { kind: 'Name', value: 'TicketAbilityFields' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'refusal' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'RefusalFields' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ReopenTicketMutation, ReopenTicketMutationVariables>;
export const ProposeResolutionDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'ProposeResolution' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'ProposeResolutionInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'answer' },
            name: { kind: 'Name', value: 'proposeResolution' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'MoveAnswerFields' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'CardFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'TicketCard' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'number' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'priority' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'facts' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'problemType' } },
                { kind: 'Field', name: { kind: 'Name', value: 'market' } },
                { kind: 'Field', name: { kind: 'Name', value: 'channel' } },
                { kind: 'Field', name: { kind: 'Name', value: 'tier' } },
                { kind: 'Field', name: { kind: 'Name', value: 'severity' } },
                { kind: 'Field', name: { kind: 'Name', value: 'orderValue' } },
                { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
                { kind: 'Field', name: { kind: 'Name', value: 'language' } },
                { kind: 'Field', name: { kind: 'Name', value: 'tags' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'customerName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'owner' } },
          { kind: 'Field', name: { kind: 'Name', value: 'assignee' } },
          { kind: 'Field', name: { kind: 'Name', value: 'involved' } },
          { kind: 'Field', name: { kind: 'Name', value: 'openedBy' } },
          { kind: 'Field', name: { kind: 'Name', value: 'openedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'resolvedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'closedAt' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'hold' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                { kind: 'Field', name: { kind: 'Name', value: 'since' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'clocks' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                { kind: 'Field', name: { kind: 'Name', value: 'targetSeconds' } },
                { kind: 'Field', name: { kind: 'Name', value: 'dueAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'elapsedSeconds' } },
                { kind: 'Field', name: { kind: 'Name', value: 'breachedAt' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'cosign' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'escalationLevel' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reopened' } },
          { kind: 'Field', name: { kind: 'Name', value: 'changes' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'TicketAbilityFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'TicketAbilities' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'accept' } },
          { kind: 'Field', name: { kind: 'Name', value: 'start' } },
          { kind: 'Field', name: { kind: 'Name', value: 'askCustomer' } },
          { kind: 'Field', name: { kind: 'Name', value: 'recordAnswer' } },
          { kind: 'Field', name: { kind: 'Name', value: 'hold' } },
          { kind: 'Field', name: { kind: 'Name', value: 'release' } },
          { kind: 'Field', name: { kind: 'Name', value: 'comment' } },
          { kind: 'Field', name: { kind: 'Name', value: 'propose' } },
          { kind: 'Field', name: { kind: 'Name', value: 'withdrawProposal' } },
          { kind: 'Field', name: { kind: 'Name', value: 'sign' } },
          { kind: 'Field', name: { kind: 'Name', value: 'resolve' } },
          { kind: 'Field', name: { kind: 'Name', value: 'close' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reopen' } },
          { kind: 'Field', name: { kind: 'Name', value: 'handOver' } },
          { kind: 'Field', name: { kind: 'Name', value: 'escalate' } },
          { kind: 'Field', name: { kind: 'Name', value: 'skipLevels' } },
          { kind: 'Field', name: { kind: 'Name', value: 'signFor' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'RefusalFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Refusal' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          { kind: 'Field', name: { kind: 'Name', value: 'code' } },
          { kind: 'Field', name: { kind: 'Name', value: 'message' } },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'TooManyAttempts' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'retryAfterSeconds' } }],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'NotAllowed' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'ability' } }],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'InvalidInput' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'problems' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'limit' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'IllegalMove' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                { kind: 'Field', name: { kind: 'Name', value: 'move' } },
                { kind: 'Field', name: { kind: 'Name', value: 'legal' } },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CosignMissing' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'parties' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'key' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'department' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'Field', name: { kind: 'Name', value: 'code' } }],
                        },
                      },
                      { kind: 'Field', name: { kind: 'Name', value: 'role' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'status' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SignOffRefused' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'problem' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'MoveAnswerFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'TicketAnswer' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'ticket' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                { kind: 'Field', name: { kind: 'Name', value: 'version' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'card' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'CardFields' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'abilities' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'FragmentSpread', name: { kind: 'Name', value: 'TicketAbilityFields' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'refusal' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'RefusalFields' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ProposeResolutionMutation, ProposeResolutionMutationVariables>;
export const SignProposalDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'SignProposal' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'SignProposalInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'answer' },
            name: { kind: 'Name', value: 'signProposal' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'MoveAnswerFields' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'CardFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'TicketCard' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'number' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'priority' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'facts' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'problemType' } },
                { kind: 'Field', name: { kind: 'Name', value: 'market' } },
                { kind: 'Field', name: { kind: 'Name', value: 'channel' } },
                { kind: 'Field', name: { kind: 'Name', value: 'tier' } },
                { kind: 'Field', name: { kind: 'Name', value: 'severity' } },
                { kind: 'Field', name: { kind: 'Name', value: 'orderValue' } },
                { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
                { kind: 'Field', name: { kind: 'Name', value: 'language' } },
                { kind: 'Field', name: { kind: 'Name', value: 'tags' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'customerName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'owner' } },
          { kind: 'Field', name: { kind: 'Name', value: 'assignee' } },
          { kind: 'Field', name: { kind: 'Name', value: 'involved' } },
          { kind: 'Field', name: { kind: 'Name', value: 'openedBy' } },
          { kind: 'Field', name: { kind: 'Name', value: 'openedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'resolvedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'closedAt' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'hold' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                { kind: 'Field', name: { kind: 'Name', value: 'since' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'clocks' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                { kind: 'Field', name: { kind: 'Name', value: 'targetSeconds' } },
                { kind: 'Field', name: { kind: 'Name', value: 'dueAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'elapsedSeconds' } },
                { kind: 'Field', name: { kind: 'Name', value: 'breachedAt' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'cosign' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'escalationLevel' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reopened' } },
          { kind: 'Field', name: { kind: 'Name', value: 'changes' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'TicketAbilityFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'TicketAbilities' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'accept' } },
          { kind: 'Field', name: { kind: 'Name', value: 'start' } },
          { kind: 'Field', name: { kind: 'Name', value: 'askCustomer' } },
          { kind: 'Field', name: { kind: 'Name', value: 'recordAnswer' } },
          { kind: 'Field', name: { kind: 'Name', value: 'hold' } },
          { kind: 'Field', name: { kind: 'Name', value: 'release' } },
          { kind: 'Field', name: { kind: 'Name', value: 'comment' } },
          { kind: 'Field', name: { kind: 'Name', value: 'propose' } },
          { kind: 'Field', name: { kind: 'Name', value: 'withdrawProposal' } },
          { kind: 'Field', name: { kind: 'Name', value: 'sign' } },
          { kind: 'Field', name: { kind: 'Name', value: 'resolve' } },
          { kind: 'Field', name: { kind: 'Name', value: 'close' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reopen' } },
          { kind: 'Field', name: { kind: 'Name', value: 'handOver' } },
          { kind: 'Field', name: { kind: 'Name', value: 'escalate' } },
          { kind: 'Field', name: { kind: 'Name', value: 'skipLevels' } },
          { kind: 'Field', name: { kind: 'Name', value: 'signFor' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'RefusalFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Refusal' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          { kind: 'Field', name: { kind: 'Name', value: 'code' } },
          { kind: 'Field', name: { kind: 'Name', value: 'message' } },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'TooManyAttempts' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'retryAfterSeconds' } }],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'NotAllowed' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'ability' } }],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'InvalidInput' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'problems' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'limit' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'IllegalMove' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                { kind: 'Field', name: { kind: 'Name', value: 'move' } },
                { kind: 'Field', name: { kind: 'Name', value: 'legal' } },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CosignMissing' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'parties' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'key' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'department' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'Field', name: { kind: 'Name', value: 'code' } }],
                        },
                      },
                      { kind: 'Field', name: { kind: 'Name', value: 'role' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'status' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SignOffRefused' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'problem' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'MoveAnswerFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'TicketAnswer' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'ticket' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                { kind: 'Field', name: { kind: 'Name', value: 'version' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'card' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'CardFields' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'abilities' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'FragmentSpread', name: { kind: 'Name', value: 'TicketAbilityFields' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'refusal' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'RefusalFields' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<SignProposalMutation, SignProposalMutationVariables>;
export const HandOverTicketDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'HandOverTicket' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'HandOverTicketInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'answer' },
            name: { kind: 'Name', value: 'handOverTicket' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'MoveAnswerFields' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'CardFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'TicketCard' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'number' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'priority' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'facts' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'problemType' } },
                { kind: 'Field', name: { kind: 'Name', value: 'market' } },
                { kind: 'Field', name: { kind: 'Name', value: 'channel' } },
                { kind: 'Field', name: { kind: 'Name', value: 'tier' } },
                { kind: 'Field', name: { kind: 'Name', value: 'severity' } },
                { kind: 'Field', name: { kind: 'Name', value: 'orderValue' } },
                { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
                { kind: 'Field', name: { kind: 'Name', value: 'language' } },
                { kind: 'Field', name: { kind: 'Name', value: 'tags' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'customerName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'owner' } },
          { kind: 'Field', name: { kind: 'Name', value: 'assignee' } },
          { kind: 'Field', name: { kind: 'Name', value: 'involved' } },
          { kind: 'Field', name: { kind: 'Name', value: 'openedBy' } },
          { kind: 'Field', name: { kind: 'Name', value: 'openedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'resolvedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'closedAt' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'hold' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                { kind: 'Field', name: { kind: 'Name', value: 'since' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'clocks' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                { kind: 'Field', name: { kind: 'Name', value: 'targetSeconds' } },
                { kind: 'Field', name: { kind: 'Name', value: 'dueAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'elapsedSeconds' } },
                { kind: 'Field', name: { kind: 'Name', value: 'breachedAt' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'cosign' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'escalationLevel' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reopened' } },
          { kind: 'Field', name: { kind: 'Name', value: 'changes' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'TicketAbilityFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'TicketAbilities' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'accept' } },
          { kind: 'Field', name: { kind: 'Name', value: 'start' } },
          { kind: 'Field', name: { kind: 'Name', value: 'askCustomer' } },
          { kind: 'Field', name: { kind: 'Name', value: 'recordAnswer' } },
          { kind: 'Field', name: { kind: 'Name', value: 'hold' } },
          { kind: 'Field', name: { kind: 'Name', value: 'release' } },
          { kind: 'Field', name: { kind: 'Name', value: 'comment' } },
          { kind: 'Field', name: { kind: 'Name', value: 'propose' } },
          { kind: 'Field', name: { kind: 'Name', value: 'withdrawProposal' } },
          { kind: 'Field', name: { kind: 'Name', value: 'sign' } },
          { kind: 'Field', name: { kind: 'Name', value: 'resolve' } },
          { kind: 'Field', name: { kind: 'Name', value: 'close' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reopen' } },
          { kind: 'Field', name: { kind: 'Name', value: 'handOver' } },
          { kind: 'Field', name: { kind: 'Name', value: 'escalate' } },
          { kind: 'Field', name: { kind: 'Name', value: 'skipLevels' } },
          { kind: 'Field', name: { kind: 'Name', value: 'signFor' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'RefusalFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Refusal' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          { kind: 'Field', name: { kind: 'Name', value: 'code' } },
          { kind: 'Field', name: { kind: 'Name', value: 'message' } },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'TooManyAttempts' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'retryAfterSeconds' } }],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'NotAllowed' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'ability' } }],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'InvalidInput' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'problems' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'limit' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'IllegalMove' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                { kind: 'Field', name: { kind: 'Name', value: 'move' } },
                { kind: 'Field', name: { kind: 'Name', value: 'legal' } },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CosignMissing' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'parties' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'key' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'department' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'Field', name: { kind: 'Name', value: 'code' } }],
                        },
                      },
                      { kind: 'Field', name: { kind: 'Name', value: 'role' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'status' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SignOffRefused' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'problem' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'MoveAnswerFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'TicketAnswer' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'ticket' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                { kind: 'Field', name: { kind: 'Name', value: 'version' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'card' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'CardFields' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'abilities' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'FragmentSpread', name: { kind: 'Name', value: 'TicketAbilityFields' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'refusal' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'RefusalFields' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<HandOverTicketMutation, HandOverTicketMutationVariables>;
export const EscalateTicketDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'EscalateTicket' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'EscalateTicketInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'answer' },
            name: { kind: 'Name', value: 'escalateTicket' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'MoveAnswerFields' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'CardFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'TicketCard' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'number' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'priority' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'facts' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'problemType' } },
                { kind: 'Field', name: { kind: 'Name', value: 'market' } },
                { kind: 'Field', name: { kind: 'Name', value: 'channel' } },
                { kind: 'Field', name: { kind: 'Name', value: 'tier' } },
                { kind: 'Field', name: { kind: 'Name', value: 'severity' } },
                { kind: 'Field', name: { kind: 'Name', value: 'orderValue' } },
                { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
                { kind: 'Field', name: { kind: 'Name', value: 'language' } },
                { kind: 'Field', name: { kind: 'Name', value: 'tags' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'customerName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'owner' } },
          { kind: 'Field', name: { kind: 'Name', value: 'assignee' } },
          { kind: 'Field', name: { kind: 'Name', value: 'involved' } },
          { kind: 'Field', name: { kind: 'Name', value: 'openedBy' } },
          { kind: 'Field', name: { kind: 'Name', value: 'openedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'resolvedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'closedAt' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'hold' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                { kind: 'Field', name: { kind: 'Name', value: 'since' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'clocks' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                { kind: 'Field', name: { kind: 'Name', value: 'targetSeconds' } },
                { kind: 'Field', name: { kind: 'Name', value: 'dueAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'elapsedSeconds' } },
                { kind: 'Field', name: { kind: 'Name', value: 'breachedAt' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'cosign' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'escalationLevel' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reopened' } },
          { kind: 'Field', name: { kind: 'Name', value: 'changes' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'TicketAbilityFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'TicketAbilities' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'accept' } },
          { kind: 'Field', name: { kind: 'Name', value: 'start' } },
          { kind: 'Field', name: { kind: 'Name', value: 'askCustomer' } },
          { kind: 'Field', name: { kind: 'Name', value: 'recordAnswer' } },
          { kind: 'Field', name: { kind: 'Name', value: 'hold' } },
          { kind: 'Field', name: { kind: 'Name', value: 'release' } },
          { kind: 'Field', name: { kind: 'Name', value: 'comment' } },
          { kind: 'Field', name: { kind: 'Name', value: 'propose' } },
          { kind: 'Field', name: { kind: 'Name', value: 'withdrawProposal' } },
          { kind: 'Field', name: { kind: 'Name', value: 'sign' } },
          { kind: 'Field', name: { kind: 'Name', value: 'resolve' } },
          { kind: 'Field', name: { kind: 'Name', value: 'close' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reopen' } },
          { kind: 'Field', name: { kind: 'Name', value: 'handOver' } },
          { kind: 'Field', name: { kind: 'Name', value: 'escalate' } },
          { kind: 'Field', name: { kind: 'Name', value: 'skipLevels' } },
          { kind: 'Field', name: { kind: 'Name', value: 'signFor' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'RefusalFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Refusal' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          { kind: 'Field', name: { kind: 'Name', value: 'code' } },
          { kind: 'Field', name: { kind: 'Name', value: 'message' } },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'TooManyAttempts' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'retryAfterSeconds' } }],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'NotAllowed' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'ability' } }],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'InvalidInput' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'problems' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'limit' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'IllegalMove' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                { kind: 'Field', name: { kind: 'Name', value: 'move' } },
                { kind: 'Field', name: { kind: 'Name', value: 'legal' } },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CosignMissing' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'parties' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'key' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'department' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'Field', name: { kind: 'Name', value: 'code' } }],
                        },
                      },
                      { kind: 'Field', name: { kind: 'Name', value: 'role' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'status' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SignOffRefused' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'problem' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'MoveAnswerFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'TicketAnswer' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'ticket' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                { kind: 'Field', name: { kind: 'Name', value: 'version' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'card' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'CardFields' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'abilities' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'FragmentSpread', name: { kind: 'Name', value: 'TicketAbilityFields' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'refusal' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'RefusalFields' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<EscalateTicketMutation, EscalateTicketMutationVariables>;
export const TicketByNumberDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'TicketByNumber' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'number' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Int' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'ticket' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'number' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'number' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'TicketFields' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'CardFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'TicketCard' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'number' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'priority' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'facts' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'problemType' } },
                { kind: 'Field', name: { kind: 'Name', value: 'market' } },
                { kind: 'Field', name: { kind: 'Name', value: 'channel' } },
                { kind: 'Field', name: { kind: 'Name', value: 'tier' } },
                { kind: 'Field', name: { kind: 'Name', value: 'severity' } },
                { kind: 'Field', name: { kind: 'Name', value: 'orderValue' } },
                { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
                { kind: 'Field', name: { kind: 'Name', value: 'language' } },
                { kind: 'Field', name: { kind: 'Name', value: 'tags' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'customerName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'owner' } },
          { kind: 'Field', name: { kind: 'Name', value: 'assignee' } },
          { kind: 'Field', name: { kind: 'Name', value: 'involved' } },
          { kind: 'Field', name: { kind: 'Name', value: 'openedBy' } },
          { kind: 'Field', name: { kind: 'Name', value: 'openedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'resolvedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'closedAt' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'hold' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                { kind: 'Field', name: { kind: 'Name', value: 'since' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'clocks' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                { kind: 'Field', name: { kind: 'Name', value: 'targetSeconds' } },
                { kind: 'Field', name: { kind: 'Name', value: 'dueAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'elapsedSeconds' } },
                { kind: 'Field', name: { kind: 'Name', value: 'breachedAt' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'cosign' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'escalationLevel' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reopened' } },
          { kind: 'Field', name: { kind: 'Name', value: 'changes' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'NameTexts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Names' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'en' } },
          { kind: 'Field', name: { kind: 'Name', value: 'zhHans' } },
          { kind: 'Field', name: { kind: 'Name', value: 'zhHant' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'TicketProposalFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Proposal' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'number' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'text' } },
          { kind: 'Field', name: { kind: 'Name', value: 'amount' } },
          { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
          { kind: 'Field', name: { kind: 'Name', value: 'contentHash' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'by' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'at' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'SignOffFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SignOff' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'party' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'signer' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'decision' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
          { kind: 'Field', name: { kind: 'Name', value: 'contentHash' } },
          { kind: 'Field', name: { kind: 'Name', value: 'at' } },
          { kind: 'Field', name: { kind: 'Name', value: 'stale' } },
          { kind: 'Field', name: { kind: 'Name', value: 'withdrawnAt' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'CosignFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Cosign' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'outcome' } },
          { kind: 'Field', name: { kind: 'Name', value: 'rule' } },
          { kind: 'Field', name: { kind: 'Name', value: 'contentHash' } },
          { kind: 'Field', name: { kind: 'Name', value: 'requestedAt' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'parties' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'key' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'department' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'code' } }],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'role' } },
                { kind: 'Field', name: { kind: 'Name', value: 'status' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'signOff' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'SignOffFields' } }],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'signOffs' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'SignOffFields' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'TimelineEntryFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'TimelineEntry' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'sequence' } },
          { kind: 'Field', name: { kind: 'Name', value: 'type' } },
          { kind: 'Field', name: { kind: 'Name', value: 'at' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'actor' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'payload' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'TicketAbilityFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'TicketAbilities' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'accept' } },
          { kind: 'Field', name: { kind: 'Name', value: 'start' } },
          { kind: 'Field', name: { kind: 'Name', value: 'askCustomer' } },
          { kind: 'Field', name: { kind: 'Name', value: 'recordAnswer' } },
          { kind: 'Field', name: { kind: 'Name', value: 'hold' } },
          { kind: 'Field', name: { kind: 'Name', value: 'release' } },
          { kind: 'Field', name: { kind: 'Name', value: 'comment' } },
          { kind: 'Field', name: { kind: 'Name', value: 'propose' } },
          { kind: 'Field', name: { kind: 'Name', value: 'withdrawProposal' } },
          { kind: 'Field', name: { kind: 'Name', value: 'sign' } },
          { kind: 'Field', name: { kind: 'Name', value: 'resolve' } },
          { kind: 'Field', name: { kind: 'Name', value: 'close' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reopen' } },
          { kind: 'Field', name: { kind: 'Name', value: 'handOver' } },
          { kind: 'Field', name: { kind: 'Name', value: 'escalate' } },
          { kind: 'Field', name: { kind: 'Name', value: 'skipLevels' } },
          { kind: 'Field', name: { kind: 'Name', value: 'signFor' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'TicketFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Ticket' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'number' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'card' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'CardFields' } }],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'description' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'customer' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reference' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'orderReference' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'assignment' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'matrixVersion' } },
                { kind: 'Field', name: { kind: 'Name', value: 'rule' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'ruleLabel' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'NameTexts' } }],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'inputs' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'owner' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'code' } }],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'requiredCosign' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'informed' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'code' } }],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'serviceLevel' } },
                { kind: 'Field', name: { kind: 'Name', value: 'path' } },
                { kind: 'Field', name: { kind: 'Name', value: 'pathVersion' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'authority' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'maxAmount' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
                    ],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'playbook' } },
                { kind: 'Field', name: { kind: 'Name', value: 'explanation' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'ownerships' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'department' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'code' } }],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'from' } },
                { kind: 'Field', name: { kind: 'Name', value: 'until' } },
                { kind: 'Field', name: { kind: 'Name', value: 'cause' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'clockStrip' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'department' } },
                { kind: 'Field', name: { kind: 'Name', value: 'calendar' } },
                { kind: 'Field', name: { kind: 'Name', value: 'from' } },
                { kind: 'Field', name: { kind: 'Name', value: 'until' } },
                { kind: 'Field', name: { kind: 'Name', value: 'pausedBecause' } },
                { kind: 'Field', name: { kind: 'Name', value: 'workingSeconds' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'proposal' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'TicketProposalFields' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'proposals' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'TicketProposalFields' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'cosign' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'CosignFields' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'escalation' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'path' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'version' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'names' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'FragmentSpread', name: { kind: 'Name', value: 'NameTexts' } },
                          ],
                        },
                      },
                      { kind: 'Field', name: { kind: 'Name', value: 'levels' } },
                    ],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'level' } },
                { kind: 'Field', name: { kind: 'Name', value: 'acknowledgedAt' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'firings' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'level' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'loop' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'dueAt' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'firedAt' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'passedBecause' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'notified' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                          ],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'next' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'level' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'dueAt' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'timeline' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'first' },
                value: { kind: 'IntValue', value: '200' },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'TimelineEntryFields' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'policyChanges' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'title' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'NameTexts' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'summary' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'NameTexts' } }],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                { kind: 'Field', name: { kind: 'Name', value: 'mustRead' } },
                { kind: 'Field', name: { kind: 'Name', value: 'effectiveFrom' } },
                { kind: 'Field', name: { kind: 'Name', value: 'effectiveUntil' } },
                { kind: 'Field', name: { kind: 'Name', value: 'viewerMustConfirm' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'knowledge' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'slug' } },
                { kind: 'Field', name: { kind: 'Name', value: 'module' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'version' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'abilities' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'TicketAbilityFields' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<TicketByNumberQuery, TicketByNumberQueryVariables>;
export const EarlierTimelineDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'EarlierTimeline' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'before' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Int' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'ticket' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'timeline' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'first' },
                      value: { kind: 'IntValue', value: '200' },
                    },
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'before' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'before' } },
                    },
                  ],
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'FragmentSpread', name: { kind: 'Name', value: 'TimelineEntryFields' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'TimelineEntryFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'TimelineEntry' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'sequence' } },
          { kind: 'Field', name: { kind: 'Name', value: 'type' } },
          { kind: 'Field', name: { kind: 'Name', value: 'at' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'actor' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'payload' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<EarlierTimelineQuery, EarlierTimelineQueryVariables>;
export const TicketListDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'TicketList' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'filter' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'TicketFilter' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Int' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'tickets' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'filter' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'filter' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'first' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'after' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'total' } },
                { kind: 'Field', name: { kind: 'Name', value: 'next' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'tickets' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'CardFields' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'CardFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'TicketCard' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'number' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'priority' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'facts' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'problemType' } },
                { kind: 'Field', name: { kind: 'Name', value: 'market' } },
                { kind: 'Field', name: { kind: 'Name', value: 'channel' } },
                { kind: 'Field', name: { kind: 'Name', value: 'tier' } },
                { kind: 'Field', name: { kind: 'Name', value: 'severity' } },
                { kind: 'Field', name: { kind: 'Name', value: 'orderValue' } },
                { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
                { kind: 'Field', name: { kind: 'Name', value: 'language' } },
                { kind: 'Field', name: { kind: 'Name', value: 'tags' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'customerName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'owner' } },
          { kind: 'Field', name: { kind: 'Name', value: 'assignee' } },
          { kind: 'Field', name: { kind: 'Name', value: 'involved' } },
          { kind: 'Field', name: { kind: 'Name', value: 'openedBy' } },
          { kind: 'Field', name: { kind: 'Name', value: 'openedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'resolvedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'closedAt' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'hold' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                { kind: 'Field', name: { kind: 'Name', value: 'since' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'clocks' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                { kind: 'Field', name: { kind: 'Name', value: 'targetSeconds' } },
                { kind: 'Field', name: { kind: 'Name', value: 'dueAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'elapsedSeconds' } },
                { kind: 'Field', name: { kind: 'Name', value: 'breachedAt' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'cosign' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'escalationLevel' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reopened' } },
          { kind: 'Field', name: { kind: 'Name', value: 'changes' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<TicketListQuery, TicketListQueryVariables>;
export const TryCaseDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'TryCase' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'facts' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'TicketFactsInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'tryCase' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'facts' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'facts' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'decision' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'matrixVersion' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'rule' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'ruleLabel' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'FragmentSpread', name: { kind: 'Name', value: 'NameTexts' } },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'owner' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'Field', name: { kind: 'Name', value: 'code' } }],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'informed' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'Field', name: { kind: 'Name', value: 'code' } }],
                        },
                      },
                      { kind: 'Field', name: { kind: 'Name', value: 'requiredCosign' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'serviceLevel' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'names' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'FragmentSpread', name: { kind: 'Name', value: 'NameTexts' } },
                                ],
                              },
                            },
                            { kind: 'Field', name: { kind: 'Name', value: 'acknowledgeSeconds' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'resolveSeconds' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'cosignSeconds' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'calendar' } },
                          ],
                        },
                      },
                      { kind: 'Field', name: { kind: 'Name', value: 'path' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'authority' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'maxAmount' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
                          ],
                        },
                      },
                      { kind: 'Field', name: { kind: 'Name', value: 'playbook' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'refusal' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'RefusalFields' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'NameTexts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Names' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'en' } },
          { kind: 'Field', name: { kind: 'Name', value: 'zhHans' } },
          { kind: 'Field', name: { kind: 'Name', value: 'zhHant' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'RefusalFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Refusal' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          { kind: 'Field', name: { kind: 'Name', value: 'code' } },
          { kind: 'Field', name: { kind: 'Name', value: 'message' } },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'TooManyAttempts' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'retryAfterSeconds' } }],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'NotAllowed' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'ability' } }],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'InvalidInput' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'problems' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'limit' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'IllegalMove' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                { kind: 'Field', name: { kind: 'Name', value: 'move' } },
                { kind: 'Field', name: { kind: 'Name', value: 'legal' } },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CosignMissing' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'parties' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'key' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'department' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'Field', name: { kind: 'Name', value: 'code' } }],
                        },
                      },
                      { kind: 'Field', name: { kind: 'Name', value: 'role' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'status' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SignOffRefused' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'problem' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<TryCaseQuery, TryCaseQueryVariables>;
export const TicketLadderDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'TicketLadder' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'ticket' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'escalation' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'level' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'path' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'names' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'FragmentSpread', name: { kind: 'Name', value: 'NameTexts' } },
                                ],
                              },
                            },
                            { kind: 'Field', name: { kind: 'Name', value: 'levels' } },
                          ],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'abilities' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'skipLevels' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'NameTexts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Names' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'en' } },
          { kind: 'Field', name: { kind: 'Name', value: 'zhHans' } },
          { kind: 'Field', name: { kind: 'Name', value: 'zhHant' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<TicketLadderQuery, TicketLadderQueryVariables>;
export const TicketToSignDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'TicketToSign' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'ticket' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'version' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'proposal' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'FragmentSpread', name: { kind: 'Name', value: 'TicketProposalFields' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'proposals' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'FragmentSpread', name: { kind: 'Name', value: 'TicketProposalFields' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'cosign' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'CosignFields' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'abilities' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'signFor' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'SignOffFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SignOff' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'party' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'signer' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'decision' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
          { kind: 'Field', name: { kind: 'Name', value: 'contentHash' } },
          { kind: 'Field', name: { kind: 'Name', value: 'at' } },
          { kind: 'Field', name: { kind: 'Name', value: 'stale' } },
          { kind: 'Field', name: { kind: 'Name', value: 'withdrawnAt' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'TicketProposalFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Proposal' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'number' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'text' } },
          { kind: 'Field', name: { kind: 'Name', value: 'amount' } },
          { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
          { kind: 'Field', name: { kind: 'Name', value: 'contentHash' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'by' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'at' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'CosignFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Cosign' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'outcome' } },
          { kind: 'Field', name: { kind: 'Name', value: 'rule' } },
          { kind: 'Field', name: { kind: 'Name', value: 'contentHash' } },
          { kind: 'Field', name: { kind: 'Name', value: 'requestedAt' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'parties' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'key' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'department' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'code' } }],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'role' } },
                { kind: 'Field', name: { kind: 'Name', value: 'status' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'signOff' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'SignOffFields' } }],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'signOffs' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'SignOffFields' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<TicketToSignQuery, TicketToSignQueryVariables>;
export const FactsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'subscription',
      name: { kind: 'Name', value: 'Facts' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Cursor' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'facts' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'after' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'cursor' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'facts' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'stream' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'sequence' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'type' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'payload' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'actor' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                          ],
                        },
                      },
                      { kind: 'Field', name: { kind: 'Name', value: 'at' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<FactsSubscription, FactsSubscriptionVariables>;
export const PresentCursorDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'PresentCursor' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [{ kind: 'Field', name: { kind: 'Name', value: 'cursor' } }],
      },
    },
  ],
} as unknown as DocumentNode<PresentCursorQuery, PresentCursorQueryVariables>;
