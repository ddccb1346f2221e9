import type { CompiledMatrix } from '../lookup/compile.ts';
import { exampleOf } from '../regions/example-of-box.ts';
import { regionOf } from '../regions/region-of-box.ts';
import type { Assignment, Duty } from '../table/assignment.ts';
import { CATCH_ALL } from '../table/catch-all.ts';
import type { Outcome } from '../table/table.ts';
import type { Dangling, ReferencingPart } from './finding.ts';
import type { References } from './references.ts';
import { boxesOfRow } from './row-boxes.ts';

/** Codes that rules and the catch-all name and that do not exist. */
export function findDangling(matrix: CompiledMatrix, references: References, maxRegions: number): Dangling[] {
  const { table, rows, axes } = matrix;
  const dangles = danglingIn(references);
  const ofRules = table.rules.flatMap((rule, i): Dangling[] => {
    const codes = dangles(rule.then);
    const row = rows[i];
    if (codes.length === 0 || row === undefined) return [];
    const boxes = boxesOfRow(row, axes);
    const [first] = boxes;
    const where = {
      regions: boxes.slice(0, maxRegions).map((box) => regionOf(box, axes, table.inputs)),
      regionCount: boxes.length,
      example: first === undefined ? null : exampleOf(first, axes),
    };
    return codes.map((one) => ({ kind: 'dangling', rule: rule.id, ...one, ...where }));
  });
  const nowhere = { regions: [], regionCount: 0, example: null };
  const ofCatchAll = dangles({ kind: 'assign', ...table.catchAll }).map((one): Dangling => ({
    kind: 'dangling',
    rule: CATCH_ALL,
    ...one,
    ...nowhere,
  }));
  return [...ofRules, ...ofCatchAll];
}

type Named = { readonly part: ReferencingPart; readonly code: string };

function danglingIn(references: References): (then: Outcome | Assignment) => Named[] {
  const departments = references.departments;
  const known: Record<ReferencingPart, ReadonlySet<string> | null> = {
    owner: setOf(departments),
    serviceLevel: setOf(references.serviceLevels),
    path: setOf(references.paths),
    playbook: setOf(references.articles),
    cosign: setOf(references.parties ?? departments),
    informed: setOf(departments),
    additionalCosign: setOf(references.parties ?? departments),
  };
  return (then) => named(then, references).filter(({ part, code }) => known[part]?.has(code) === false);
}

const setOf = (codes: readonly string[] | undefined): ReadonlySet<string> | null =>
  codes ? new Set(codes) : null;

function named(then: Outcome | Assignment, { partiesOf }: References): Named[] {
  const duty: Duty | null = 'owner' in then ? then : null;
  const codes: [ReferencingPart, readonly (string | null)[]][] = [
    ['owner', [duty?.owner ?? null]],
    ['serviceLevel', [duty?.serviceLevel ?? null]],
    ['path', [duty?.path ?? null]],
    ['playbook', [duty?.playbook ?? null]],
    ['cosign', duty?.cosign != null && partiesOf ? partiesOf(duty.cosign) : []],
    ['informed', then.informed ?? []],
    ['additionalCosign', then.additionalCosign ?? []],
  ];
  return codes.flatMap(([part, list]) => list.flatMap((code) => (code === null ? [] : [{ part, code }])));
}
