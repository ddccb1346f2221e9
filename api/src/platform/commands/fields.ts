import type { FieldProblem, FieldProblemCode } from '@baton/contract';
import { invalidInput, type Refusal } from './refusals.ts';

type Problem = FieldProblem & { __typename: 'FieldProblem' };

/** Collects what is wrong with an input, all fields at once. */
export class Fields {
  private readonly found: Problem[] = [];

  problem(field: string, code: FieldProblemCode, limit: number | null = null): void {
    this.found.push({ __typename: 'FieldProblem', field, code, limit });
  }

  /** A text that PostgreSQL and browsers can hold: no NUL, no half surrogates. Returned trimmed. */
  text(field: string, value: string | null | undefined, limits: { max: number; required?: boolean }): string {
    const text = (value ?? '').trim();
    if (limits.required && text === '') this.problem(field, 'REQUIRED');
    if (text.length > limits.max) this.problem(field, 'TOO_LONG', limits.max);
    if (!isText(text)) this.problem(field, 'MALFORMED');
    return text;
  }

  /** An amount of money or a count; finite and within bounds. */
  amount(field: string, value: number | null | undefined, max: number): number | null {
    if (value === null || value === undefined) return null;
    if (!Number.isFinite(value) || value < 0 || value > max) this.problem(field, 'OUT_OF_RANGE', max);
    return value;
  }

  known(field: string, value: string, values: ReadonlySet<string>): void {
    if (!values.has(value)) this.problem(field, 'UNKNOWN_VALUE');
  }

  /** Null when nothing is wrong. */
  refusal(): Refusal | null {
    return this.found.length > 0 ? invalidInput(this.found) : null;
  }
}

/** Whether PostgreSQL and browsers can hold it: no NUL, no half surrogates. */
export function isText(value: string): boolean {
  return !value.includes('\u0000') && value.isWellFormed();
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Whether it can be an id at all; what cannot is treated as absent. */
export function isId(value: string): boolean {
  return uuid.test(value);
}
