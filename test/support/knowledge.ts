import { DataSource } from 'typeorm';
import { addVersions } from '../../api/src/knowledge/store/add-versions.ts';
import type { TestApp } from './app.ts';

/** Since when the first texts of the small company's articles are in effect. */
export const longAgo = Date.UTC(2020, 0, 1);

export const firstText = (slug: string, language: string): { title: string; body: string } => ({
  title: `${slug} in ${language}`,
  body: `The first text of ${slug} in ${language}.`,
});

const articles = [
  ['shipping-fees', 'shipping', ['promotion/shipping-fee']],
  ['delivery-times', 'delivery', ['logistics/delay']],
  ['customs', 'delivery', ['logistics/delay/customs']],
] as const;

/** Two modules and three articles, each in English and simplified Chinese, in effect since long ago. */
export async function seedArticles(app: TestApp): Promise<void> {
  await writeArticles(app.app.get(DataSource));
}

/** The same before any server runs. */
export async function seedArticlesAt(databaseUrl: string): Promise<void> {
  const source = await new DataSource({ type: 'postgres', url: databaseUrl }).initialize();
  await writeArticles(source).finally(() => source.destroy());
}

async function writeArticles(source: DataSource): Promise<void> {
  await source.transaction(async (manager) => {
    await manager.query(
      `INSERT INTO knowledge_modules (code, names, position)
       VALUES ('shipping', '{"en":"Shipping fees","zhHans":"运费","zhHant":"運費"}', 1),
              ('delivery', '{"en":"Delivery","zhHans":"配送","zhHant":"配送"}', 2)`,
    );
    for (const [position, [slug, module, problemTypes]] of articles.entries()) {
      await manager.query(
        'INSERT INTO articles (slug, module, problem_types, position) VALUES ($1, $2, $3, $4)',
        [slug, module, problemTypes, position],
      );
    }
    const texts = articles.flatMap(([article]) =>
      (['en', 'zh-Hans'] as const).map((language) => ({
        article,
        language,
        market: null,
        from: longAgo,
        until: null,
        ...firstText(article, language),
      })),
    );
    await addVersions(manager, texts, { at: longAgo, by: null, changeId: null });
  });
}
