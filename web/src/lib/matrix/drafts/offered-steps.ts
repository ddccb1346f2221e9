import type { ShownDraft } from './open-draft.svelte.ts';

export type OfferedStep = 'revise' | 'submit' | 'publish' | 'withdraw';

interface Look {
  readonly name: OfferedStep;
  readonly tone: 'plain' | 'primary' | 'danger';
}

/** In the order in which they stand; destructive ones first, the next step of a draft's life last. */
const looks: readonly Look[] = [
  { name: 'withdraw', tone: 'danger' },
  { name: 'revise', tone: 'plain' },
  { name: 'submit', tone: 'primary' },
  { name: 'publish', tone: 'primary' },
];

/** What the viewer may do with a draft in its present state, as the server says. */
export function offeredSteps(abilities: ShownDraft['abilities']): readonly Look[] {
  return looks.filter(({ name }) => abilities[name]);
}
