import { inWords } from './durations.ts';
import { differences, type ImportReport } from './import-report.ts';

/** So many bad rows are listed; the JSON report lists more. */
const LISTED = 20;

/** The closing report: every figure as the log has it, and beside it as the tickets have it. */
export function reportText(report: ImportReport): string {
  const { log, tickets, added, thereBefore } = report;
  const rows: readonly Line[] = [
    ['', 'log', 'Baton'],
    ['incidents', count(log.incidents), count(tickets.incidents)],
    ['events', count(log.events), ''],
    ['moves between groups', count(log.moves), count(tickets.moves)],
    ['reopenings', count(log.reopenings), count(tickets.reopenings)],
    ['incidents that name a group', count(log.withGroup), count(tickets.withGroup)],
    [
      'first group is the last',
      share(log.firstGroupIsLast, log.withGroup),
      share(tickets.firstGroupIsLast, tickets.withGroup),
    ],
    ['incidents that waited', count(log.awaitingIncidents), count(tickets.awaitingIncidents)],
    ['awaiting time', waiting(log.awaitingSeconds), waiting(tickets.awaitingSeconds)],
    ['bad rows', count(log.badRows.count), ''],
  ];
  return [
    `${report.complete ? 'Imported' : 'Stopped while importing'} ${report.file}`,
    '',
    ...table(rows),
    '',
    ...sentencesOf(report),
    `Added ${plural(added.tickets, 'ticket')} with ${plural(added.facts, 'fact')}; ${count(thereBefore.tickets)} of the incidents were here before.`,
    `${inWords(report.seconds)} in all, ${rateOf(report)}peak memory ${count(Math.round(report.peakMegabytes))} MB.`,
    ...(report.complete ? [] : ['Run the same command again to go on where it stopped.']),
  ].join('\n');
}

type Line = readonly [string, string, string];

function table(rows: readonly Line[]): string[] {
  const width = (column: 0 | 1 | 2): number => Math.max(...rows.map((row) => row[column].length));
  const [name, log, house] = [width(0), width(1), width(2)];
  return rows.map((row) =>
    `  ${row[0].padEnd(name)}  ${row[1].padStart(log)}  ${row[2].padStart(house)}`.trimEnd(),
  );
}

function sentencesOf(report: ImportReport): string[] {
  const { log, tickets, thereBefore } = report;
  const lines: string[] = [];
  const different = report.complete ? differences(report) : [];
  if (!report.complete) lines.push('The counts of the log reach to where it stopped.');
  else if (different.length === 0) lines.push('Log and tickets agree in every figure.');
  else {
    lines.push(
      `Log and tickets differ in ${different.join(', ')}: tickets were worked on since they were imported, or incidents were left out.`,
    );
  }
  lines.push(
    tickets.unowned === 0
      ? 'Every ticket has one owner at every instant since it was opened.'
      : `${plural(tickets.unowned, 'ticket')} without an owner at some instant: the database is broken.`,
  );
  const { compared, madeInLog, metHere, agree } = tickets.serviceLevel;
  if (compared > 0) {
    lines.push(
      `Service level: the log says made for ${share(madeInLog, compared)}, our resolve clock for ${share(metHere, compared)};` +
        ` they agree on ${share(agree, compared)}. The log judges by targets that it does not tell.`,
    );
  }
  if (log.timesPutRight > 0)
    lines.push(`${plural(log.timesPutRight, 'time')} against the order of the log, put right.`);
  if (log.absentColumns.length > 0)
    lines.push(`The log has no column ${log.absentColumns.join(', ')}; the tickets know less.`);
  if (thereBefore.changedInFile > 0) {
    lines.push(
      `${plural(thereBefore.changedInFile, 'incident')} with other rows in the file than when it was imported; left as they are here.`,
    );
  }
  return [
    ...lines,
    ...badRowLines(report),
    ...log.leftOut.map((one) => `Left out ${one.incident}: ${one.reason}.`),
  ];
}

function badRowLines({ log: { badRows } }: ImportReport): string[] {
  const listed = badRows.first
    .slice(0, LISTED)
    .map(({ line, reason }) => `Bad row, line ${line}: ${reason}.`);
  const more = badRows.count - listed.length;
  return more > 0 ? [...listed, `And ${count(more)} more bad rows.`] : listed;
}

function rateOf({ log, seconds, added }: ImportReport): string {
  return added.tickets > 0 ? `${count(Math.round(log.events / seconds))} events/s, ` : '';
}

function waiting(seconds: number): string {
  return `${count(Math.floor(seconds / 60))} min`;
}

function share(part: number, whole: number): string {
  return whole === 0 ? '0' : `${count(part)} (${((100 * part) / whole).toFixed(1)}%)`;
}

const count = (value: number): string => value.toLocaleString('en');

const plural = (value: number, word: string): string => `${count(value)} ${word}${value === 1 ? '' : 's'}`;
