import { Trouble } from '../bootstrap/trouble.mjs';
import { runNx } from './nx.ts';

/** Builds the API and the web where their sources changed; Nx keeps what it built before in its local cache. */
export async function build(projects: readonly ('api' | 'web')[] = ['api', 'web']): Promise<void> {
  console.log(`Building what changed (${projects.join(' and ')}) …`);
  const begin = performance.now();
  const names = projects.map((project) => `@baton/${project}`).join(',');
  const { code, output } = await runNx(['run-many', '--target=build', `--projects=${names}`]);
  if (code !== 0) throw new Trouble(`${output}\nThe build failed; its own message stands above.`);
  console.log(`Built in ${((performance.now() - begin) / 1000).toFixed(1)} s.`);
}
