import { describe, expect, it } from 'vitest';
import { problemTypes } from '../directory/problem-types.ts';
import { articles } from './articles.ts';
import { modules } from './modules.ts';
import { shownWith } from './shown-with.ts';

const characters = (text: string): number => [...text.replaceAll(/\s/g, '')].length;
const words = (text: string): number => (text.match(/[\p{L}\p{N}€%.,]+/gu) ?? []).length;

describe('the knowledge base of the demo company', () => {
  it('has 15 modules, each with three articles or more, and 45 articles or more', () => {
    expect(modules).toHaveLength(15);
    expect(articles.length).toBeGreaterThanOrEqual(45);
    for (const { code } of modules) {
      expect(articles.filter(({ module }) => module === code).length, code).toBeGreaterThanOrEqual(3);
    }
  });

  it('has every article in the three languages of the screens, with something to say', () => {
    for (const { slug, texts } of articles) {
      expect(texts.map(({ language }) => language).sort(), slug).toEqual(['en', 'zh-Hans', 'zh-Hant']);
      for (const { language, title, body } of texts) {
        expect(title.length, slug).toBeGreaterThan(1);
        if (language === 'en') expect(words(body), slug).toBeGreaterThanOrEqual(80);
        else expect(characters(body), `${slug} ${language}`).toBeGreaterThanOrEqual(150);
      }
    }
  });

  it('shows each article with problem types that exist', () => {
    const paths = new Set(problemTypes.map(({ path }) => path));
    expect(Object.keys(shownWith).sort()).toEqual(articles.map(({ slug }) => slug).sort());
    for (const [slug, types] of Object.entries(shownWith)) {
      for (const type of types) expect(paths.has(type), `${slug}: ${type}`).toBe(true);
    }
  });
});
