import { partiesOf, partyKey, readCosignRule } from '@baton/cosign-quorum';
import { checkPath } from '@baton/escalation-path';
import { compare, compile, decide, findings, type CompiledMatrix } from '@baton/ownership-matrix';
import { describe, expect, it } from 'vitest';
import { departments } from '../directory/departments.ts';
import { people } from '../directory/people.ts';
import { rotas } from '../duty/duties.ts';
import { articles } from '../knowledge/articles.ts';
import { firstMatrix, matrixVersions, secondMatrix, type DemoMatrix } from './matrix.ts';
import { paths } from './paths.ts';
import { serviceLevels } from './service-levels.ts';

const departmentCodes = departments.map(({ code }) => code);

function compiled(matrix: DemoMatrix): CompiledMatrix {
  const compilation = compile(matrix);
  if (compilation.kind === 'refused') throw new Error(JSON.stringify(compilation.refusals, null, 2));
  return compilation.matrix;
}

function parties(rule: unknown): string[] {
  const read = readCosignRule(rule);
  if (!read.ok) throw new Error(JSON.stringify(read.findings));
  return partiesOf(read.rule).map(partyKey);
}

const known = {
  departments: departmentCodes,
  serviceLevels: serviceLevels.map(({ code }) => code),
  paths: paths.map(({ code }) => code),
  articles: articles.map(({ slug }) => slug),
  parties: departmentCodes.flatMap((code) => [code, `${code}:lead`, `${code}:staff`]),
  partiesOf: parties,
};

const ordinary = {
  channel: 'chat',
  tier: 'standard',
  severity: '3',
  orderValue: null,
  language: 'en',
  tags: [],
};

describe.each(matrixVersions)('version $number of the matrix', ({ table }) => {
  it('covers every combination of facts, hides no rule and refers only to what exists', () => {
    const { counts } = findings(compiled(table), known);
    expect(counts).toEqual({ gap: 0, disagreement: 0, shadowed: 0, 'never-holds': 0, dangling: 0 });
  });

  it('names every rule in three languages', () => {
    for (const { names } of table.rules) {
      expect(names.en).toMatch(/[a-z]/);
      expect(names.zhHans).toMatch(/\p{Script=Han}/u);
      expect(names.zhHant).toMatch(/\p{Script=Han}/u);
    }
  });
});

describe('the two versions', () => {
  it('have 40 rules or more', () => {
    expect(firstMatrix.rules.length).toBeGreaterThanOrEqual(40);
    expect(secondMatrix.rules.length).toBeGreaterThanOrEqual(45);
  });

  it('send parcels shown as delivered to another owner', () => {
    const comparison = compare(compiled(firstMatrix), compiled(secondMatrix));
    const changes = comparison.kind === 'compared' ? comparison.changes : [];
    expect(changes.map(({ from, to }) => [from.owner, to.owner])).toContainEqual(['tech', 'logistics']);
    const facts = { ...ordinary, problemType: 'logistics/delivered-not-received', market: 'BR' };
    expect(decide(compiled(firstMatrix), facts).assignment.owner).toBe('tech');
    expect(decide(compiled(secondMatrix), facts).assignment.owner).toBe('logistics');
  });
});

describe('the stories, by the version in effect', () => {
  const matrix = compiled(secondMatrix);
  it.each([
    [
      'free shipping',
      { problemType: 'shipping-fee/free-shipping', market: 'BR' },
      'free-shipping-latam',
      'marketing',
    ],
    ['delay in Brazil', { problemType: 'logistics/delay/transit', market: 'BR' }, 'delay-br', 'logistics'],
    [
      'flight delay',
      { problemType: 'logistics/delay/transit', market: 'TH', tags: ['batch'] },
      'flight-delay',
      'logistics',
    ],
    [
      'not ours',
      { problemType: 'logistics/delivered-not-received', market: 'US' },
      'delivered-not-received',
      'logistics',
    ],
    ['VAT', { problemType: 'tax/vat', market: 'DE' }, 'vat-de', 'finance'],
    [
      'promotion night',
      { problemType: 'promotion/flash-sale', market: 'TH', tags: ['promotion-night'] },
      'promotion-night-th',
      'support',
    ],
    [
      'Japanese VIP',
      { problemType: 'orders/change', market: 'JP', tier: 'vip', language: 'ja' },
      'vip-japanese',
      'vip-desk',
    ],
    [
      'appliance',
      { problemType: 'product/installation', market: 'CN', tags: ['appliance'] },
      'appliance-installation',
      'tech',
    ],
    ['refund', { problemType: 'complaint/first-level', market: 'DE' }, 'first-level-complaint', 'support'],
    [
      'defect series',
      { problemType: 'product/defect', market: 'US', tags: ['series'] },
      'defect-series',
      'quality',
    ],
    [
      'payment outage',
      { problemType: 'payment/failed', market: 'BR', severity: '1' },
      'payment-outage',
      'tech',
    ],
    ['low rating', { problemType: 'complaint/low-rating', market: 'ES' }, 'low-rating', 'quality'],
    [
      'coupon',
      { problemType: 'promotion/coupon/not-applicable', market: 'MX', tags: ['rule-engine'] },
      'coupon-rule-engine',
      'marketing',
    ],
    ['Songkran', { problemType: 'logistics/delay/transit', market: 'TH' }, 'delay-transit-sea', 'logistics'],
    [
      'customs paperwork',
      { problemType: 'tax/customs-paperwork', market: 'MX' },
      'customs-paperwork-mx',
      'logistics',
    ],
  ])('%s', (_, facts, rule, owner) => {
    const decision = decide(matrix, { ...ordinary, ...facts });
    expect([decision.ruleId, decision.assignment.owner]).toEqual([rule, owner]);
  });
});

describe('escalation paths', () => {
  it.each(paths)('$code, version $version, can be armed and refers only to what exists', (path) => {
    const found = checkPath(path, {
      departments: new Set(departmentCodes),
      persons: new Set(people.map(({ id }) => id)),
      rotas: new Set(rotas(Date.now()).map(({ code }) => code)),
    });
    expect(found).toEqual([]);
  });
});
