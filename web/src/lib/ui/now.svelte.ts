import { createSubscriber } from 'svelte/reactivity';

/**
 * The one ticking clock of the page. Whatever reads it in markup or in `$derived` is refreshed once a second; a hundred
 * countdowns cost one timer, and none runs while nobody reads. A hidden page does not tick; it catches up when shown.
 */
class Now {
  readonly #subscribe = createSubscriber((refresh) => {
    let timer: ReturnType<typeof setTimeout>;
    // On the full second, so that all countdowns of all screens turn together.
    const wait = () => {
      timer = setTimeout(tick, 1_000 - (Date.now() % 1_000));
    };
    const tick = () => {
      if (document.visibilityState === 'visible') refresh();
      wait();
    };
    document.addEventListener('visibilitychange', refresh);
    wait();
    return () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', refresh);
    };
  });

  /** Milliseconds since the epoch, UTC, floored to the second. */
  get instant(): number {
    this.#subscribe();
    return Math.floor(Date.now() / 1_000) * 1_000;
  }
}

export const now = new Now();
