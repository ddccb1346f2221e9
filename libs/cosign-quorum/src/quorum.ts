import { groupOf, partiesOf, partyKey } from './rule.ts';
import type { CosignRule, Party } from './rule.ts';
import { signOffOn, staleSignOff } from './sign-off.ts';
import type { SignOff } from './sign-off.ts';

export type QuorumOutcome = 'pending' | 'met' | 'rejected';

export type PartyStatus =
  'signed' | 'rejected' | 'changes_requested' | 'stale' | 'asked' | 'not_yet' | 'not_needed';

export type PartyStanding = { party: Party; key: string; status: PartyStatus; signOff?: SignOff };

export type Quorum = {
  outcome: QuorumOutcome;
  /** Every party of the rule, in reading order. */
  parties: PartyStanding[];
  /** Whose turn it is now. Empty while pending: the answer lies with the author, who was asked for changes. */
  asks: Party[];
};

/**
 * Where a co-sign stands, from the rule and the sign-offs alone; time plays no part, so nothing is ever
 * approved by its passing.
 *
 * Only the last sign-off of a party on `currentHash` counts. The outcome does not depend on the order in
 * which parties signed: a sequence decides who is asked, not what a sign-off is worth.
 * A group is met when as many parts are met as it needs, and rejected when too few are left to reach that.
 * An empty group, or one that needs fewer than one, is never met.
 */
export function quorum(rule: CosignRule, signOffs: readonly SignOff[], currentHash: string): Quorum {
  const turns = new Map<string, Turn>();
  const outcome = outcomeOf(rule, signOffs, currentHash);
  takeTurns(rule, 'asked');

  const parties = partiesOf(rule).map((party) => standing(party));
  const asks = parties.filter((p) => turns.get(p.key) === 'asked' && !isCurrent(p)).map((p) => p.party);
  return { outcome, parties, asks };

  /** Hands a turn down the tree: a decided group needs nobody, a sequence asks its first open part only. */
  function takeTurns(node: CosignRule, turn: Turn): void {
    if ('party' in node) {
      const key = partyKey(node.party);
      turns.set(key, nearer(turns.get(key), turn));
      return;
    }
    const { parts, inOrder } = groupOf(node);
    const decided = outcomeOf(node, signOffs, currentHash) !== 'pending';
    let open = true;
    for (const part of parts) {
      takeTurns(part, decided || turn === 'not_needed' ? 'not_needed' : open ? turn : 'not_yet');
      if (inOrder && outcomeOf(part, signOffs, currentHash) === 'pending') open = false;
    }
  }

  function standing(party: Party): PartyStanding {
    const key = partyKey(party);
    const current = signOffOn(signOffs, key, currentHash);
    if (current) return { party, key, status: STATUS_OF[current.decision], signOff: current };
    const stale = staleSignOff(signOffs, key, currentHash);
    if (stale) return { party, key, status: 'stale', signOff: stale };
    return { party, key, status: turns.get(key) ?? 'not_needed' };
  }
}

/** The outcome alone, for a whole rule or a part of it. */
export function outcomeOf(
  rule: CosignRule,
  signOffs: readonly SignOff[],
  currentHash: string,
): QuorumOutcome {
  if ('party' in rule) {
    const current = signOffOn(signOffs, partyKey(rule.party), currentHash);
    if (current?.decision === 'approve') return 'met';
    return current?.decision === 'reject' ? 'rejected' : 'pending';
  }
  const { need, parts } = groupOf(rule);
  if (parts.length === 0 || !(need >= 1)) return 'pending';
  const outcomes = parts.map((part) => outcomeOf(part, signOffs, currentHash));
  const met = outcomes.filter((o) => o === 'met').length;
  const rejected = outcomes.filter((o) => o === 'rejected').length;
  if (met >= need) return 'met';
  return rejected > parts.length - need ? 'rejected' : 'pending';
}

type Turn = 'asked' | 'not_yet' | 'not_needed';

const STATUS_OF = { approve: 'signed', reject: 'rejected', request_changes: 'changes_requested' } as const;

const TURNS: readonly Turn[] = ['not_needed', 'not_yet', 'asked'];

/** A party that a merged rule names twice is asked as soon as one of its places asks it. */
function nearer(a: Turn | undefined, b: Turn): Turn {
  return a !== undefined && TURNS.indexOf(a) > TURNS.indexOf(b) ? a : b;
}

function isCurrent(standing: PartyStanding): boolean {
  return ['signed', 'rejected', 'changes_requested'].includes(standing.status);
}
