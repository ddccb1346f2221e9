import { Stop } from '../problem.ts';
import { childOf, childrenOf, readXml, textOf } from './xml-tree.ts';
import type { Element } from './xml-tree.ts';

/** A DMN file as far as decision tables go. */
export interface Definitions {
  readonly decisions: readonly DmnDecision[];
  readonly inputData: readonly { readonly name: string; readonly type: string | null }[];
}

export interface DmnDecision {
  readonly name: string;
  /** Null: the decision is made otherwise; `logic` names how, such as `literalExpression`. */
  readonly table: DmnTable | null;
  readonly logic: string | null;
}

export interface DmnTable {
  readonly hitPolicy: string;
  readonly aggregation: string | null;
  readonly inputs: readonly DmnInput[];
  readonly outputs: readonly DmnOutput[];
  readonly rules: readonly DmnRule[];
}

export interface DmnInput {
  readonly label: string;
  readonly expression: string;
  readonly type: string | null;
  /** Unary tests of all values that are allowed; empty when none are named. */
  readonly values: string;
  /** What this product wrote beside it, as JSON text. */
  readonly own: string | null;
}

export interface DmnOutput {
  readonly name: string;
  readonly type: string | null;
  readonly values: string;
  /** What is given where no rule holds; empty when nothing is. */
  readonly otherwise: string;
}

export interface DmnRule {
  /** From 1, as it stands in the file. */
  readonly place: number;
  readonly id: string | null;
  readonly inputs: readonly string[];
  readonly outputs: readonly string[];
  readonly annotation: string;
  readonly own: string | null;
}

export const OWN_NAMESPACE = 'urn:baton:ownership-matrix';
export const OWN_INPUT = 'matrixInput';
export const OWN_RULE = 'matrixRule';

const LOGIC = new Set([
  'literalExpression',
  'invocation',
  'context',
  'relation',
  'list',
  'functionDefinition',
  'conditional',
  'for',
  'every',
  'some',
  'filter',
]);

export function readDefinitions(bytes: Uint8Array): Definitions {
  const root = readXml(bytes);
  if (root.name !== 'definitions') throw new Stop('not-this-format');
  return {
    decisions: childrenOf(root, 'decision').map(readDecision),
    inputData: childrenOf(root, 'inputData').map((element) => ({
      name: element.attributes['name'] ?? '',
      type: typeOf(childOf(element, 'variable')),
    })),
  };
}

function readDecision(element: Element): DmnDecision {
  const table = childOf(element, 'decisionTable');
  const logic = element.children.find(({ name }) => LOGIC.has(name));
  return {
    name: element.attributes['name'] ?? '',
    table: table ? readTable(table, element) : null,
    logic: table ? null : (logic?.name ?? null),
  };
}

/** The type without the prefix that DMN 1.1 gave it. */
function typeOf(element: Element | undefined): string | null {
  const type = element?.attributes['typeRef'];
  return type === undefined ? null : type.slice(type.indexOf(':') + 1);
}

function readTable(table: Element, decision: Element): DmnTable {
  const outputs = childrenOf(table, 'output');
  return {
    hitPolicy: table.attributes['hitPolicy'] ?? 'UNIQUE',
    aggregation: table.attributes['aggregation'] ?? null,
    inputs: childrenOf(table, 'input').map((input) => {
      const expression = childOf(input, 'inputExpression');
      return {
        label: input.attributes['label'] ?? '',
        expression: textOf(expression),
        type: typeOf(expression),
        values: textOf(childOf(input, 'inputValues')),
        own: ownOf(input, OWN_INPUT),
      };
    }),
    outputs: outputs.map((output) => ({
      name: output.attributes['name'] ?? output.attributes['label'] ?? '',
      type: typeOf(output) ?? (outputs.length === 1 ? typeOf(childOf(decision, 'variable')) : null),
      values: textOf(childOf(output, 'outputValues')),
      otherwise: textOf(childOf(output, 'defaultOutputEntry')),
    })),
    rules: childrenOf(table, 'rule').map((rule, i) => ({
      place: i + 1,
      id: rule.attributes['id'] ?? null,
      inputs: childrenOf(rule, 'inputEntry').map(textOf),
      outputs: childrenOf(rule, 'outputEntry').map(textOf),
      annotation:
        childrenOf(rule, 'annotationEntry')
          .map(textOf)
          .find((text) => text !== '') ?? '',
      own: ownOf(rule, OWN_RULE),
    })),
  };
}

function ownOf(element: Element, name: string): string | null {
  const extension = childOf(element, 'extensionElements');
  return (extension && childOf(extension, name)?.text) ?? null;
}
