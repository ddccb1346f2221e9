import { leastWidth, mostWidth, usualWidth, type SheetColumn } from './columns.ts';

interface Stored {
  readonly widths: Readonly<Record<string, number>>;
  readonly hidden: readonly string[];
}

const nothing: Stored = { widths: {}, hidden: [] };

/** How a person likes the sheet: widths of its columns in CSS pixels and those that are hidden. Remembered on this machine. */
export class SheetPreferences {
  readonly #id: string;
  #stored = $state.raw<Stored>(nothing);

  constructor(person: string) {
    this.#id = `baton.matrix-columns.${person}`;
    this.#stored = read(localStorage.getItem(this.#id));
  }

  width(column: SheetColumn): number {
    return this.#stored.widths[column.id] ?? usualWidth(column);
  }

  isHidden(column: string): boolean {
    return this.#stored.hidden.includes(column);
  }

  resize(column: string, width: number): void {
    const within = Math.round(Math.min(mostWidth, Math.max(leastWidth, width)));
    this.#keep({ ...this.#stored, widths: { ...this.#stored.widths, [column]: within } });
  }

  toggle(column: string): void {
    const { hidden } = this.#stored;
    this.#keep({
      ...this.#stored,
      hidden: hidden.includes(column) ? hidden.filter((other) => other !== column) : [...hidden, column],
    });
  }

  #keep(stored: Stored): void {
    this.#stored = stored;
    try {
      localStorage.setItem(this.#id, JSON.stringify(stored));
    } catch {
      // The storage is full or closed: it holds for this visit.
    }
  }
}

function read(text: string | null): Stored {
  try {
    const json: unknown = JSON.parse(text ?? 'null');
    if (typeof json !== 'object' || json === null || !('widths' in json) || !('hidden' in json))
      return nothing;
    const widths = Object.entries(json.widths ?? {}).filter(([, width]) => typeof width === 'number');
    const hidden = Array.isArray(json.hidden) ? json.hidden.filter((one) => typeof one === 'string') : [];
    return { widths: Object.fromEntries(widths), hidden };
  } catch {
    return nothing;
  }
}
