/** Policy changes. */
export const changes = {};
