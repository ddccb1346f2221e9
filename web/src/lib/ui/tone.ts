/** The five meanings of tokens.css, the accent, and none. */
export const tones = ['neutral', 'accent', 'ok', 'notice', 'warning', 'breach', 'incident'] as const;
export type Tone = (typeof tones)[number];

/** The CSS colour of a tone, for strokes and marks. */
export function inkOf(tone: Tone): string {
  return tone === 'neutral' ? 'var(--text-faint)' : `var(--${tone})`;
}
