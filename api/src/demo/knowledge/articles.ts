/// <reference types="vite/types/importMeta.d.ts" />
import type { LanguageTag } from '../../platform/identity/principal.ts';
import { modules } from './modules.ts';
import { shownWith } from './shown-with.ts';

export interface DemoText {
  readonly language: LanguageTag;
  readonly title: string;
  /** Markdown, without the title. */
  readonly body: string;
}

export interface DemoArticle {
  readonly slug: string;
  readonly module: string;
  /** Problem types whose tickets show it. */
  readonly problemTypes: readonly string[];
  readonly texts: readonly DemoText[];
}

/** One file for each text, `articles/<module>/<slug>.<language>.md`; the bundler puts them into the program. */
const files: Record<string, string> = import.meta.glob('./articles/**/*.md', {
  query: '?raw',
  import: 'default',
  eager: true,
});

const place = /\/(?<module>[^/]+)\/(?<slug>[^/.]+)\.(?<language>[^/]+)\.md$/;
const languages: readonly LanguageTag[] = ['en', 'zh-Hans', 'zh-Hant'];

/** By module, then by slug. */
export const articles: readonly DemoArticle[] = modules.flatMap(({ code }) => {
  const own = Object.entries(files).flatMap(([path, markdown]) => {
    const { module, slug, language } = place.exec(path)?.groups ?? {};
    return module === code && slug ? [{ slug, text: textOf(path, language, markdown) }] : [];
  });
  return [...Map.groupBy(own, ({ slug }) => slug)].map(([slug, texts]) => ({
    slug,
    module: code,
    problemTypes: shownWith[slug] ?? [],
    texts: texts.map(({ text }) => text),
  }));
});

export function articleOf(slug: string): DemoArticle {
  const found = articles.find((one) => one.slug === slug);
  if (!found) throw new Error(`no article ${slug}`);
  return found;
}

/** The title is the first line. */
function textOf(path: string, language: string | undefined, markdown: string): DemoText {
  const known = languages.find((one) => one === language);
  const [first = '', ...rest] = markdown.split('\n');
  if (!known || !first.startsWith('# ')) throw new Error(`${path} is no text of an article`);
  return { language: known, title: first.slice(2).trim(), body: rest.join('\n').trim() };
}
