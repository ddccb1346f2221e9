import { timeline } from '@baton/effective-dating';
import type { Tx } from '../../platform/database/tx.ts';
import type { Instant } from '../../platform/clock/clock.ts';
import { toIso, toIsoOrNull } from '../../platform/database/instants.ts';
import { markets } from '../directory/markets.ts';
import { personId } from '../directory/people.ts';
import { articles } from '../knowledge/articles.ts';
import { modules } from '../knowledge/modules.ts';
import { daysBefore } from '../moments.ts';
import { idOf } from '../seeded.ts';
import { insertRows } from './insert-rows.ts';

/** When the knowledge base was filled. Every later text came with a policy change. */
const filledDaysAgo = 470;

/** The market of the periods that hold for readers of no market. */
const everywhere = '*';

/** Modules, articles and their first versions, one for each language and for all markets. */
export async function loadKnowledge(manager: Tx, now: Instant): Promise<void> {
  const from = daysBefore(now, filledDaysAgo);
  const versions = articles.flatMap(({ slug, texts }) =>
    texts.map((text) => ({ ...text, article: slug, id: idOf(`version 1 of ${slug} in ${text.language}`) })),
  );
  await insertRows(
    manager,
    'knowledge_modules',
    modules.map((one, position) => ({ ...one, position })),
  );
  await insertRows(
    manager,
    'articles',
    articles.map(({ slug, module, problemTypes }, position) => ({
      slug,
      module,
      problem_types: problemTypes,
      position,
    })),
  );
  await insertRows(
    manager,
    'article_versions',
    versions.map(({ id, article, language, title, body }) => ({
      id,
      article,
      language,
      market: null,
      number: 1,
      title,
      body,
      effective_from: toIso(from),
      effective_until: null,
      published_at: toIso(from),
      published_by: personId('grace.lim'),
    })),
  );
  await insertRows(
    manager,
    'article_periods',
    versions.flatMap(({ id, article, language }) => periodsOf(id, article, language, from)),
  );
}

function periodsOf(versionId: string, article: string, language: string, from: Instant): PeriodRow[] {
  const version = { id: versionId, market: null, from, until: null, publishedAt: from, sequence: 1 };
  return [null, ...markets.map(({ code }) => code)].flatMap((market) =>
    timeline([version], market).map((period) => ({
      article,
      language,
      market: market ?? everywhere,
      period: `[${toIso(period.from)},${toIsoOrNull(period.until) ?? ''})`,
      version_id: period.versionId,
    })),
  );
}

type PeriodRow = Readonly<Record<'article' | 'language' | 'market' | 'period' | 'version_id', string>>;
