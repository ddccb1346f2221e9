import {
  applyEdits,
  difference,
  MAX_EDITS,
  rebase,
  same,
  type Choice,
  type Conflict,
  type DraftTable,
} from '@baton/ownership-matrix';
import { Intent, NetworkFailure, request } from '#lib/wire/index.ts';
import {
  EditMatrixSheetDocument,
  MatrixDraftDocument,
  type MatrixDraftFieldsFragment,
} from '#lib/wire/generated/documents.ts';
import type { RefusalOfDraft } from '../drafts/refusal-of-draft.ts';
import { tableIn } from '../matrix-table.ts';
import type { KeptSheet } from './kept-sheet.ts';
import type { SheetState } from './sheet-state.svelte.ts';

export type ServedDraft = MatrixDraftFieldsFragment;

/** Typing rests this long before it is sent, in milliseconds; and this long before it is kept on this machine. */
const rest = { send: 1_200, keep: 200 };
/** After a failure it is tried again, in milliseconds. */
const again = 5_000;

/** What a colleague saved meanwhile, until it is decided how both go together. */
interface Theirs {
  readonly version: number;
  readonly table: DraftTable;
}

export type SaveState = 'saved' | 'typing' | 'saving' | 'offline' | 'refused' | 'conflicts';

/** Brings what is typed to the server by itself, and what others saved into the sheet. */
export class Saving {
  state = $state<SaveState>('saved');
  refusal = $state.raw<RefusalOfDraft | null>(null);
  /** Where a colleague and the viewer changed the same. */
  conflicts = $state.raw<readonly Conflict[]>([]);
  /** Why the next edits are made; goes into the journal with them. */
  why = $state('');
  readonly #sheet: SheetState;
  readonly #kept: KeptSheet;
  readonly #draft: { readonly id: string; readonly number: number };
  readonly #told: (draft: ServedDraft) => void;
  #saved: DraftTable;
  #version: number;
  #theirs: Theirs | null = null;
  #timers: { send?: ReturnType<typeof setTimeout>; keep?: ReturnType<typeof setTimeout> } = {};
  readonly #intent = new Intent();

  constructor(
    draft: { readonly id: string; readonly number: number },
    sheet: SheetState,
    from: { readonly version: number; readonly table: DraftTable },
    kept: KeptSheet,
    told: (draft: ServedDraft) => void,
  ) {
    this.#draft = draft;
    this.#sheet = sheet;
    this.#saved = from.table;
    this.#version = from.version;
    this.#kept = kept;
    this.#told = told;
  }

  /** The table as the server has it. */
  get saved(): DraftTable {
    return this.#saved;
  }

  /** The sheet changed: keep it here soon, and send it when typing rests. */
  touch(): void {
    clearTimeout(this.#timers.keep);
    this.#timers.keep = setTimeout(() => this.keep(), rest.keep);
    if (this.#sheet.table === this.#saved) return;
    if (this.state === 'saved' || this.state === 'refused') this.state = 'typing';
    this.#plan(rest.send);
  }

  keep(): void {
    this.#kept.keep(this.#version, this.#saved, this.#sheet.sheet);
  }

  stop(): void {
    this.keep();
    clearTimeout(this.#timers.keep);
    clearTimeout(this.#timers.send);
  }

  /** Sends what is not saved yet. Never throws: the state says what came of it. */
  async save(): Promise<void> {
    clearTimeout(this.#timers.send);
    if (this.#intent.busy || this.state === 'conflicts') return;
    const all = difference(this.#saved, this.#sheet.table);
    if (all.length === 0) return this.#settle();
    const edits = all.slice(0, MAX_EDITS);
    const applied = applyEdits(this.#saved, edits);
    const sent = edits.length < all.length && applied.ok ? applied.table : this.#sheet.table;
    this.state = 'saving';
    this.refusal = null;
    try {
      const { answer } = await this.#intent.send(EditMatrixSheetDocument, {
        input: { draftId: this.#draft.id, expectedVersion: this.#version, edits, why: this.why.trim() },
      });
      if (answer.refusal) await this.#refused(answer.refusal);
      else if (answer.draft) this.#landed(sent, answer.draft);
    } catch (failure) {
      this.state = failure instanceof NetworkFailure ? 'offline' : 'refused';
      this.#plan(again);
    }
  }

  /** The draft as it is read anew: by the page, or because somebody was faster. */
  receive(draft: ServedDraft): void {
    const table = tableIn(draft.table);
    if (table === null || draft.version <= this.#version || this.#intent.busy) return;
    this.#merge({ version: draft.version, table }, []);
  }

  choose(choices: readonly Choice[]): void {
    if (this.#theirs) this.#merge(this.#theirs, choices);
  }

  #merge(theirs: Theirs, choices: readonly Choice[]): void {
    const { table, conflicts } = rebase(this.#saved, this.#sheet.table, theirs.table, choices);
    this.conflicts = conflicts;
    if (conflicts.length > 0) {
      this.#theirs = theirs;
      this.state = 'conflicts';
      return;
    }
    this.#theirs = null;
    this.#sheet.bring(this.#saved, theirs.table, table);
    this.#stand(theirs);
  }

  #landed(sent: DraftTable, draft: ServedDraft): void {
    const after = tableIn(draft.table) ?? sent;
    const alike = same(sent, after);
    if (!alike) this.#sheet.bring(sent, after, rebase(sent, this.#sheet.table, after).table);
    this.why = '';
    this.#stand({ version: draft.version, table: alike ? sent : after });
    this.#told(draft);
  }

  #stand({ version, table }: Theirs): void {
    this.#saved = table;
    this.#version = version;
    this.state = 'typing';
    this.keep();
    if (difference(table, this.#sheet.table).length > 0) this.#plan(rest.send);
    else this.#settle();
  }

  #settle(): void {
    this.state = 'saved';
    this.keep();
  }

  async #refused(refusal: RefusalOfDraft): Promise<void> {
    const moved =
      refusal.code === 'STALE_VERSION' ||
      (refusal.__typename === 'MatrixRefused' && refusal.matrixProblem === 'EDIT_DOES_NOT_FIT');
    const { draft } = await request(MatrixDraftDocument, { number: this.#draft.number });
    const table = moved && draft ? tableIn(draft.table) : null;
    if (draft && table && draft.version > this.#version) {
      this.#told(draft);
      return this.#merge({ version: draft.version, table }, []);
    }
    this.refusal = refusal;
    this.state = 'refused';
    if (draft) this.#told(draft);
  }

  #plan(wait: number): void {
    clearTimeout(this.#timers.send);
    this.#timers.send = setTimeout(() => void this.save(), wait);
  }
}
