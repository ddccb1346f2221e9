import { GraphQLError } from 'graphql';
import type { Instant } from '../../platform/clock/clock.ts';

/** A period as it is asked for, in ISO 8601. It must end after it begins. */
export function periodOf(from: string, until: string): { readonly from: Instant; readonly until: Instant } {
  const period = { from: Date.parse(from), until: Date.parse(until) };
  if (period.from < period.until) return period;
  throw badInput('The period must end after it begins.');
}

export const badInput = (message: string): GraphQLError =>
  new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });
