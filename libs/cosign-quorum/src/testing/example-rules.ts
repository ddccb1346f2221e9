import fc from 'fast-check';
import { partyKey } from '../rule.ts';
import type { CosignRule, Party } from '../rule.ts';
import type { SignOff, SignOffDecision } from '../sign-off.ts';

/** The words of the specs: rules by department name, sign-offs in one line. */
export const party = (key: string): { party: Party } => {
  const [department = '', role] = key.split(':');
  return { party: role === 'lead' || role === 'staff' ? { department, role } : { department } };
};
export const all = (...parts: CosignRule[]): CosignRule => ({ all: parts });
export const any = (...parts: CosignRule[]): CosignRule => ({ any: parts });
export const kOf = (k: number, ...of: CosignRule[]): CosignRule => ({ kOf: { k, of } });
export const sequence = (...parts: CosignRule[]): CosignRule => ({ sequence: parts });

export function signOff(key: string, decision: SignOffDecision, contentHash = 'v1', at = 0): SignOff {
  const reason = decision === 'approve' ? {} : { reason: 'because' };
  return { partyKey: key, signerId: `${key}-person`, decision, contentHash, at, ...reason };
}

const KEYS = ['support', 'logistics', 'marketing', 'tech', 'product', 'finance', 'quality', 'finance:lead'];

type Shape = { kind: 'leaf' } | { kind: 'all' | 'any' | 'sequence' | 'kOf'; share: number; parts: Shape[] };

const groupOfShapes = (part: fc.Arbitrary<Shape>): fc.Arbitrary<Shape> =>
  fc.record({
    kind: fc.constantFrom('all' as const, 'any' as const, 'sequence' as const, 'kOf' as const),
    share: fc.double({ min: 0, max: 0.999, noNaN: true }),
    parts: fc.array(part, { minLength: 1, maxLength: 4, size: 'max' }),
  });

const leaf: fc.Arbitrary<Shape> = fc.constant({ kind: 'leaf' });

/** A group within a group within a group, as deep as people write them, or a single party. */
const shape = fc.oneof(
  { weight: 1, arbitrary: leaf },
  { weight: 4, arbitrary: groupOfShapes(leaf) },
  { weight: 8, arbitrary: groupOfShapes(fc.oneof(leaf, groupOfShapes(leaf))) },
  { weight: 4, arbitrary: groupOfShapes(fc.oneof(leaf, groupOfShapes(fc.oneof(leaf, groupOfShapes(leaf))))) },
);

/** Random sound rules of up to eight parties, each named once. */
export const rules: fc.Arbitrary<CosignRule> = fc
  .tuple(shape, fc.shuffledSubarray(KEYS, { minLength: KEYS.length }))
  .filter(([s]) => leavesOf(s) <= KEYS.length)
  .map(([s, keys]) => build(s, keys.values()));

/** As `rules`, but a party may stand in several places, as after merging. */
export const rulesWithRepeats: fc.Arbitrary<CosignRule> = fc
  .tuple(shape, fc.array(fc.constantFrom(...KEYS), { minLength: 16, maxLength: 16 }))
  .filter(([s]) => leavesOf(s) <= 16)
  .map(([s, keys]) => build(s, keys.values()));

/** Random sign-offs on three contents, in any order, some taken back, some of parties that nobody asked. */
export const signOffLists: fc.Arbitrary<SignOff[]> = fc.array(
  fc
    .record({
      partyKey: fc.constantFrom(...KEYS, 'stranger'),
      decision: fc.constantFrom('approve' as const, 'reject' as const, 'request_changes' as const),
      contentHash: fc.constantFrom('v1', 'v1', 'v1', 'v2', 'v0'),
      at: fc.nat(9),
      takenBack: fc.integer({ min: 0, max: 5 }).map((n) => n === 0),
    })
    .map(({ takenBack, ...s }) => ({
      ...signOff(s.partyKey, s.decision, s.contentHash, s.at),
      ...(takenBack ? { withdrawnAt: 10 } : {}),
    })),
  { maxLength: 16, size: 'max' },
);

function leavesOf(s: Shape): number {
  return s.kind === 'leaf' ? 1 : s.parts.reduce((sum, part) => sum + leavesOf(part), 0);
}

function build(s: Shape, keys: Iterator<string>): CosignRule {
  if (s.kind === 'leaf') return party(String(keys.next().value));
  const parts = s.parts.map((part) => build(part, keys));
  switch (s.kind) {
    case 'all':
      return all(...parts);
    case 'any':
      return any(...parts);
    case 'sequence':
      return sequence(...parts);
    case 'kOf':
      return kOf(1 + Math.floor(s.share * parts.length), ...parts);
  }
}

/** The model: is the rule satisfied when exactly these parties approve? Plain two-valued logic. */
export function satisfied(rule: CosignRule, approving: (key: string) => boolean): boolean {
  if ('party' in rule) return approving(partyKey(rule.party));
  const holds = (part: CosignRule): boolean => satisfied(part, approving);
  if ('all' in rule) return rule.all.every(holds);
  if ('any' in rule) return rule.any.some(holds);
  if ('sequence' in rule) return rule.sequence.every(holds);
  return rule.kOf.of.filter(holds).length >= rule.kOf.k;
}

/** Every way in which the open parties may still decide. */
export function completions(open: readonly string[]): Set<string>[] {
  return open.reduce<Set<string>[]>(
    (sets, key) => sets.flatMap((set) => [set, new Set([...set, key])]),
    [new Set()],
  );
}
