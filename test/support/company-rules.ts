import type { EscalationPath } from '@baton/escalation-path';
import type { MatrixTable, Rule } from '@baton/ownership-matrix';

/** Markets of the small company: code, region, zone, currency. */
export const markets = [
  ['TH', 'SEA', 'Asia/Bangkok', 'THB'],
  ['VN', 'SEA', 'Asia/Ho_Chi_Minh', 'VND'],
  ['BR', 'LATAM', 'America/Sao_Paulo', 'BRL'],
  ['MX', 'LATAM', 'America/Mexico_City', 'MXN'],
  ['DE', 'EU', 'Europe/Berlin', 'EUR'],
  ['JP', 'EAST-ASIA', 'Asia/Tokyo', 'JPY'],
] as const;

export const problemTypes = [
  'logistics',
  'logistics/delay',
  'logistics/delay/customs',
  'logistics/lost',
  'promotion',
  'promotion/coupon',
  'promotion/shipping-fee',
  'payment',
  'payment/outage',
  'refund',
  'urgent',
];

/** Of every path: service operations rule, and the leads of quality above them. */
export const arbiters: NonNullable<EscalationPath['arbiters']> = [
  { kind: 'role', role: 'lead', department: 'service-operations' },
  { kind: 'role', role: 'lead', department: 'quality' },
];

export const pathLevels: Record<string, EscalationPath['levels']> = {
  standard: [
    {
      level: 1,
      trigger: { kind: 'unacknowledged', afterSeconds: 1800 },
      responders: [{ kind: 'role', role: 'staff', department: 'owner' }],
      actions: [{ kind: 'notify' }],
    },
    {
      level: 2,
      trigger: { kind: 'unacknowledged', afterSeconds: 3600 },
      responders: [{ kind: 'role', role: 'lead', department: 'owner' }],
      actions: [{ kind: 'notify' }, { kind: 'raise_priority' }],
      repeat: { everySeconds: 3600, times: 2 },
    },
    {
      level: 3,
      trigger: { kind: 'breach', clock: 'resolve' },
      responders: [{ kind: 'role', role: 'lead', department: 'service-operations' }],
      actions: [{ kind: 'notify' }],
    },
  ],
  // Levels within seconds, for tests that wait for real timers.
  quick: [
    {
      level: 1,
      trigger: { kind: 'unacknowledged', afterSeconds: 2 },
      responders: [{ kind: 'role', role: 'staff', department: 'owner' }],
      actions: [{ kind: 'notify' }],
    },
    {
      level: 2,
      trigger: { kind: 'unacknowledged', afterSeconds: 4 },
      responders: [{ kind: 'role', role: 'lead', department: 'owner' }],
      actions: [{ kind: 'notify' }, { kind: 'raise_priority' }],
      repeat: { everySeconds: 2, times: 2 },
    },
    {
      level: 3,
      trigger: { kind: 'unacknowledged', afterSeconds: 9 },
      responders: [{ kind: 'role', role: 'lead', department: 'service-operations' }],
      actions: [{ kind: 'notify' }, { kind: 'hand_over', department: 'service-operations' }],
    },
  ],
};

const duty = { serviceLevel: 'standard', path: 'standard', authority: null, playbook: null, cosign: null };

const rules: readonly Rule[] = [
  {
    id: 'urgent',
    label: 'anything urgent',
    when: { problemType: { kind: 'within', nodes: ['urgent'] } },
    then: { kind: 'assign', ...duty, owner: 'logistics', serviceLevel: 'quick', path: 'quick' },
  },
  {
    id: 'sea-delay',
    label: 'delay in transit, SEA',
    when: {
      problemType: { kind: 'within', nodes: ['logistics/delay'] },
      market: { kind: 'within', nodes: ['SEA'] },
    },
    then: {
      kind: 'assign',
      ...duty,
      owner: 'logistics',
      cosign: {
        sequence: [
          {
            all: [
              { party: { department: 'logistics', role: 'lead' } },
              { party: { department: 'finance', role: 'lead' } },
            ],
          },
          { party: { department: 'marketing', role: 'lead' } },
        ],
      },
      informed: ['product'],
    },
  },
  {
    id: 'logistics',
    label: 'all of logistics',
    when: { problemType: { kind: 'within', nodes: ['logistics'] } },
    then: { kind: 'assign', ...duty, owner: 'logistics' },
  },
  {
    id: 'coupon',
    label: 'coupons',
    when: { problemType: { kind: 'within', nodes: ['promotion'] } },
    then: {
      kind: 'assign',
      ...duty,
      owner: 'marketing',
      cosign: {
        kOf: {
          k: 2,
          of: [
            { party: { department: 'marketing' } },
            { party: { department: 'tech' } },
            { party: { department: 'finance' } },
          ],
        },
      },
    },
  },
  {
    id: 'payment',
    label: 'payment',
    when: { problemType: { kind: 'within', nodes: ['payment'] } },
    then: { kind: 'assign', ...duty, owner: 'tech', serviceLevel: 'severe' },
  },
  {
    id: 'refund',
    label: 'refund',
    when: { problemType: { kind: 'within', nodes: ['refund'] } },
    then: {
      kind: 'assign',
      ...duty,
      owner: 'support',
      authority: { maxAmount: 20, currency: 'EUR' },
      cosign: {
        all: [{ party: { department: 'support', role: 'lead' } }, { party: { department: 'finance' } }],
      },
    },
  },
];

export const matrix: MatrixTable = {
  inputs: [
    {
      key: 'problemType',
      kind: 'tree',
      nodes: problemTypes.map((path) => ({
        code: path,
        parent: path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : null,
      })),
    },
    {
      key: 'market',
      kind: 'tree',
      nodes: [
        ...[...new Set(markets.map(([, region]) => region))].map((code) => ({ code, parent: null })),
        ...markets.map(([code, parent]) => ({ code, parent })),
      ],
    },
  ],
  hitPolicy: 'FIRST',
  rules,
  catchAll: { ...duty, owner: 'service-operations', informed: [] },
};
