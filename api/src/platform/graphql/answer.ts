import type { Outcome, Refusal } from '../commands/refusals.ts';

/** A mutation's answer: the object under its name, or the refusal. */
export function answer<K extends string, T>(
  name: K,
  outcome: Outcome<T>,
): Record<K, T | null> & { refusal: Refusal | null } {
  const object = 'done' in outcome ? outcome.done : null;
  const refusal = 'refused' in outcome ? outcome.refused : null;
  // A computed key widens to string; K is the one key there is.
  return { [name]: object, refusal } as Record<K, T | null> & { refusal: Refusal | null };
}
