import type { TextProblem } from '@baton/ownership-matrix';
import { say, t } from '#lib/words/index.ts';

/** Why a cell cannot be read, in a sentence; with what was probably meant. */
export function problemWords({ code, text, nearest, among = [] }: TextProblem): string {
  const why = t(`sheet.problem.${code}`, { text: shortened(text), among: say.any(among) });
  return nearest === undefined ? why : `${why} ${t('sheet.problem.nearest', { nearest })}`;
}

const shortened = (text: string): string => (text.length > 40 ? `${text.slice(0, 39)}…` : text);
