import fc from 'fast-check';
import { smallTable } from './small-tables.ts';
import { cellOf, withCell } from '../draft/cells.ts';
import type { DraftRule, DraftTable } from '../draft/table-edit.ts';

/** What somebody may do to a table in one step; numbers pick rows and columns, whatever there are. */
type Step = {
  readonly kind: 'remove' | 'add' | 'move' | 'cell' | 'kind' | 'policy' | 'catchAll' | 'input';
} & {
  readonly at: number;
  readonly other: number;
};

const steps = (who: string): fc.Arbitrary<(table: DraftTable) => DraftTable> =>
  fc
    .array(
      fc.record({
        kind: fc.constantFrom<Step['kind']>(
          ...([
            'remove',
            'add',
            'add',
            'move',
            'move',
            'cell',
            'cell',
            'cell',
            'cell',
            'cell',
            'cell',
            'cell',
            'cell',
            'kind',
            'policy',
            'catchAll',
            'input',
          ] as const),
        ),
        at: fc.nat(3),
        other: fc.nat(3),
      }),
      { maxLength: 10 },
    )
    .map((list) => (table) => list.reduce((done, step, i) => after(done, step, `${who}${i}`), table));

/** A table, and what two people made of it without knowing of each other. Ids of rules that stay are the same. */
export const twoRedrafts: fc.Arbitrary<{ base: DraftTable; mine: DraftTable; theirs: DraftTable }> = fc
  .tuple(smallTable, steps('m'), steps('t'))
  .map(([base, mine, theirs]) => ({ base, mine: mine(base), theirs: theirs(base) }));

function after(table: DraftTable, { kind, at, other }: Step, id: string): DraftTable {
  const rules = [...table.rules];
  const here = rules.length === 0 ? 0 : at % rules.length;
  const rule = rules[here];
  const donor = rules[rules.length === 0 ? 0 : other % rules.length];
  if (kind === 'policy') return { ...table, hitPolicy: at % 2 === 0 ? 'FIRST' : 'UNIQUE' };
  if (kind === 'catchAll') return { ...table, catchAll: { ...table.catchAll, owner: `someone ${at % 3}` } };
  if (kind === 'input') return withOtherInput(table, at, other);
  if (!rule || !donor) return table;
  switch (kind) {
    case 'remove':
      rules.splice(here, 1);
      break;
    case 'add':
      rules.splice(here, 0, { ...donor, id });
      break;
    case 'move':
      rules.splice(here, 1);
      rules.splice(other % (rules.length + 1), 0, rule);
      break;
    case 'cell':
      rules[here] = withCellOf(rule, donor, at + other, id);
      break;
    case 'kind':
      rules[here] = { ...rule, then: donor.then };
  }
  return { ...table, rules };
}

function withCellOf(rule: DraftRule, donor: DraftRule, pick: number, id: string): DraftRule {
  const inputs = [...Object.keys(rule.when), ...Object.keys(donor.when)].map((key) => `when.${key}`);
  const columns = ['label', 'owner', ...inputs, 'serviceLevel', 'cosign'];
  const column = columns[pick % columns.length] ?? 'label';
  const value = column === 'label' || column === 'owner' ? `${column} ${id}` : cellOf(donor, column);
  return value === undefined || cellOf(rule, column) === undefined ? rule : withCell(rule, column, value);
}

function withOtherInput(table: DraftTable, at: number, other: number): DraftTable {
  const inputs = [...table.inputs];
  const [taken] = inputs.splice(at % Math.max(1, inputs.length), 1);
  if (!taken) return table;
  if (other % 3 !== 0)
    inputs.splice(other % (inputs.length + 1), 0, { ...taken, label: `label ${other % 2}` });
  return { ...table, inputs };
}
