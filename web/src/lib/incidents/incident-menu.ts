import Link2 from '@lucide/svelte/icons/link-2';
import Siren from '@lucide/svelte/icons/siren';
import Unlink2 from '@lucide/svelte/icons/unlink-2';
import type { TicketCard } from '@baton/ticket-lifecycle';
import type { Abilities } from '#lib/tickets/moves.ts';
import type { MenuItem } from '#lib/ui/menu.ts';
import { t } from '#lib/words/index.ts';
import type { IncidentDesk } from './incident-desk.svelte.ts';

/** What the viewer may do with a ticket as to incidents; nothing else is offered. */
export function incidentItems(
  card: TicketCard,
  abilities: Abilities | undefined,
  desk: IncidentDesk,
): readonly MenuItem[] {
  const tickets = [card];
  return [
    ...(abilities?.declareIncident
      ? [
          {
            label: `${t('incidents.declare.title')}…`,
            icon: Siren,
            run: () => desk.ask({ kind: 'declare', tickets }),
          },
        ]
      : []),
    ...(abilities?.joinIncident
      ? [
          {
            label: `${t('incidents.join.title')}…`,
            icon: Link2,
            run: () => desk.ask({ kind: 'join', tickets }),
          },
        ]
      : []),
    ...(abilities?.leaveIncident
      ? [
          {
            label: `${t('incidents.leave.title')}…`,
            icon: Unlink2,
            run: () => desk.ask({ kind: 'leave', ticket: card }),
          },
        ]
      : []),
  ];
}
