import { randomUUID } from 'node:crypto';
import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Log } from '../observability/log.ts';

const speakable = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
  'OPERATION_RESOLUTION_FAILURE',
  'NOT_SIGNED_IN',
]);

/** A query that needs somebody signed in; mutations answer with a refusal instead. */
export class NotSignedInError extends GraphQLError {
  constructor() {
    super('Nobody is signed in.', { extensions: { code: 'NOT_SIGNED_IN' } });
  }
}

/** What callers may read of an error: mistakes of theirs as they are, accidents of ours by a number that the log knows. */
export function errorFormatter(
  log: Log,
): (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError {
  return (formatted, error) => {
    const code = formatted.extensions?.['code'];
    const locations = formatted.locations ? { locations: formatted.locations } : {};
    const path = formatted.path ? { path: formatted.path } : {};
    if (typeof code === 'string' && speakable.has(code)) {
      return { message: formatted.message, ...locations, ...path, extensions: { code } };
    }
    const accident = randomUUID();
    log.error({ err: unwrapResolverError(error), accident, path: formatted.path }, 'a request failed');
    return {
      message: `Something went wrong here; it is in the log as ${accident}.`,
      ...locations,
      ...path,
      extensions: { code: 'INTERNAL_SERVER_ERROR', accident },
    };
  };
}
