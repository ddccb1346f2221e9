import type { CosignRule, Instant, Party, PartyRole } from './rule.ts';
import type { SignOff } from './sign-off.ts';

/** A person as the rules of signing see them: who it is and what they are where. */
export type Signer = { id: string; memberships: readonly Membership[] };

export type Membership = {
  department: string;
  role: PartyRole;
  /** Whose it is, where somebody acts for a person who is away. */
  lentBy?: string;
};

/** Who proposed the content, and for which department (null: for none). */
export type Proposer = { id: string; department: string | null };

type CosignBody = {
  rule: CosignRule;
  /** Hash of the content that is to be signed now. */
  contentHash: string;
  proposer: Proposer;
  /** True: whoever proposed may also approve for their own department. */
  mayProposerSign: boolean;
  /** All of them, also stale and withdrawn ones, in the order recorded. */
  signOffs: SignOff[];
  /** Party key -> the person to whom that party's signature was handed over. */
  handedOver: Record<string, string>;
  remindedAt: Instant | null;
};

/**
 * A co-sign. Whether it is met or rejected is not stored: it follows from rule, sign-offs and content
 * (see `quorum`), so changing the content opens it again by itself.
 */
export type CosignState =
  (CosignBody & { status: 'open' }) | (CosignBody & { status: 'withdrawn'; withdrawnAt: Instant });

export type CosignOpened = {
  type: 'CosignOpened';
  rule: CosignRule;
  contentHash: string;
  proposer: Proposer;
  mayProposerSign: boolean;
  at: Instant;
};
export type SignedOff = { type: 'SignedOff'; signOff: SignOff; at: Instant };
export type SignOffWithdrawn = { type: 'SignOffWithdrawn'; partyKey: string; signerId: string; at: Instant };
/** Whoever revised the content is its proposer from now on. */
export type ContentRevised = { type: 'ContentRevised'; contentHash: string; proposer: Proposer; at: Instant };
/** 加签: a signer put a party before or after their own. */
export type SignerAdded = {
  type: 'SignerAdded';
  party: Party;
  beside: string;
  position: 'before' | 'after';
  /** The rule as it is with the new party. */
  rule: CosignRule;
  by: string;
  reason: string;
  at: Instant;
};
/** A level of a path, or a new decision of the matrix, demands more parties. `by` null: no person did. */
export type PartiesRequired = {
  type: 'PartiesRequired';
  required: CosignRule[];
  /** The rule as it is with them. */
  rule: CosignRule;
  by: string | null;
  reason: string;
  at: Instant;
};
/** 转交: another person signs for the party. */
export type SignatureHandedOver = {
  type: 'SignatureHandedOver';
  partyKey: string;
  to: string;
  by: string;
  reason: string;
  at: Instant;
};
export type PartiesReminded = { type: 'PartiesReminded'; partyKeys: string[]; by: string; at: Instant };
export type CosignWithdrawn = { type: 'CosignWithdrawn'; by: string | null; reason: string; at: Instant };

export type CosignFact =
  | CosignOpened
  | SignedOff
  | SignOffWithdrawn
  | ContentRevised
  | SignerAdded
  | PartiesRequired
  | SignatureHandedOver
  | PartiesReminded
  | CosignWithdrawn;

/** The state after a fact. Throws when the first fact is not `CosignOpened`, which no stored history has. */
export function evolveCosign(state: CosignState | null, fact: CosignFact): CosignState {
  if (fact.type === 'CosignOpened') {
    const { rule, contentHash, proposer, mayProposerSign } = fact;
    return {
      status: 'open',
      rule,
      contentHash,
      proposer,
      mayProposerSign,
      signOffs: [],
      handedOver: {},
      remindedAt: null,
    };
  }
  if (state === null) throw new Error(`${fact.type} before CosignOpened`);
  switch (fact.type) {
    case 'SignedOff':
      return { ...state, signOffs: [...state.signOffs, fact.signOff] };
    case 'SignOffWithdrawn':
      return {
        ...state,
        signOffs: state.signOffs.map((s) => (isTakenBack(s) ? { ...s, withdrawnAt: fact.at } : s)),
      };
    case 'ContentRevised':
      return { ...state, contentHash: fact.contentHash, proposer: fact.proposer, remindedAt: null };
    case 'SignerAdded':
    case 'PartiesRequired':
      return { ...state, rule: fact.rule };
    case 'SignatureHandedOver':
      return { ...state, handedOver: { ...state.handedOver, [fact.partyKey]: fact.to } };
    case 'PartiesReminded':
      return { ...state, remindedAt: fact.at };
    case 'CosignWithdrawn':
      return { ...state, status: 'withdrawn', withdrawnAt: fact.at };
  }

  function isTakenBack(signOff: SignOff): boolean {
    return (
      fact.type === 'SignOffWithdrawn' &&
      signOff.partyKey === fact.partyKey &&
      signOff.signerId === fact.signerId &&
      signOff.contentHash === state?.contentHash &&
      signOff.withdrawnAt === undefined
    );
  }
}
