import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { outcomeOf, quorum } from './quorum.ts';
import type { QuorumOutcome } from './quorum.ts';
import { groupOf, partiesOf, partyKey } from './rule.ts';
import type { CosignRule } from './rule.ts';
import type { SignOff, SignOffDecision } from './sign-off.ts';
import {
  completions,
  rules,
  rulesWithRepeats,
  satisfied,
  signOff,
  signOffLists,
} from './testing/example-rules.ts';

const RUNS = { numRuns: 3000 };

/** What each party has decided on the content, read off one by one. */
function decisionsOn(signOffs: readonly SignOff[], hash: string): Map<string, SignOffDecision> {
  const decisions = new Map<string, SignOffDecision>();
  for (const s of signOffs) {
    if (s.contentHash === hash && s.withdrawnAt === undefined) decisions.set(s.partyKey, s.decision);
  }
  return decisions;
}

/** Met when satisfied however the rest decide, rejected when satisfied in no way: tries every way. */
function outcomeByTryingAll(rule: CosignRule, decisions: Map<string, SignOffDecision>): QuorumOutcome {
  const keys = partiesOf(rule).map(partyKey);
  const isFinal = (key: string): boolean => ['approve', 'reject'].includes(decisions.get(key) ?? '');
  const ways = completions(keys.filter((key) => !isFinal(key))).map((approving) =>
    satisfied(rule, (key) => decisions.get(key) === 'approve' || approving.has(key)),
  );
  if (ways.every(Boolean)) return 'met';
  return ways.some(Boolean) ? 'pending' : 'rejected';
}

/** Whether in some way of deciding of the others this party tips the whole rule. */
function canTip(rule: CosignRule, key: string, decisions: Map<string, SignOffDecision>): boolean {
  const others = partiesOf(rule)
    .map(partyKey)
    .filter((k) => k !== key && !['approve', 'reject'].includes(decisions.get(k) ?? ''));
  return completions(others).some((approving) => {
    const approves = (k: string): boolean => decisions.get(k) === 'approve' || approving.has(k);
    return (
      satisfied(rule, (k) => k === key || approves(k)) !== satisfied(rule, (k) => k !== key && approves(k))
    );
  });
}

/** Whether every earlier step of every sequence above this party is met. */
function isItsTurn(rule: CosignRule, key: string, decisions: Map<string, SignOffDecision>): boolean {
  if ('party' in rule) return true;
  const { parts, inOrder } = groupOf(rule);
  const place = parts.findIndex((part) => partiesOf(part).some((p) => partyKey(p) === key));
  const earlier = inOrder ? parts.slice(0, place) : [];
  const own = parts[place];
  if (!own || earlier.some((part) => outcomeByTryingAll(part, decisions) !== 'met')) return false;
  return isItsTurn(own, key, decisions);
}

describe('quorum agrees with trying every way in which the parties may decide', () => {
  it('on the outcome, also where a party stands in several places', () => {
    fc.assert(
      fc.property(fc.oneof(rules, rulesWithRepeats), signOffLists, (rule, signOffs) => {
        expect(quorum(rule, signOffs, 'v1').outcome).toBe(
          outcomeByTryingAll(rule, decisionsOn(signOffs, 'v1')),
        );
      }),
      RUNS,
    );
  });

  it('on whose turn it is: those who can still tip it, in the order of the sequences', () => {
    fc.assert(
      fc.property(rules, signOffLists, (rule, signOffs) => {
        const decisions = decisionsOn(signOffs, 'v1');
        const { parties, asks } = quorum(rule, signOffs, 'v1');
        for (const { key, status } of parties) {
          const open = !decisions.has(key);
          const needed = open && canTip(rule, key, decisions);
          const turn = needed && isItsTurn(rule, key, decisions);
          expect(asks.some((p) => partyKey(p) === key)).toBe(turn);
          const isStale = signOffs.some(
            (s) => s.partyKey === key && s.contentHash !== 'v1' && !s.withdrawnAt,
          );
          if (open)
            expect(status).toBe(isStale ? 'stale' : turn ? 'asked' : needed ? 'not_yet' : 'not_needed');
        }
      }),
      RUNS,
    );
  });
});

describe('quorum, whatever the rule and the sign-offs', () => {
  it('does not depend on the order in which different parties signed', () => {
    fc.assert(
      fc.property(rules, oneSignOffEach(), fc.infiniteStream(fc.nat()), (rule, signOffs, picks) => {
        const shuffled = signOffs
          .map((s) => ({ s, pick: picks.next().value }))
          .sort((a, b) => a.pick - b.pick)
          .map(({ s }) => s);
        expect(quorum(rule, shuffled, 'v1')).toEqual(quorum(rule, signOffs, 'v1'));
      }),
      RUNS,
    );
  });

  it('never counts other content: without it the outcome and the asks are the same', () => {
    fc.assert(
      fc.property(rules, signOffLists, (rule, signOffs) => {
        const { outcome, asks } = quorum(rule, signOffs, 'v1');
        const current = signOffs.filter((s) => s.contentHash === 'v1');
        expect(quorum(rule, current, 'v1')).toMatchObject({ outcome, asks });
      }),
      RUNS,
    );
  });

  it('is pending on content that nobody has signed', () => {
    fc.assert(
      fc.property(rules, signOffLists, (rule, signOffs) => {
        expect(quorum(rule, signOffs, 'v3').outcome).toBe('pending');
      }),
    );
  });

  it('stays met or rejected when more parties sign', () => {
    fc.assert(
      fc.property(rules, oneSignOffEach(), (rule, signOffs) => {
        let before: QuorumOutcome = 'pending';
        for (let n = 0; n <= signOffs.length; n += 1) {
          const now = outcomeOf(rule, signOffs.slice(0, n), 'v1');
          if (before !== 'pending') expect(now).toBe(before);
          before = now;
        }
      }),
      RUNS,
    );
  });

  it('always ends when everybody who is asked decides', () => {
    fc.assert(
      fc.property(rules, fc.infiniteStream(fc.boolean()), (rule, coin) => {
        const signOffs: SignOff[] = [];
        let q = quorum(rule, signOffs, 'v1');
        while (q.outcome === 'pending') {
          expect(q.asks).not.toEqual([]);
          for (const asked of q.asks.slice(0, 1)) {
            signOffs.push(signOff(partyKey(asked), coin.next().value ? 'approve' : 'reject'));
          }
          q = quorum(rule, signOffs, 'v1');
        }
        expect(q.asks).toEqual([]);
      }),
      RUNS,
    );
  });
});

function oneSignOffEach(): fc.Arbitrary<SignOff[]> {
  return signOffLists.map((list) => [...new Map(list.map((s) => [s.partyKey, s])).values()]);
}
