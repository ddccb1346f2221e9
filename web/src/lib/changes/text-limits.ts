/** The most characters of a change's texts, in each language; the server refuses more. */
export const textLimits = { title: 200, summary: 4_000, talkTrack: 4_000, body: 50_000 } as const;
