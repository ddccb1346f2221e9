import type { Directory } from '#lib/directory/directory.svelte.ts';
import { t } from '#lib/words/index.ts';
import type { CardMove } from './board.svelte.ts';

/** More than this many at once are counted instead of told one by one. */
const told = 3;

/** What screen readers are told when cards change their columns. */
export function moveNews(moves: readonly CardMove[], directory: Directory): string {
  if (moves.length > told) return t('board.news.many', { n: moves.length });
  return moves
    .map(({ card, from, by }) => {
      const number = String(card.number);
      const column = t(`glossary.state.${card.state}`);
      if (from === null) return t('board.news.new', { number, title: card.title, column });
      const who = directory.person(by)?.name;
      return who === undefined
        ? t('board.news.moved', { number, column })
        : t('board.news.movedBy', { number, column, who });
    })
    .join(' ');
}
