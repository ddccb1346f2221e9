import { beforeAll, describe, expect, it } from 'vitest';
import { startApp, type TestApp } from '../support/app.ts';
import { seedArticles } from '../support/knowledge.ts';

let app: TestApp;

beforeAll(async () => {
  app = await startApp();
  await seedArticles(app);
});

const counts = async (filter: object): Promise<object[]> =>
  (
    await app.ask(
      'ana',
      'query ($filter: ArticleFilter) { articles(filter: $filter, first: 1) { byModule { module articles } } }',
      { filter },
    )
  ).articles.byModule;

describe('articles by module', () => {
  it('are counted in all modules, whatever the page holds and whatever module is looked at', async () => {
    const all = [
      { module: 'shipping', articles: 1 },
      { module: 'delivery', articles: 2 },
    ];
    expect(await counts({})).toEqual(all);
    expect(await counts({ module: 'shipping' })).toEqual(all);
  });

  it('are those with the words that one looks for', async () => {
    expect(await counts({ text: 'customs' })).toEqual([{ module: 'delivery', articles: 1 }]);
    expect(await counts({ text: 'nowhere to be found' })).toEqual([]);
  });
});
