/** What can be undone and done again. Every step is a whole state; they share what they have in common. */
export interface UndoStack<State> {
  readonly past: readonly State[];
  readonly future: readonly State[];
}

type Moved<State> = readonly [stack: UndoStack<State>, state: State];

export const noSteps = { past: [], future: [] } as const;

/** A new step forgets what could have been done again. */
export function remember<State>({ past }: UndoStack<State>, before: State): UndoStack<State> {
  return { past: [...past, before], future: [] };
}

/** Null when there is nothing to undo. */
export function undo<State>({ past, future }: UndoStack<State>, present: State): Moved<State> | null {
  const before = past.at(-1);
  return before === undefined ? null : [{ past: past.slice(0, -1), future: [...future, present] }, before];
}

/** Null when nothing was undone. */
export function redo<State>({ past, future }: UndoStack<State>, present: State): Moved<State> | null {
  const after = future.at(-1);
  return after === undefined ? null : [{ past: [...past, present], future: future.slice(0, -1) }, after];
}
