import type { Move } from '@baton/ticket-lifecycle';
import { useShortcuts, type Shortcut } from '#lib/ui/shortcuts.svelte.ts';
import { t } from '#lib/words/index.ts';
import type { Direction } from './grid-walk.ts';

interface Deeds {
  readonly walk: (direction: Direction) => void;
  readonly openMenu: () => void;
  readonly make: (move: Move) => void;
}

const letters = [
  ['j', 'down'],
  ['k', 'up'],
  ['h', 'left'],
  ['l', 'right'],
] as const satisfies readonly (readonly [string, Direction])[];

const arrows: Readonly<Record<string, Direction>> = {
  ArrowDown: 'down',
  ArrowUp: 'up',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

/** The board by keyboard, for as long as the calling component lives. Arrows work on a card only: elsewhere they scroll. */
export function useBoardKeys({ walk, openMenu, make }: Deeds): void {
  useShortcuts(() => [
    ...letters.map(([keys, way]): Shortcut => ({
      keys,
      label: t(`board.key.${way}`),
      group: 'page',
      run: () => walk(way),
    })),
    { keys: 'm', label: t('board.key.move'), group: 'page', run: openMenu },
    { keys: 's', label: t('board.key.sign'), group: 'page', run: () => make('sign') },
    { keys: 'e', label: t('board.key.escalate'), group: 'page', run: () => make('escalate') },
  ]);

  $effect(() => {
    const press = (event: KeyboardEvent): void => {
      const way = arrows[event.key];
      const onCard = event.target instanceof Element && event.target.closest('[data-card]');
      if (way === undefined || !onCard || event.metaKey || event.ctrlKey || event.altKey) return;
      event.preventDefault();
      walk(way);
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  });
}
