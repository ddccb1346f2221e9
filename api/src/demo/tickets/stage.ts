import type { Surroundings, TicketCommand, TicketName } from '@baton/ticket-lifecycle';
import type { Instant } from '../../platform/clock/clock.ts';
import type { Seeded } from '../seeded.ts';

/** What happens to a ticket from outside its script, such as being marked by a policy change. */
export interface HouseDeed {
  readonly at: Instant;
  /** The person whose act brings it about. */
  readonly by: string;
  readonly command: TicketCommand;
}

/** ISO 4217. */
export interface Money {
  readonly amount: number;
  readonly currency: string;
}

/** What surrounds one ticket while its past is played. */
export interface Stage {
  readonly now: Instant;
  readonly random: Seeded;
  readonly around: (moment: { readonly now: Instant; readonly by: string | null }) => Surroundings;
  /** What another ticket of the demo is called. */
  readonly nameOf: (key: string) => TicketName;
  /** Oldest first. */
  readonly houseDeeds: readonly HouseDeed[];
}
