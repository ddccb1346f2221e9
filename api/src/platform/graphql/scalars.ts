import { Scalar, type CustomScalar } from '@nestjs/graphql';
import { GraphQLError, Kind, valueFromASTUntyped, type ValueNode } from 'graphql';

function badInput(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });
}

const iso = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/;

@Scalar('Instant')
export class InstantScalar implements CustomScalar<string, string> {
  description = 'A moment: ISO 8601 in UTC with milliseconds.';

  /** Any ISO 8601 moment with its offset; kept in UTC. */
  parseValue(value: unknown): string {
    const text = typeof value === 'string' && iso.test(value) ? Date.parse(value) : Number.NaN;
    if (Number.isNaN(text))
      throw badInput('A moment must be ISO 8601 with an offset, such as 2026-03-01T09:30:00Z.');
    return new Date(text).toISOString();
  }

  serialize(value: unknown): string {
    return typeof value === 'number' ? new Date(value).toISOString() : String(value);
  }

  parseLiteral(node: ValueNode): string {
    return this.parseValue(node.kind === Kind.STRING ? node.value : null);
  }
}

@Scalar('Cursor')
export class CursorScalar implements CustomScalar<string, string> {
  description = 'A place in the journal.';

  parseValue(value: unknown): string {
    if (typeof value !== 'string') throw badInput('A cursor must be a text.');
    return value;
  }

  serialize(value: unknown): string {
    return String(value);
  }

  parseLiteral(node: ValueNode): string {
    return this.parseValue(node.kind === Kind.STRING ? node.value : null);
  }
}

@Scalar('JSON')
export class JsonScalar implements CustomScalar<unknown, unknown> {
  description = 'Any JSON value.';

  parseValue(value: unknown): unknown {
    return value;
  }

  serialize(value: unknown): unknown {
    return value;
  }

  parseLiteral(node: ValueNode): unknown {
    return valueFromASTUntyped(node);
  }
}
