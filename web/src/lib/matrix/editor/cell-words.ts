import type { CellWords, Input, Named, References } from '@baton/ownership-matrix';
import type { Directory } from '#lib/directory/directory.svelte.ts';
import { speech, tCode } from '#lib/words/index.ts';
import { nameOf } from '#lib/words/index.ts';

/** How the viewer calls what stands in cells, and what exists to stand there. A list that nobody knows is null: then any code will do. */
export interface SheetWords extends CellWords {
  readonly departments: readonly Named[];
  readonly serviceLevels: readonly Named[];
  readonly paths: readonly Named[] | null;
  readonly articles: readonly Named[] | null;
}

/** An article by its slug and what it is called. */
export interface ArticleName {
  readonly slug: string;
  readonly title: string;
}

export function sheetWords(directory: Directory, articles: readonly ArticleName[] | null): SheetWords {
  const named = (list: readonly { readonly code: string; readonly names: Parameters<typeof nameOf>[0] }[]) =>
    list.map(({ code, names }) => ({ code, names: [nameOf(names)] }));
  const paths = named(directory.paths);
  const known = new WeakMap<Input, readonly Named[]>();
  return {
    language: speech.locale,
    valueNames(input) {
      const names = known.get(input) ?? namesOf(input, directory);
      known.set(input, names);
      return names;
    },
    departments: named(directory.departments),
    serviceLevels: named(directory.serviceLevels),
    paths: paths.length > 0 ? paths : null,
    articles: articles?.map(({ slug, title }) => ({ code: slug, names: [slug, title] })) ?? null,
  };
}

export function referencesIn({ departments, serviceLevels, paths, articles }: SheetWords): References {
  const codes = (list: readonly Named[]) => list.map(({ code }) => code);
  return {
    departments: codes(departments),
    serviceLevels: codes(serviceLevels),
    ...(paths && { paths: codes(paths) }),
    ...(articles && { articles: codes(articles) }),
  };
}

function namesOf(input: Input, directory: Directory): readonly Named[] {
  if (input.kind === 'number' || input.kind === 'boolean') return [];
  const codes = input.kind === 'tree' ? input.nodes.map(({ code }) => code) : input.values;
  if (input.key === 'problemType') return problemNames(codes, directory);
  return codes.map((code) => ({ code, names: valueNames(input.key, code, directory) }));
}

/** Markets, regions and severities stand by their codes, which everybody knows; the others by their names. */
function valueNames(key: string, code: string, directory: Directory): readonly string[] {
  switch (key) {
    case 'market':
      return [code, directory.market(code) ? directory.marketName(code) : tCode('glossary.region', code)];
    case 'severity':
      return [code, tCode('glossary.severity', code)];
    case 'channel':
    case 'tier':
      return [tCode(`glossary.${key}`, code)];
    case 'language':
      return [directory.languageName(code)];
    default:
      return [];
  }
}

/** By its last part where that is no other's; else by the whole way to it. */
function problemNames(codes: readonly string[], directory: Directory): readonly Named[] {
  const last = codes.map((code) => directory.problemName(code));
  const seen = Map.groupBy(last, (name) => name.toLowerCase());
  return codes.map((code, i) => {
    const name = last[i] ?? code;
    const trail = directory.problemTrail(code).replaceAll(' › ', ' / ');
    return { code, names: seen.get(name.toLowerCase())?.length === 1 ? [name, trail] : [trail, name] };
  });
}
