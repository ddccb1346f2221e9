import type { Instant } from '../platform/clock/clock.ts';
import type { JobToAdd } from '../platform/jobs/jobs.ts';

/** Rings every ticket that is due. */
export const ringDueTask = 'ring-due';
/** Sets the wakes of an hour that begins. */
export const wakeHourTask = 'wake-hour';
/** Rings one ticket: jobs of this name were left by an earlier version. */
export const ringTicketTask = 'ring-ticket';

const hour = 3_600_000;
/** Timers of one quarter of a second share their wakes: none rings later than that for it. */
const quarter = 250;
/** Hours are looked at a minute before they begin. */
const ahead = 60_000;

/**
 * The job that wakes somebody when a timer is due. Timers of the coming hour have a wake for their quarter of a second; those
 * further off share one for their hour, which sets the others when it comes. So a timer that is set and set again leaves
 * few jobs behind, and those find nothing to do.
 * @param shard Spreads transactions that set timers of one quarter: two with the same key would wait for each other.
 */
export function wakeOf(dueAt: Instant, now: Instant, shard: number): JobToAdd {
  if (dueAt - now < hour) return wakeAt(dueAt, shard);
  const from = Math.floor(dueAt / hour) * hour;
  return {
    task: wakeHourTask,
    payload: { from },
    runAt: from - ahead,
    key: `${wakeHourTask}:${from}:${shard}`,
  };
}

function wakeAt(dueAt: Instant, shard: number): JobToAdd {
  const until = Math.ceil(dueAt / quarter) * quarter;
  return { task: ringDueTask, payload: { until }, runAt: until, key: `${ringDueTask}:${until}:${shard}` };
}

/** The wakes for timers that are due within an hour which begins now. */
export function wakesOfHour(dues: readonly Instant[], shard: number): JobToAdd[] {
  return distinct(dues.map((dueAt) => wakeAt(dueAt, shard)));
}

export function distinct(jobs: readonly JobToAdd[]): JobToAdd[] {
  return [...new Map(jobs.map((job) => [job.key, job])).values()];
}

export const endOfHour = (from: Instant): Instant => from + hour;
