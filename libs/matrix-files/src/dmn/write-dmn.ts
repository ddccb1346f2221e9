import type { DraftRule, DraftTable, Input } from '@baton/ownership-matrix';
import { outcomeCells } from '../layout/write-pages.ts';
import type { RuleColumn } from '../layout/sheets.ts';
import { withoutOddSigns } from '../odd-signs.ts';
import { escaped } from '../xml.ts';
import { OWN_INPUT, OWN_NAMESPACE, OWN_RULE } from './definitions.ts';
import { feelString } from './feel.ts';
import { toUnaryTests } from './write-feel.ts';

const MODEL = 'https://www.omg.org/spec/DMN/20191111/MODEL/';
const DUTY = [
  'owner',
  'serviceLevel',
  'path',
  'authority',
  'playbook',
  'cosign',
] as const satisfies readonly RuleColumn[];
const ADDED = ['informed', 'additionalCosign'] as const satisfies readonly RuleColumn[];

/**
 * The table as DMN 1.3: the decision Assignment (FIRST or UNIQUE; the catch-all as default outputs) and the decision
 * Additions (COLLECT), both over the same inputs. Trees are written out as lists of their values; what DMN has no place
 * for (ids, names, the trees themselves) stands beside as extension elements, which other engines pass over.
 */
export function writeDmn({ inputs, rules, catchAll, hitPolicy }: DraftTable): Uint8Array {
  const placed: Placed[] = rules.map((rule, row) => ({ rule, row }));
  const assigning = placed.filter(({ rule }) => rule.then.kind === 'assign');
  const adding = placed.filter(
    ({ rule: { then } }) =>
      then.kind === 'add' || then.informed !== undefined || then.additionalCosign !== undefined,
  );
  const otherwise = outcomeCells({ kind: 'assign', ...catchAll });
  const parts = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<definitions xmlns="${MODEL}" xmlns:baton="${OWN_NAMESPACE}" id="matrix" name="Ownership matrix" namespace="${OWN_NAMESPACE}">`,
    ...inputs.map(
      (input, i) =>
        `<inputData id="input${i}" name="${nameOf(input)}"><variable name="${nameOf(input)}"${typeOf(input)}/></inputData>`,
    ),
    decision('assignment', 'Assignment', hitPolicy, inputs, assigning, [...DUTY, ...ADDED], otherwise),
    ...(adding.length === 0
      ? []
      : [decision('additions', 'Additions', 'COLLECT', inputs, adding, ADDED, null)]),
    '</definitions>',
  ];
  return new TextEncoder().encode(parts.join('\n'));
}

/** A rule and where it stands in the matrix, from 0: in DMN it may stand in two tables. */
interface Placed {
  readonly rule: DraftRule;
  readonly row: number;
}

type Cells = Partial<Record<RuleColumn, string>>;

function decision(
  id: string,
  name: string,
  hitPolicy: string,
  inputs: readonly Input[],
  rules: readonly Placed[],
  outputs: readonly RuleColumn[],
  otherwise: Cells | null,
): string {
  const fallback = (column: RuleColumn): string =>
    otherwise === null
      ? ''
      : `<defaultOutputEntry><text>${escaped(literal(otherwise[column]))}</text></defaultOutputEntry>`;
  return [
    `<decision id="${id}" name="${name}"><variable name="${name}"/>`,
    ...inputs.map(
      (_, i) => `<informationRequirement><requiredInput href="#input${i}"/></informationRequirement>`,
    ),
    `<decisionTable hitPolicy="${hitPolicy}">`,
    ...inputs.map(inputColumn),
    ...outputs.map((column) => `<output name="${column}" typeRef="string">${fallback(column)}</output>`),
    `<annotation name="Rule"/>`,
    ...rules.map(({ rule, row }, i) =>
      ruleRow(`${id}-${i + 1}`, rule, row, inputs, outputs, otherwise !== null),
    ),
    '</decisionTable></decision>',
  ].join('\n');
}

const nameOf = (input: Input): string => escaped(withoutOddSigns(input.key));

function typeOf({ kind }: Input): string {
  if (kind === 'tags') return '';
  return ` typeRef="${kind === 'number' ? 'number' : kind === 'boolean' ? 'boolean' : 'string'}"`;
}

function inputColumn(input: Input): string {
  const codes =
    input.kind === 'tree' ? input.nodes.map(({ code }) => code) : input.kind === 'set' ? input.values : [];
  const values =
    codes.length === 0
      ? ''
      : `<inputValues><text>${escaped(codes.map(feelString).join(', '))}</text></inputValues>`;
  const label = escaped(withoutOddSigns(input.label ?? input.key));
  return `<input label="${label}">${own(OWN_INPUT, input)}<inputExpression${typeOf(input)}><text>${nameOf(input)}</text></inputExpression>${values}</input>`;
}

function ruleRow(
  xmlId: string,
  { id, label, names, when, then }: DraftRule,
  row: number,
  inputs: readonly Input[],
  outputs: readonly RuleColumn[],
  winner: boolean,
): string {
  const cells = outcomeCells(then);
  const entries = [
    own(OWN_RULE, { id, label, names, row }),
    ...inputs.map(
      (input) => `<inputEntry><text>${escaped(toUnaryTests(input, when[input.key]))}</text></inputEntry>`,
    ),
    ...outputs.map((column) => {
      // What a rule adds counts whether it wins or not: it stands in Additions.
      const text =
        winner && (column === 'informed' || column === 'additionalCosign') ? undefined : cells[column];
      return `<outputEntry><text>${escaped(literal(text))}</text></outputEntry>`;
    }),
    `<annotationEntry><text>${escaped(withoutOddSigns(names?.en ?? label ?? id))}</text></annotationEntry>`,
  ];
  return `<rule id="${xmlId}">${entries.join('')}</rule>`;
}

const literal = (text: string | undefined): string =>
  text === undefined || text === '' ? 'null' : feelString(text);

/** JSON that says with its own escapes what XML cannot hold. */
function own(name: string, value: unknown): string {
  const json = JSON.stringify(value).replace(
    /[\u007F-\u009F\uFFFE\uFFFF]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return `<extensionElements><baton:${name}>${escaped(json)}</baton:${name}></extensionElements>`;
}
