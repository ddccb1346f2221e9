import type { Fact } from '#lib/wire/index.ts';

const types: readonly string[] = ['ChangePublished', 'ChangeRolledBack', 'ChangeWithdrawn'];

/** Whether what articles say, now or later, may have become another. */
export function changesArticles({ type }: Fact): boolean {
  return types.includes(type);
}
