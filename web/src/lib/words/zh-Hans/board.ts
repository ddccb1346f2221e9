import type { Words } from '../shape.ts';
import type { board as en } from '../en/board.ts';

export const board: Words<typeof en> = {};
