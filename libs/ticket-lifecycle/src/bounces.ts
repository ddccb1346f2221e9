import type { Ownership } from './ticket.ts';

/**
 * How often a ticket came back: moves by a person or a ruling to a department that had owned it before. What a level or the
 * matrix moved is nobody's pushing to and fro.
 */
export function bounces(ownerships: readonly Ownership[]): number {
  return ownerships.filter(({ department, cause }, index) => {
    const pushed = cause.kind === 'person' || cause.kind === 'ruling';
    return pushed && ownerships.slice(0, index).some((earlier) => earlier.department === department);
  }).length;
}
