import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layOutFlows, ribbonPath, type Flow } from './flow-layout.ts';

const code = fc.constantFrom('logistics', 'finance', 'quality', 'tech');
const flows = fc.uniqueArray(fc.record({ from: code, to: code, amount: fc.integer({ min: 1, max: 100 }) }), {
  minLength: 1,
  selector: ({ from, to }) => `${from} ${to}`,
});
const room = { height: 300, gap: 8, least: 14 };

describe('the picture of flows', () => {
  it('keeps every ribbon inside its departments, and none over another', () => {
    fc.assert(
      fc.property(flows, (all: Flow[]) => {
        const { before, after, ribbons, height } = layOutFlows(all, room);
        expect(ribbons).toHaveLength(all.length);
        for (const [side, end, middle] of [
          [before, 'from', 'y0'],
          [after, 'to', 'y1'],
        ] as const) {
          for (const node of side) {
            const own = ribbons
              .filter((ribbon) => ribbon[end] === node.code)
              .map(
                (ribbon) =>
                  [ribbon[middle] - ribbon.thickness / 2, ribbon[middle] + ribbon.thickness / 2] as const,
              )
              .sort((a, b) => a[0] - b[0]);
            let last = node.y;
            for (const [top, bottom] of own) {
              expect(top).toBeGreaterThanOrEqual(last - 1e-6);
              last = bottom;
            }
            expect(last).toBeLessThanOrEqual(node.y + node.height + 1e-6);
            expect(node.y + node.height).toBeLessThanOrEqual(height + 1e-6);
          }
        }
      }),
    );
  });

  it('draws nothing of nothing', () => {
    expect(layOutFlows([], room).ribbons).toEqual([]);
  });

  it('draws a ribbon as a closed band', () => {
    expect(ribbonPath({ from: 'a', to: 'b', amount: 1, y0: 10, y1: 20, thickness: 4 }, 0, 100)).toBe(
      'M0,8C50,8 50,18 100,18L100,22C50,22 50,12 0,12Z',
    );
  });
});
