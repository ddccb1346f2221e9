import type { CoverageLine } from '@baton/ownership-matrix';
import { describe, expect, it } from 'vitest';
import { cellLook, departmentMarks } from './cell-look.ts';
import { visibleLines } from './visible-lines.ts';

const line = (key: string, kind: 'value' | 'within', parent: number | null, depth: number): CoverageLine => ({
  key,
  kind,
  code: key.replace('/*', ''),
  parent,
  depth,
});

const lines = [
  line('SEA/*', 'within', null, 0),
  line('SEA', 'value', 0, 1),
  line('TH', 'value', 0, 1),
  line('BR', 'value', null, 0),
];
const keys = (folded: string[], values: string[]) =>
  visibleLines(lines, new Set(folded), (code) => values.includes(code)).map(({ line: { key } }) => key);

describe('the lines of a map', () => {
  it('leave out a region for itself, which no ticket has', () => {
    expect(keys([], ['TH', 'BR'])).toEqual(['SEA/*', 'TH', 'BR']);
    expect(keys([], ['SEA', 'TH', 'BR'])).toEqual(['SEA/*', 'SEA', 'TH', 'BR']);
  });

  it('leave out all that is inside a folded branch', () => {
    expect(keys(['SEA/*'], ['SEA', 'TH', 'BR'])).toEqual(['SEA/*', 'BR']);
  });
});

describe('the look of a cell', () => {
  const cell = { owners: [], gap: 0, disagreement: 0, rules: [], shadowed: [] };

  it('says what is worst first', () => {
    expect(cellLook({ ...cell, gap: 0.2, shadowed: ['r1'] }, 'findings').finding).toBe('gap');
    expect(cellLook({ ...cell, disagreement: 0.2, gap: 0.1 }, 'findings').finding).toBe('disagreement');
    expect(cellLook({ ...cell, shadowed: ['r1'] }, 'findings').finding).toBe('shadowed');
    expect(cellLook(cell, 'findings').finding).toBeNull();
  });

  it('names departments by letters that no two share', () => {
    const marks = departmentMarks(['Support', 'Supply', 'Service operations', '物流部', '物料部', 'S']);
    expect(new Set(marks).size).toBe(6);
    expect(marks[0]).toBe('Su');
  });
});
