import type { Names } from '@baton/contract';
import type { Rota } from '@baton/rota';
import type { Instant } from '../../platform/clock/clock.ts';

/** A rota as it is kept: the rotation, and what it is called. */
export interface KeptRota extends Rota {
  readonly names: Omit<Names, '__typename'>;
}

export interface KeptOverride {
  readonly id: string;
  readonly from: Instant;
  readonly until: Instant;
  readonly person: string | null;
}

/** What stands in a stream `rota:…`. */
export type RotaFact =
  | {
      readonly type: 'RotaCreated';
      readonly code: string;
      readonly department: string;
      readonly rota: KeptRota;
    }
  | { readonly type: 'RotaEdited'; readonly rota: KeptRota }
  | { readonly type: 'RotaOverridden'; readonly override: KeptOverride }
  | { readonly type: 'RotaOverrideRemoved'; readonly overrideId: string };

/** What stands in a stream `absence:…`. */
export type AbsenceFact =
  | {
      readonly type: 'AbsenceRecorded';
      readonly person: string;
      readonly from: Instant;
      readonly until: Instant;
      readonly deputy: string | null;
    }
  | { readonly type: 'AbsenceCalledOff' };

export const rotaStream = (id: string): string => `rota:${id}`;
export const absenceStream = (id: string): string => `absence:${id}`;
