import { say } from '#lib/words/index.ts';

/** The least share that is told by its number. */
const least = 0.001;

/** A share as people read it; one that would read 0% without being nothing says so. */
export function shareText(share: number): string {
  return share > 0 && share < least ? `<${say.share(least)}` : say.share(share);
}
