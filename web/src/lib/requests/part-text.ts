import type { Part } from '@baton/sub-request';
import type { Directory } from '#lib/directory/directory.svelte.ts';
import type { RequestFieldsFragment } from '#lib/wire/generated/documents.ts';
import { nameOf, say, t, tCode } from '#lib/words/index.ts';

/** A part of what is shown, in words; empty when it is not shown. */
export function partText(
  shown: Omit<RequestFieldsFragment['shown'], '__typename' | 'excerpts'>,
  part: Part,
  directory: Directory,
): string {
  switch (part) {
    case 'title':
      return shown.title ?? '';
    case 'problem_type':
      return shown.problemType === null ? '' : directory.problemTrail(shown.problemType);
    case 'market': {
      const market = shown.market === null ? undefined : directory.market(shown.market);
      return market ? nameOf(market.names) : (shown.market ?? '');
    }
    case 'severity':
      return shown.severity === null ? '' : tCode('glossary.severity', String(shown.severity));
    case 'order_reference':
      return shown.orderReference ?? '';
    case 'order_value':
      return shown.orderValue ? say.money(shown.orderValue.amount, shown.orderValue.currency) : '';
    case 'description':
      return shown.description ?? '';
    case 'customer_name':
      return shown.customerName ?? '';
    case 'customer_reference':
      return shown.customerReference ?? '';
  }
}

/** "#4183/1": the number of its ticket and its own. */
export function placeOf({ ticketNumber, number }: { ticketNumber: number; number: number }): string {
  return t('requests.place', { ticket: String(ticketNumber), number: String(number) });
}

export function addressOf({ ticketNumber, number }: { ticketNumber: number; number: number }): string {
  return `/requests/${ticketNumber}-${number}`;
}
