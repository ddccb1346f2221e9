import type { Instant } from '../../platform/clock/clock.ts';
import { seeded, type Seeded } from '../seeded.ts';
import { customerNumber, habitsOf, orderNumber, valueIn } from './customers.ts';
import type { PlannedTicket } from './plan.ts';
import type { Scene } from './scene.ts';

/** What a story says of a ticket; all else is chosen as is usual in the market. */
export interface Wording {
  readonly key: string;
  readonly openedAt: Instant;
  readonly market: string;
  readonly problemType: string;
  readonly title: string;
  readonly description: string;
  readonly severity: number;
  readonly tier?: string;
  readonly channel?: string;
  readonly language?: string;
  readonly tags?: readonly string[];
  /** In euros; converted into the currency of the market. Null for a ticket about no order. */
  readonly euros?: number | null;
  readonly openedBy?: string;
  readonly customerName?: string;
  /** The same for tickets of one customer. */
  readonly customerReference?: string;
  readonly play: (scene: Scene, random: Seeded) => void;
}

export function ticket(wording: Wording): PlannedTicket {
  const { key, openedAt, market, problemType, title, description, severity } = wording;
  const random = seeded(key);
  const habits = habitsOf(market);
  const euros = wording.euros === undefined ? random.between(8, 160) : wording.euros;
  const openedBy = wording.openedBy ?? random.oneOf(habits.agents);
  return {
    key,
    openedAt,
    openedBy,
    title,
    description,
    facts: {
      problemType,
      market,
      channel: wording.channel ?? random.oneOf(habits.channels),
      tier: wording.tier ?? random.oneOf(['standard', 'standard', 'standard', 'silver', 'silver', 'gold']),
      severity,
      orderValue: euros === null ? null : valueIn(market, euros),
      currency: euros === null ? null : habits.currency,
      language: wording.language ?? habits.language,
      tags: wording.tags ?? [],
    },
    customerName: wording.customerName ?? random.oneOf(habits.customers),
    customerReference: wording.customerReference ?? customerNumber(random),
    orderReference: euros === null ? null : orderNumber(market, random),
    play: (scene) => wording.play(scene, random),
  };
}
