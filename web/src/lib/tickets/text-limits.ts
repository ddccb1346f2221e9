/** The most characters of texts on a ticket; the server refuses more. */
export const limits = { title: 200, line: 200, reason: 2_000, text: 10_000 } as const;
