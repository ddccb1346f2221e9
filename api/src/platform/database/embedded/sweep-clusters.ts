import { existsSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { choosePlace, homesOutside } from './place.ts';
import { stopServer } from './postmaster.ts';
import { processIdentity } from './process-identity.ts';

/**
 * Stops and deletes the clusters `<folder>/<prefix><process id>` whose processes were killed before they could do it
 * themselves, wherever such clusters live.
 */
export async function sweepClusters(folder: string, prefix: string): Promise<void> {
  const parents = [folder, ...homesOutside(path.join(folder, prefix)).map((home) => path.dirname(home))];
  for (const parent of parents) {
    for (const name of existsSync(parent) ? readdirSync(parent) : []) {
      const owner = Number(name.slice(prefix.length));
      if (!name.startsWith(prefix) || !owner || processIdentity(owner)) continue;
      await stopServer(choosePlace(path.join(folder, name)), 'immediate');
      rmSync(path.join(parent, name), { recursive: true, force: true });
    }
  }
}
