import type { Words } from '../shape.ts';
import type { matrix as en } from '../en/matrix.ts';

export const matrix: Words<typeof en> = {};
