import type { TicketCard } from '@baton/ticket-lifecycle';
import type { Directory } from '#lib/directory/directory.svelte.ts';
import { tCode } from '#lib/words/index.ts';
import type { Column } from './board.svelte.ts';
import { laneOf, type LaneKind } from './board-filter.ts';

export interface Lane {
  readonly key: string;
  /** Empty for the one lane of a board without lanes. */
  readonly label: string;
  readonly columns: readonly { readonly state: Column['state']; readonly cards: readonly TicketCard[] }[];
  readonly count: number;
}

/** The columns cut into lanes, in the order of the directory; lanes without a card are left out. */
export function lanesOf(columns: readonly Column[], kind: LaneKind, directory: Directory): readonly Lane[] {
  if (kind === 'none') return [{ key: '', label: '', columns, count: 0 }];
  return laneKeys(kind, directory)
    .map(({ key, label }) => {
      const cut = columns.map(({ state, cards }) => ({
        state,
        cards: cards.filter((card) => laneOf(card, kind) === key),
      }));
      return { key, label, columns: cut, count: cut.reduce((sum, { cards }) => sum + cards.length, 0) };
    })
    .filter(({ count }) => count > 0);
}

function laneKeys(kind: Exclude<LaneKind, 'none'>, directory: Directory): { key: string; label: string }[] {
  switch (kind) {
    case 'department':
      return directory.departments.map(({ code }) => ({ key: code, label: directory.departmentName(code) }));
    case 'market':
      return directory.markets.map(({ code }) => ({ key: code, label: directory.marketName(code) }));
    case 'severity':
      return ['1', '2', '3', '4'].map((key) => ({ key, label: tCode('glossary.severity', key) }));
  }
}
