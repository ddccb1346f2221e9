import type { Completion, Named } from '@baton/ownership-matrix';

const most = 50;
const folded = (text: string): string => text.normalize('NFKC').toLowerCase();

/** Where what is typed at the caret begins: behind a comma, a bracket, or a word that joins parties. */
const start = /(?:^|[,，、;；()（）]|\s(?:and|then|of)\s|然后|然後|和|与|與|且)\s*([^,，、;；()（）]*?)$/iu;

/** What could stand at the caret out of a list: names and codes that begin with what is typed, then those that hold it. */
export function completeNamed(known: readonly Named[], text: string, caret: number): Completion {
  const typed = start.exec(text.slice(0, caret))?.[1] ?? '';
  const wanted = folded(typed);
  const ranked = known.flatMap(({ code, names }) => {
    const name = names[0] ?? code;
    const rank = Math.min(...[code, ...names].map((each) => rankOf(folded(each), wanted)));
    if (rank === Infinity) return [];
    const detail = names.find((other) => other !== name) ?? (name === code ? undefined : code);
    return [{ rank, choice: { insert: name, label: name, ...(detail && { detail }) } }];
  });
  ranked.sort((a, b) => a.rank - b.rank);
  return {
    from: caret - typed.length,
    to: caret,
    choices: ranked.slice(0, most).map(({ choice }) => choice),
  };
}

function rankOf(name: string, wanted: string): number {
  if (name.startsWith(wanted)) return 0;
  return name.includes(wanted) ? 1 : Infinity;
}
