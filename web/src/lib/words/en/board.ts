/** The board: columns, cards, filters. */
export const board = {};
