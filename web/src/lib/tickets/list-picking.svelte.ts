import type { TicketCard } from '@baton/ticket-lifecycle';
import { untrack } from 'svelte';
import { useShortcuts } from '#lib/ui/shortcuts.svelte.ts';
import { t } from '#lib/words/index.ts';
import { Selection } from './selection.svelte.ts';

/** Picking tickets of a table by mouse and keyboard; called while the component is made. */
export function pickingIn(
  list: () => HTMLElement | undefined,
  cards: () => ReadonlyMap<string, TicketCard>,
): { readonly selection: Selection; readonly shownRows: () => TicketCard[] } {
  const selection = new Selection();

  $effect(() => {
    const now = cards();
    untrack(() => selection.renew(now));
  });

  /** As they stand on the screen, whatever they are sorted by. */
  function shownRows(): TicketCard[] {
    const order = [...(list()?.querySelectorAll<HTMLElement>('tr[data-row]') ?? [])];
    return order.flatMap(({ dataset }) => cards().get(dataset.row ?? '') ?? []);
  }

  function pickFocused(reach: boolean): void {
    const row = document.activeElement?.closest<HTMLElement>('tr[data-row]');
    const card = cards().get(row?.dataset.row ?? '');
    if (!card) return;
    if (reach) selection.reach(card, shownRows());
    else selection.toggle(card);
  }

  useShortcuts(() => [
    { keys: 'x', label: t('incidents.key.pick'), group: 'page', run: () => pickFocused(false) },
    { keys: 'shift+x', label: t('incidents.key.reach'), group: 'page', run: () => pickFocused(true) },
  ]);
  return { selection, shownRows };
}
