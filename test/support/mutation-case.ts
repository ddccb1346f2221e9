import type { TestApp } from './app.ts';

/** One mutation as it succeeds: who does it, with which input beside the idempotency key, and what its answer is called. */
export interface MutationCase {
  readonly who: string;
  readonly answers:
    'ticket' | 'change' | 'draft' | 'rota' | 'calendar' | 'absence' | 'viewer' | 'inbox' | 'subRequest';
  /** Makes what it is done to, anew each time. */
  readonly input: (app: TestApp) => Promise<Record<string, unknown>>;
}
