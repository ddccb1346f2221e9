/** What a service level sets targets for. */
export type ClockKind = 'first_response' | 'acknowledge' | 'resolve' | 'cosign' | 'arbitration';

export const CLOCK_KINDS: readonly ClockKind[] = [
  'first_response',
  'acknowledge',
  'resolve',
  'cosign',
  'arbitration',
];
