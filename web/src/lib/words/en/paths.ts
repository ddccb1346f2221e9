/** Escalation paths and service levels. */
export const paths = {};
