import { overlaps, type AnnouncedChange } from '@baton/effective-dating';
import type { Directory } from '#lib/directory/directory.svelte.ts';
import type { ChangeFieldsFragment } from '#lib/wire/generated/documents.ts';
import { say, t } from '#lib/words/index.ts';
import { datedTerms } from './terms.ts';
import { titleOf } from './texts.ts';

/** Another change that is in effect at the same time, and what both touch. */
export interface Meeting {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly department: string;
  /** "in Shipping fees · Brazil, 22 Nov 20:00 – 24 Nov 00:00". */
  readonly where: string;
}

type Other = ChangeFieldsFragment['overlapping'][number];

/** What the server says meets this change, explained by the rule that found it. */
export function meetings(change: ChangeFieldsFragment, directory: Directory): readonly Meeting[] {
  return change.overlapping.map((other) => ({
    id: other.id,
    number: other.number,
    title: titleOf(other),
    department: directory.departmentName(other.department.code),
    where: whereTheyMeet(change, other, directory),
  }));
}

function whereTheyMeet(change: ChangeFieldsFragment, other: Other, directory: Directory): string {
  const [conflict] = overlaps(announced(change), [announced(other)]);
  const period = conflict?.periods[0];
  if (!conflict || !period) return '';
  const articles = conflict.articleIds.map(
    (slug) => other.edits.find(({ article }) => article === slug)?.articleTitle ?? slug,
  );
  const markets = conflict.periods.flatMap(({ market }) => (market === null ? [] : [market]));
  const when =
    period.until === null
      ? t('changes.when.from', { from: say.moment(period.from) })
      : t('changes.when.span', { from: say.moment(period.from), until: say.moment(period.until) });
  const where =
    markets.length === 0
      ? t('changes.scope.allMarkets')
      : say.all(markets.map((code) => directory.marketName(code)));
  const what = articles.length > 0 ? t('changes.overlap.articles', { articles: say.all(articles) }) : '';
  return [what, where, when].filter(Boolean).join(' · ');
}

function announced(change: ChangeFieldsFragment | Other): AnnouncedChange {
  const terms = datedTerms(change);
  const edits = change.edits.map(({ article, language }) => ({ articleId: article, language }));
  return {
    changeId: change.id,
    terms: terms
      ? { ...terms, edits }
      : { from: null, until: null, scope: change.scope, edits, contentHash: '' },
  };
}
