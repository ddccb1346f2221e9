import { partyKey, partyOf } from '@baton/cosign-quorum';
import type { Party, PartyRole } from '@baton/cosign-quorum';
import { nearestText } from './nearest-text.ts';
import { refused } from './problem.ts';
import type { Refused } from './problem.ts';
import { lexiconOf } from './values.ts';
import { inQuotes } from './quote.ts';
import { isWord, spellings, wordOf } from './vocabulary.ts';
import type { CellWords } from './words.ts';

/** Names of departments as co-sign texts write them bare: no word or sign of theirs may be among them. */
const plain = /^[\p{L}_][\p{L}\p{M}\p{N}_\-./]*(?: [\p{L}\p{N}_][\p{L}\p{M}\p{N}_\-./]*)*$/u;

const taken = new Set([
  ...(['and', 'then', 'any', 'none'] as const).flatMap((word) => spellings(word)),
  ...(['anyOf', 'allOf', 'sequenceOf'] as const).flatMap((word) => spellings(word)),
  ...['any', 'all', 'sequence', 'of', 'or', 'not', 'except', '任'],
]);

/** A department and who of it: "finance", "finance:lead", "财务:主管". */
export function readParty(
  text: string,
  at: number,
  words: CellWords | undefined,
  givenRole?: string,
  quoted = false,
): { readonly ok: true; readonly code: string; readonly party: Party } | Refused {
  const colon = quoted ? -1 : Math.max(text.lastIndexOf(':'), text.lastIndexOf('：'));
  const name = colon < 0 ? text : text.slice(0, colon).trim();
  const said = givenRole ?? (colon < 0 ? undefined : text.slice(colon + 1));
  const role = said === undefined ? undefined : roleOf(said);
  if (role === null) {
    const near = nearestText(said?.trim() ?? '', ['lead', 'staff']);
    return refused(
      'unknown-value',
      at + colon + 1,
      said?.trim() ?? '',
      near === null ? {} : { nearest: near },
    );
  }
  if (name.trim() === '') return refused('incomplete', at, text);
  return department(name, at, words, role);
}

function department(
  name: string,
  at: number,
  words: CellWords | undefined,
  role: PartyRole | undefined,
): { readonly ok: true; readonly code: string; readonly party: Party } | Refused {
  const known = words?.departments;
  const found = known === undefined ? ({ ok: true, code: name } as const) : lexiconOf(known).read(name, at);
  if (!found.ok) return found;
  const party: Party = role === undefined ? { department: found.code } : { department: found.code, role };
  // A colon would make two parties share one key.
  if (partyOf(partyKey(party))?.department !== found.code) return refused('unexpected', at, name);
  return { ok: true, code: partyKey(party), party };
}

function roleOf(said: string): PartyRole | null {
  if (isWord('lead', said)) return 'lead';
  return isWord('staff', said) ? 'staff' : null;
}

/** `key` is written as it is where it names no party. */
export function partyText(party: Party | null, key: string, words: CellWords | undefined): string {
  if (party === null) return inQuotes(key);
  const known = words?.departments;
  const name = known === undefined ? party.department : lexiconOf(known).nameOf(party.department);
  const role = party.role === undefined ? '' : `:${wordOf(party.role, words?.language)}`;
  return `${isPlainName(name) ? name : inQuotes(name)}${role}`;
}

const isPlainName = (name: string): boolean =>
  plain.test(name) &&
  !name
    .toLowerCase()
    .split(' ')
    .some((part) => taken.has(part));
