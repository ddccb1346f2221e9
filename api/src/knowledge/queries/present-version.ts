import type { ArticlePeriod, ArticleVersion } from '@baton/contract';
import { toContractLanguage } from '../../directory/queries/languages.ts';
import { toIso, toIsoOrNull } from '../../platform/database/instants.ts';
import type { ArticleVersionRow } from '../store/rows.ts';
import type { Period } from './article-versions.ts';

/** As the contract shows it; the resolvers complete who published it and by which change. */
export type PresentedVersion = Omit<ArticleVersion, 'publishedBy' | 'change' | '__typename'> & {
  readonly publisherId: string | null;
  readonly changeId: string | null;
};
export type PresentedPeriod = Omit<ArticlePeriod, 'version' | '__typename'> & {
  readonly version: PresentedVersion;
};

export function presentVersion(row: ArticleVersionRow): PresentedVersion {
  const { effectiveUntil: until, withdrawnAt: withdrawn } = row;
  return {
    id: row.id,
    number: row.number,
    language: toContractLanguage(row.language),
    market: row.market,
    title: row.title,
    body: row.body,
    effectiveFrom: toIso(row.effectiveFrom),
    // Withdrawn or rolled back, it ended then and not when it was announced to.
    effectiveUntil: toIsoOrNull(withdrawn === null ? until : Math.min(until ?? Infinity, withdrawn)),
    publishedAt: toIso(row.publishedAt),
    publisherId: row.publishedBy,
    changeId: row.changeId,
  };
}

export function presentPeriod({ from, until, version }: Period): PresentedPeriod {
  return { from: toIso(from), until: toIsoOrNull(until), version: presentVersion(version) };
}
