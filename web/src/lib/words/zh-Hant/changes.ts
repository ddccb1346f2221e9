import type { Words } from '../shape.ts';
import type { changes as en } from '../en/changes.ts';

export const changes: Words<typeof en> = {};
