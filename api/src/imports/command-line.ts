import { ImportProblem } from './import-problem.ts';

export interface ImportOrder {
  readonly file: string;
  /** The closing report as one line of JSON instead of text. */
  readonly json: boolean;
}

export const USAGE = `usage: npm run import -- incidents FILE [--json]

  incidents FILE   a ServiceNow incident audit log, CSV, plain or gzip
  --json           the closing report as one line of JSON, the last line of the output`;

/** Throws an ImportProblem that says what is wrong with the command line, and how it goes. */
export function readCommandLine(parameters: readonly string[]): ImportOrder {
  const flags = parameters.filter((parameter) => parameter.startsWith('--'));
  const words = parameters.filter((parameter) => !parameter.startsWith('--'));
  const strange = flags.find((flag) => flag !== '--json');
  if (strange) throw new ImportProblem(`The import knows no ${strange}.\n\n${USAGE}`);
  const [kind, file, ...more] = words;
  if (kind === undefined) throw new ImportProblem(USAGE);
  if (kind !== 'incidents') throw new ImportProblem(`The import knows incidents, not ${kind}.\n\n${USAGE}`);
  if (!file) throw new ImportProblem(`The import needs the file to read.\n\n${USAGE}`);
  if (more.length > 0)
    throw new ImportProblem(`One file at a time: ${more.join(' ')} is too much.\n\n${USAGE}`);
  return { file, json: flags.includes('--json') };
}
