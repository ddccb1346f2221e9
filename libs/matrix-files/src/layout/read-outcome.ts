import { parseAuthority, parseCosign, parseList, parseOne, parseParties } from '@baton/ownership-matrix';
import type { Assignment, DraftTable, Named, Outcome } from '@baton/ownership-matrix';
import { partiesOf } from '@baton/cosign-quorum';
import type { Place, Problems } from '../problem.ts';
import type { FileWords } from '../words.ts';
import type { RuleColumn } from './sheets.ts';

/** The lists that owners, service levels and so on are read by; undefined where any code passes. */
export interface Known {
  readonly departments?: readonly Named[];
  readonly serviceLevels?: readonly Named[];
  readonly paths?: readonly Named[];
  readonly playbooks?: readonly Named[];
}

/** The lists of the house, and what the base table has besides: a code that no longer exists is a finding, not an error. */
export function knownTo(words: FileWords, base: DraftTable | undefined): Known {
  const given: (Outcome | ({ kind: 'assign' } & Assignment))[] =
    base === undefined ? [] : [{ kind: 'assign', ...base.catchAll }, ...base.rules.map(({ then }) => then)];
  const duties = given.filter((then) => then.kind === 'assign');
  const parties = (keys: readonly string[]): string[] => keys.map((key) => key.split(':')[0] ?? key);
  const departments = given.flatMap((then) => [
    ...(then.kind === 'assign' ? [then.owner] : []),
    ...(then.kind === 'assign' && then.cosign
      ? partiesOf(then.cosign).map(({ department }) => department)
      : []),
    ...(then.informed ?? []),
    ...parties(then.additionalCosign ?? []),
  ]);
  return {
    ...listed('departments', words.departments, departments),
    ...listed(
      'serviceLevels',
      words.serviceLevels,
      duties.map(({ serviceLevel }) => serviceLevel),
    ),
    ...listed(
      'paths',
      words.paths,
      duties.map(({ path }) => path),
    ),
    ...listed(
      'playbooks',
      words.playbooks,
      duties.flatMap(({ playbook }) => playbook ?? []),
    ),
  };
}

function listed(key: keyof Known, named: readonly Named[] | undefined, more: readonly string[]): Known {
  if (named === undefined) return {};
  const codes = new Set(named.map(({ code }) => code));
  const rest = [...new Set(more)].filter((code) => code !== '' && !codes.has(code));
  const whole: readonly Named[] = [...named, ...rest.map((code) => ({ code, names: [] }))];
  return { [key]: whole };
}

export type CellReader = (column: RuleColumn) => string;

/** What a rule that assigns gives, or the catch-all. Parts that cannot be read are told of and left empty. */
export function readDuty(
  cell: CellReader,
  place: (column: RuleColumn) => Place,
  known: Known,
  problems: Problems,
): Omit<Assignment, 'informed' | 'additionalCosign'> {
  const one = (column: RuleColumn, list: readonly Named[] | undefined): string | null => {
    const read = parseOne(cell(column), list);
    if (read.ok) return read.code;
    problems.addText(read.problem, place(column));
    return null;
  };
  const authority = parseAuthority(cell('authority'));
  if (!authority.ok) problems.addText(authority.problem, place('authority'));
  const cosign = parseCosign(cell('cosign'), partyWords(known));
  if (!cosign.ok) problems.addText(cosign.problem, place('cosign'));
  return {
    owner: one('owner', known.departments) ?? '',
    serviceLevel: one('serviceLevel', known.serviceLevels) ?? '',
    path: one('path', known.paths) ?? '',
    authority: authority.ok ? authority.authority : null,
    playbook: one('playbook', known.playbooks),
    cosign: cosign.ok ? cosign.rule : null,
  };
}

/** Undefined lists stand for empty cells. */
export function readAdditions(
  cell: CellReader,
  place: (column: RuleColumn) => Place,
  known: Known,
  problems: Problems,
): { informed?: readonly string[]; additionalCosign?: readonly string[] } {
  const read = (column: 'informed' | 'additionalCosign'): readonly string[] | undefined => {
    const text = cell(column);
    if (text.trim() === '') return undefined;
    const list =
      column === 'informed' ? parseList(text, known.departments) : parseParties(text, partyWords(known));
    if (list.ok) return list.codes;
    problems.addText(list.problem, place(column));
    return undefined;
  };
  const informed = read('informed');
  const additionalCosign = read('additionalCosign');
  return {
    ...(informed === undefined ? {} : { informed }),
    ...(additionalCosign === undefined ? {} : { additionalCosign }),
  };
}

const spoken = new WeakMap<Known, { departments?: readonly Named[] }>();

/** The same object each time: names are laid out once for each. */
function partyWords(known: Known): { departments?: readonly Named[] } {
  const words = spoken.get(known) ?? (known.departments ? { departments: known.departments } : {});
  spoken.set(known, words);
  return words;
}
