import type { Words } from '../shape.ts';
import type { inbox as en } from '../en/inbox.ts';

export const inbox: Words<typeof en> = {};
