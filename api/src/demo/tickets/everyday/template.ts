import type { ResolutionKind } from '@baton/ticket-lifecycle';

/** A kind of ticket that comes every day: what is written on it, and how it is usually settled. */
export interface Template {
  readonly type: string;
  /** Where it comes from; left out: from anywhere but China, whose tickets are written in Chinese. */
  readonly markets?: readonly string[];
  readonly severity: number;
  readonly tags?: readonly string[];
  readonly titles: readonly [string, ...string[]];
  readonly description: string;
  /** What the owner notes on the way. */
  readonly note: string;
  /** What the customer may be asked, and answers. */
  readonly question?: readonly [string, string];
  /** Why it may be on hold. */
  readonly hold?: string;
  readonly proposal: {
    readonly kind: ResolutionKind;
    readonly text: string;
    /** The least and the most in whole euros. */
    readonly euros?: readonly [number, number];
  };
  readonly resolution: string;
}
