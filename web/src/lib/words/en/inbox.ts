/** The inbox. */
export const inbox = {};
