import { rebase, same, type DraftTable } from '@baton/ownership-matrix';
import type { Selection } from './selection.ts';
import type { Sheet } from './sheet.ts';
import { noSteps, redo, remember, undo, type UndoStack } from './undo-stack.ts';

/** A state to return to, and where one was in it. */
interface Step {
  readonly sheet: Sheet;
  readonly selection: Selection;
  /** How many times others had come in by then. */
  readonly epoch: number;
}

/** The sheet as it is being written, with everything that was before. */
export class SheetState {
  #sheet = $state.raw() as Sheet;
  #steps = $state.raw<UndoStack<Step>>(noSteps);
  /** What others did meanwhile: what is undone keeps it. */
  readonly #came: { readonly before: DraftTable; readonly after: DraftTable }[] = [];

  constructor(sheet: Sheet) {
    this.#sheet = sheet;
  }

  get sheet(): Sheet {
    return this.#sheet;
  }

  /** Apart from each other: typing into one cell is no reason to look at what cannot be read in others. */
  readonly table: DraftTable = $derived.by(() => this.#sheet.table);
  readonly unread: Sheet['unread'] = $derived.by(() => this.#sheet.unread);

  get canUndo(): boolean {
    return this.#steps.past.length > 0;
  }

  get canRedo(): boolean {
    return this.#steps.future.length > 0;
  }

  /** One deed: undone in one step. False when nothing changes. */
  change(next: Sheet, selection: Selection): boolean {
    const { table, unread } = this.#sheet;
    if (next.table === table && next.unread === unread) return false;
    this.#steps = remember(this.#steps, this.#step(selection));
    this.#sheet = next;
    return true;
  }

  /** Returns where one was; null when there is nothing to undo. */
  undo(selection: Selection): Selection | null {
    return this.#go(undo(this.#steps, this.#step(selection)));
  }

  redo(selection: Selection): Selection | null {
    return this.#go(redo(this.#steps, this.#step(selection)));
  }

  /** Others changed what this began from. @param merged what is shown from now on */
  bring(before: DraftTable, after: DraftTable, merged: DraftTable): void {
    if (same(before, after) && same(merged, this.table)) return;
    this.#came.push({ before, after });
    this.#sheet = { ...this.#sheet, table: merged };
  }

  #step(selection: Selection): Step {
    return { sheet: this.#sheet, selection, epoch: this.#came.length };
  }

  #go(moved: readonly [UndoStack<Step>, Step] | null): Selection | null {
    if (moved === null) return null;
    const [steps, { sheet, selection, epoch }] = moved;
    this.#steps = steps;
    const table = this.#came
      .slice(epoch)
      .reduce((mine, { before, after }) => rebase(before, mine, after).table, sheet.table);
    this.#sheet = table === sheet.table ? sheet : { ...sheet, table };
    return selection;
  }
}
