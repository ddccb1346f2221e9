import { createRequire } from 'node:module';
import type * as GraphQL from 'graphql';
import type { ServerOptions } from 'graphql-ws';
import { nestedInItself } from './nested-in-itself.ts';
import type { errorFormatter } from './format-error.ts';

/** Longer operations than any screen sends are refused before they are parsed to the end. */
export const maxTokens = 4000;

// The very copy of graphql that made the schema: a bundler may take the other one, which refuses the schema as foreign.
// `require` has no types; this is that package.
const { GraphQLError, parse, specifiedRules, validate } = createRequire(import.meta.url)(
  'graphql',
) as typeof GraphQL;

/** Parsing fails here, where it is answered as an error of the operation; later it would close the connection. */
const onSubscribe: NonNullable<ServerOptions['onSubscribe']> = (_, __, { query }) => {
  try {
    parse(query, { maxTokens });
    return undefined;
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    return [named(error, 'GRAPHQL_PARSE_FAILED')];
  }
};

const named = (error: GraphQL.GraphQLError, code: string): GraphQL.GraphQLError =>
  new GraphQLError(error.message, {
    nodes: error.nodes ?? null,
    source: error.source ?? null,
    positions: error.positions ?? null,
    extensions: { code },
  });

type SocketRules = Required<Pick<ServerOptions, 'onSubscribe' | 'validate' | 'onNext' | 'onError'>>;

/**
 * What is refused over HTTP is refused on the socket, and accidents are spoken of as there: by a number that the log knows.
 * Nest hands all of this on to graphql-ws, though its type does not name it.
 */
export function socketRules(format: ReturnType<typeof errorFormatter>): SocketRules {
  const formatted = (errors: readonly GraphQL.GraphQLError[]): GraphQL.GraphQLFormattedError[] =>
    errors.map((error) => format(error.toJSON(), error));
  return {
    onSubscribe,
    validate: (schema, document) =>
      validate(schema, document, [...specifiedRules, nestedInItself]).map((error) =>
        named(error, 'GRAPHQL_VALIDATION_FAILED'),
      ),
    onNext: (_, __, ___, ____, result) =>
      result.errors ? { ...result, errors: formatted(result.errors) } : undefined,
    onError: (_, __, ___, errors) => formatted(errors),
  };
}
