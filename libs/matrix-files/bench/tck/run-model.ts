import type { FactValue } from '@baton/ownership-matrix';
import type { Definitions } from '../../src/dmn/definitions.ts';
import { engineOf } from './engine.ts';
import type { Engine } from './engine.ts';
import type { TckCase, TckValue } from './test-cases.ts';

export type Verdict =
  | { readonly kind: 'passed' }
  | { readonly kind: 'failed'; readonly expected: TckValue; readonly actual: TckValue }
  | { readonly kind: 'outside'; readonly reasons: readonly string[] };

type Run =
  | { readonly ok: true; readonly value: TckValue }
  | { readonly ok: false; readonly reasons: readonly string[] };

/** The decisions of one model; what a table needs of other tables is decided first. */
export class Model {
  readonly #definitions: Definitions;
  readonly #engines = new Map<string, Engine>();

  constructor(definitions: Definitions) {
    this.#definitions = definitions;
    for (const { name, table } of definitions.decisions) {
      if (table) this.#engines.set(name, engineOf(name, table));
    }
  }

  holdsTable(decision: string): boolean {
    return this.#engines.has(decision);
  }

  check(decision: string, { facts }: TckCase, expected: TckValue): Verdict {
    const run = this.#run(decision, facts, 0);
    if (!run.ok) return { kind: 'outside', reasons: run.reasons };
    return alike(run.value, expected) ? { kind: 'passed' } : { kind: 'failed', expected, actual: run.value };
  }

  #run(decision: string, facts: ReadonlyMap<string, TckValue>, depth: number): Run {
    const engine = this.#engines.get(decision);
    if (engine === undefined) {
      const logic = this.#definitions.decisions.find(({ name }) => name === decision)?.logic;
      return { ok: false, reasons: [`needs ${logic ?? 'an unknown decision'}`] };
    }
    if (!engine.ok || depth > 20) return { ok: false, reasons: engine.ok ? ['circle'] : engine.reasons };
    const values: Record<string, FactValue> = {};
    for (const name of engine.names) {
      const found = this.#factOf(name, facts, depth);
      if (!found.ok) return found;
      if (typeof found.value === 'object' && found.value !== null)
        return { ok: false, reasons: ['fact: list or structure'] };
      values[name] = found.value;
    }
    return { ok: true, value: engine.run(values) };
  }

  #factOf(name: string, facts: ReadonlyMap<string, TckValue>, depth: number): Run {
    const whole = facts.get(name);
    if (whole !== undefined) return { ok: true, value: whole };
    if (this.#definitions.decisions.some((decision) => decision.name === name))
      return this.#run(name, facts, depth + 1);
    const [first = '', ...rest] = name.split('.').map((part) => part.trim());
    let value: TckValue | undefined = facts.get(first);
    if (value === undefined) {
      const exists = this.#definitions.inputData.some((input) => input.name === first);
      const made = this.#definitions.decisions.some((decision) => decision.name === first);
      if (!made) return exists ? { ok: true, value: null } : { ok: false, reasons: ['fact from elsewhere'] };
      const run = this.#run(first, facts, depth + 1);
      if (!run.ok) return run;
      value = run.value;
    }
    for (const part of rest) {
      const whole_: unknown = value;
      value =
        typeof whole_ === 'object' && whole_ !== null && part in whole_
          ? (whole_ as Record<string, TckValue>)[part]
          : null;
    }
    return { ok: true, value: value ?? null };
  }
}

/** Lists are compared without their order: COLLECT has none. */
function alike(a: TckValue, b: TckValue): boolean {
  return JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));
}

function sorted(value: TckValue): unknown {
  if (Array.isArray(value))
    return value
      .map(sorted)
      .map((one) => JSON.stringify(one))
      .sort();
  if (typeof value !== 'object' || value === null) return value;
  return Object.entries(value)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, one]) => [key, sorted(one)]);
}
