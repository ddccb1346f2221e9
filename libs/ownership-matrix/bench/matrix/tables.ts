import { compile } from '../../src/index.ts';
import type { CompiledMatrix, MatrixTable } from '../../src/index.ts';
import { madeUpTable, seeded, sixInputs } from './made-up.ts';
import type { Taste } from './made-up.ts';

/** 500 rules over five inputs. */
export function fiveColumns(): MatrixTable {
  const inputs = sixInputs().filter((input) => input.key !== 'severity');
  const looks = { problemType: 1, market: 0.8, channel: 0.5, tier: 0.4, orderValue: 0.5 };
  return madeUpTable(seeded(5), { rules: 500, inputs, looks });
}

/** Rules over six inputs: every one names problem types, most a market, about half each of the rest; one in seven informs. */
export const sixColumns = (rules: number): Taste => ({
  rules,
  inputs: sixInputs(),
  looks: { problemType: 1, market: 0.9, channel: 0.6, tier: 0.5, severity: 0.5, orderValue: 0.6 },
  informing: 0.15,
});

export function compiled(table: MatrixTable): CompiledMatrix {
  const compilation = compile(table);
  if (compilation.kind === 'refused') throw new Error(JSON.stringify(compilation.refusals.slice(0, 5)));
  return compilation.matrix;
}
