import BellRing from '@lucide/svelte/icons/bell-ring';
import Check from '@lucide/svelte/icons/check';
import CircleCheckBig from '@lucide/svelte/icons/circle-check-big';
import CirclePause from '@lucide/svelte/icons/circle-pause';
import CirclePlay from '@lucide/svelte/icons/circle-play';
import FilePenLine from '@lucide/svelte/icons/file-pen-line';
import Forward from '@lucide/svelte/icons/forward';
import Gavel from '@lucide/svelte/icons/gavel';
import Hammer from '@lucide/svelte/icons/hammer';
import Archive from '@lucide/svelte/icons/archive';
import MessageCircleQuestionMark from '@lucide/svelte/icons/message-circle-question-mark';
import MessageCircleReply from '@lucide/svelte/icons/message-circle-reply';
import MessageSquare from '@lucide/svelte/icons/message-square';
import Scale from '@lucide/svelte/icons/scale';
import Shuffle from '@lucide/svelte/icons/shuffle';
import RotateCcw from '@lucide/svelte/icons/rotate-ccw';
import Signature from '@lucide/svelte/icons/signature';
import TrendingDown from '@lucide/svelte/icons/trending-down';
import TrendingUp from '@lucide/svelte/icons/trending-up';
import Undo from '@lucide/svelte/icons/undo';
import Undo2 from '@lucide/svelte/icons/undo-2';
import { legalMoves, type Move, type TicketCard } from '@baton/ticket-lifecycle';
import type { Component } from 'svelte';
import type { TicketAbilityFieldsFragment } from '#lib/wire/generated/documents.ts';

export type Abilities = TicketAbilityFieldsFragment;
type Ability = Exclude<keyof Abilities, 'signFor' | 'skipLevels'>;

interface MoveWay {
  readonly ability: Ability;
  /** `at-once`: nothing more to say, carried out when pressed. `asks`: opens its small dialog first. */
  readonly way: 'at-once' | 'asks';
  readonly icon: Component<{ size?: number | string; 'aria-hidden'?: 'true' }>;
  /** Shortcut on a chosen card, where there is one. */
  readonly keys?: string;
}

/** How each move is made from the screens. */
export const moveWays: Readonly<Record<Move, MoveWay>> = {
  accept: { ability: 'accept', way: 'at-once', icon: Check },
  start: { ability: 'start', way: 'at-once', icon: Hammer },
  ask_customer: { ability: 'askCustomer', way: 'asks', icon: MessageCircleQuestionMark },
  record_answer: { ability: 'recordAnswer', way: 'asks', icon: MessageCircleReply },
  hold: { ability: 'hold', way: 'asks', icon: CirclePause },
  release: { ability: 'release', way: 'at-once', icon: CirclePlay },
  comment: { ability: 'comment', way: 'asks', icon: MessageSquare },
  propose: { ability: 'propose', way: 'asks', icon: FilePenLine },
  withdraw_proposal: { ability: 'withdrawProposal', way: 'asks', icon: Undo2 },
  sign: { ability: 'sign', way: 'asks', icon: Signature, keys: 's' },
  resolve: { ability: 'resolve', way: 'asks', icon: CircleCheckBig },
  close: { ability: 'close', way: 'at-once', icon: Archive },
  reopen: { ability: 'reopen', way: 'asks', icon: RotateCcw },
  hand_over: { ability: 'handOver', way: 'asks', icon: Forward },
  escalate: { ability: 'escalate', way: 'asks', icon: TrendingUp, keys: 'e' },
  deescalate: { ability: 'deescalate', way: 'asks', icon: TrendingDown },
  acknowledge: { ability: 'acknowledge', way: 'at-once', icon: BellRing },
  dispute: { ability: 'dispute', way: 'asks', icon: Scale, keys: 'd' },
  withdraw_dispute: { ability: 'withdrawDispute', way: 'asks', icon: Undo },
  rule: { ability: 'rule', way: 'asks', icon: Gavel },
  reclassify: { ability: 'reclassify', way: 'asks', icon: Shuffle },
};

/** Whether the viewer may make a move; true while nothing is known yet, because the server has the last word. */
export function mayMove(abilities: Abilities | undefined, move: Move): boolean {
  return abilities === undefined || abilities[moveWays[move].ability];
}

/**
 * The moves to offer on a card, in the order of a ticket's life: legal in its state and within the viewer's abilities.
 * Commenting has its own place and is not among them; nobody accepts what is theirs already.
 */
export function offeredMoves(card: TicketCard, abilities: Abilities | undefined, viewer: string): Move[] {
  return legalMoves(card).filter((move) => {
    if (move === 'comment') return false;
    if (move === 'accept' && card.assignee === viewer) return false;
    return mayMove(abilities, move);
  });
}

/** The one move that a person most likely makes next, drawn as the main button; null when none stands out. */
export function mainMove(card: TicketCard, offered: readonly Move[]): Move | null {
  const wanted: Readonly<Record<TicketCard['state'], readonly Move[]>> = {
    new: ['accept'],
    assigned: ['start', 'accept'],
    in_progress: ['resolve', 'propose'],
    awaiting_cosign: ['sign'],
    waiting_customer: ['record_answer'],
    resolved: ['close'],
    closed: [],
  };
  if (card.hold !== null && offered.includes('release')) return 'release';
  if (card.dispute !== null && offered.includes('rule')) return 'rule';
  return wanted[card.state].find((move) => offered.includes(move)) ?? null;
}
