import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contrast, distance, seenBy, type Rgb } from './testing/colour.ts';

type Theme = 'light' | 'dark';
const themes: readonly Theme[] = ['light', 'dark'];

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');

/** Every token that is a pair of hex colours. */
const pairs = new Map(
  [...css.matchAll(/--([\w-]+):\s*light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g)].map(
    ([, name = '', light = '', dark = '']) => [name, { light, dark }],
  ),
);

function colour(token: string, theme: Theme): Rgb {
  const pair = pairs.get(token);
  if (!pair) throw new Error(`tokens.css has no pair --${token}`);
  const [r, g, b] = [1, 3, 5].map((at) => Number.parseInt(pair[theme].slice(at, at + 2), 16) / 255);
  return [r ?? 0, g ?? 0, b ?? 0];
}

const grounds = ['ground', 'surface', 'raised', 'sunken', 'rail'];
const meanings = ['accent', 'ok', 'notice', 'warning', 'breach', 'incident'];

/** Text needs 4.5:1 and what can be operated or means something 3:1 (WCAG 2.2, 1.4.3 and 1.4.11). */
const texts = ['text', 'text-soft', 'text-faint', ...meanings].flatMap((ink) =>
  grounds.map((on) => [ink, on]),
);
const tinted = meanings.flatMap((ink) => [
  [ink, `${ink}-soft`],
  ['text', `${ink}-soft`],
]);
const solid = [
  ['on-accent', 'accent'],
  ['on-accent', 'accent-hover'],
  ['on-tip', 'tip'],
].concat(['ok', 'notice', 'warning', 'breach', 'incident'].map((on) => ['on-solid', on]));
const marks = ['line-strong', 'focus'].flatMap((ink) =>
  ['ground', 'surface', 'raised'].map((on) => [ink, on]),
);
const hues = Array.from({ length: 12 }, (_, i) => `hue-${i}`);

describe.each(themes)('in the %s theme', (theme) => {
  it.each([...texts, ...tinted, ...solid])('text of --%s on --%s reads (4.5:1)', (ink = '', on = '') => {
    expect(contrast(colour(ink, theme), colour(on, theme))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(marks)('--%s shows on --%s (3:1)', (ink = '', on = '') => {
    expect(contrast(colour(ink, theme), colour(on, theme))).toBeGreaterThanOrEqual(3);
  });

  it.each(hues.flatMap((hue) => ['ground', 'surface', 'raised'].map((on) => [hue, on])))(
    'the mark --%s shows on --%s (3:1)',
    (hue, on) => {
      expect(contrast(colour(hue, theme), colour(on, theme))).toBeGreaterThanOrEqual(3);
    },
  );

  it.each(['everybody', 'deuteranopia', 'protanopia'] as const)(
    'keeps the twelve hues apart for %s',
    (eyes) => {
      const seen = hues.map((hue) => seenBy(eyes, colour(hue, theme)));
      const nearest = seen.flatMap((a, i) => seen.slice(i + 1).map((b) => distance(a, b)));
      expect(nearest).toHaveLength(66);
      // 0.02 in OKLab is just noticeable side by side; three times that still holds across a board.
      expect(Math.min(...nearest)).toBeGreaterThanOrEqual(0.06);
    },
  );
});

it('draws the ground before the app arrives in the colour that it will have', () => {
  const first = readFileSync(new URL('../../../static/first-paint.css', import.meta.url), 'utf8');
  const ground = pairs.get('ground');
  expect(first).toContain(`light-dark(${ground?.light}, ${ground?.dark})`);
});
