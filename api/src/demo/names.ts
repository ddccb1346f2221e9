/** Texts in the three languages of the screens, as the tables keep them. */
export interface Names {
  readonly en: string;
  readonly zhHans: string;
  readonly zhHant: string;
}

export function names(en: string, zhHans: string, zhHant: string): Names {
  return { en, zhHans, zhHant };
}
