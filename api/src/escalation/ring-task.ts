/** The job that rings a ticket's timer; its key is this and the ticket's id. */
export const ringTask = 'ring-ticket';
