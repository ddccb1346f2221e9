import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { amendments, applyEdits, compile, decide, Ranking } from '../index.ts';
import type { Course, DraftTable, Example } from '../index.ts';
import { bruteForce } from '../model/brute-force.ts';
import { inRegion } from '../model/in-region.ts';
import { assign, oneOf, rule, shop, within } from '../model/shop.ts';
import { everyCombination, smallTable } from '../model/small-tables.ts';

const ownerBy = (table: DraftTable, facts: Example['facts']): string => {
  const compilation = compile(table);
  if (compilation.kind === 'refused') throw new Error(JSON.stringify(compilation.refusals));
  return decide(compilation.matrix, facts).assignment.owner;
};

/** The owner by trying every rule, without any diagram. */
const ownerByTrying = (table: DraftTable, facts: Example['facts']): string => {
  const { ruleId } = bruteForce(table, facts);
  const then = table.rules.find(({ id }) => id === ruleId)?.then;
  return then?.kind === 'assign' ? then.owner : table.catchAll.owner;
};

describe('a proposed amendment', () => {
  it('has exactly the effect that it tells, on every ticket of random tables', () => {
    let told = 0;
    fc.assert(
      fc.property(smallTable, fc.infiniteStream(fc.integer({ min: 0, max: 99 })), (table, stream) => {
        const facts = [...everyCombination(table.inputs, 'all')].slice(0, 60);
        const others = [
          ...new Set([
            ...table.rules.flatMap(({ then }) => (then.kind === 'assign' ? [then.owner] : [])),
            'elsewhere',
          ]),
        ];
        const examples = Array.from({ length: 240 }, (_, at): Example => {
          const one = facts[at % facts.length] ?? {};
          const draw = stream.next().value;
          const wrong = Object.values(one).some((value) => value === 'a' || value === 'TH' || value === true);
          const owner = wrong && draw < 80 ? (others[0] ?? '') : ownerByTrying(table, one);
          return { facts: one, owner: draw === 99 ? 'elsewhere' : owner, at };
        });
        const proposed = amendments(table, examples);
        expect(amendments(table, examples.toReversed())).toEqual(proposed);
        for (const one of proposed) {
          told++;
          const applied = applyEdits(table, one.edits);
          if (!applied.ok) throw new Error(JSON.stringify(applied.problem));
          const touched = examples
            .map((example) => ({
              ...example,
              before: ownerByTrying(table, example.facts),
              after: ownerByTrying(applied.table, example.facts),
            }))
            .filter(({ before, after }) => before !== after);
          expect(one).toMatchObject({
            tickets: touched.length,
            rightBefore: touched.filter(({ owner, before }) => owner === before).length,
            rightAfter: touched.filter(({ owner, after }) => owner === after).length,
          });
          expect(one.rightAfter).toBeGreaterThan(one.rightBefore);
          // A region speaks of the declared values; what is missing counts only where it may be.
          for (const each of everyCombination(table.inputs, 'rightly')) {
            if (inRegion(one.region, table.inputs, each))
              expect(ownerByTrying(applied.table, each)).not.toBe(ownerByTrying(table, each));
          }
        }
        const gains = proposed.map(({ rightBefore, rightAfter }) => rightAfter - rightBefore);
        expect(gains).toEqual(gains.toSorted((a, b) => b - a));
      }),
      { numRuns: 160 },
    );
    expect(told).toBeGreaterThan(30);
  }, 180_000);
});

describe('amending', () => {
  const base = { tags: [], orderValue: 20, tier: 'gold' };
  const table: DraftTable = shop([
    rule('delay', { problemType: within('logistics/delay') }, assign('logistics')),
    rule('pay', { problemType: oneOf('payment') }, assign('finance', { informed: ['tech'] })),
  ]);
  const tickets = (owner: (market: string, type: string, i: number) => string): Example[] =>
    Array.from({ length: 200 }, (_, at) => {
      const market = ['TH', 'VN', 'BR'][at % 3] ?? '';
      const problemType = at % 2 === 0 ? 'logistics/delay/customs' : 'payment';
      return { facts: { ...base, market, problemType }, owner: owner(market, problemType, at), at };
    });
  const asDecided = (market: string, problemType: string): string =>
    ownerBy(table, { ...base, market, problemType });

  it('splits a rule by the condition that tells its wrong cases', () => {
    const examples = tickets((market, type) =>
      market === 'BR' && type !== 'payment' ? 'quality' : asDecided(market, type),
    );
    const [first, ...more] = amendments(table, examples);
    expect(more).toEqual([]);
    expect(first).toMatchObject({ rule: 'delay', from: 'logistics', to: 'quality', rightBefore: 0 });
    expect(first?.rightAfter).toBe(first?.tickets);
    expect(first?.edits).toMatchObject([
      {
        kind: 'addRule',
        before: 'delay',
        rule: { when: { market: within('BR') }, then: { owner: 'quality' } },
      },
    ]);
  });

  it('changes the owner where the whole rule is wrong, and says so by one cell', () => {
    const examples = tickets((market, type) => (type === 'payment' ? 'tech' : asDecided(market, type)));
    expect(amendments(table, examples)[0]).toMatchObject({
      edits: [{ kind: 'setCell', rule: 'pay', column: 'owner', from: 'finance', to: 'tech' }],
      rightBefore: 0,
    });
  });

  it('leaves the former rule out of the part under UNIQUE', () => {
    const unique: DraftTable = { ...table, hitPolicy: 'UNIQUE' };
    const examples = tickets((market, type) =>
      market === 'BR' && type === 'payment' ? 'tech' : asDecided(market, type),
    );
    const [first] = amendments(unique, examples);
    const applied = applyEdits(unique, first?.edits ?? []);
    if (!applied.ok) throw new Error(JSON.stringify(applied.problem));
    expect(ownerBy(applied.table, { ...base, market: 'BR', problemType: 'payment' })).toBe('tech');
    expect(ownerBy(applied.table, { ...base, market: 'TH', problemType: 'payment' })).toBe('finance');
  });

  it('proposes nothing that the later tickets do not bear out', () => {
    const passing = tickets((market, type, i) =>
      i < 100 && market === 'BR' ? 'quality' : asDecided(market, type),
    );
    expect(amendments(table, passing)).toEqual([]);
    const chance = tickets((market, type, i) =>
      (i * 7919) % 29 === 0 ? 'product' : asDecided(market, type),
    );
    expect(amendments(table, chance)).toEqual([]);
    expect(amendments(table, [])).toEqual([]);
  });

  it('proposes nothing for a table that does not compile', () => {
    const broken: DraftTable = { ...table, catchAll: { ...table.catchAll, owner: '' } };
    expect(
      amendments(
        broken,
        tickets(() => 'quality'),
      ),
    ).toEqual([]);
  });
});

it('ranks rules as counting by hand does', () => {
  const department = fc.constantFrom('logistics', 'tech', 'finance');
  const course = fc.record<Course>({
    rule: fc.constantFrom('a', 'b', 'c'),
    firstOwner: department,
    resolvedBy: fc.option(department),
    disputed: fc.boolean(),
    reassigned: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(course, { maxLength: 60 }), (courses) => {
      const ranking = new Ranking();
      courses.forEach((one) => ranking.add(one));
      const ranked = ranking.ranked();
      for (const record of ranked) {
        const own = courses.filter((one) => one.rule === record.rule);
        const resolved = own.filter(({ resolvedBy }) => resolvedBy !== null);
        const wrong = resolved.filter((one) => one.resolvedBy !== one.firstOwner);
        expect(record).toMatchObject({
          tickets: own.length,
          resolved: resolved.length,
          right: resolved.length - wrong.length,
          disputed: own.filter((one) => one.disputed).length,
          reassigned: own.filter((one) => one.reassigned).length,
        });
        expect(record.resolvedBy.reduce((sum, { tickets }) => sum + tickets, 0)).toBe(wrong.length);
        for (const { department: to, tickets } of record.resolvedBy) {
          expect(tickets).toBe(wrong.filter((one) => one.resolvedBy === to).length);
        }
      }
      expect(ranked.map(({ rule: id }) => id).sort()).toEqual(
        [...new Set(courses.map((one) => one.rule))].sort(),
      );
      const bad = ranked.map((one) => one.resolved - one.right + one.disputed + one.reassigned);
      expect(bad).toEqual(bad.toSorted((a, b) => b - a));
    }),
  );
});
