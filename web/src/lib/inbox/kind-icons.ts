import AtSign from '@lucide/svelte/icons/at-sign';
import BookmarkCheck from '@lucide/svelte/icons/bookmark-check';
import ClipboardCheck from '@lucide/svelte/icons/clipboard-check';
import Gavel from '@lucide/svelte/icons/gavel';
import Info from '@lucide/svelte/icons/info';
import Megaphone from '@lucide/svelte/icons/megaphone';
import PenLine from '@lucide/svelte/icons/pen-line';
import Check from '@lucide/svelte/icons/check';
import Siren from '@lucide/svelte/icons/siren';
import Scale from '@lucide/svelte/icons/scale';
import Ticket from '@lucide/svelte/icons/ticket';
import TrendingUp from '@lucide/svelte/icons/trending-up';
import Handshake from '@lucide/svelte/icons/handshake';
import Undo from '@lucide/svelte/icons/undo-2';
import type { Tone } from '#lib/ui/tone.ts';
import type { InboxKind } from '#lib/wire/generated/documents.ts';

/** How a kind of entry looks; the loud ones are those that ask for something. */
export const kindLooks: Readonly<Record<InboxKind, { readonly icon: typeof Info; readonly tone: Tone }>> = {
  must_read: { icon: BookmarkCheck, tone: 'warning' },
  change_announced: { icon: Megaphone, tone: 'neutral' },
  change_review: { icon: ClipboardCheck, tone: 'notice' },
  change_approved: { icon: Check, tone: 'ok' },
  matrix_review: { icon: ClipboardCheck, tone: 'notice' },
  matrix_approved: { icon: Check, tone: 'ok' },
  matrix_proposed: { icon: Gavel, tone: 'notice' },
  ticket_assigned: { icon: Ticket, tone: 'accent' },
  ticket_informed: { icon: Info, tone: 'neutral' },
  cosign_asked: { icon: PenLine, tone: 'notice' },
  proposal_returned: { icon: Undo, tone: 'breach' },
  ruling_asked: { icon: Gavel, tone: 'notice' },
  dispute: { icon: Scale, tone: 'warning' },
  sub_request: { icon: Handshake, tone: 'notice' },
  incident: { icon: Siren, tone: 'incident' },
  incident_suggested: { icon: Siren, tone: 'warning' },
  escalation: { icon: TrendingUp, tone: 'breach' },
  mention: { icon: AtSign, tone: 'neutral' },
};
