import { strToU8, zipSync } from 'fflate';
import { columnLetter } from '../grid.ts';
import type { Page } from '../grid.ts';
import { withoutOddSigns } from '../odd-signs.ts';
import { escaped } from '../xml.ts';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** The most that a cell of a spreadsheet holds. */
export const MAX_CELL = 32_767;

/** An archive needs a moment; always the same one makes the same table the same file. */
const MOMENT = new Date(2000, 0, 1);

/**
 * A workbook in which every cell is text and stays text: format "@" with the mark of a leading apostrophe, so that a
 * spreadsheet runs no text as a formula, not even after it was edited. Whole columns have it, for rows still to be written.
 */
export function writeWorkbook(pages: readonly Page[]): Uint8Array {
  const files: Record<string, Uint8Array> = {
    '[Content_Types].xml': strToU8(contentTypes(pages)),
    '_rels/.rels': strToU8(relations([['rId1', 'officeDocument', 'xl/workbook.xml']])),
    'xl/workbook.xml': strToU8(workbook(pages)),
    'xl/_rels/workbook.xml.rels': strToU8(
      relations([
        ...pages.map((_, i) => [`rId${i + 1}`, 'worksheet', `worksheets/sheet${i + 1}.xml`] as const),
        [`rId${pages.length + 1}`, 'styles', 'styles.xml'],
      ]),
    ),
    'xl/styles.xml': strToU8(STYLES),
  };
  pages.forEach((page, i) => {
    files[`xl/worksheets/sheet${i + 1}.xml`] = strToU8(sheet(page));
  });
  return zipSync(files, { level: 6, mtime: MOMENT });
}

const STYLES = `${HEAD}<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" quotePrefix="1" applyNumberFormat="1"/><xf numFmtId="49" fontId="1" fillId="0" borderId="0" xfId="0" quotePrefix="1" applyNumberFormat="1" applyFont="1"/></cellXfs></styleSheet>`;

function contentTypes(pages: readonly Page[]): string {
  const part = (name: string, type: string): string =>
    `<Override PartName="${name}" ContentType="${TYPE}.${type}+xml"/>`;
  return `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${part('/xl/workbook.xml', 'sheet.main')}${part('/xl/styles.xml', 'styles')}${pages.map((_, i) => part(`/xl/worksheets/sheet${i + 1}.xml`, 'worksheet')).join('')}</Types>`;
}

function relations(list: readonly (readonly [string, string, string])[]): string {
  const items = list.map(
    ([id, type, target]) => `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  );
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${items.join('')}</Relationships>`;
}

function workbook(pages: readonly Page[]): string {
  const sheets = pages.map(
    ({ name }, i) => `<sheet name="${escaped(name)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`,
  );
  return `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${sheets.join('')}</sheets></workbook>`;
}

function sheet({ rows }: Page): string {
  const width = Math.max(1, ...rows.map((row) => row.length));
  const lines = rows.map((cells, i) => {
    const written = cells.map((text, column) =>
      text === ''
        ? ''
        : `<c r="${columnLetter(column)}${i + 1}" s="${i === 0 ? 2 : 1}" t="inlineStr"><is><t xml:space="preserve">${escaped(withoutOddSigns(text))}</t></is></c>`,
    );
    return `<row r="${i + 1}">${written.join('')}</row>`;
  });
  return `${HEAD}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols><col min="1" max="${width}" width="20" style="1" customWidth="1"/></cols><sheetData>${lines.join('')}</sheetData></worksheet>`;
}
