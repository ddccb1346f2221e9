import type { Tongue } from '@baton/ownership-matrix';
import type { CellText } from './cell-text.ts';
import { hasCell, isOfDuty, lineWith, withLines, type Line } from './cells.ts';
import type { SheetColumn } from './columns.ts';
import { cellKey, type Sheet } from './sheet.ts';

/** A text for a cell. */
export interface Writing {
  readonly line: Line;
  readonly column: SheetColumn;
  readonly text: string;
}

export interface Written {
  readonly sheet: Sheet;
  /** Texts that nobody could read: they stand in their cells, marked. */
  readonly unread: number;
  /** Texts for cells that there are not, such as a condition of the catch-all. */
  readonly nowhere: number;
}

/** Writes texts into cells. What cannot be read is kept as it was typed; the others are written all the same. */
export function write(sheet: Sheet, writings: readonly Writing[], cells: CellText): Written {
  const lines = new Map<string, Line>();
  const typed = new Map(sheet.unread);
  const counts = { unread: 0, nowhere: 0 };
  for (const { line: former, column, text } of writings) {
    const line = lines.get(former.id) ?? former;
    if (!hasCell(line, column)) {
      if (text.trim() !== '') counts.nowhere += 1;
      continue;
    }
    const key = cellKey(line.id, column.id);
    const reading = cells.read(line, column, text);
    if (!reading.ok) {
      typed.set(key, text);
      counts.unread += 1;
      continue;
    }
    typed.delete(key);
    if (cells.write(line, column) === text) continue;
    if (isOfDuty(column) && line.then.kind === 'add' && reading.value === null) continue;
    lines.set(
      line.id,
      column.kind === 'name'
        ? renamed(line, text.trim(), cells.words.language)
        : lineWith(line, column, reading.value),
    );
  }
  const table = lines.size > 0 ? withLines(sheet.table, lines) : sheet.table;
  const unread = sameTexts(typed, sheet.unread) ? sheet.unread : typed;
  return { sheet: { table, unread }, ...counts };
}

/** A rule that has a name in each language is renamed in the writer's only. */
function renamed(line: Line, name: string, language: Tongue = 'en'): Line {
  const { names } = line;
  if (names === undefined) return lineWith(line, { id: 'name', kind: 'name' }, name || null);
  return { ...line, names: { ...names, [nameKeys[language]]: name } };
}

const nameKeys = { en: 'en', 'zh-Hans': 'zhHans', 'zh-Hant': 'zhHant' } as const;

function sameTexts(a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): boolean {
  return a.size === b.size && [...a].every(([key, text]) => b.get(key) === text);
}
