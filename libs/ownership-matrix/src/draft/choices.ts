import type { Choice, Conflict } from './conflict.ts';

/** Gathers conflicts and answers them by what was chosen. */
export class Choices {
  readonly open: Conflict[] = [];
  private readonly taken: ReadonlyMap<string, Choice['take']>;

  constructor(choices: readonly Choice[]) {
    this.taken = new Map(choices.map(({ conflict, take }) => [conflict, take]));
  }

  /** Whether mine holds; without a choice it does not, and the conflict stays open. */
  takesMine(conflict: Conflict): boolean {
    const take = this.taken.get(conflict.id);
    if (take === undefined) this.open.push(conflict);
    return take === 'mine';
  }
}
