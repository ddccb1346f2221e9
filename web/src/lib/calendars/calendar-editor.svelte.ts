import {
  applyChanges,
  calendarChanges,
  checkCalendar,
  type Calendar,
  type CalendarChange,
  type CalendarFinding,
} from '@baton/working-time';
import { getDirectory } from '#lib/directory/directory.svelte.ts';
import { failureSentence, refusalSentence } from '#lib/tickets/refusal-sentence.ts';
import {
  CalendarEditDocument,
  CalendarPageDocument,
  CalendarPreviewedDocument,
  type CalendarPreviewedQuery,
  type CalendarWholeFragment,
} from '#lib/wire/generated/documents.ts';
import { Draft, Intent, request } from '#lib/wire/index.ts';
import { definitionOf, hoursInput } from './calendar-hours.ts';
import { findingWords } from './hours-words.ts';

type Names = CalendarWholeFragment['names'];
export type Previewed = NonNullable<CalendarPreviewedQuery['calendarPreview']>;

/** What is being written, and the version that it began from. */
interface Written {
  readonly version: number;
  readonly base: Calendar;
  readonly names: Names;
  readonly definition: Calendar;
}

/** One calendar that somebody looks at and may edit. What is written survives a reload, and another's edit meanwhile. */
export class CalendarEditor {
  kept = $state.raw<CalendarWholeFragment>() as CalendarWholeFragment;
  problem = $state('');
  busy = $state(false);
  preview = $state.raw<Previewed | null>(null);
  #written = $state.raw<Written | null>(null);
  readonly #draft: Draft;
  readonly #directory = getDirectory();
  readonly #intent = new Intent();

  constructor(person: string, kept: CalendarWholeFragment) {
    this.kept = kept;
    this.#draft = new Draft(person, `calendar:${kept.code}`);
    this.#written = kept.abilities.edit ? readWritten(this.#draft.text) : null;
  }

  show(kept: CalendarWholeFragment): void {
    this.kept = kept;
  }

  get definition(): Calendar {
    return this.#written?.definition ?? definitionOf(this.kept);
  }

  get names(): Names {
    return this.#written?.names ?? this.kept.names;
  }

  /** What saving would change of the hours, compared with what it began from. */
  get changes(): readonly CalendarChange[] {
    return this.#written ? calendarChanges(this.#written.base, this.#written.definition) : [];
  }

  get renamed(): boolean {
    const { en, zhHans, zhHant } = this.kept.names;
    return this.names.en !== en || this.names.zhHans !== zhHans || this.names.zhHant !== zhHant;
  }

  get dirty(): boolean {
    return this.changes.length > 0 || this.renamed;
  }

  get findings(): readonly CalendarFinding[] {
    return checkCalendar(this.definition);
  }

  /** Somebody else saved while this was written. */
  get overtaken(): boolean {
    return this.dirty && this.#written !== null && this.#written.version !== this.kept.version;
  }

  edit(definition: Calendar): void {
    this.#keep({ ...this.#begun(), definition });
  }

  rename(names: Names): void {
    this.#keep({ ...this.#begun(), names });
  }

  /** Lays what was written on what somebody else saved. */
  rebase(): void {
    const base = definitionOf(this.kept);
    this.#keep({
      version: this.kept.version,
      base,
      names: this.renamed ? this.names : this.kept.names,
      definition: applyChanges(base, this.changes),
    });
    this.problem = '';
  }

  discard(): void {
    this.#written = null;
    this.#draft.forget();
    this.problem = '';
    this.preview = null;
  }

  /** How many due times would move; what it showed before stays when it cannot be asked. */
  async look(signal: AbortSignal): Promise<void> {
    if (this.changes.length === 0 || this.findings.length > 0) {
      this.preview = null;
      return;
    }
    const asked = { code: this.kept.code, hours: hoursInput(this.definition) };
    const found = await request(CalendarPreviewedDocument, asked, { signal });
    if (!signal.aborted) this.preview = found.calendarPreview;
  }

  async load(signal?: AbortSignal): Promise<void> {
    const options = signal ? { signal } : {};
    const { calendar } = await request(CalendarPageDocument, { code: this.kept.code }, options);
    if (calendar) this.show(calendar);
  }

  /** @returns whether it was saved; otherwise `problem` says why not, and what is written stays */
  async save(): Promise<boolean> {
    if (this.busy) return false;
    this.busy = true;
    this.problem = '';
    const { en, zhHans, zhHant } = this.names;
    const input = {
      code: this.kept.code,
      expectedVersion: this.#begun().version,
      names: { en, zhHans, zhHant },
      hours: hoursInput(this.definition),
    };
    try {
      const { calendar, refusal } = (await this.#intent.send(CalendarEditDocument, { input })).editCalendar;
      if (calendar) this.kept = calendar;
      if (!refusal) {
        this.discard();
        return true;
      }
      const findings = refusal.__typename === 'CalendarRefused' ? this.findings.map(findingWords) : [];
      this.problem = [refusalSentence(refusal, this.#directory), ...findings].join(' ');
    } catch (failure) {
      this.problem = failureSentence(failure);
    } finally {
      this.busy = false;
    }
    return false;
  }

  #begun(): Written {
    const base = definitionOf(this.kept);
    return this.#written ?? { version: this.kept.version, base, names: this.kept.names, definition: base };
  }

  #keep(written: Written): void {
    this.#written = written;
    if (this.dirty) this.#draft.text = JSON.stringify(written);
    else this.discard();
  }
}

function readWritten(text: string): Written | null {
  if (text === '') return null;
  try {
    // Written above; what an older page wrote otherwise is dropped.
    const written = JSON.parse(text) as Partial<Written>;
    const { version, base, names, definition } = written;
    const whole = typeof version === 'number' && base?.weekly && names && definition?.weekly;
    return whole ? { version, base, names, definition } : null;
  } catch {
    return null;
  }
}
