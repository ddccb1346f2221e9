/** Administration. */
export const admin = {};
