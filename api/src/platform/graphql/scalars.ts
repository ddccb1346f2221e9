import { Scalar, type CustomScalar } from '@nestjs/graphql';
import { isText } from '../commands/fields.ts';
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

/** Deeper than anything that the rules look into. */
const deepest = 40;

/** What PostgreSQL can keep and the rules can walk through: no NUL, no half surrogates, no infinity, not nested for ever. */
function keepable(value: unknown): unknown {
  const open: { readonly value: unknown; readonly depth: number }[] = [{ value, depth: 0 }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { value: part, depth } = next;
    if (depth > deepest) throw badInput(`A JSON value must not be nested deeper than ${deepest} times.`);
    if (typeof part === 'number' && !Number.isFinite(part)) throw badInput('A number must be finite.');
    if (typeof part === 'string' && !isText(part)) throw badInput('A text must be well formed, without NUL.');
    if (typeof part !== 'object' || part === null) continue;
    for (const [key, inner] of Object.entries(part)) {
      if (!isText(key) || key === '__proto__') throw badInput('A key must be well formed, without NUL.');
      open.push({ value: inner, depth: depth + 1 });
    }
  }
  return value;
}

@Scalar('JSON')
export class JsonScalar implements CustomScalar<unknown, unknown> {
  description = 'Any JSON value.';

  parseValue(value: unknown): unknown {
    return keepable(value);
  }

  serialize(value: unknown): unknown {
    return value;
  }

  parseLiteral(node: ValueNode): unknown {
    return keepable(valueFromASTUntyped(node));
  }
}
