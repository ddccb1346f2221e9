import BellRing from '@lucide/svelte/icons/bell-ring';
import BookOpen from '@lucide/svelte/icons/book-open';
import CalendarClock from '@lucide/svelte/icons/calendar-clock';
import CalendarDays from '@lucide/svelte/icons/calendar-days';
import Columns3 from '@lucide/svelte/icons/columns-3';
import Handshake from '@lucide/svelte/icons/handshake';
import Inbox from '@lucide/svelte/icons/inbox';
import Megaphone from '@lucide/svelte/icons/megaphone';
import Settings from '@lucide/svelte/icons/settings-2';
import Signpost from '@lucide/svelte/icons/signpost';
import Table from '@lucide/svelte/icons/table-2';
import Ticket from '@lucide/svelte/icons/ticket';
import type { Viewer } from '#lib/session/session.svelte.ts';

/** The rooms of the rail, in its order. `key` follows `g`; a room with an ability is shown to those who have it. */
export const rooms = [
  { name: 'inbox', href: '/inbox', icon: Inbox, key: 'i', shortcut: 'frame.key.goInbox' },
  { name: 'board', href: '/board', icon: Columns3, key: 'b', shortcut: 'frame.key.goBoard' },
  { name: 'myLevel', href: '/my-level', icon: BellRing, key: 'l', shortcut: 'frame.key.goMyLevel' },
  { name: 'tickets', href: '/tickets', icon: Ticket, key: 't', shortcut: 'frame.key.goTickets' },
  { name: 'requests', href: '/requests', icon: Handshake, key: 'r', shortcut: 'frame.key.goRequests' },
  {
    name: 'matrix',
    href: '/matrix',
    icon: Table,
    key: 'm',
    shortcut: 'frame.key.goMatrix',
    ability: 'seeMatrix',
  },
  {
    name: 'paths',
    href: '/paths',
    icon: Signpost,
    key: 'p',
    shortcut: 'frame.key.goPaths',
    ability: 'seePaths',
  },
  { name: 'duty', href: '/duty', icon: CalendarClock, key: 'd', shortcut: 'frame.key.goDuty' },
  {
    name: 'calendars',
    href: '/calendars',
    icon: CalendarDays,
    key: 'w',
    shortcut: 'frame.key.goCalendars',
  },
  { name: 'changes', href: '/changes', icon: Megaphone, key: 'c', shortcut: 'frame.key.goChanges' },
  { name: 'knowledge', href: '/knowledge', icon: BookOpen, key: 'k', shortcut: 'frame.key.goKnowledge' },
  {
    name: 'admin',
    href: '/admin',
    icon: Settings,
    key: 'a',
    shortcut: 'frame.key.goAdmin',
    ability: 'seeAdministration',
  },
] as const;

export type Room = (typeof rooms)[number];

/** The rooms that are open to a viewer. */
export function roomsFor(viewer: Viewer): readonly Room[] {
  return rooms.filter((room) => !('ability' in room) || viewer.abilities[room.ability]);
}

/** Whether an address lies in a room. */
export function isIn(room: Room, pathname: string): boolean {
  return pathname === room.href || pathname.startsWith(`${room.href}/`);
}
