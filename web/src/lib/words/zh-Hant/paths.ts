import type { Words } from '../shape.ts';
import type { paths as en } from '../en/paths.ts';

export const paths: Words<typeof en> = {};
