import { isSame, type PathContent } from '@baton/escalation-path';
import { getDirectory } from '#lib/directory/directory.svelte.ts';
import { failureSentence, fieldProblems, refusalSentence } from '#lib/tickets/refusal-sentence.ts';
import { Draft, Intent, NetworkFailure, request } from '#lib/wire/index.ts';
import {
  EditPathDraftDocument,
  PathDraftAgainDocument,
  PublishPathDraftDocument,
  WithdrawPathDraftDocument,
  type PathDraftAnswerFieldsFragment,
  type PathDraftFieldsFragment,
} from '#lib/wire/generated/documents.ts';
import { tCode } from '#lib/words/index.ts';
import { contentIn } from '../path-content.ts';
import { keptIn, keptText } from './kept-content.ts';
import { Ladder } from './ladder.svelte.ts';

export type ShownPathDraft = PathDraftFieldsFragment;

/** Typing rests this long before it is sent, and a failure is tried again after so long; in milliseconds. */
const rest = { send: 700, again: 5_000 };

/** A draft of a path as its page shows it: what is written, whether it is saved, and the steps of its life. */
export class OpenPathDraft {
  shown = $state.raw<ShownPathDraft>() as ShownPathDraft;
  readonly ladder: Ladder;
  /** Somebody else's newer one, while one's own is not saved. */
  theirs = $state.raw<ShownPathDraft | null>(null);
  /** unsaved: there is no connection. waits: typing goes on, or a conflict is to be settled. */
  state = $state<'saved' | 'saving' | 'unsaved' | 'waits'>('saved');
  /** Unsaved content of an earlier visit was found again. */
  restored = $state(false);
  problem = $state('');
  fields = $state.raw<Readonly<Record<string, string>>>({});
  busy = $state(false);
  readonly #directory = getDirectory();
  readonly #kept: Draft;
  readonly #saving = new Intent();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #under: Promise<void> | null = null;

  constructor(loaded: ShownPathDraft, personId: string) {
    this.shown = loaded;
    this.#kept = new Draft(personId, `path-draft:${loaded.id}`);
    this.ladder = new Ladder(contentIn(loaded.content));
    this.#findAgain(loaded);
  }

  get #served(): PathContent {
    return contentIn(this.shown.content);
  }

  get isSaved(): boolean {
    return isSame(this.ladder.content, this.#served);
  }

  /** Call it after every change of the ladder: keeps it on this machine, and sends it once typing rests. */
  changed(): void {
    if (!this.shown.abilities.edit || this.theirs) return;
    clearTimeout(this.#timer);
    if (this.isSaved) {
      this.#kept.forget();
      this.state = 'saved';
      return;
    }
    if (this.state === 'saved') this.state = 'waits';
    this.#kept.text = keptText(this.shown.version, this.ladder.content);
    this.#timer = setTimeout(() => void this.save(), rest.send);
  }

  /** Sends what is not saved yet, after what is under way. */
  async save(): Promise<void> {
    clearTimeout(this.#timer);
    await this.#under;
    if (this.isSaved || this.theirs || !this.shown.abilities.edit) return;
    this.#under = this.#send().finally(() => (this.#under = null));
    await this.#under;
  }

  stop(): void {
    clearTimeout(this.#timer);
  }

  /** Reads it again. @throws what `request` throws */
  async load(signal?: AbortSignal): Promise<void> {
    const { draft } = await request(PathDraftAgainDocument, { id: this.shown.id }, signal ? { signal } : {});
    // One's own answer may still be on its way.
    await this.#under;
    if (draft && draft.version > this.shown.version) this.#receive(draft);
  }

  /** Settles a conflict: one's own is written over theirs, or let go. */
  settle(take: 'mine' | 'theirs'): void {
    const { theirs } = this;
    if (!theirs) return;
    this.theirs = null;
    this.shown = theirs;
    if (take === 'theirs') {
      this.#kept.forget();
      this.ladder.receive(this.#served);
      this.state = 'saved';
    } else this.changed();
  }

  forgive(): void {
    this.problem = '';
    this.fields = {};
  }

  /** @returns whether it was done; otherwise `problem` says why not */
  async publish(note: string, acceptWarnings: boolean): Promise<boolean> {
    await this.save();
    // Somebody else wrote meanwhile, or the connection is gone: the page says which.
    if (!this.isSaved) return false;
    return this.#step((on, intent) =>
      intent.send(PublishPathDraftDocument, { input: { ...on, note, acceptWarnings } }),
    );
  }

  withdraw(reason: string): Promise<boolean> {
    return this.#step((on, intent) => intent.send(WithdrawPathDraftDocument, { input: { ...on, reason } }));
  }

  readonly #intent = new Intent();

  async #step(
    send: (
      on: { draftId: string; expectedVersion: number },
      intent: Intent,
    ) => Promise<{ readonly answer: PathDraftAnswerFieldsFragment }>,
  ): Promise<boolean> {
    this.forgive();
    this.busy = true;
    try {
      const { id: draftId, version: expectedVersion } = this.shown;
      const { draft, refusal } = (await send({ draftId, expectedVersion }, this.#intent)).answer;
      if (draft) this.#receive(draft, !refusal);
      if (!refusal) {
        this.#kept.forget();
        return true;
      }
      this.problem = this.#sentence(refusal);
      this.fields = fieldProblems(refusal);
      return false;
    } catch (failure) {
      this.problem = failureSentence(failure);
      return false;
    } finally {
      this.busy = false;
    }
  }

  async #send(): Promise<void> {
    const { content } = this.ladder;
    const on = { draftId: this.shown.id, expectedVersion: this.shown.version };
    this.state = 'saving';
    try {
      const { draft, refusal } = (
        await this.#saving.send(EditPathDraftDocument, { input: { ...on, content } })
      ).answer;
      if (draft) this.#receive(draft, !refusal);
      if (refusal && !this.theirs && !this.isSaved) this.problem = this.#sentence(refusal);
      this.state = this.isSaved ? 'saved' : 'waits';
      if (this.isSaved) this.#kept.forget();
      else if (!refusal) this.changed();
    } catch (failure) {
      this.state = 'unsaved';
      if (failure instanceof NetworkFailure) {
        this.#timer = setTimeout(() => void this.save(), rest.again);
      } else this.problem = failureSentence(failure);
    }
  }

  /** What the server has now: the answer to one's own step, or somebody else's while one's own is not saved. */
  #receive(draft: ShownPathDraft, answered = false): void {
    if (draft.version <= this.shown.version) return;
    const [mine, before] = [this.ladder.content, this.#served];
    const served = contentIn(draft.content);
    const isOwn = answered || isSame(served, mine);
    if (isOwn || isSame(mine, before)) {
      this.shown = draft;
      if (!isOwn) this.ladder.receive(served);
      return;
    }
    this.theirs = draft;
    this.state = 'waits';
  }

  #findAgain(loaded: ShownPathDraft): void {
    const found = loaded.abilities.edit ? keptIn(this.#kept.text) : null;
    if (!found || isSame(found.content, contentIn(loaded.content))) return;
    this.ladder.write(found.content);
    this.restored = true;
    this.state = 'waits';
    if (found.version < loaded.version) this.theirs = loaded;
  }

  #sentence(refusal: NonNullable<PathDraftAnswerFieldsFragment['refusal']>): string {
    return refusal.__typename === 'PathRefused'
      ? tCode('refusals.path', refusal.pathProblem)
      : refusalSentence(refusal, this.#directory);
  }
}
