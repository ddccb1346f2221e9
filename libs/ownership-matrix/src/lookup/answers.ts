import type { Axis } from '../diagram/axis.ts';
import type { Nodes, Ref } from '../diagram/diagram.ts';
import { TooLarge } from '../diagram/int-list.ts';
import { Opinions } from '../diagram/opinions.ts';
import type { PartySets } from '../diagram/party-sets.ts';
import type { Collected, Duty } from '../table/assignment.ts';
import type { MatrixTable } from '../table/table.ts';
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
   * In pairs: position of the winning rule (`rules.length` for none, one more for a disagreement), and index of
   * `parties`, or of `partiesOfCatchAll` where the catch-all answers.
   */
  readonly ends: Int32Array;
  /** By position of the rule. */
  readonly ruleIds: readonly string[];
  /** By position of the rule, or what stands for none: index of its duty. */
  readonly dutyOf: Int32Array;
  /** Each duty once, however many rules give it: fewer places in memory to wait for. */
  readonly duties: readonly Duty[];
  readonly parties: readonly Collected[];
  readonly partiesOfCatchAll: readonly Collected[];
}

interface Roots {
  readonly winners: Ref;
  readonly collected: Ref;
}

export function layOutAnswers(
  table: MatrixTable,
  axes: readonly Axis[],
  nodes: Nodes,
  roots: Roots,
  sets: PartySets,
): Answers {
  const own = sets.of(table.catchAll);
  const all = Array.from({ length: sets.size }, (_, set) => set);
  const withCatchAll = all.map((set) => sets.union(set, own));
  return {
    ...paved(nodes, axes, roots),
    ruleIds: table.rules.map((rule) => rule.id),
    ...duties(table),
    parties: all.map((set) => sets.collected(set)),
    partiesOfCatchAll: withCatchAll.map((set) => sets.collected(set)),
  };
}

function paved(nodes: Nodes, axes: readonly Axis[], { winners, collected }: Roots) {
  const pave = (stages: readonly Stage[]) => {
    const paving = new PavedWay(nodes, axes, stages);
    const root = paving.pave(winners, collected);
    return { stages, root, ...paving.finished() };
  };
  try {
    return pave(stagesOf(axes, true));
  } catch (error) {
    if (!(error instanceof TooLarge)) throw error;
    return pave(stagesOf(axes, false));
  }
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
