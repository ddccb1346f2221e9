import type { MatrixTable } from '@baton/ownership-matrix';
import { matrixInputs } from './matrix-inputs.ts';
import { assign, party, type NamedRule } from './rule-words.ts';
import { accountRules, complaintRules, vipRules } from './rules/customers.ts';
import { goodsRules } from './rules/goods.ts';
import { logisticsRules } from './rules/logistics.ts';
import { paymentRules, promotionRules, taxRules } from './rules/money.ts';
import { addingRules, urgentRules } from './rules/urgent.ts';

export type DemoMatrix = Omit<MatrixTable, 'rules'> & { readonly rules: readonly NamedRule[] };

const catchAll: MatrixTable['catchAll'] = {
  owner: 'support',
  serviceLevel: 's4',
  path: 'support',
  authority: null,
  playbook: 'complaint-levels',
  cosign: null,
  informed: ['service-operations'],
};

function matrix(rules: readonly NamedRule[]): DemoMatrix {
  return { inputs: matrixInputs, hitPolicy: 'FIRST', rules, catchAll };
}

const goodsBeforePromotions = [...goodsRules, ...taxRules, ...paymentRules, ...promotionRules];

/** The version in effect. */
export const secondMatrix = matrix([
  ...addingRules,
  ...urgentRules,
  ...vipRules,
  ...logisticsRules,
  ...goodsBeforePromotions,
  ...complaintRules,
  ...accountRules,
]);

/** Rules that the second version brought. */
const broughtBySecond: readonly string[] = [
  'promotion-night-th',
  'vip-japanese',
  'coupon-rule-engine',
  'free-shipping-latam',
  'lost-large-us',
];

/** What these rules said before disputes and a quarter's review changed them. */
const before: readonly NamedRule[] = [
  assign(
    'delivered-not-received',
    ['Shown delivered, not received', '显示签收但未收到', '顯示簽收但未收到'],
    { type: ['logistics/delivered-not-received'] },
    { owner: 'tech', serviceLevel: 's3', path: 'tech', playbook: 'delivered-not-received' },
  ),
  assign(
    'customs-paperwork-mx',
    ['Customs paperwork, Mexico', '墨西哥清关资料', '墨西哥清關文件'],
    { type: ['tax/customs-paperwork'], market: ['MX'] },
    { owner: 'finance', serviceLevel: 's3', path: 'finance', playbook: 'customs-paperwork-mexico' },
  ),
  assign(
    'low-rating',
    ['Low rating', '低分评价', '低分評價'],
    { type: ['complaint/low-rating'] },
    { owner: 'support', serviceLevel: 's4', path: 'support', playbook: 'low-rating-follow-up' },
  ),
  assign(
    'first-level-complaint',
    ['First-level complaint', '一级投诉', '一級客訴'],
    { type: ['complaint/first-level'] },
    {
      owner: 'support',
      serviceLevel: 's3',
      path: 'support',
      playbook: 'complaint-compensation',
      cosign: { all: [party('support', 'lead'), party('finance', 'lead')] },
    },
  ),
];

export const firstMatrix = matrix(
  secondMatrix.rules
    .filter(({ id }) => !broughtBySecond.includes(id))
    .map((rule) => before.find(({ id }) => id === rule.id) ?? rule),
);

export interface DemoMatrixVersion {
  readonly number: number;
  readonly table: DemoMatrix;
  readonly note: string;
  /** Days before now. */
  readonly publishedDaysAgo: number;
  readonly effectiveDaysAgo: number;
  /** Login of who published it. */
  readonly publisher: string;
}

export const matrixVersions: readonly DemoMatrixVersion[] = [
  {
    number: 1,
    table: firstMatrix,
    note: 'The spreadsheet of the departments, agreed line by line.',
    publishedDaysAgo: 464,
    effectiveDaysAgo: 460,
    publisher: 'ma.chao',
  },
  {
    number: 2,
    table: secondMatrix,
    note: 'After the half-year review: promotion nights, Japanese VIPs, agents settle first-level complaints, quality follows low ratings, and parcels shown as delivered go to logistics first.',
    publishedDaysAgo: 65,
    effectiveDaysAgo: 61,
    publisher: 'grace.lim',
  },
];
