import { Injectable } from '@nestjs/common';

/** Milliseconds since the epoch, UTC. */
export type Instant = number;

/** The one place that asks for the time; tests put another in its place. */
@Injectable()
export class Clock {
  now(): Instant {
    return Date.now();
  }
}
