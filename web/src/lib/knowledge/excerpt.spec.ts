import { describe, expect, it } from 'vitest';
import { bare, excerpt, marked } from './excerpt.ts';

const found = (pieces: ReturnType<typeof excerpt>) =>
  pieces.filter((piece) => piece.found).map(({ text }) => text);
const whole = (pieces: ReturnType<typeof excerpt>) => pieces.map(({ text }) => text).join('');

describe('an excerpt', () => {
  it('shows the place where a word occurs, and marks all words', () => {
    const text = `${'before '.repeat(40)}the customs form is blue ${'after '.repeat(60)}`;
    const pieces = excerpt(text, 'blue customs');
    expect(found(pieces)).toEqual(['customs', 'blue']);
    expect(whole(pieces)).toMatch(/^… .*customs form is blue.* …$/);
  });

  it('begins at the beginning where nothing was looked for', () => {
    expect(excerpt('Short text.', '')).toEqual([{ text: 'Short text.', found: false }]);
  });

  it('finds Chinese, and signs that mean something to patterns', () => {
    expect(found(excerpt('运费由客户承担（Acre 除外）', '运费'))).toEqual(['运费']);
    expect(found(marked('18.90 BRL (once)', ['(once)']))).toEqual(['(once)']);
    expect(found(marked('1890', ['18.90']))).toEqual([]);
  });

  it('leaves the signs of Markdown out', () => {
    expect(bare('# Fees\n\n| a | b |\n| - | - |\n| **1** | [x](/y) |')).toBe('Fees a b 1 x');
  });
});
