import type { Facts } from '@baton/ticket-lifecycle';
import type { Instant } from '../../platform/clock/clock.ts';
import type { Scene } from './scene.ts';

/** A ticket to be: what was known when it was opened, and the script of what happened since. */
export interface PlannedTicket {
  /** Names it among the demo tickets; its ids depend on it. */
  readonly key: string;
  readonly openedAt: Instant;
  /** Login of the agent. */
  readonly openedBy: string;
  readonly title: string;
  readonly description: string;
  readonly facts: Facts;
  readonly customerName: string;
  readonly customerReference: string;
  readonly orderReference: string | null;
  readonly play: (scene: Scene) => void;
}
