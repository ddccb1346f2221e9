import { CATCH_ALL } from '@baton/ownership-matrix';
import { createContext } from 'svelte';
import type { Directory } from '#lib/directory/directory.svelte.ts';
import type { Announcer } from '#lib/ui/announcer.svelte.ts';
import { t } from '#lib/words/index.ts';
import { ruleName, tableIn, type NamedTable } from '../matrix-table.ts';
import { BaseMarks } from './base-marks.ts';
import { CellText } from './cell-text.ts';
import { referencesIn, sheetWords, type ArticleName } from './cell-words.ts';
import type { Line } from './cells.ts';
import { ClipboardDeeds } from './clipboard-deeds.ts';
import { columnTitle } from './column-title.ts';
import type { SheetColumn } from './columns.ts';
import { Find } from './find.svelte.ts';
import { findingLines, marksOf, unreadLine, type FindingLine } from './finding-lines.ts';
import { FindingsFeed } from './findings-feed.svelte.ts';
import { Grid } from './grid.svelte.ts';
import { KeptSheet } from './kept-sheet.ts';
import { SheetPreferences } from './preferences.svelte.ts';
import { problemWords } from './problem-words.ts';
import { Saving, type ServedDraft } from './saving.svelte.ts';
import { at } from './selection.ts';
import { SheetState } from './sheet-state.svelte.ts';
import { SheetView } from './sheet-view.svelte.ts';

export interface EditorSurroundings {
  readonly draft: ServedDraft;
  readonly table: NamedTable;
  readonly person: string;
  readonly directory: Directory;
  readonly announcer: Announcer;
  readonly mayEdit: () => boolean;
  readonly told: (draft: ServedDraft) => void;
}

/** Everything that the parts of the editor share: the sheet, where one is in it, what is found, whether it is saved. */
export class Editor {
  readonly draft: Pick<ServedDraft, 'id' | 'number'>;
  readonly state: SheetState;
  readonly view: SheetView;
  readonly grid: Grid;
  readonly find: Find;
  readonly clipboard: ClipboardDeeds;
  readonly saving: Saving;
  readonly feed = new FindingsFeed();
  readonly directory: Directory;
  /** Was found again after a reload, unsaved. */
  readonly foundAgain: boolean;
  /** The version that the draft began from; null while it is not known. */
  base = $state.raw<NamedTable | null>(null);
  articles = $state.raw<readonly ArticleName[] | null>(null);
  readonly #announcer: Announcer;
  /** Set by the grid: brings a place into sight and the focus to it. */
  reveal: () => void = () => undefined;

  constructor({ draft, table, person, directory, announcer, mayEdit, told }: EditorSurroundings) {
    this.draft = draft;
    this.directory = directory;
    this.#announcer = announcer;
    const kept = new KeptSheet(person, draft.id);
    const found = mayEdit() ? kept.find({ version: draft.version, table }) : null;
    this.foundAgain = found !== null;
    const from = found ? { version: found.version, table: found.base } : { version: draft.version, table };
    this.state = new SheetState(found?.sheet ?? { table, unread: new Map() });
    this.view = new SheetView(this.state, () => this.cells, new SheetPreferences(person));
    this.grid = new Grid(this.state, this.view, () => this.cells, mayEdit);
    this.find = new Find(this.view);
    this.clipboard = new ClipboardDeeds(this.grid);
    this.clipboard.names = (column) => [columnTitle(column), column.id, column.id.replace('when.', '')];
    this.saving = new Saving(draft, this.state, from, kept, told);
    this.saving.receive(draft);
  }

  readonly cells: CellText = $derived.by(() => new CellText(sheetWords(this.directory, this.articles)));
  readonly references = $derived.by(() => referencesIn(this.cells.words));
  readonly changes: BaseMarks | null = $derived.by(() => this.base && new BaseMarks(this.base, this.cells));
  /** Order and names in one text: while it stays the same, nothing that names rules is said anew. */
  readonly #named: string = $derived.by(() =>
    JSON.stringify(
      this.state.table.rules.map((rule) => [
        rule.id,
        rule.label !== undefined || rule.names !== undefined ? ruleName(rule) : '',
      ]),
    ),
  );
  readonly #names: ReadonlyMap<string, string> = $derived.by(() => {
    const named: readonly (readonly [id: string, name: string])[] = JSON.parse(this.#named);
    return new Map(
      named.map(([id, name], i) => [
        id,
        name === '' ? t('sheet.ruleNumber', { number: i + 1 }) : `${i + 1} ${name}`,
      ]),
    );
  });
  readonly #unread: readonly FindingLine[] = $derived.by(() =>
    [...this.state.unread.keys()].flatMap((key) => {
      const [rule = '', id] = key.split(' ');
      const line = this.view.whole.find((one) => one.id === rule);
      const column = this.view.all.find((one) => one.id === id);
      if (!line || !column) return [];
      const title = `${this.nameOf(rule)} · ${columnTitle(column)}`;
      return [unreadLine(rule, column.id, title, this.problemOf(line, column))];
    }),
  );
  readonly findings: readonly FindingLine[] = $derived.by(() => {
    const { analysis } = this.feed;
    if (analysis === null) return this.#unread;
    const columns = new Map(this.view.all.map((column) => [column.id as string, columnTitle(column)]));
    const found = findingLines(
      analysis,
      (rule) => this.nameOf(rule),
      (column) => columns.get(column) ?? column,
    );
    return [...this.#unread, ...found];
  });
  readonly marks = $derived.by(() => marksOf(this.findings));

  /** Number and name of a rule. */
  nameOf(rule: string): string {
    if (rule === CATCH_ALL) return t('matrix.catchAll');
    return this.#names.get(rule) ?? rule;
  }

  /** Why a cell cannot be read; empty when it can. */
  problemOf(line: Line, column: SheetColumn): string {
    const typed = this.view.unreadOf(line, column);
    if (typed === undefined) return '';
    const reading = this.cells.read(line, column, typed);
    return reading.ok ? '' : problemWords(reading.problem);
  }

  /** Goes to a rule, at a column where one is named. */
  goTo(rule: string, column: string | null = null): void {
    this.view.bringBack(rule);
    const row = this.view.lines.findIndex(({ id }) => id === rule);
    if (row === -1) return;
    const c = column === null ? 0 : this.view.columns.findIndex(({ id }) => id === column);
    this.grid.select(at({ row, column: Math.max(0, c) }));
    this.reveal();
  }

  /** The page read the draft anew. */
  receive(draft: ServedDraft): void {
    this.saving.receive(draft);
  }

  readBase(json: unknown): void {
    this.base = tableIn(json);
  }

  say(text: string): void {
    this.#announcer.say(text);
  }
}

export const [getEditor, setEditor] = createContext<Editor>();
