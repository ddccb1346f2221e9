import type { PathLanguage } from './path-content.ts';

/** What is wrong with a path. `level` is null where the path as a whole is meant. Errors keep it from being published. */
export interface PathFinding {
  readonly severity: 'error' | 'warning';
  readonly level: number | null;
  readonly fault: PathFault;
}

export type PathFault =
  | { readonly code: 'no_levels' }
  /** What it is called is missing in a language of the screens. */
  | { readonly code: 'no_name'; readonly language: PathLanguage }
  /** Nobody rules on a dispute about a ticket that runs on it. */
  | { readonly code: 'no_arbiters' }
  /** Levels are numbered 1, 2, 3 … in order. */
  | { readonly code: 'wrong_number'; readonly expected: number }
  | { readonly code: 'no_actions' }
  | { readonly code: 'no_responders' }
  /** Responders that no action calls. */
  | { readonly code: 'responders_unused' }
  /** Not a whole number, or out of range. */
  | { readonly code: 'bad_number'; readonly field: NumberField; readonly value: number }
  | { readonly code: 'bad_condition'; readonly sentences: readonly string[] }
  /** It fires no later than the level below, which would then always be overtaken. */
  | { readonly code: 'not_later'; readonly than: number }
  /** No level fires by itself: a ticket that nobody looks at stays unnoticed. */
  | { readonly code: 'manual_only' }
  /** The path starts anew with the owner to whom a lower level hands over. */
  | { readonly code: 'behind_hand_over'; readonly handOverLevel: number }
  | { readonly code: 'unknown_department' | 'unknown_person' | 'unknown_rota'; readonly value: string };

export type NumberField =
  | 'afterSeconds'
  | 'percent'
  | 'to'
  | 'times'
  | 'repeat.everySeconds'
  | 'repeat.times'
  | 'acknowledgementExpiresAfterSeconds'
  | 'bounceLimit';

/** A warning is a path that works, but probably not as meant. */
export function severityOf(fault: PathFault): PathFinding['severity'] {
  switch (fault.code) {
    case 'responders_unused':
    case 'not_later':
    case 'manual_only':
    case 'behind_hand_over':
    case 'no_arbiters':
      return 'warning';
    default:
      return 'error';
  }
}
