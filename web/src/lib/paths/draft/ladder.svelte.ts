import { isSame, numbered, type Level, type PathContent, type Trigger } from '@baton/escalation-path';

const mostUndone = 200;

/** Several strokes in one field within so many milliseconds are one step to undo. */
const oneStroke = 1_000;

/** A path while it is written: every edit makes a new content, and each can be undone. */
export class Ladder {
  content = $state.raw<PathContent>() as PathContent;
  #past = $state.raw<readonly PathContent[]>([]);
  #future = $state.raw<readonly PathContent[]>([]);
  #last = { field: '', at: 0 };

  constructor(content: PathContent) {
    this.content = content;
  }

  get canUndo(): boolean {
    return this.#past.length > 0;
  }

  get canRedo(): boolean {
    return this.#future.length > 0;
  }

  /** What somebody else wrote, or the server keeps: nothing of one's own to undo any more. */
  receive(content: PathContent): void {
    if (isSame(content, this.content)) return;
    this.content = content;
    this.#past = [];
    this.#future = [];
  }

  /** @param field what is being typed in; strokes in the same field are undone together */
  write(content: PathContent, field = ''): void {
    if (isSame(content, this.content)) return;
    const now = Date.now();
    const goesOn = field !== '' && field === this.#last.field && now - this.#last.at < oneStroke;
    if (!goesOn) this.#past = [...this.#past, this.content].slice(-mostUndone);
    this.#last = { field, at: now };
    this.#future = [];
    this.content = content;
  }

  undo(): void {
    const before = this.#past.at(-1);
    if (before === undefined) return;
    this.#past = this.#past.slice(0, -1);
    this.#future = [...this.#future, this.content];
    this.#last = { field: '', at: 0 };
    this.content = before;
  }

  redo(): void {
    const after = this.#future.at(-1);
    if (after === undefined) return;
    this.#future = this.#future.slice(0, -1);
    this.#past = [...this.#past, this.content];
    this.content = after;
  }

  level(index: number, level: Level, field = ''): void {
    this.#levels(this.content.levels.with(index, level), field && `${index} ${field}`);
  }

  /** A level that reads well from the start: the leads of the owner, a while after the level below. */
  add(index = this.content.levels.length): void {
    const below = this.content.levels[index - 1]?.trigger;
    const wait = below?.kind === 'unacknowledged' ? below.afterSeconds + 1_800 : 1_800;
    this.#levels(
      this.content.levels.toSpliced(index, 0, {
        level: 0,
        trigger: { kind: 'unacknowledged', afterSeconds: wait },
        responders: [{ kind: 'role', role: 'lead', department: 'owner' }],
        actions: [{ kind: 'notify' }],
      }),
    );
  }

  copy(index: number): void {
    const level = this.content.levels[index];
    if (level) this.#levels(this.content.levels.toSpliced(index + 1, 0, level));
  }

  remove(index: number): void {
    this.#levels(this.content.levels.toSpliced(index, 1));
  }

  /** @returns whether it moved */
  move(from: number, to: number): boolean {
    const { levels } = this.content;
    const level = levels[from];
    if (!level || to < 0 || to >= levels.length || from === to) return false;
    this.#levels(levels.toSpliced(from, 1).toSpliced(to, 0, level));
    return true;
  }

  #levels(levels: readonly Level[], field = ''): void {
    this.write({ ...this.content, levels: numbered(levels) }, field);
  }
}

/** A trigger of another kind, with numbers that make sense. */
export function triggerOf(kind: Trigger['kind']): Trigger {
  switch (kind) {
    case 'unacknowledged':
      return { kind, afterSeconds: 1_800 };
    case 'target_percent':
      return { kind, clock: 'resolve', percent: 75 };
    case 'breach':
      return { kind, clock: 'resolve' };
    case 'severity_raised':
      return { kind, to: 2 };
    case 'reopened':
    case 'repeated_contact':
      return { kind, times: 2 };
    default:
      return { kind };
  }
}
