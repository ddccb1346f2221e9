import type { EntityManager } from 'typeorm';

/**
 * The transaction that a command works in. Commands and reactions hand it on to queries and stores, which alone know what
 * to do with it; so everything of one command commits together or not at all.
 */
export type Tx = EntityManager;
