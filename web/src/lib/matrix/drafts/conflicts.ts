import type { Conflict } from '@baton/ownership-matrix';

/** The conflicts of a draft as the contract sends them: made by the library, whose types they are. */
export function conflictsIn(json: unknown): readonly Conflict[] {
  return Array.isArray(json) ? (json as Conflict[]) : [];
}
