/** Rings one sub-request when its answer is due. */
export const ringTask = 'ring-sub-request';
/** One job for each: setting it again replaces the one that waits. */
export const ringKey = (id: string): string => `${ringTask}:${id}`;
/** Plans those anew that count in a former version of a calendar. */
export const replanTask = 'replan-sub-requests';
