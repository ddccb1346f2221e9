import Check from '@lucide/svelte/icons/check';
import CircleX from '@lucide/svelte/icons/circle-x';
import MessageCircleQuestionMark from '@lucide/svelte/icons/message-circle-question-mark';
import MessageCircleReply from '@lucide/svelte/icons/message-circle-reply';
import Reply from '@lucide/svelte/icons/reply';
import RotateCcw from '@lucide/svelte/icons/rotate-ccw';
import Undo2 from '@lucide/svelte/icons/undo-2';
import type { Component } from 'svelte';
import type { RequestAbilityFieldsFragment } from '#lib/wire/generated/documents.ts';

export type RequestMove = Exclude<keyof RequestAbilityFieldsFragment, '__typename'>;
/** Moves that come with a text, in a dialog. */
export type TextMove = Exclude<RequestMove, 'accept' | 'answer'>;

type Icon = Component<{ size?: number | string; 'aria-hidden'?: 'true' }>;

/** In the order of the buttons: what is wanted most comes first. */
export const requestMoves: readonly {
  readonly move: RequestMove;
  readonly icon: Icon;
  readonly keys?: string;
}[] = [
  { move: 'answer', icon: Reply, keys: 's' },
  { move: 'reply', icon: MessageCircleReply, keys: 'r' },
  { move: 'accept', icon: Check, keys: 'a' },
  { move: 'return', icon: MessageCircleQuestionMark },
  { move: 'reopen', icon: RotateCcw },
  { move: 'decline', icon: CircleX },
  { move: 'withdraw', icon: Undo2 },
];

/** The most characters of a text on a sub-request. */
export const requestTextLimit = 2_000;
