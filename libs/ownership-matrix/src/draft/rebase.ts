import { CATCH_ALL } from '../table/catch-all.ts';
import type { Input } from '../table/input.ts';
import { catchAllCells, catchAllWithCell } from './cells.ts';
import { Choices } from './choices.ts';
import type { Choice, Rebased } from './conflict.ts';
import { mergeCells } from './merge-cells.ts';
import { mergeRows } from './merge-rows.ts';
import { same } from './same.ts';
import type { DraftTable } from './table-edit.ts';

/**
 * Brings what one person made of a table onto what others made of it meanwhile. Whatever only one side changed is
 * taken from that side, cell by cell; where both changed the same to something different, that is a conflict, and theirs
 * holds until somebody chooses.
 */
export function rebase(
  base: DraftTable,
  mine: DraftTable,
  theirs: DraftTable,
  choices: readonly Choice[] = [],
): Rebased {
  const open = new Choices(choices);
  const hitPolicy = mergeHitPolicy(base, mine, theirs, open);
  const inputs = mergeInputs(base, mine, theirs, open);
  const rules = mergeRows(base, mine, theirs, open);
  const catchAll = mergeCells(
    CATCH_ALL,
    {
      base: catchAllCells(base.catchAll),
      mine: catchAllCells(mine.catchAll),
      theirs: catchAllCells(theirs.catchAll),
    },
    open,
  ).reduce((duty, { column, value }) => catchAllWithCell(duty, column, value), theirs.catchAll);
  return { table: { ...theirs, hitPolicy, inputs, rules, catchAll }, conflicts: open.open };
}

function mergeHitPolicy(base: DraftTable, mine: DraftTable, theirs: DraftTable, choices: Choices) {
  if (mine.hitPolicy === base.hitPolicy || mine.hitPolicy === theirs.hitPolicy) return theirs.hitPolicy;
  if (theirs.hitPolicy === base.hitPolicy) return mine.hitPolicy;
  const conflict = {
    id: 'hit-policy',
    kind: 'hitPolicy' as const,
    base: base.hitPolicy,
    mine: mine.hitPolicy,
    theirs: theirs.hitPolicy,
  };
  return choices.takesMine(conflict) ? mine.hitPolicy : theirs.hitPolicy;
}

/** In my order if I alone changed it, else in theirs with what I added at the end. */
function mergeInputs(
  base: DraftTable,
  mine: DraftTable,
  theirs: DraftTable,
  choices: Choices,
): readonly Input[] {
  const was = byKey(base);
  const my = byKey(mine);
  const their = byKey(theirs);
  const merged = (key: string): Input | null => {
    const [b, m, t] = [was.get(key) ?? null, my.get(key) ?? null, their.get(key) ?? null];
    if (same(m, b) || same(m, t)) return t;
    if (same(t, b)) return m;
    const conflict = { id: `input:${key}`, kind: 'input' as const, input: key, base: b, mine: m, theirs: t };
    return choices.takesMine(conflict) ? m : t;
  };
  const keys = same([...their.keys()], [...was.keys()])
    ? new Set([...my.keys(), ...their.keys()])
    : new Set([...their.keys(), ...my.keys()]);
  return [...keys].flatMap((key) => merged(key) ?? []);
}

const byKey = ({ inputs }: DraftTable): ReadonlyMap<string, Input> =>
  new Map(inputs.map((input) => [input.key, input]));
