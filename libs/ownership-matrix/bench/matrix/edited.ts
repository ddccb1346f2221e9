import type { MatrixTable } from '../../src/index.ts';
import { madeUpRule } from './made-up.ts';
import type { Taste } from './made-up.ts';

/** A later version: of every hundred rules five are rewritten, one is dropped, one added, one moved. */
export function edited(random: () => number, table: MatrixTable, taste: Taste): MatrixTable {
  const rules = table.rules.flatMap((rule, i) => {
    const draw = random();
    if (draw < 0.05) return [madeUpRule(random, taste, rule.id)];
    if (draw < 0.06) return [];
    return draw < 0.07 ? [madeUpRule(random, taste, `new${i}`), rule] : [rule];
  });
  for (let i = 0; i < rules.length / 100; i++) {
    const [moved] = rules.splice(Math.floor(random() * rules.length), 1);
    if (moved) rules.splice(Math.floor(random() * rules.length), 0, moved);
  }
  return { ...table, rules };
}
