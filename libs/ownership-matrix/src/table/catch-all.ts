/** Stands for a rule id where no rule decided. No rule may bear it. */
export const CATCH_ALL = 'catch-all';
