import { expect, it } from 'vitest';
import { hueOf, initialsOf } from './initials.ts';

it.each([
  ['Ana Souza', 'AS'],
  ['María José da Silva', 'MS'],
  ['Somchai', 'SO'],
  ['陈伟', '伟'],
  ['田中 美咲', '田'],
  ['  ', '?'],
])('of %s are %s', (name, initials) => expect(initialsOf(name)).toBe(initials));

it('gives a name one of twelve hues, always the same', () => {
  const names = ['Ana Souza', '陈伟', 'Lena Vogt', 'Somchai Prasert', '', '林佳慧'];
  for (const name of names) expect(hueOf(name)).toBe(hueOf(name));
  expect(names.map(hueOf).every((hue) => Number.isInteger(hue) && hue >= 0 && hue < 12)).toBe(true);
});
