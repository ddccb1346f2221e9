/** Tickets: list, page and drawer, the form for a new one. */
export const tickets = {};
