import { readReference } from '../grid.ts';
import type { Cell, Grid, GridRow, Merge } from '../grid.ts';
import { withOddSigns } from '../odd-signs.ts';
import { Stop } from '../problem.ts';
import type { Tag, XmlListener } from '../xml.ts';
import type { Styles } from './read-parts.ts';

const MAX_COLUMN = 16_384;
const MAX_ROW = 1_048_576;

/** Counts cells over all sheets. */
export interface CellCount {
  left: number;
  readonly limit: number;
}

/** Reads one sheet. A formula is kept as such, whatever value Excel kept beside it. */
export class SheetReader implements XmlListener {
  readonly #name: string;
  readonly #shared: readonly string[];
  readonly #styles: Styles;
  readonly #count: CellCount;
  readonly #rows: { row: number; cells: Cell[] }[] = [];
  readonly #merges: Merge[] = [];
  #row = 0;
  #column = -1;
  #type = 'n';
  #style = 0;
  #formula = false;
  #value = '';
  #text = '';
  #in: 'value' | 'text' | 'formula' | null = null;
  #aside = 0;

  constructor(name: string, shared: readonly string[], styles: Styles, count: CellCount) {
    this.#name = name;
    this.#shared = shared;
    this.#styles = styles;
    this.#count = count;
  }

  grid(): Grid {
    const rows: GridRow[] = this.#rows.filter(({ cells }) => cells.length > 0);
    rows.sort((a, b) => a.row - b.row);
    return { name: this.#name, rows, merges: this.#merges };
  }

  open({ name, attributes }: Tag): void {
    switch (name) {
      case 'row':
        this.#row = attributes['r'] === undefined ? this.#row + 1 : Number(attributes['r']);
        if (!Number.isInteger(this.#row) || this.#row < 1 || this.#row > MAX_ROW) throw new Stop('damaged');
        this.#rows.push({ row: this.#row, cells: [] });
        this.#column = -1;
        break;
      case 'c': {
        const place = readReference(attributes['r'] ?? '');
        this.#column = place?.column ?? this.#column + 1;
        if (this.#column >= MAX_COLUMN) throw new Stop('damaged');
        this.#type = attributes['t'] ?? 'n';
        this.#style = Number(attributes['s'] ?? 0);
        this.#formula = false;
        this.#value = '';
        this.#text = '';
        break;
      }
      case 'f':
        this.#formula = true;
        this.#in = 'formula';
        break;
      case 'v':
        this.#in = 'value';
        break;
      case 't':
        this.#in = 'text';
        break;
      case 'rPh':
        this.#aside += 1;
        break;
      case 'mergeCell':
        this.#merge(attributes['ref'] ?? '');
    }
  }

  text(text: string): void {
    if (this.#in === 'value') this.#value += text;
    else if (this.#in === 'text' && this.#aside === 0) this.#text += text;
  }

  close(name: string): void {
    if (name === 'v' || name === 't' || name === 'f') this.#in = null;
    else if (name === 'rPh') this.#aside -= 1;
    else if (name === 'c') this.#close();
  }

  #close(): void {
    const [kind, text] = this.#formula ? (['formula', this.#value] as const) : this.#read();
    if (kind !== 'formula' && text.trim() === '') return;
    this.#count.left -= 1;
    if (this.#count.left < 0) throw new Stop('too-many-cells', { limit: this.#count.limit });
    this.#rows.at(-1)?.cells.push({ column: this.#column, kind, text });
  }

  #read(): readonly [Cell['kind'], string] {
    switch (this.#type) {
      case 's': {
        const text = this.#shared[Number(this.#value)];
        if (text === undefined && this.#value !== '') throw new Stop('damaged');
        return ['text', text ?? ''];
      }
      case 'inlineStr':
        return ['text', withOddSigns(this.#text)];
      case 'str':
        return ['text', withOddSigns(this.#value)];
      case 'b':
        return ['boolean', this.#value.trim() === '' ? '' : this.#value.trim() === '1' ? 'yes' : 'no'];
      case 'e':
        return ['error', this.#value];
      case 'd':
        return ['date', this.#value];
      default:
        return this.#number();
    }
  }

  #number(): readonly [Cell['kind'], string] {
    if (this.#value.trim() === '') return ['number', ''];
    const value = Number(this.#value);
    if (!Number.isFinite(value)) return ['error', this.#value];
    return [this.#styles.isDate(this.#style) ? 'date' : 'number', String(value)];
  }

  #merge(reference: string): void {
    const [from, to] = reference.split(':').map(readReference);
    if (!from || this.#merges.length >= 100_000) throw new Stop('damaged');
    this.#merges.push({ fromRow: from.row, toRow: to?.row ?? from.row, fromColumn: from.column });
  }
}
