import type { CosignRule, PartyRole } from '@baton/cosign-quorum';
import type { Authority, Condition, Duty, Outcome, Rule } from '@baton/ownership-matrix';
import { names, type Names } from '../names.ts';

/** The words in which the demo company's matrix is written. */

/** A rule with its label in the languages of the screens. */
export type NamedRule = Rule & { readonly names: Names };

interface When {
  /** Nodes of the tree; each with its subtree. */
  readonly type?: readonly string[];
  readonly market?: readonly string[];
  readonly tier?: readonly string[];
  readonly channel?: readonly string[];
  readonly severity?: readonly string[];
  readonly language?: readonly string[];
  readonly tags?: readonly string[];
  /** At least so much, in the currency of the markets named. */
  readonly valueFrom?: number;
}

function conditions(when: When): Record<string, Condition> {
  const within = (nodes: readonly string[] | undefined): Condition | null =>
    nodes ? { kind: 'within', nodes } : null;
  const oneOf = (values: readonly string[] | undefined): Condition | null =>
    values ? { kind: 'oneOf', values } : null;
  const all: Record<string, Condition | null> = {
    problemType: within(when.type),
    market: within(when.market),
    channel: oneOf(when.channel),
    tier: oneOf(when.tier),
    severity: oneOf(when.severity),
    orderValue:
      when.valueFrom === undefined
        ? null
        : { kind: 'interval', from: { value: when.valueFrom, inclusive: true }, to: null },
    language: oneOf(when.language),
    tags: oneOf(when.tags),
  };
  return Object.fromEntries(Object.entries(all).flatMap(([key, one]) => (one ? [[key, one]] : [])));
}

function rule(id: string, [en, zhHans, zhHant]: Label, when: When, then: Outcome): NamedRule {
  return { id, label: en, names: names(en, zhHans, zhHant), when: conditions(when), then };
}

/** English, 简体, 繁體. */
export type Label = readonly [string, string, string];

type Given = Pick<Duty, 'owner' | 'serviceLevel' | 'path'> &
  Partial<Pick<Duty, 'authority' | 'playbook'>> & {
    readonly cosign?: CosignRule;
    readonly informed?: readonly string[];
  };

/** A rule that names who answers. */
export function assign(id: string, label: Label, when: When, given: Given): NamedRule {
  const { cosign = null, authority = null, playbook = null, informed, ...duty } = given;
  return rule(id, label, when, {
    kind: 'assign',
    ...duty,
    authority,
    playbook,
    cosign,
    ...(informed ? { informed } : {}),
  });
}

/** A rule that only adds, whoever answers. */
export function add(
  id: string,
  label: Label,
  when: When,
  added: { readonly informed?: readonly string[]; readonly additionalCosign?: readonly string[] },
): NamedRule {
  return rule(id, label, when, { kind: 'add', ...added });
}

export function upTo(maxAmount: number, currency: string): Authority {
  return { maxAmount, currency };
}

export function party(department: string, role?: PartyRole): CosignRule {
  return { party: role ? { department, role } : { department } };
}

export const supportLeadAndFinance: CosignRule = { all: [party('support', 'lead'), party('finance')] };
