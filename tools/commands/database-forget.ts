import { startEmbedded } from '../../api/src/platform/database/embedded/start-embedded.ts';
import { command } from '../house/command.ts';
import { embeddedHome } from '../house/database.ts';
import { moveIn } from '../house/tenancy.ts';

/** `npm run database:forget`: deletes the embedded database, so that the next start begins with the demo company. */
await command(async () => {
  const tenancy = await moveIn();
  const cluster = await startEmbedded({ dir: embeddedHome });
  await cluster.destroy();
  tenancy.movedOut();
  console.log(`Deleted: ${cluster.home}`);
  return 0;
});
