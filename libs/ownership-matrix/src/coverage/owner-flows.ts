import { jointInputs } from '../compare/joint-inputs.ts';
import { product } from '../compare/product.ts';
import { withinDomain } from '../diagram/axis.ts';
import type { Axis } from '../diagram/axis.ts';
import { Nodes } from '../diagram/diagram.ts';
import type { Ref } from '../diagram/diagram.ts';
import { drawWinners } from '../diagram/draw.ts';
import { TooLarge } from '../diagram/int-list.ts';
import { layAxes } from '../diagram/lay-axes.ts';
import { MAX_INTEGERS } from '../diagram/limits.ts';
import { Opinions } from '../diagram/opinions.ts';
import { ruleRows } from '../diagram/rule-rows.ts';
import type { CompiledMatrix } from '../lookup/compile.ts';
import { sharesOfTerminals } from '../regions/shares.ts';
import type { MatrixTable } from '../table/table.ts';

/** From which department to which the cases go, from one version to another. Plain JSON. */
export type OwnerFlows =
  | {
      readonly kind: 'told';
      /** Shares of all combinations, from 0 to 1, the widest first. Where `from` equals `to`, nothing moves. */
      readonly flows: readonly { readonly from: string; readonly to: string; readonly share: number }[];
    }
  | {
      readonly kind: 'refused';
      readonly code: 'inputs-not-comparable' | 'too-large';
      readonly input: string | null;
    };

/** Exactly how large a share of the cases each department hands to each other one. */
export function ownerFlows(before: CompiledMatrix, after: CompiledMatrix): OwnerFlows {
  const inputs = jointInputs(before.table.inputs, after.table.inputs);
  if (typeof inputs === 'string') return { kind: 'refused', code: 'inputs-not-comparable', input: inputs };
  try {
    const axes = withinDomain(layAxes(inputs, [before.table, after.table]));
    return { kind: 'told', flows: flowsOver(axes, before.table, after.table) };
  } catch (error) {
    if (!(error instanceof TooLarge)) throw error;
    return { kind: 'refused', code: 'too-large', input: null };
  }
}

function flowsOver(axes: readonly Axis[], before: MatrixTable, after: MatrixTable) {
  const owners = [...new Set([before, after].flatMap(ownersIn))];
  const number = new Map(owners.map((owner, i) => [owner, i]));
  const nodes = new Nodes(MAX_INTEGERS);
  const draw = (table: MatrixTable): Ref => {
    const otherwise = number.get(table.catchAll.owner) ?? 0;
    const rule = Int32Array.from(table.rules, ({ then }) =>
      then.kind === 'assign' ? (number.get(then.owner) ?? 0) : otherwise,
    );
    const terminals = { rule, none: otherwise, disagreement: otherwise };
    return drawWinners(nodes, axes, table, ruleRows(table, axes), new Opinions(), terminals);
  };
  const nothing = ~0;
  const was = { winners: draw(before), collected: nothing };
  const is = { winners: draw(after), collected: nothing };
  const pair = (from: number, to: number) => 1 + from * owners.length + to;
  const root = product(nodes, axes, was, is, (from, _, to) => (from === to ? 0 : pair(from, to)));
  const moved = sharesOfTerminals(nodes, axes, root);
  moved.delete(0);
  const kept = sharesOfTerminals(nodes, axes, was.winners);
  for (const [number, share] of moved) {
    const from = Math.floor((number - 1) / owners.length);
    kept.set(from, (kept.get(from) ?? 0) - share);
  }
  const told = [
    ...[...moved].map(
      ([number, share]) =>
        [Math.floor((number - 1) / owners.length), (number - 1) % owners.length, share] as const,
    ),
    ...[...kept].map(([owner, share]) => [owner, owner, share] as const),
  ];
  return told
    .filter(([, , share]) => share > ROUNDING)
    .map(([from, to, share]) => ({ from: owners[from] ?? '', to: owners[to] ?? '', share }))
    .sort((a, b) => b.share - a.share);
}

/** What is left of a share after taking away parts that make it up. */
const ROUNDING = 1e-12;

const ownersIn = ({ rules, catchAll }: MatrixTable): string[] => [
  ...rules.flatMap(({ then }) => (then.kind === 'assign' ? [then.owner] : [])),
  catchAll.owner,
];
