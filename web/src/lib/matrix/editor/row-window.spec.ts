import fc from 'fast-check';
import { expect, it } from 'vitest';
import { rowWindow, scrolledTo } from './row-window.ts';

it('draws every row that is seen, and not many more', () => {
  fc.assert(
    fc.property(fc.nat(5_000), fc.integer({ min: 1, max: 100 }), fc.nat(1_000), (rows, height, scrolled) => {
      const rowHeight = 30;
      const top = Math.min(scrolled, Math.max(0, rows - height)) * rowHeight;
      const { first, end } = rowWindow(top, height * rowHeight, rowHeight, rows);
      expect(first).toBeLessThanOrEqual(top / rowHeight);
      expect(end).toBeGreaterThanOrEqual(Math.min(rows, top / rowHeight + height));
      expect(end - first).toBeLessThanOrEqual(height + 24);
      expect(end).toBeLessThanOrEqual(rows);
    }),
  );
});

it('scrolls no farther than to what shall be seen', () => {
  const view = { top: 100, height: 300, before: 40, after: 10 };
  expect(scrolledTo({ start: 200, end: 230 }, view)).toBe(100);
  expect(scrolledTo({ start: 110, end: 140 }, view)).toBe(70);
  expect(scrolledTo({ start: 500, end: 530 }, view)).toBe(240);
});
