import type { TicketCard } from '@baton/ticket-lifecycle';
import { createContext } from 'svelte';
import type { IncidentPanelQuery } from '#lib/wire/generated/documents.ts';

export type IncidentDetail = NonNullable<NonNullable<IncidentPanelQuery['ticket']>['incident']>;

/** What a person is about to do with incidents; one dialog for each. */
export type IncidentDeed =
  | { readonly kind: 'declare'; readonly tickets: readonly TicketCard[]; readonly done?: () => void }
  | { readonly kind: 'join'; readonly tickets: readonly TicketCard[]; readonly done?: () => void }
  | { readonly kind: 'leave'; readonly ticket: TicketCard }
  | { readonly kind: 'notice'; readonly incident: TicketCard; readonly detail: IncidentDetail }
  | { readonly kind: 'add'; readonly incident: TicketCard; readonly tickets: readonly TicketCard[] };

/** Where incidents are declared, joined and left, from a card, a list or the ticket itself. */
export class IncidentDesk {
  asked = $state.raw<IncidentDeed | null>(null);

  ask(deed: IncidentDeed): void {
    this.asked = deed;
  }

  giveUp(): void {
    this.asked = null;
  }
}

export const [getIncidentDesk, setIncidentDesk] = createContext<IncidentDesk>();
