import { spawn, type ChildProcess } from 'node:child_process';
import path from 'node:path';
import { importIncidents } from '../../api/src/imports/import-incidents.ts';
import type { ImportReport } from '../../api/src/imports/report/import-report.ts';

const script = path.resolve(import.meta.dirname, '../../api/src/import.ts');

/** Imports in this process, without a screen. */
export function importHere(databaseUrl: string, file: string): Promise<ImportReport> {
  const screen = { isTerminal: false, write: () => undefined };
  return importIncidents(file, { databaseUrl, screen, stop: new AbortController().signal });
}

export interface ImportProcess {
  readonly process: ChildProcess;
  readonly ended: Promise<{ code: number | null; output: string; errors: string }>;
}

/** Imports in a process of its own, as the command line does. */
export function importProcess(databaseUrl: string, ...parameters: string[]): ImportProcess {
  const child = spawn(process.execPath, [script, ...parameters], {
    env: { ...process.env, DATABASE_URL: databaseUrl },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  let errors = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (errors += text));
  const ended = new Promise<{ code: number | null; output: string; errors: string }>((resolve) =>
    child.once('close', (code) => resolve({ code, output, errors })),
  );
  return { process: child, ended };
}
