import type { ValueTransformer } from 'typeorm';
import type { Instant } from '../clock/clock.ts';

/** timestamptz in the table, milliseconds since the epoch in the code. */
export const instant: ValueTransformer = {
  to: (value: Instant | null | undefined): Date | null | undefined =>
    value === null || value === undefined ? value : new Date(value),
  from: (value: Date | null): Instant | null => (value === null ? null : value.getTime()),
};

/** As the contract writes it: ISO 8601 in UTC. */
export function toIso(value: Instant): string {
  return new Date(value).toISOString();
}

export function toIsoOrNull(value: Instant | null | undefined): string | null {
  return value === null || value === undefined ? null : toIso(value);
}
