import { t } from '#lib/words/index.ts';
import type { Pasted } from './clipboard-deeds.ts';

/** What came of pasting, in sentences. */
export function pastedWords({ cells, added, unread, lost }: Pasted): string {
  return [
    cells > 0 ? t('sheet.said.pasted', { n: cells }) : '',
    added > 0 ? t('sheet.said.added', { n: added }) : '',
    unread > 0 ? t('sheet.said.unread', { n: unread }) : '',
    lost > 0 ? t('sheet.said.lost', { n: lost }) : '',
  ]
    .filter(Boolean)
    .join(' ');
}
