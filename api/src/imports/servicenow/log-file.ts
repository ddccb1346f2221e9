import { csvTable, type CsvTable } from '../csv/csv-rows.ts';
import { fileBytes, inspectFile } from '../csv/open-file.ts';
import { textLines } from '../csv/text-lines.ts';
import { ImportProblem } from '../import-problem.ts';
import { columnsOf } from './columns.ts';
import { readLogRow, type ReadRow } from './log-row.ts';

export type LogEntry = { readonly line: number } & ReadRow;

/** A log that can be read any number of times; only a few of its rows are in memory at once. */
export interface LogFile {
  readonly name: string;
  /** Columns that the import would use and the log does not have. */
  readonly absentColumns: readonly string[];
  entries(): AsyncGenerator<LogEntry>;
}

/** Throws an ImportProblem when it is no ServiceNow incident audit log. */
export async function openLogFile(file: string): Promise<LogFile> {
  const { gzip } = await inspectFile(file);
  const table = async (): Promise<CsvTable> => {
    const found = await csvTable(textLines(fileBytes(file, gzip)));
    if (found === null) throw new ImportProblem(`${file} is empty.`);
    return found;
  };
  const first = await table();
  await first.rows.return(undefined);
  const { cell, absent } = columnsOf(file, first.header);
  return {
    name: file,
    absentColumns: absent,
    async *entries() {
      for await (const found of (await table()).rows) {
        const { line } = found;
        yield 'reason' in found ? found : { line, ...readLogRow(line, found.cells, cell) };
      }
    },
  };
}
