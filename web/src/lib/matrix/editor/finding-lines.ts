import { CATCH_ALL, type Finding, type MatrixRefusal, type Region } from '@baton/ownership-matrix';
import { say, t, tCode } from '#lib/words/index.ts';
import type { Analysis } from './analysis.ts';
import { cellKey } from './sheet.ts';

export type FindingKind = Finding['kind'] | 'refused' | 'unread';

/** One line of the list of findings. Its words are made when somebody reads them: few of hundreds are in sight. */
export interface FindingLine {
  readonly key: string;
  readonly kind: FindingKind;
  /** Whether it keeps the matrix from being published. */
  readonly blocks: boolean;
  readonly title: string;
  readonly detail: string;
  /** Rules that it speaks of, the first one first; none for gaps. */
  readonly rules: readonly string[];
  /** Id of the column that it speaks of. */
  readonly column: string | null;
  readonly regions: readonly Region[];
  readonly regionCount: number;
}

/** Number and name of a rule. */
type RuleNames = (rule: string) => string;
/** What a column is called, by its id or the part of a rule that a refusal names. */
type ColumnNames = (column: string) => string;

export function findingLines(
  analysis: Analysis,
  rule: RuleNames,
  column: ColumnNames,
): readonly FindingLine[] {
  const refused = analysis.refusals.map((refusal, i) => refusedLine(refusal, i, rule, column));
  return [...refused, ...analysis.findings.map((finding) => foundLine(finding, rule, column))];
}

/** A cell whose text cannot be read: what it held before is what counts. */
export function unreadLine(rule: string, column: string, title: string, detail: string): FindingLine {
  const key = `unread ${rule} ${column}`;
  return {
    key,
    kind: 'unread',
    blocks: true,
    title,
    detail,
    rules: [rule],
    column,
    regions: [],
    regionCount: 0,
  };
}

/** The column a refusal is about, where it tells: an input, or a part of the outcome. */
function columnOf({ input, code, value }: MatrixRefusal): string | null {
  if (input !== null) return `when.${input}`;
  if (code === 'owner-missing') return 'owner';
  if (code === 'cosign-unsound') return 'cosign';
  return code === 'malformed' ? value : null;
}

function refusedLine(refusal: MatrixRefusal, i: number, rule: RuleNames, column: ColumnNames): FindingLine {
  const { code, rule: id, value } = refusal;
  const where = columnOf(refusal);
  const part = where === null ? '' : column(where);
  return {
    key: `refused ${i} ${code} ${id ?? ''} ${where ?? ''}`,
    kind: 'refused',
    blocks: true,
    title: id === null ? part || t('sheet.kind.refused') : rule(id),
    detail:
      code === 'malformed' && part !== ''
        ? t('sheet.refused.empty', { part })
        : tCode('sheet.refused', code, { value: value ?? '', part }),
    rules: id === null ? (code === 'owner-missing' ? [CATCH_ALL] : []) : [id],
    column: where,
    regions: [],
    regionCount: 0,
  };
}

function foundLine(finding: Finding, rule: RuleNames, column: ColumnNames): FindingLine {
  const place = { regions: finding.regions, regionCount: finding.regionCount, column: null };
  switch (finding.kind) {
    case 'gap':
      return {
        ...place,
        key: 'gap',
        kind: 'gap',
        blocks: false,
        title: t('sheet.found.gap', { n: finding.regionCount }),
        detail: t('sheet.found.gapDetail'),
        rules: [],
      };
    case 'disagreement': {
      const [one, other] = finding.rules;
      return {
        ...place,
        key: `disagreement ${one} ${other}`,
        kind: 'disagreement',
        blocks: true,
        get title() {
          return t('sheet.found.disagreement', { one: rule(one), other: rule(other) });
        },
        detail: t('sheet.found.disagreementDetail'),
        rules: finding.rules,
      };
    }
    case 'shadowed':
      return {
        ...place,
        key: `shadowed ${finding.rule}`,
        kind: 'shadowed',
        blocks: false,
        get title() {
          return rule(finding.rule);
        },
        get detail() {
          return finding.by.length === 0
            ? t('sheet.found.neverWins')
            : t('sheet.found.shadowed', { by: someOf(finding.by, rule) });
        },
        rules: [finding.rule, ...finding.by],
      };
    case 'never-holds':
      return {
        ...place,
        key: `never ${finding.rule} ${finding.input}`,
        kind: 'never-holds',
        blocks: false,
        get title() {
          return rule(finding.rule);
        },
        get detail() {
          return t('sheet.found.neverHolds', { column: column(`when.${finding.input}`) });
        },
        rules: [finding.rule],
        column: `when.${finding.input}`,
      };
    case 'dangling':
      return {
        ...place,
        key: `dangling ${finding.rule} ${finding.part} ${finding.code}`,
        kind: 'dangling',
        blocks: true,
        get title() {
          return rule(finding.rule);
        },
        get detail() {
          return t('sheet.found.dangling', { part: column(finding.part), code: finding.code });
        },
        rules: [finding.rule],
        column: finding.part,
      };
  }
}

const mostNamed = 3;

function someOf(rules: readonly string[], name: RuleNames): string {
  if (rules.length <= mostNamed) return say.all(rules.map(name));
  const others = t('sheet.found.others', { n: rules.length - mostNamed });
  return say.all([...rules.slice(0, mostNamed).map(name), others]);
}

/** What the gutter and the cells show of the findings. */
export interface Marks {
  readonly rows: ReadonlyMap<string, readonly FindingLine[]>;
  readonly cells: ReadonlyMap<string, FindingLine>;
}

/** A finding marks the rule that it is about; of two that disagree both. Rules that shadow another do nothing wrong. */
export function marksOf(lines: readonly FindingLine[]): Marks {
  const rows = new Map<string, FindingLine[]>();
  const cells = new Map<string, FindingLine>();
  for (const line of lines) {
    const about = line.kind === 'disagreement' ? line.rules : line.rules.slice(0, 1);
    for (const rule of about) {
      rows.set(rule, [...(rows.get(rule) ?? []), line]);
      // Such a cell says by itself why it cannot be read.
      if (line.column !== null && line.kind !== 'unread') cells.set(cellKey(rule, line.column), line);
    }
  }
  return { rows, cells };
}
