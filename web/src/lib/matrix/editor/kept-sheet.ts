import { applyEdits, difference, readEdits, type DraftTable } from '@baton/ownership-matrix';
import { Draft } from '#lib/wire/index.ts';
import { tableIn } from '../matrix-table.ts';
import type { Sheet } from './sheet.ts';

/** A sheet that was found again: what it began from, and what became of it. */
export interface FoundSheet {
  readonly version: number;
  readonly base: DraftTable;
  readonly sheet: Sheet;
}

/**
 * What was typed and is not saved yet, kept on this machine: it survives reload, disconnection and the end of the session. The table it began from is kept beside
 * it, so that it can be merged when a colleague saves first.
 */
export class KeptSheet {
  readonly #edits: Draft;
  readonly #base: Draft;
  #baseOf = -1;

  constructor(person: string, draft: string) {
    this.#edits = new Draft(person, `matrix-sheet:${draft}`);
    this.#base = new Draft(person, `matrix-sheet-base:${draft}`);
  }

  keep(version: number, base: DraftTable, sheet: Sheet): void {
    const edits = difference(base, sheet.table);
    if (edits.length === 0 && sheet.unread.size === 0) return this.forget();
    if (this.#baseOf !== version && edits.length > 0)
      this.#base.text = JSON.stringify({ version, table: base });
    this.#baseOf = version;
    this.#edits.text = JSON.stringify({ version, edits, unread: [...sheet.unread] });
  }

  forget(): void {
    if (this.#edits.kept) this.#edits.forget();
    if (this.#base.kept) this.#base.forget();
    this.#baseOf = -1;
  }

  /** Null when nothing was kept, or nothing that can be read. @param present the draft as it is now */
  find(present: { readonly version: number; readonly table: DraftTable }): FoundSheet | null {
    const kept = parsed(this.#edits.text);
    const edits = readEdits(kept?.edits);
    if (kept === null || edits === null || typeof kept.version !== 'number') return null;
    const { version } = kept;
    const base = version === present.version ? present.table : baseIn(parsed(this.#base.text), version);
    const from = base ?? present.table;
    const applied = applyEdits(from, edits);
    const table = applied.ok ? applied.table : withThoseThatFit(from, edits);
    const sheet = { table, unread: textsIn(kept.unread) };
    return { version: base ? version : present.version, base: from, sheet };
  }
}

function parsed(text: string): Readonly<Record<string, unknown>> | null {
  try {
    const json: unknown = JSON.parse(text || 'null');
    return typeof json === 'object' && json !== null ? { ...json } : null;
  } catch {
    return null;
  }
}

function baseIn(json: Readonly<Record<string, unknown>> | null, version: number): DraftTable | null {
  return json?.version === version ? tableIn(json.table) : null;
}

/** The storage had no room for the base: what still fits is better than nothing. */
function withThoseThatFit(table: DraftTable, edits: Parameters<typeof applyEdits>[1]): DraftTable {
  return edits.reduce((before, edit) => {
    const applied = applyEdits(before, [edit]);
    return applied.ok ? applied.table : before;
  }, table);
}

function textsIn(json: unknown): ReadonlyMap<string, string> {
  const entries = Array.isArray(json) ? json : [];
  return new Map(
    entries.filter(
      (entry): entry is [string, string] =>
        Array.isArray(entry) && typeof entry[0] === 'string' && typeof entry[1] === 'string',
    ),
  );
}
