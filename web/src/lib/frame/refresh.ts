import type { Fact, Live } from '#lib/wire/index.ts';

/** Facts of one command arrive together; this much later, in milliseconds, what they changed is read once. */
const settles = 150;

/** After a failed attempt, in milliseconds. */
const again = 4_000;

/**
 * Reads a page again soon after facts that concern it, one attempt at a time, and once more while that fails: what is shown stays
 * until then. Returns the way to stop.
 *
 *     $effect(() => refreshOn(getLive(), ({ stream }) => stream.startsWith('change:'), load));
 */
export function refreshOn(
  live: Live,
  concerns: (fact: Fact) => boolean,
  read: (signal: AbortSignal) => Promise<void>,
): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let asked = new AbortController();

  const plan = (wait: number): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void attempt(), wait);
  };
  const attempt = async (): Promise<void> => {
    asked.abort();
    const mine = new AbortController();
    asked = mine;
    try {
      await read(mine.signal);
    } catch {
      // The top line says when the connection is gone, and the frame when the session is.
      if (!mine.signal.aborted) plan(again);
    }
  };
  const stop = live.follow((facts) => facts.some(concerns) && plan(settles), { recent: true });
  return () => {
    stop();
    clearTimeout(timer);
    asked.abort();
  };
}
