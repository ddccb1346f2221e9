import { partyKey } from './rule.ts';
import type { CosignRule, Party } from './rule.ts';

/** More would be no co-sign but a poll; the limits also bound what a hostile rule can cost. */
export const MAX_PARTIES = 64;
export const MAX_DEPTH = 16;

/** `path` names the place, such as `sequence[1].kOf.of[0]`; empty for the rule itself. */
export type CosignRuleFinding =
  | { code: 'malformed'; path: string }
  | { code: 'empty_group'; path: string }
  | { code: 'k_out_of_range'; path: string; k: number; of: number }
  | { code: 'duplicate_party'; path: string; partyKey: string; firstPath: string }
  | { code: 'too_deep'; path: string; limit: number }
  | { code: 'too_many_parties'; path: string; limit: number };

/** All that is wrong with a rule, in reading order; takes anything, so that stored or typed JSON can be checked. */
export function checkCosignRule(rule: unknown): CosignRuleFinding[] {
  const findings: CosignRuleFinding[] = [];
  const firstPaths = new Map<string, string>();
  let leaves = 0;
  visit(rule, '', 1);
  if (leaves > MAX_PARTIES) findings.push({ code: 'too_many_parties', path: '', limit: MAX_PARTIES });
  return findings;

  function visit(node: unknown, path: string, depth: number): void {
    if (depth > MAX_DEPTH) return void findings.push({ code: 'too_deep', path, limit: MAX_DEPTH });
    const only = soleMember(node);
    if (!only) return void findings.push({ code: 'malformed', path });
    const [name, value] = only;
    const here = path === '' ? name : `${path}.${name}`;
    if (name === 'party') return visitParty(value, path);
    if (name === 'kOf') return visitKOf(value, path, here, depth);
    if (name !== 'all' && name !== 'any' && name !== 'sequence')
      return void findings.push({ code: 'malformed', path });
    visitParts(value, path, here, depth);
  }

  function visitParty(value: unknown, path: string): void {
    leaves += 1;
    if (!isParty(value)) return void findings.push({ code: 'malformed', path });
    const key = partyKey(value);
    const firstPath = firstPaths.get(key);
    if (firstPath === undefined) firstPaths.set(key, path);
    else findings.push({ code: 'duplicate_party', path, partyKey: key, firstPath });
  }

  function visitKOf(value: unknown, path: string, here: string, depth: number): void {
    if (!isRecord(value) || typeof value['k'] !== 'number' || !Array.isArray(value['of'])) {
      return void findings.push({ code: 'malformed', path });
    }
    const k = value['k'];
    const of = value['of'].length;
    const inRange = Number.isInteger(k) && k >= 1 && k <= of;
    if (of > 0 && !inRange) findings.push({ code: 'k_out_of_range', path, k, of });
    visitParts(value['of'], path, `${here}.of`, depth);
  }

  function visitParts(parts: unknown, path: string, here: string, depth: number): void {
    if (!Array.isArray(parts)) return void findings.push({ code: 'malformed', path });
    if (parts.length === 0) findings.push({ code: 'empty_group', path });
    for (let i = 0; i < parts.length && leaves <= MAX_PARTIES; i += 1)
      visit(parts[i], `${here}[${i}]`, depth + 1);
  }
}

/** A checked rule out of JSON, or the findings. */
export function readCosignRule(
  value: unknown,
): { ok: true; rule: CosignRule } | { ok: false; findings: CosignRuleFinding[] } {
  const findings = checkCosignRule(value);
  if (findings.length > 0) return { ok: false, findings };
  // The check has just looked at every member of every node, which the compiler cannot follow.
  return { ok: true, rule: value as CosignRule };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function soleMember(node: unknown): [string, unknown] | undefined {
  const members = isRecord(node) ? Object.entries(node) : [];
  return members.length === 1 ? members[0] : undefined;
}

function isParty(value: unknown): value is Party {
  if (!isRecord(value)) return false;
  const { department, role, ...rest } = value;
  const known = role === undefined || role === 'lead' || role === 'staff';
  // A colon would make two different parties share one key.
  const named = typeof department === 'string' && department !== '' && !department.includes(':');
  return named && known && Object.keys(rest).length === 0;
}
