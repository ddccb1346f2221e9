import { t } from '#lib/words/index.ts';
import type { Editor } from './editor.svelte.ts';
import { duplicateRules, insertRules, removeRules, stepRules } from './row-deeds.ts';
import { everything, extended, rowsSelected } from './selection.ts';

const walking = new Set([
  'ArrowDown',
  'ArrowUp',
  'ArrowLeft',
  'ArrowRight',
  'PageDown',
  'PageUp',
  'Home',
  'End',
  'Enter',
  'Tab',
]);

/** What else hangs on keys: floats that only the grid can open, and leaving it. */
export interface Doors {
  openFind: () => void;
  toggleFilters: () => void;
}

/**
 * A key pressed in the sheet while nothing is typed. True when it was taken: then the browser shall do nothing of its own. Copying, cutting and
 * pasting come as events of the clipboard; letters begin typing by themselves.
 */
export function pressed(editor: Editor, event: KeyboardEvent, doors: Doors): boolean {
  const { grid } = editor;
  const { key, shiftKey: shift, altKey: alt } = event;
  const mod = event.ctrlKey || event.metaKey;
  if (alt) return pressedAlt(editor, key);
  if (mod) {
    const taken = pressedMod(editor, key.toLowerCase(), shift, doors);
    if (taken !== null) return taken;
  }
  if (shift && key === ' ') {
    grid.select(rowsSelected(grid.block.top, grid.block.bottom, grid.active.column));
    return true;
  }
  if (walking.has(key)) {
    const led = grid.walk({ key, mod, shift });
    if (led) editor.reveal();
    return led;
  }
  switch (key) {
    case 'F2':
      grid.edit();
      return true;
    case 'Delete':
    case 'Backspace':
      emptySelected(editor);
      return true;
    case 'Insert':
      insert(editor, 'above');
      return true;
    default:
      return false;
  }
}

function pressedAlt(editor: Editor, key: string): boolean {
  if (key !== 'ArrowUp' && key !== 'ArrowDown') return false;
  move(editor, key === 'ArrowUp' ? -1 : 1);
  return true;
}

/** Null: a key that walks, with mod. */
function pressedMod(editor: Editor, key: string, shift: boolean, doors: Doors): boolean | null {
  const { grid } = editor;
  switch (key) {
    case 'a':
      grid.select(everything(grid.size));
      return true;
    case 'z':
      takeBack(editor, shift);
      return true;
    case 'y':
      takeBack(editor, true);
      return true;
    case 'd':
      if (grid.mayEdit()) {
        const n = editor.clipboard.fillDown();
        editor.say(t('sheet.said.filled', { n }));
      }
      return true;
    case 's':
      void editor.saving.save();
      return true;
    case 'f':
      doors.openFind();
      return true;
    case 'l':
      if (shift) doors.toggleFilters();
      return shift;
    case '+':
    case '=':
      if (shift) insert(editor, 'above');
      return shift;
    case ' ':
      grid.select({
        ...extended(grid.selection, { row: grid.size.rows - 1, column: grid.selection.head.column }),
        anchor: { row: 0, column: grid.selection.anchor.column },
        active: grid.active,
      });
      return true;
    default:
      return null;
  }
}

/** Whole rules go; of cells only what stands in them. */
export function emptySelected(editor: Editor): void {
  const { grid } = editor;
  if (!grid.mayEdit()) return;
  if (grid.selection.whole === 'rows') remove(editor);
  else editor.say(t('sheet.said.emptied', { n: editor.clipboard.empty() }));
}

export function remove(editor: Editor): void {
  if (!editor.grid.mayEdit()) return;
  editor.say(t('sheet.said.removed', { n: removeRules(editor.grid) }));
  editor.reveal();
}

export function insert(editor: Editor, where: 'above' | 'below'): void {
  if (!editor.grid.mayEdit()) return;
  editor.say(t('sheet.said.added', { n: insertRules(editor.grid, where) }));
  editor.reveal();
}

export function duplicate(editor: Editor): void {
  if (!editor.grid.mayEdit()) return;
  editor.say(t('sheet.said.added', { n: duplicateRules(editor.grid) }));
  editor.reveal();
}

export function move(editor: Editor, by: 1 | -1): void {
  const { grid } = editor;
  if (!grid.mayEdit()) return;
  grid.commit();
  const n = stepRules(grid, by);
  const number = editor.view.numbers.get(grid.line?.id ?? '') ?? 0;
  editor.say(n === 0 ? t('sheet.said.notMoved') : t('sheet.said.moved', { n, number }));
  editor.reveal();
}

export function takeBack(editor: Editor, again: boolean): void {
  const { grid } = editor;
  if (!grid.mayEdit()) return;
  const done = again ? grid.redo() : grid.undo();
  if (!done) editor.say(t(again ? 'sheet.said.nothingToRedo' : 'sheet.said.nothingToUndo'));
  else editor.say(t(again ? 'sheet.said.redone' : 'sheet.said.undone'));
  editor.reveal();
}
