import type { Condition, Input, MatrixTable, Rule, TreeNode } from '../../src/index.ts';

/** A small fast generator with a seed (mulberry32), so that every run measures the same tables. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const departments = [
  'logistics',
  'marketing',
  'tech',
  'product',
  'finance',
  'quality',
  'support',
  'service-operations',
];

/** 120 problem types: 8 roots, 4 branches each, and leaves below them. */
export function problemTypes(): TreeNode[] {
  const nodes: TreeNode[] = departments.map((code) => ({ code, parent: null }));
  for (const root of departments) {
    for (let i = 0; i < 4; i++) nodes.push({ code: `${root}/b${i}`, parent: root });
  }
  for (let leaf = 0; nodes.length < 120; leaf++) {
    const branch = `${departments[leaf % 8]}/b${(leaf >> 3) % 4}`;
    nodes.push({ code: `${branch}/l${leaf}`, parent: branch });
  }
  return nodes;
}

/** 30 nodes: 5 regions and 25 markets. */
export function markets(): TreeNode[] {
  const regions = ['SEA', 'LATAM', 'EU', 'EAST-ASIA', 'NORTH-AMERICA'];
  const nodes: TreeNode[] = regions.map((code) => ({ code, parent: null }));
  for (let i = 0; i < 25; i++) nodes.push({ code: `M${i}`, parent: regions[i % 5] ?? null });
  return nodes;
}

export const channels = ['chat', 'email', 'phone', 'whatsapp', 'line', 'marketplace', 'social', 'in-app'];
export const tiers = ['standard', 'silver', 'gold', 'vip'];
export const severities = ['1', '2', '3', '4'];

export function sixInputs(): Input[] {
  return [
    { kind: 'tree', key: 'problemType', nodes: problemTypes() },
    { kind: 'tree', key: 'market', nodes: markets() },
    { kind: 'set', key: 'channel', values: channels },
    { kind: 'set', key: 'tier', values: tiers },
    { kind: 'set', key: 'severity', values: severities },
    { kind: 'number', key: 'orderValue', unit: 'EUR' },
  ];
}

export interface Taste {
  readonly rules: number;
  readonly inputs: Input[];
  /** Share of rules that look at each input, by key. */
  readonly looks: Readonly<Record<string, number>>;
  /** Share of rules that inform somebody. */
  readonly informing?: number;
}

export const usual = {
  problemType: 0.9,
  market: 0.6,
  channel: 0.4,
  tier: 0.4,
  severity: 0.4,
  orderValue: 0.5,
};

export function madeUpTable(random: () => number, taste: Taste): MatrixTable {
  const rules = Array.from({ length: taste.rules }, (_, i) => madeUpRule(random, taste, `r${i}`));
  const nobody = { serviceLevel: 'standard', path: 'general', authority: null, playbook: null, cosign: null };
  return {
    inputs: taste.inputs,
    hitPolicy: 'FIRST',
    rules,
    catchAll: { owner: 'service-operations', ...nobody, informed: [] },
  };
}

export function madeUpRule(random: () => number, taste: Taste, id: string): Rule {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] ?? (list[0] as T); // lists here are never empty
  const when: Record<string, Condition> = {};
  for (const input of taste.inputs) {
    if (random() >= (taste.looks[input.key] ?? 0)) continue;
    when[input.key] = condition(input);
  }
  return {
    id,
    when,
    then: {
      kind: 'assign',
      owner: pick(departments),
      serviceLevel: pick(['urgent', 'standard', 'slow']),
      path: pick(['general', 'logistics', 'tech']),
      authority: null,
      playbook: null,
      cosign: null,
      informed: random() < (taste.informing ?? 0) ? [pick(departments)] : [],
    },
  };

  function condition(input: Input): Condition {
    const several = 1 + Math.floor(random() * 3);
    switch (input.kind) {
      case 'tree':
        return {
          kind: 'within',
          nodes: [...new Set(Array.from({ length: several }, () => pick(input.nodes).code))],
        };
      case 'set':
      case 'tags': {
        const values = [...new Set(Array.from({ length: several }, () => pick(input.values)))];
        const oneOf: Condition = { kind: 'oneOf', values };
        return random() < 0.15 ? { kind: 'not', condition: oneOf } : oneOf;
      }
      case 'number': {
        const low = Math.floor(random() * 900);
        const high = low + 1 + Math.floor(random() * 900);
        return {
          kind: 'interval',
          from: random() < 0.3 ? null : { value: low, inclusive: true },
          to: random() < 0.3 ? null : { value: high, inclusive: random() < 0.5 },
        };
      }
      case 'boolean':
        return { kind: 'is', value: random() < 0.5 };
    }
  }
}
