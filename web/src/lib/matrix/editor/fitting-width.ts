import { columnTitle } from './column-title.ts';
import type { SheetColumn } from './columns.ts';
import type { SheetView } from './sheet-view.svelte.ts';

/** Air on both sides of a text and room for a mark, in CSS pixels. */
const air = 34;

/** A width at which every text of a column is seen whole, in CSS pixels, as far as columns may grow. */
export function fittingWidth(view: SheetView, column: SheetColumn): number {
  const pen = document.createElement('canvas').getContext('2d');
  if (!pen) return view.preferences.width(column);
  const { fontFamily, fontSize } = getComputedStyle(document.body);
  const bold = column.id === 'owner' || column.id === 'name' ? 600 : 400;
  pen.font = `${bold} ${fontSize} ${fontFamily}`;
  const texts = [columnTitle(column), ...view.lines.map((line) => view.textOf(line, column))];
  return Math.ceil(Math.max(...texts.map((text) => pen.measureText(text).width))) + air;
}
