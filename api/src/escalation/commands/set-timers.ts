import { levelOf, reachKey } from '@baton/escalation-path';
import { attention, type Surroundings, type Ticket } from '@baton/ticket-lifecycle';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.ts';
import type { Tx } from '../../platform/database/tx.ts';
import { Jobs } from '../../platform/jobs/jobs.ts';
import { setTimers, type TimerToSet } from '../store/ticket-timers.ts';
import { distinct, ringDueTask, wakeOf } from '../wakes.ts';

/** As many as may well set timers of one quarter of a second at the same moment. */
const shards = 8;

/** The timer of a ticket as it stands: when it next rings, and whom its next level will call. */
export function timerOf(ticket: Ticket, around: Surroundings): TimerToSet {
  const { ringAt, nextLevel } = attention(ticket, around);
  const level = nextLevel && levelOf(around.path, nextLevel.level);
  return {
    ticketId: ticket.id,
    dueAt: ringAt,
    level: nextLevel && {
      ...nextLevel,
      reaches: (level?.responders ?? []).map((responder) => reachKey(responder, ticket.owner)),
    },
  };
}

/** Sets timers of tickets, with the jobs that wake somebody when they are due. */
@Injectable()
export class SetTimers {
  private readonly jobs: Jobs;
  private readonly clock: Clock;
  private turn = Math.floor(Math.random() * shards);

  constructor(jobs: Jobs, clock: Clock) {
    this.jobs = jobs;
    this.clock = clock;
  }

  async set(tx: Tx, timers: readonly TimerToSet[]): Promise<void> {
    await setTimers(tx, timers);
    this.turn = (this.turn + 1) % shards;
    const now = this.clock.now();
    const wakes = timers.flatMap(({ dueAt }) => (dueAt === null ? [] : [wakeOf(dueAt, now, this.turn)]));
    await this.jobs.addMany(tx, distinct(wakes));
  }

  /**
   * For tickets that rang and were not due: their wakes wait for a second by the clock of the database, which may be ahead
   * of ours. Without that they would ring again at once, until our clock has caught up.
   */
  async again(tx: Tx, timers: readonly TimerToSet[]): Promise<void> {
    if (timers.length === 0) return;
    await this.set(tx, timers);
    const now = this.clock.now();
    if (!timers.some(({ dueAt }) => dueAt !== null && dueAt - now < 1000)) return;
    await this.jobs.add(
      tx,
      ringDueTask,
      { until: now },
      { inSeconds: 1, key: `${ringDueTask}:again:${this.turn}` },
    );
  }
}
