import { availableParallelism } from 'node:os';
import { measured } from './matrix/child.ts';

/**
 * The engine against its targets: `npm run bench -- matrix`. Takes some minutes, nearly all of them in the slower of
 * the two other engines; a number after the name says on how many cases the answers are compared (100,000).
 */
const compared = Number(process.argv[2] ?? 100_000);

const speed = await measured('./measure-speed.ts');
const findings = await measured('./measure-findings.ts');
const compare = await measured('./measure-compare.ts');
const equality = await side(pieces('json-rules-engine', 10).concat(pieces('zen', 4)), ([engine, from, to]) =>
  measured('./measure-equality.ts', engine, from, to),
);
const different = equality.reduce((sum, part) => sum + (part.different ?? 0), 0);

const { ours = 0, with100Rules = 0, with10000Rules = 0, ...others } = speed;
const figures = {
  decisionsRatio: round(ours / Math.max(...Object.values(others))),
  ruleGrowth: round(with100Rules / with10000Rules),
  findingsMs: round(findings.findingsMs),
  compareMs: round(compare.compareMs),
  peakMb: round(Math.max(findings.peakMb ?? 0, compare.peakMb ?? 0)),
  differentAnswers: different,
};

const rows: [string, string][] = [
  ['500 rules × 5 inputs, first match', 'decisions/s'],
  ['  this engine, with trace', perSecond(ours)],
  ...Object.entries(others).map(([name, rate]): [string, string] => [`  ${name}`, perSecond(rate)]),
  ['  ours over the fastest other (at least 100)', `${figures.decisionsRatio}`],
  [`  answers that differ in ${compared.toLocaleString('en')} cases`, `${different}`],
  ['6 inputs', 'decisions/s'],
  ['  100 rules', perSecond(with100Rules)],
  ['  10,000 rules', perSecond(with10000Rules)],
  ['  time with 10,000 over time with 100 (at most 2)', `${figures.ruleGrowth}`],
  ['1,000 rules × 6 inputs', ''],
  [
    `  from table to findings (${findings.gapRegions} gap regions, ${findings.shadowed} shadowed rules)`,
    `${figures.findingsMs} ms`,
  ],
  [
    `  comparing two versions (${compare.changes} changes in ${compare.regions} regions)`,
    `${figures.compareMs} ms`,
  ],
  ['  peak memory of either process (under 300)', `${figures.peakMb} MB`],
];
const width = Math.max(...rows.map(([name]) => name.length));
for (const [name, figure] of rows) console.log(`${name.padEnd(width)}  ${figure.padStart(14)}`);
console.log(JSON.stringify({ bench: 'matrix', figures }));

/** The cases to compare in so many stretches. */
function pieces(engine: string, count: number): [string, string, string][] {
  const at = (i: number): string => String(Math.floor((compared * i) / count));
  return Array.from({ length: count }, (_, i) => [engine, at(i), at(i + 1)]);
}

/** As many side by side as there are processors. */
async function side<T, R>(all: readonly T[], work: (one: T) => Promise<R>): Promise<R[]> {
  const open = [...all];
  const done: R[] = [];
  const worker = async (): Promise<void> => {
    for (let one = open.shift(); one !== undefined; one = open.shift()) done.push(await work(one));
  };
  await Promise.all(Array.from({ length: availableParallelism() }, worker));
  return done;
}

function perSecond(rate: number): string {
  return Math.round(rate).toLocaleString('en');
}

function round(figure = 0): number {
  return Math.round(figure * 100) / 100;
}
