import { describe, expect, it } from 'vitest';
import { chordOf, shownKeys } from './keys.ts';

const press = (
  key: string,
  held: Partial<Record<'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey', boolean>> = {},
) => chordOf({ key, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...held });

describe('a chord', () => {
  it.each([
    ['c', {}, 'c'],
    ['C', { shiftKey: true }, 'shift+c'],
    ['?', { shiftKey: true }, '?'],
    ['k', { ctrlKey: true }, 'mod+k'],
    ['Enter', { ctrlKey: true }, 'mod+enter'],
    ['ArrowDown', { shiftKey: true }, 'shift+arrowdown'],
    [' ', {}, 'space'],
  ] as const)('of %s with %o is %s', (key, held, chord) => expect(press(key, held)).toBe(chord));
});

it('shows one cap per key', () => {
  expect(shownKeys('g b')).toEqual(['G', 'B']);
  expect(shownKeys('mod+enter')).toEqual(['Ctrl', '↵']);
});
