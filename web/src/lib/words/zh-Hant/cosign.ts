import type { Words } from '../shape.ts';
import type { cosign as en } from '../en/cosign.ts';

export const cosign: Words<typeof en> = {};
