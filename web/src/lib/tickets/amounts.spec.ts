import { describe, expect, it } from 'vitest';
import { amountIn } from './amounts.ts';

describe('an amount as people type it', () => {
  it.each([
    ['300', 300],
    ['12.50', 12.5],
    ['12,5', 12.5],
    ['1.234,50', 1234.5],
    ['1,234.50', 1234.5],
    ['1,234,567', 1234567],
    ['1 234,5', 1234.5],
    ["1'234.5", 1234.5],
    ['1.234', 1234],
    ['5.', 5],
    ['', null],
    ['  ', null],
    ['-5', undefined],
    ['12 EUR', undefined],
    ['1.2345', undefined],
    ['.5', undefined],
  ])('%j is %j', (text, amount) => {
    expect(amountIn(text)).toBe(amount);
  });
});
