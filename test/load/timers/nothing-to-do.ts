import { Logger, run } from 'graphile-worker';
import type { Client } from 'pg';

/**
 * How many jobs that do nothing graphile-worker runs in a second, in the way in which the house runs it: as many of them due
 * at one instant, among all the others that wait.
 */
export async function idleRate(
  client: Client,
  url: string,
  { jobs, concurrency }: { jobs: number; concurrency: number },
): Promise<number> {
  const dueAt = Date.now() + 5000;
  await client.query(
    `SELECT count(graphile_worker.add_job('nothing', json_build_object('number', n), run_at => $1::timestamptz,
       job_key => 'nothing:' || n)) FROM generate_series(1, $2::int) AS n`,
    [new Date(dueAt), jobs],
  );
  let done = 0;
  let last = dueAt;
  let tell: () => void = () => undefined;
  const all = new Promise<void>((resolve) => (tell = resolve));
  const runner = await run({
    connectionString: url,
    concurrency,
    maxPoolSize: concurrency + 2,
    pollInterval: 250,
    noHandleSignals: true,
    crontab: '',
    logger: new Logger(() => () => undefined),
    taskList: {
      nothing: async () => {
        done += 1;
        last = Date.now();
        if (done === jobs) tell();
      },
    },
  });
  await all;
  await runner.stop();
  return (jobs * 1000) / (last - dueAt);
}
