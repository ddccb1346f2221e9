import type { Directory } from '#lib/directory/directory.svelte.ts';
import { failureSentence } from '#lib/tickets/refusal-sentence.ts';
import { Draft, Intent } from '#lib/wire/index.ts';
import {
  DraftChangeDocument,
  EditChangeDocument,
  SubmitChangeDocument,
  type ChangeAnswerFieldsFragment,
  type ChangeFieldsFragment,
} from '#lib/wire/generated/documents.ts';
import { refusalText, speech, t } from '#lib/words/index.ts';
import { blankEntries, entriesIn, type ChangeEntries, type EditEntry } from './change-entries.ts';
import { contentOf, sentEdits } from './content-of-entries.ts';
import { entriesOf } from './entries-of-change.ts';
import { fieldsOf, refusalOfChange } from './refusal-of-change.ts';

type Answered = NonNullable<ChangeAnswerFieldsFragment['change']>;

/** The form of a change, new or drafted before. What is typed lives in a draft on this machine until the server has it. */
export class ChangeForm {
  problem = $state('');
  busy = $state<'save' | 'submit' | null>(null);
  /** Somebody else has edited it since: saving again puts this over theirs. */
  overtaken = $state(false);
  #fields = $state.raw<Readonly<Record<string, string>>>({});
  #change = $state.raw<Answered | null>(null);
  /** What the server has. */
  #start = $state.raw<ChangeEntries>() as ChangeEntries;
  readonly #directory: Directory;
  readonly #draft: Draft;
  readonly #save = new Intent();
  readonly #submit = new Intent();
  readonly entries: ChangeEntries = $derived.by(
    () => entriesIn(this.#draft.text, this.#start) ?? this.#start,
  );

  /**
   * @param departments codes of those that the person announces for
   * @param change null for a new one
   */
  constructor(
    person: string,
    departments: readonly string[],
    change: ChangeFieldsFragment | null,
    directory: Directory,
  ) {
    this.#directory = directory;
    this.#change = change;
    this.#start = change
      ? entriesOf(change, directory, speech.zone)
      : blankEntries(departments[0] ?? '', speech.zone);
    this.#draft = new Draft(person, `change:${change?.id ?? 'new'}`);
  }

  /** Something is typed that the server does not have. */
  get unsaved(): boolean {
    return this.#draft.kept;
  }

  set(changes: Partial<ChangeEntries>): void {
    const text = JSON.stringify({ ...this.entries, ...changes });
    this.#draft.text = text === JSON.stringify(this.#start) ? '' : text;
  }

  setEdit(changed: EditEntry): void {
    const edits = this.entries.edits.map((edit) =>
      edit.article === changed.article && edit.language === changed.language ? changed : edit,
    );
    this.set({ edits });
  }

  /** Back to what the server has. */
  discard(): void {
    this.#draft.forget();
    this.#forgive();
  }

  /** What is wrong with a field of the content, as a sentence; empty when nothing is. */
  problemOf(field: string): string {
    return this.#fields[`content.${field}`] ?? '';
  }

  problemOfEdit({ article, language }: EditEntry, field: 'article' | 'title' | 'body'): string {
    const index = sentEdits(this.entries).findIndex(
      (edit) => edit.article === article && edit.language === language,
    );
    return index === -1 ? '' : this.problemOf(`edits[${index}].${field}`);
  }

  /**
   * Hands what is typed to the server, and to the reviewers if asked.
   * @returns the change as the server has it now; null when not all was done: then `problem` says why
   */
  async send(andSubmit: boolean): Promise<Answered | null> {
    if (this.busy !== null) return null;
    this.#forgive();
    this.busy = andSubmit ? 'submit' : 'save';
    try {
      const saved = await this.#saveNow();
      if (!saved) return null;
      this.#start = this.entries;
      this.#draft.forget();
      return andSubmit ? await this.#submitNow(saved) : saved;
    } catch (failure) {
      this.problem = failureSentence(failure);
      return null;
    } finally {
      this.busy = null;
    }
  }

  async #saveNow(): Promise<Answered | null> {
    const content = contentOf(this.entries, this.#directory);
    const change = this.#change;
    if (change && !this.unsaved) return change;
    const { answer } = change
      ? await this.#save.send(EditChangeDocument, {
          input: { changeId: change.id, expectedVersion: change.version, content },
        })
      : await this.#save.send(DraftChangeDocument, {
          input: { department: this.entries.department || null, content },
        });
    return this.#taken(answer);
  }

  async #submitNow({ id, version }: Answered): Promise<Answered | null> {
    const { answer } = await this.#submit.send(SubmitChangeDocument, {
      input: { changeId: id, expectedVersion: version },
    });
    return this.#taken(answer);
  }

  #taken({ change, refusal }: ChangeAnswerFieldsFragment): Answered | null {
    if (refusal?.__typename === 'StaleVersion' && change) {
      this.#change = change;
      this.overtaken = true;
      this.problem = t('changes.editor.overtaken');
      return null;
    }
    if (refusal) {
      // Which fields is said at the fields.
      const inFields = refusal.__typename === 'InvalidInput';
      this.problem = inFields ? refusalText(refusal) : refusalOfChange(refusal, this.#directory);
      this.#fields = {
        ...fieldsOf(refusal),
        ...(refusal.__typename === 'ChangeRefused' && this.#aboutTime(refusal.changeProblem)),
      };
      return null;
    }
    if (change) this.#change = change;
    return change;
  }

  #aboutTime(problem: string): Readonly<Record<string, string>> {
    if (problem === 'EMPTY_INTERVAL' || problem === 'INTERVAL_OVER')
      return { 'content.effectiveUntil': this.problem };
    return problem === 'START_MISSING' ? { 'content.effectiveFrom': this.problem } : {};
  }

  #forgive(): void {
    this.problem = '';
    this.overtaken = false;
    this.#fields = {};
  }
}
