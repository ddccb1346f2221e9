/** The knowledge base. */
export const knowledge = {};
