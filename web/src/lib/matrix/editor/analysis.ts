import {
  compile,
  findings,
  type DraftTable,
  type Finding,
  type Findings,
  type MatrixRefusal,
  type References,
} from '@baton/ownership-matrix';

/** What is found in a table as it is typed. */
export interface Analysis {
  /** Why it cannot be published as it stands. */
  readonly refusals: readonly MatrixRefusal[];
  /** Of the rules that can be read. Empty when the table as a whole cannot be. */
  readonly findings: readonly Finding[];
  readonly counts: Findings['counts'];
  /** How long it took, in milliseconds. */
  readonly took: number;
}

/** More of one kind, or more regions of one finding, nobody reads in a list; all of them are counted. */
const limits = { maxFindings: 300, maxRegions: 40 };

const none: Findings['counts'] = { gap: 0, disagreement: 0, shadowed: 0, 'never-holds': 0, dangling: 0 };
const nobody = '?';

/**
 * Refusals and findings together: rules that cannot be read yet are told of and left out, so that the findings of the others stay in
 * sight while somebody types. @param clock milliseconds, from any beginning
 */
export function analyse(table: DraftTable, references: References, clock: () => number): Analysis {
  const began = clock();
  const done = (refusals: readonly MatrixRefusal[], found: Findings | null): Analysis => ({
    refusals,
    findings: found?.findings ?? [],
    counts: found?.counts ?? none,
    took: clock() - began,
  });
  const whole = compile(table);
  if (whole.kind === 'compiled') return done([], findings(whole.matrix, references, limits));
  const rest = compile(readable(table, whole.refusals));
  if (rest.kind === 'refused') return done(whole.refusals, null);
  const { findings: list, counts } = findings(rest.matrix, references, limits);
  const real = list.filter((one) => !(one.kind === 'dangling' && one.code === nobody));
  const invented = list.length - real.length;
  return done(whole.refusals, {
    findings: real,
    counts: { ...counts, dangling: counts.dangling - invented },
  });
}

function readable(table: DraftTable, refusals: readonly MatrixRefusal[]): DraftTable {
  const refused = new Set(refusals.map(({ rule }) => rule));
  const { catchAll } = table;
  return {
    ...table,
    rules: table.rules.filter(({ id }) => !refused.has(id)),
    catchAll: catchAll.owner === '' ? { ...catchAll, owner: nobody } : catchAll,
  };
}
