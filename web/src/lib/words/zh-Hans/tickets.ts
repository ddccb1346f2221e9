import type { Words } from '../shape.ts';
import type { tickets as en } from '../en/tickets.ts';

export const tickets: Words<typeof en> = {};
