import type { ResolutionKind } from '#lib/wire/generated/documents.ts';

export const resolutionKinds = [
  'refund',
  'resend',
  'compensation',
  'replacement',
  'explanation',
  'other',
] as const satisfies readonly ResolutionKind[];
