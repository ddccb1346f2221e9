import type { MatrixRefusal, RefusalCode } from './refusal.ts';

/** Gathers refusals, each with the place that is being checked. */
export class Reasons {
  readonly all: MatrixRefusal[] = [];
  rule: string | null = null;
  row: number | null = null;
  input: string | null = null;

  add(code: RefusalCode, value: string | null): void {
    this.all.push({
      code,
      rule: this.rule,
      row: this.row,
      input: this.input,
      value: value?.slice(0, 200) ?? null,
    });
  }

  /** Adds a last reason, after which nothing can be checked further. */
  with(code: RefusalCode, value: string): MatrixRefusal[] {
    this.add(code, value);
    return this.all;
  }
}

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';

export const isTexts = (value: unknown): value is string[] => Array.isArray(value) && value.every(isText);
