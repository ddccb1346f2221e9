import type { FactsSubscription } from './generated/documents.ts';

/**
 * One entry of the journal, as the subscription sends it. `sequence` is the version of the object after it; the payload is the
 * fact as its library defines it, instants in milliseconds; `at` is ISO 8601 in UTC.
 */
export type Fact = FactsSubscription['facts']['facts'][number];
