/** Longest texts, in UTF-16 code units. */
export const limits = { title: 200, note: 4_000, why: 2_000, reason: 2_000, label: 500, id: 100 } as const;

/** A draft's table as JSON, in UTF-16 code units: twenty times what a company keeps. */
export const mostCharacters = 8 * 1024 * 1024;

/** More rules than this nobody keeps by hand; the library could carry more. */
export const mostRules = 10_000;
