import type { Axis } from '../diagram/axis.ts';
import type { Nodes, Ref } from '../diagram/diagram.ts';
import { TooLarge } from '../diagram/int-list.ts';
import { Opinions } from '../diagram/opinions.ts';
import type { PartySets } from '../diagram/party-sets.ts';
import type { Collected, Duty } from '../table/assignment.ts';
import type { MatrixTable } from '../table/table.ts';
import { Ends } from './ends.ts';
import type { RuleRow } from '../diagram/rule-rows.ts';
import { MAX_INTEGERS } from '../diagram/limits.ts';
import { ShortLists, windowOf } from './short-lists.ts';
import type { Window } from './short-lists.ts';
import { PavedWay } from './paved-way.ts';
import { stagesOf } from './stages.ts';
import type { Stage } from './stages.ts';

/** What a lookup walks through and what it finds at the end. */
export interface Answers {
  readonly way: Int32Array;
  readonly stages: readonly Stage[];
  /** Where to begin in `way`; below 0 the end, if the matrix says the same of every case. */
  readonly root: number;
  /**
   * How an end tells the position of the winning rule (`rules.length` for none, one more for a disagreement), and the
   * index of `parties`, or of `partiesOfCatchAll` where the catch-all answers: see `Ends`.
   */
  readonly endBits: number;
  readonly ends: Int32Array;
  /** How to read the places that are short lists: see `ShortLists`. */
  readonly window: Window;
  readonly looks: readonly (readonly number[])[];
  readonly noWinner: number;
  /** By the parties given, as bits: the index of `parties`. */
  readonly setOf: ReadonlyMap<number, number>;
  /** By position of the rule. */
  readonly ruleIds: readonly string[];
  /** By position of the rule, or what stands for none: index of its duty. */
  readonly dutyOf: Int32Array;
  /** Each duty once, however many rules give it: fewer places in memory to wait for. */
  readonly duties: readonly Duty[];
  readonly parties: readonly Collected[];
  readonly partiesOfCatchAll: readonly Collected[];
}

/** Integers that a way of blocks alone may take: half of what one core of today's machines keeps at hand. */
export const NEAR = 1 << 17;

interface Roots {
  readonly winners: Ref;
  readonly collected: Ref;
}

export function layOutAnswers(
  table: MatrixTable,
  axes: readonly Axis[],
  rows: readonly RuleRow[],
  nodes: Nodes,
  roots: Roots,
  sets: PartySets,
  near: number,
): Answers {
  const own = sets.of(table.catchAll);
  const all = Array.from({ length: sets.size }, (_, set) => set);
  const withCatchAll = all.map((set) => sets.union(set, own));
  return {
    ...paved({ table, axes, rows, nodes, ...roots, sets, near }),
    noWinner: table.rules.length,
    ruleIds: table.rules.map((rule) => rule.id),
    ...duties(table),
    parties: all.map((set) => sets.collected(set)),
    partiesOfCatchAll: withCatchAll.map((set) => sets.collected(set)),
  };
}

interface Ground extends Roots {
  readonly table: MatrixTable;
  readonly axes: readonly Axis[];
  readonly rows: readonly RuleRow[];
  readonly nodes: Nodes;
  readonly sets: PartySets;
  readonly near: number;
}

/** The quickest way that stays within its bound: by blocks alone, with short lists, with every axis to itself. */
function paved(ground: Ground) {
  const { axes, nodes, winners, collected, table, sets } = ground;
  const window = windowOf(axes);
  const pave = (stages: readonly Stage[], listed: boolean, limit: number) => {
    const ends = new Ends(table.rules.length + 2, sets.size);
    const lists = listed ? shortLists(ground, window) : null;
    const paving = new PavedWay(nodes, axes, stages, { ends, lists, limit });
    const root = paving.pave(winners, collected);
    const way = paving.finished();
    return {
      stages,
      root,
      way,
      endBits: ends.bits,
      ends: ends.list,
      window,
      looks: lists?.looks ?? [],
      setOf,
    };
  };
  const setOf = new Map([...(sets.asBits() ?? [])].map((bits, set) => [bits, set]));
  const attempts: [boolean, boolean, number][] = [
    // Blocks take more room than the nodes that they are made of.
    ...(nodes.flat.length <= ground.near ? [[true, false, ground.near] as [boolean, boolean, number]] : []),
    [true, true, MAX_INTEGERS],
  ];
  for (const [grouped, listed, limit] of attempts) {
    try {
      return pave(stagesOf(axes, grouped), listed, limit);
    } catch (error) {
      if (!(error instanceof TooLarge)) throw error;
    }
  }
  return pave(stagesOf(axes, false), true, MAX_INTEGERS);
}

function shortLists({ table, rows, nodes, sets }: Ground, window: Window): ShortLists {
  const bits = sets.asBits();
  const gives = bits && Int32Array.from(table.rules, ({ then }) => bits[sets.of(then)] ?? 0);
  return new ShortLists(window, nodes, { rows, gives, none: table.rules.length });
}

function duties(table: MatrixTable): Pick<Answers, 'duties' | 'dutyOf'> {
  const opinions = new Opinions();
  const list: Duty[] = [];
  const number = (duty: Duty): number => {
    const opinion = opinions.of(duty);
    list[opinion] ??= duty;
    return opinion;
  };
  const catchAll = number(table.catchAll);
  const ofRules = table.rules.map(({ then }) => (then.kind === 'assign' ? number(then) : catchAll));
  return { duties: list, dutyOf: Int32Array.from([...ofRules, catchAll, catchAll]) };
}
