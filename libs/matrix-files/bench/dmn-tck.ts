import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readDefinitions } from '../src/dmn/definitions.ts';
import { Model } from './tck/run-model.ts';
import { readCases } from './tck/test-cases.ts';

/**
 * `npm run bench -- dmn-tck FOLDER`: runs the decision-table cases of the DMN TCK (a clone of dmn-tck/tck, or its folder
 * TestCases) through the DMN reader on the matrix engine. Counted is every expected result of a decision that is a
 * decision table; others are told of in a column of their own.
 */
const [folder] = process.argv.slice(2);
if (folder === undefined) {
  console.error(
    'npm run bench -- dmn-tck FOLDER, where FOLDER is a clone of the public repository dmn-tck/tck.',
  );
  process.exit(1);
}

const totals = { passed: 0, failed: 0, outside: 0, otherLogic: 0 };
const reasons = new Map<string, number>();
const rows: string[] = [];
const failures: string[] = [];

for (const file of globSync('**/*.dmn', { cwd: folder }).sort()) {
  const bytes = readFileSync(path.join(folder, file));
  if (!bytes.includes('decisionTable')) continue;
  const model = new Model(readDefinitions(bytes));
  const counts = { passed: 0, failed: 0, outside: 0, otherLogic: 0 };
  const why = new Set<string>();
  for (const cases of globSync('*.xml', { cwd: path.join(folder, path.dirname(file)) }).sort()) {
    for (const one of readCases(readFileSync(path.join(folder, path.dirname(file), cases)))) {
      for (const { decision, expected, error } of one.results) {
        if (!model.holdsTable(decision)) {
          counts.otherLogic += 1;
          continue;
        }
        // An erroneous table gives nothing; the matrix lands on its catch-all, which stands for nothing here.
        const verdict = model.check(decision, one, error ? null : expected);
        counts[verdict.kind] += 1;
        if (verdict.kind === 'outside') {
          verdict.reasons.forEach((reason) => why.add(reason));
          const reason = verdict.reasons[0] ?? '';
          reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
        }
        if (verdict.kind === 'failed') {
          failures.push(`${file} ${cases} ${one.id} ${decision}: ${JSON.stringify(verdict)}`);
        }
      }
    }
  }
  for (const key of ['passed', 'failed', 'outside', 'otherLogic'] as const) totals[key] += counts[key];
  const name = path.basename(file, '.dmn').padEnd(44);
  const numbers = [counts.passed, counts.failed, counts.outside, counts.otherLogic].map((n) =>
    String(n).padStart(8),
  );
  rows.push(`${name}${numbers.join('')}  ${[...why].join(', ')}`);
}

console.log(`${'model'.padEnd(44)}  passed  failed outside   other  why outside`);
rows.forEach((row) => console.log(row));
console.log('\nwhy outside');
for (const [reason, count] of [...reasons].sort((a, b) => b[1] - a[1]))
  console.log(`${String(count).padStart(6)}  ${reason}`);
failures.forEach((failure) => console.log(`failed: ${failure}`));
const { passed, failed, outside, otherLogic } = totals;
console.log(
  `\n${passed} of ${passed + failed + outside} results of decision tables pass, ${failed} fail, ${outside} are out of scope`,
);
console.log(JSON.stringify({ bench: 'dmn-tck', figures: { passed, failed, outside, otherLogic } }));
