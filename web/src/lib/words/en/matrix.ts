/** The ownership matrix. */
export const matrix = {};
