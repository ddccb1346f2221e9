import type { ArticleEdit } from './change.ts';

/** A text in the three languages of the screens. */
export type Texts = { en: string; zhHans: string; zhHant: string };

/** The text that an article has in one language while the change is in effect. */
export type EditedText = ArticleEdit & {
  title: string;
  /** Markdown. */
  body: string;
  /** The text that it replaces: in effect when the edit was made; empty when there was none. */
  before: string;
  /**
   * The version of this text that was published last, and not ended, when the edit was made; null: none. While it still
   * is, nobody has published on the article since.
   */
  basis: string | null;
};

/** What a change says, beside the terms that its rules look at; the terms' hash is taken over both. */
export type ChangeContent = {
  title: Texts;
  /** What changes for the customer. */
  summary: Texts;
  /** What agents say. */
  talkTrack: Texts;
  mustRead: boolean;
  edits: EditedText[];
};
