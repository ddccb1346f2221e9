import type { Instant } from '@baton/working-time';

/** Escalation time without calendars: it runs, it is paused, it goes on. The tests read it as clock view and as calendar. */
export class Stopwatch {
  readonly #stretches: { from: Instant; until: Instant | null }[] = [];

  constructor(start: Instant) {
    this.#stretches.push({ from: start, until: null });
  }

  pause(at: Instant): void {
    const last = this.#stretches.at(-1);
    if (last && last.until === null) last.until = at;
  }

  resume(at: Instant): void {
    if (this.#stretches.at(-1)?.until !== null) this.#stretches.push({ from: at, until: null });
  }

  /** Milliseconds counted by `at`. */
  counted(at: Instant): number {
    return this.#stretches.reduce(
      (sum, { from, until }) => sum + Math.max(0, Math.min(until ?? at, at) - from),
      0,
    );
  }

  /** The instant at which so many milliseconds are counted; null where it stands still before. */
  reached(ms: number): Instant | null {
    let missing = ms;
    for (const { from, until } of this.#stretches) {
      if (until === null || until - from >= missing) return from + missing;
      missing -= until - from;
    }
    return null;
  }

  after = (from: Instant, seconds: number): Instant | null => {
    const reached = this.reached(this.counted(from) + seconds * 1_000);
    return reached === null ? null : Math.max(from, reached);
  };
}
