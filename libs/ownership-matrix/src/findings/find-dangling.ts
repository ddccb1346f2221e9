import { partiesOf, partyOf } from '@baton/cosign-quorum';
import type { CompiledMatrix } from '../lookup/compile.ts';
import type { Teller } from '../regions/teller.ts';
import type { Assignment, Duty } from '../table/assignment.ts';
import { CATCH_ALL } from '../table/catch-all.ts';
import type { Outcome } from '../table/table.ts';
import type { Dangling, ReferencingPart } from './finding.ts';
import type { References } from './references.ts';
import { boxesOfRow } from './row-boxes.ts';

/** Codes that rules and the catch-all name and that do not exist; the first `limit` of them are told in full. */
export function findDangling(
  matrix: CompiledMatrix,
  references: References,
  limit: number,
  tell: Teller,
): { dangling: Dangling[]; count: number } {
  const { table, rows, axes } = matrix;
  const dangles = danglingIn(references);
  const dangling: Dangling[] = [];
  let count = 0;
  table.rules.forEach((rule, i) => {
    const codes = dangles(rule.then);
    const row = rows[i];
    count += codes.length;
    if (codes.length === 0 || row === undefined || dangling.length >= limit) return;
    const where = tell(boxesOfRow(row, axes));
    dangling.push(...codes.map((one): Dangling => ({ kind: 'dangling', rule: rule.id, ...one, ...where })));
  });
  const ofCatchAll = dangles(table.catchAll);
  const nowhere = { regions: [], regionCount: 0, example: null };
  dangling.push(
    ...ofCatchAll.map((one): Dangling => ({ kind: 'dangling', rule: CATCH_ALL, ...one, ...nowhere })),
  );
  return { dangling, count: count + ofCatchAll.length };
}

type Named = { readonly part: ReferencingPart; readonly code: string };

function danglingIn({
  departments,
  serviceLevels,
  paths,
  articles,
}: References): (then: Outcome | Assignment) => Named[] {
  const known: Record<ReferencingPart, ReadonlySet<string> | null> = {
    owner: setOf(departments),
    serviceLevel: setOf(serviceLevels),
    path: setOf(paths),
    playbook: setOf(articles),
    cosign: setOf(departments),
    informed: setOf(departments),
    additionalCosign: setOf(departments),
  };
  return (then) => named(then).filter(({ part, code }) => known[part]?.has(code) === false);
}

const setOf = (codes: readonly string[] | undefined): ReadonlySet<string> | null =>
  codes ? new Set(codes) : null;

function named(then: Outcome | Assignment): Named[] {
  const codes: [ReferencingPart, readonly string[]][] = [
    ...('owner' in then ? namedByDuty(then) : []),
    ['informed', then.informed ?? []],
    ['additionalCosign', (then.additionalCosign ?? []).map((key) => partyOf(key)?.department ?? key)],
  ];
  return codes.flatMap(([part, list]) => [...new Set(list)].map((code) => ({ part, code })));
}

function namedByDuty(duty: Duty): [ReferencingPart, readonly string[]][] {
  return [
    ['owner', [duty.owner]],
    ['serviceLevel', [duty.serviceLevel]],
    ['path', [duty.path]],
    ['playbook', duty.playbook === null ? [] : [duty.playbook]],
    ['cosign', !duty.cosign ? [] : partiesOf(duty.cosign).map(({ department }) => department)],
  ];
}
