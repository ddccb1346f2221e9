import { Injectable } from '@nestjs/common';
import { TextsToEdit } from '../../knowledge/queries/texts-to-edit.ts';
import type { AtHand } from './change-at-hand.ts';

/** Whether a change still edits what its author and its reviewers had before them. */
@Injectable()
export class Basis {
  private readonly texts: TextsToEdit;

  constructor(texts: TextsToEdit) {
    this.texts = texts;
  }

  /** Holds the articles until the transaction ends: two changes of one article are published one after the other. */
  async hasMoved({ manager, now, stored }: AtHand): Promise<boolean> {
    const { edits } = stored.content;
    await this.texts.hold(
      manager,
      edits.map(({ articleId }) => articleId),
    );
    const present = await this.texts.of(
      manager,
      edits.map(({ articleId, language }) => ({ article: articleId, language })),
      stored.change.terms.scope.markets,
      now,
    );
    // The text itself may turn by the passing of time alone; only what somebody published since moves the basis.
    return edits.some(({ basis }, index) => basis !== (present[index]?.basis ?? null));
  }
}
