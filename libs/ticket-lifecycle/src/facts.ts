/** What the ownership matrix looks at on a ticket (判定条件). */
export interface Facts {
  readonly problemType: string;
  readonly market: string;
  readonly channel: string;
  readonly tier: string;
  /** 1 is the worst of four. */
  readonly severity: number;
  /** In `currency`; null when no order is concerned. */
  readonly orderValue: number | null;
  /** ISO 4217. */
  readonly currency: string | null;
  readonly language: string;
  readonly tags: readonly string[];
}
