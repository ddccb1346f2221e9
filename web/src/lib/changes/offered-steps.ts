import type { ChangeFieldsFragment } from '#lib/wire/generated/documents.ts';

export type OfferedStep = 'edit' | 'submit' | 'publish' | 'withdraw' | 'rollBack';

interface Look {
  readonly name: OfferedStep;
  readonly tone: 'plain' | 'primary' | 'danger';
  readonly keys?: string;
}

/** In the order in which they stand; destructive ones first, the next step of a change's life last. */
const looks: readonly Look[] = [
  { name: 'withdraw', tone: 'danger' },
  { name: 'rollBack', tone: 'danger' },
  { name: 'edit', tone: 'plain', keys: 'e' },
  { name: 'submit', tone: 'primary' },
  { name: 'publish', tone: 'primary' },
];

/** What the viewer may do with a change in its present state, as the server says. */
export function offeredSteps(abilities: ChangeFieldsFragment['abilities']): readonly Look[] {
  return looks.filter(({ name }) => abilities[name]);
}
