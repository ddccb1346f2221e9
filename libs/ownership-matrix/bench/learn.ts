import { compile, judge, learn, majorityBy, splitByTime } from '../src/index.ts';
import { incidentsOf, inputsOf, logFile } from './learn/incidents.ts';

/**
 * Learns a table from the first 70% of the incidents of a real log by time, and judges it on the rest:
 * `npm run bench -- learn [FILE] [RULES]`. Inputs are what is known when an incident is opened.
 */
const incidents = incidentsOf(logFile(process.argv[2]));
const maxRules = Number(process.argv[3] ?? 200);
const { earlier, later } = splitByTime(incidents, 0.7);
const start = performance.now();
const table = learn(earlier, {
  // The values of the inputs are those of the earlier part: others are unknown then, as they would be.
  inputs: inputsOf(earlier),
  maxRules,
  catchAll: {
    owner: '',
    serviceLevel: '-',
    path: '-',
    authority: null,
    playbook: null,
    cosign: null,
    informed: [],
  },
});
const seconds = (performance.now() - start) / 1000;
const compilation = compile(table);
if (compilation.kind === 'refused') throw new Error(JSON.stringify(compilation.refusals));
const share = (right: number): number => Math.round((right / later.length) * 10_000) / 10_000;
const of = (keys: readonly string[]) => {
  const majority = majorityBy(keys, earlier);
  return {
    accuracy: share(later.filter((one) => majority.owner(one.facts) === one.owner).length),
    rows: majority.rows,
  };
};
const pairs = of(['category', 'subcategory']);
const triples = of(['category', 'subcategory', 'location']);
const figures = {
  accuracy: share(judge(compilation.matrix, later)),
  rules: table.rules.length,
  accuracyOfTriples: triples.accuracy,
  rowsOfTriples: triples.rows,
  accuracyOfPairs: pairs.accuracy,
  rowsOfPairs: pairs.rows,
  accuracyOfPeople: share(later.filter((one) => one.firstChoice === one.owner).length),
  learnedFrom: earlier.length,
  judgedOn: later.length,
  groups: new Set(earlier.map(({ owner }) => owner)).size,
  seconds: Math.round(seconds * 100) / 100,
};
const percent = (accuracy: number): string => `${(accuracy * 100).toFixed(1)}%`;
const lines: [string, string, string][] = [
  [`right on the ${figures.judgedOn.toLocaleString('en')} later incidents`, 'accuracy', 'rows'],
  [
    `  learned from ${figures.learnedFrom.toLocaleString('en')} earlier ones in ${figures.seconds} s`,
    percent(figures.accuracy),
    `${figures.rules}`,
  ],
  [
    '  majority per category, subcategory, location',
    percent(figures.accuracyOfTriples),
    `${figures.rowsOfTriples}`,
  ],
  ['  majority per category, subcategory', percent(figures.accuracyOfPairs), `${figures.rowsOfPairs}`],
  ["  people's own first choice", percent(figures.accuracyOfPeople), ''],
];
for (const [what, right, rows] of lines) console.log(what.padEnd(60), right.padStart(9), rows.padStart(7));
console.log('\nthe first five rules');
for (const { when, then } of table.rules.slice(0, 5)) {
  const region = Object.entries(when).map(([input, condition]) => `${input} ${JSON.stringify(condition)}`);
  console.log(`  ${then.kind === 'assign' ? then.owner : ''}: ${region.join(' and ').slice(0, 160)}`);
}
console.log(JSON.stringify({ bench: 'learn', figures }));
