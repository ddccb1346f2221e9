import { readCommandLine } from './imports/command-line.ts';
import { importIncidents } from './imports/import-incidents.ts';
import { ImportProblem } from './imports/import-problem.ts';
import { reportText } from './imports/report/report-text.ts';
import { ConfigurationProblem, readConfiguration } from './platform/configuration/configuration.ts';

/** As a shell reports a program that Ctrl-C ended. */
const STOPPED = 130;

const stop = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort());

try {
  const { databaseUrl } = readConfiguration(process.env);
  const { file, json } = readCommandLine(process.argv.slice(2));
  const screen = {
    isTerminal: process.stderr.isTTY === true,
    write: (text: string) => process.stderr.write(text),
  };
  const report = await importIncidents(file, { databaseUrl, screen, stop: stop.signal });
  process.stdout.write(`${json ? JSON.stringify(report) : `\n${reportText(report)}`}\n`);
  process.exitCode = report.complete ? 0 : STOPPED;
} catch (error) {
  if (!(error instanceof ImportProblem || error instanceof ConfigurationProblem)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
