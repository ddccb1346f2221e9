/** Looks for a series among the tickets of one problem type. */
export const seriesTask = 'tickets:look-for-series';
