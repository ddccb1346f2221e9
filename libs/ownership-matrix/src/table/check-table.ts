import { checkCatchAll, checkOutcome } from './check-outcome.ts';
import { checkConditions } from './check-conditions.ts';
import { checkInput } from './check-input.ts';
import { CATCH_ALL } from './catch-all.ts';
import type { Input } from './input.ts';
import { isRecord, isText, Reasons } from './reasons.ts';
import type { MatrixRefusal } from './refusal.ts';

/** Beyond what people keep by hand by far; a bound on memory, not on ambition. */
export const MAX_RULES = 50_000;
export const MAX_INPUTS = 64;

/**
 * Every reason why this cannot be a matrix. Trusts nothing: a table comes from storage, from the network or
 * from a spreadsheet, and its type is only a promise.
 */
export function checkTable(table: unknown): MatrixRefusal[] {
  const reasons = new Reasons();
  if (!isRecord(table)) return reasons.with('malformed', 'table');
  const { inputs, rules, hitPolicy, catchAll } = table;
  if (hitPolicy !== 'FIRST' && hitPolicy !== 'UNIQUE') reasons.add('malformed', 'hitPolicy');
  checkCatchAll(catchAll, reasons);
  if (!Array.isArray(inputs) || inputs.length > MAX_INPUTS) return reasons.with('malformed', 'inputs');
  if (!Array.isArray(rules)) return reasons.with('malformed', 'rules');
  if (rules.length > MAX_RULES) return reasons.with('too-many-rules', String(rules.length));
  checkRules(rules, readable(inputs, reasons), reasons);
  return reasons.all;
}

function readable(inputs: readonly unknown[], reasons: Reasons): Map<string, Input | null> {
  const byKey = new Map<string, Input | null>();
  for (const input of inputs) {
    if (!isRecord(input) || !isText(input.key) || input.key in Object.prototype) {
      reasons.add('malformed', 'inputs');
      continue;
    }
    reasons.input = input.key;
    if (byKey.has(input.key)) reasons.add('duplicate-input', input.key);
    byKey.set(input.key, checkInput(input, reasons));
    reasons.input = null;
  }
  return byKey;
}

function checkRules(
  rules: readonly unknown[],
  inputs: ReadonlyMap<string, Input | null>,
  reasons: Reasons,
): void {
  const conditions = checkConditions(inputs, reasons);
  const ids = new Set<string>();
  rules.forEach((rule, row) => {
    reasons.row = row;
    if (!isRecord(rule) || !isText(rule.id)) return reasons.add('malformed', 'rule');
    reasons.rule = rule.id;
    if (ids.has(rule.id) || rule.id === CATCH_ALL) reasons.add('duplicate-rule', rule.id);
    ids.add(rule.id);
    conditions(rule.when);
    checkOutcome(rule.then, reasons);
    reasons.rule = null;
  });
  reasons.row = null;
}
