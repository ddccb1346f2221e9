import path from 'node:path';

/** The folder of the clone. */
export const root = path.resolve(import.meta.dirname, '../..');

/** What the commands keep between runs: the embedded database, stamps, test clusters. Ignored by git. */
export const keep = path.join(root, '.baton');
