import path from 'node:path';
import { startEmbedded } from '../../api/src/platform/database/embedded/start-embedded.ts';
import { sweepClusters } from '../../api/src/platform/database/embedded/sweep-clusters.ts';

/** A server to make and drop databases on. */
export type ScratchServer = {
  /** Address of a database of it that is always there. */
  url: string;
  release(): Promise<void>;
};

const KEEP = path.resolve(import.meta.dirname, '../../.baton');
const PREFIX = 'test-';

/**
 * The server that DATABASE_URL names (its role must be allowed to create databases), else a new embedded cluster of
 * this process, deleted at the end. Clusters of runs that were killed are deleted first.
 */
export async function scratchServer(): Promise<ScratchServer> {
  const given = process.env.DATABASE_URL;
  if (given) return { url: given, release: async () => undefined };
  await sweepClusters(KEEP, PREFIX);
  const cluster = await startEmbedded({ dir: path.join(KEEP, `${PREFIX}${process.pid}`), unsafe: true });
  return { url: cluster.url('postgres'), release: () => cluster.destroy() };
}
