import type { Instant, LocalDate, WallTime } from '@baton/working-time';

/** A weekly rotation: each turn lasts from one hand-over to the same wall time a week later. Plain JSON. */
export interface Rota {
  /** IANA name; the hand-over is read off a clock on a wall there. */
  readonly zone: string;
  /** Date of the first hand-over; its weekday is that of all others. Before it nobody is on duty. */
  readonly firstTurn: LocalDate;
  /** `HH:MM`. A time that the clock skips is the instant of the change; of a time shown twice it is the first. */
  readonly handOverAt: WallTime;
  /** In order; after the last comes the first again. A name may stand more than once. */
  readonly people: readonly string[];
}

/** Somebody else, or nobody, for a while. Where two overlap, the later one in the list stands. */
export interface RotaOverride {
  readonly id: string;
  readonly from: Instant;
  /** Not included. */
  readonly until: Instant;
  /** Null: nobody, on purpose. */
  readonly person: string | null;
}

/** Why a person is on duty, or nobody is. */
export type DutySource =
  | { readonly kind: 'turn'; readonly turn: number }
  | { readonly kind: 'override'; readonly id: string }
  | { readonly kind: 'not_started' }
  | { readonly kind: 'nobody_listed' };

/** Who is meant to be on duty, whether present or not. */
export interface Duty {
  readonly person: string | null;
  readonly source: DutySource;
}

export interface DutyPeriod extends Duty {
  readonly from: Instant;
  readonly until: Instant;
}
