import type { Input } from '@baton/ownership-matrix';
import type { Grid } from '../grid.ts';
import type { Problems } from '../problem.ts';
import { readFree } from './free-text.ts';
import { readBody } from './heads.ts';
import { headsOf } from './known-heads.ts';
import { VALUE_COLUMNS } from './sheets.ts';
import type { ValueColumn } from './sheets.ts';

interface Value {
  readonly code: string;
  readonly parent: string | null;
  readonly row: number;
}

/** The values of the inputs by key. */
export class Values {
  readonly sheet: string | null;
  readonly #byInput = new Map<string, Value[]>();
  readonly #letters = new Map<ValueColumn, string | null>();

  constructor(grid: Grid | undefined, problems: Problems) {
    this.sheet = grid?.name ?? null;
    if (grid === undefined) return;
    const body = readBody<ValueColumn>(grid, headsOf(VALUE_COLUMNS), (column) => column === 'name', problems);
    for (const column of ['input', 'code', 'parent'] as const) this.#letters.set(column, body.letter(column));
    for (const column of ['input', 'code'] as const) {
      if (!body.has(column)) problems.add('missing-column', { sheet: grid.name }, column);
    }
    for (const { row, cells } of body.rows) {
      const input = readFree(cells.get('input')?.text ?? '');
      const code = readFree(cells.get('code')?.text ?? '');
      if (input === undefined || code === undefined) {
        const column = input === undefined ? 'input' : 'code';
        if (body.has(column))
          problems.add('required', { sheet: grid.name, row, column: body.letter(column) });
        continue;
      }
      const list = this.#byInput.get(input) ?? [];
      list.push({ code, parent: readFree(cells.get('parent')?.text ?? '') ?? null, row });
      this.#byInput.set(input, list);
    }
  }

  /** Undefined where the file says nothing of the values of this input. */
  of(key: string): readonly Value[] | undefined {
    return this.#byInput.get(key);
  }

  /** Where a value stands, to tell what is wrong with it. */
  place(
    input: Input,
    code: string,
    column: ValueColumn,
  ): { sheet: string | null; row: number | null; column: string | null } {
    const rows = this.#byInput
      .get(input.key)
      ?.filter((value) => value[column === 'parent' ? 'parent' : 'code'] === code);
    return { sheet: this.sheet, row: rows?.at(-1)?.row ?? null, column: this.#letters.get(column) ?? null };
  }

  tellUnused(inputs: ReadonlyMap<string, unknown>, problems: Problems): void {
    for (const [key, [first]] of this.#byInput) {
      if (inputs.has(key)) continue;
      problems.add(
        'unknown-input',
        { sheet: this.sheet, row: first?.row ?? null, column: this.#letters.get('input') ?? null },
        key,
      );
    }
  }
}
