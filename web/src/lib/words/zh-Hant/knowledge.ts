import type { Words } from '../shape.ts';
import type { knowledge as en } from '../en/knowledge.ts';

export const knowledge: Words<typeof en> = {};
