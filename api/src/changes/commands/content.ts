import { createHash } from 'node:crypto';
import { canonical } from '@baton/cosign-quorum';
import type { ChangeContent, ChangeTerms } from '@baton/effective-dating';

/** What a change says and the terms that its rules look at, bound by one hash. */
export interface Announcement {
  readonly content: ChangeContent;
  readonly terms: ChangeTerms;
}

type Dates = Omit<ChangeTerms, 'edits' | 'contentHash'>;

/** Binds texts and dates: whoever signs the hash has signed every word, every market and every moment of it. */
export function announce(content: ChangeContent, dates: Dates): Announcement {
  const contentHash = createHash('sha256')
    .update(canonical({ content, ...dates }))
    .digest('hex');
  const edits = content.edits.map(({ articleId, language }) => ({ articleId, language }));
  return { content, terms: { ...dates, edits, contentHash } };
}

/** Longest texts, in UTF-16 code units; each language for itself. */
export const limits = { title: 200, summary: 4_000, talkTrack: 4_000, body: 50_000, reason: 2_000 } as const;

/** So many entries in any list of a change: more than there are markets, problem types or articles. */
export const mostEntries = 200;
