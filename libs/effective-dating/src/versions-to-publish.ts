import { marketPeriods } from './change-state.ts';
import type { ArticleEdit, DatedTerms } from './change.ts';
import type { Period } from './period.ts';

export type VersionToPublish = ArticleEdit & Period & { market: string | null };

/** The article versions that publishing these terms creates, all of them or none: every edit in every market. */
export function versionsToPublish(terms: DatedTerms): VersionToPublish[] {
  const periods = marketPeriods(terms);
  return terms.edits.flatMap(({ articleId, language }) =>
    periods.map((period) => ({ articleId, language, ...period })),
  );
}
