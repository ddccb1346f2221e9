import { CATCH_ALL, decide } from '../../src/index.ts';
import { madeUpCases } from './cases.ts';
import { say } from './child.ts';
import { seeded } from './made-up.ts';
import { jsonRulesEngine, zen } from './rivals.ts';
import { compiled, fiveColumns } from './tables.ts';

/** Compares answers with one other engine on a stretch of the same 100,000 random cases. */
const [engine = '', from = '0', to = '0'] = process.argv.slice(2);
const table = fiveColumns();
const matrix = compiled(table);
const cases = madeUpCases(seeded(6), table.inputs, 100_000).slice(Number(from), Number(to));
const rival = engine === 'zen' ? zen(table, 128) : jsonRulesEngine(table, 5, false);
const answers = await rival.answers(cases);
const different = cases.filter(
  (facts, i) => (answers[i] ?? CATCH_ALL) !== decide(matrix, facts).ruleId,
).length;
say({ compared: cases.length, different });
