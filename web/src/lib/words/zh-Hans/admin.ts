import type { Words } from '../shape.ts';
import type { admin as en } from '../en/admin.ts';

export const admin: Words<typeof en> = {};
