import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkCosignRule, MAX_DEPTH, MAX_PARTIES, readCosignRule } from './check-rule.ts';
import type { CosignRule } from './rule.ts';
import { all, any, kOf, party, rules, rulesWithRepeats, sequence } from './testing/example-rules.ts';

describe('checkCosignRule', () => {
  it('has nothing to say about a sound rule', () => {
    fc.assert(fc.property(rules, (rule) => checkCosignRule(rule).length === 0));
  });

  it('takes a department and its leads for two parties', () => {
    expect(checkCosignRule(all(party('finance'), party('finance:lead')))).toEqual([]);
  });

  it.each([
    ['all', all()],
    ['any', any()],
    ['sequence', sequence()],
    ['kOf', kOf(1)],
  ])('finds an empty group: %s', (_, rule) => {
    expect(checkCosignRule(rule)).toEqual([{ code: 'empty_group', path: '' }]);
  });

  it.each([0, 3, -1, 1.5, Number.NaN, Infinity])('finds k out of range: %s of 2', (k) => {
    const rule = sequence(party('support'), kOf(k, party('tech'), party('quality')));
    expect(checkCosignRule(rule)).toEqual([{ code: 'k_out_of_range', path: 'sequence[1]', k, of: 2 }]);
  });

  it('finds a party named twice, and where first', () => {
    const rule = sequence(all(party('tech'), party('finance')), kOf(1, party('support'), party('finance')));
    expect(checkCosignRule(rule)).toEqual([
      {
        code: 'duplicate_party',
        path: 'sequence[1].kOf.of[1]',
        partyKey: 'finance',
        firstPath: 'sequence[0].all[1]',
      },
    ]);
  });

  it('finds everything at once, in reading order', () => {
    const codes = checkCosignRule(all(any(), kOf(2, party('tech')), party('tech'))).map((f) => f.code);
    expect(codes).toEqual(['empty_group', 'k_out_of_range', 'duplicate_party']);
  });

  it.each([
    ['nothing', undefined],
    ['null', null],
    ['a text', 'finance'],
    ['a list', [party('finance')]],
    ['no mode', {}],
    ['two modes', { any: [party('tech')], all: [party('tech')] }],
    ['an unknown mode', { most: [party('tech')] }],
    ['an inherited mode', Object.create({ all: [] })],
    ['parts that are no list', { all: party('tech') }],
    ['kOf without k', { kOf: { of: [party('tech')] } }],
    ['kOf without parts', { kOf: { k: 1 } }],
    ['a party without department', { party: {} }],
    ['a party with an empty department', { party: { department: '' } }],
    ['a department that would read as a role', { party: { department: 'finance:lead' } }],
    ['an unknown role', { party: { department: 'finance', role: 'director' } }],
    ['a party with something more', { party: { department: 'finance', person: 'ann' } }],
  ])('calls malformed: %s', (_, rule) => {
    expect(checkCosignRule(rule)).toEqual([{ code: 'malformed', path: '' }]);
  });

  it('finds what is too deep, without going further', () => {
    let rule: CosignRule = party('tech');
    for (let depth = 1; depth < MAX_DEPTH; depth += 1) rule = all(rule);
    expect(checkCosignRule(rule)).toEqual([]);
    for (let depth = 0; depth < 100_000; depth += 1) rule = all(rule);
    expect(checkCosignRule(rule)).toMatchObject([{ code: 'too_deep', limit: MAX_DEPTH }]);
  });

  it('finds too many parties, without looking at all of them', () => {
    const parties = Array.from({ length: 100_000 }, (_, i) => party(`d${i}`));
    expect(checkCosignRule(all(...parties.slice(0, MAX_PARTIES)))).toEqual([]);
    expect(checkCosignRule({ all: parties })).toEqual([
      { code: 'too_many_parties', path: '', limit: MAX_PARTIES },
    ]);
  });

  it('never throws, whatever JSON it is given', () => {
    const nearly = fc.letrec((tie) => ({
      node: fc.oneof(
        { maxDepth: 4 },
        fc.json().map((text): unknown => JSON.parse(text)),
        fc.record({ party: fc.record({ department: fc.string() }) }),
        fc.record({ any: fc.array(tie('node')) }),
        fc.record({ kOf: fc.record({ k: fc.double(), of: fc.array(tie('node')) }) }),
      ),
    })).node;
    fc.assert(
      fc.property(nearly, (value) => checkCosignRule(value).every((f) => typeof f.path === 'string')),
    );
  });
});

describe('readCosignRule', () => {
  it('gives the rule, or the findings', () => {
    fc.assert(
      fc.property(rulesWithRepeats, (rule) => {
        const findings = checkCosignRule(rule);
        const expected = findings.length === 0 ? { ok: true, rule } : { ok: false, findings };
        expect(readCosignRule(JSON.parse(JSON.stringify(rule)))).toEqual(expected);
      }),
    );
  });
});
