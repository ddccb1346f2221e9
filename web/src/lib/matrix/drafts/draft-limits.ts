/** Longest texts of a draft, in characters. */
export const draftLimits = { title: 200, note: 4_000, reason: 2_000 } as const;
