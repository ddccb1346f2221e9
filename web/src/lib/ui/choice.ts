/** One thing to choose in a Select or Combobox. */
export interface Choice {
  readonly value: string;
  readonly label: string;
  /** A second, quieter text: a path, an address. Searched too. */
  readonly detail?: string;
  readonly disabled?: boolean;
}

const folded = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** The choices in whose label or detail every word of the query occurs; accents and case do not count. */
export function matching(choices: readonly Choice[], query: string): readonly Choice[] {
  const words = folded(query).split(/\s+/).filter(Boolean);
  if (words.length === 0) return choices;
  return choices.filter(({ label, detail = '' }) => {
    const text = folded(`${label} ${detail}`);
    return words.every((word) => text.includes(word));
  });
}
