import type { MatrixDraftsQuery, MatrixVersionsQuery } from '#lib/wire/generated/documents.ts';

/** A version or a draft that can be compared. */
export interface Side {
  /** As it stands in the address: `v3` or `d12`. */
  readonly key: string;
  readonly kind: 'version' | 'draft';
  readonly number: number;
  readonly title: string;
}

/** All that can be compared: versions, the newest first, then the open drafts. */
export function sidesFrom(
  versions: MatrixVersionsQuery['matrixVersions'],
  drafts: MatrixDraftsQuery['drafts'],
): readonly Side[] {
  return [
    ...versions
      .filter(({ state }) => state === 'published')
      .map(({ number }) => ({ key: `v${number}`, kind: 'version' as const, number, title: '' }))
      .sort((a, b) => b.number - a.number),
    ...drafts.map(({ number, title }) => ({ key: `d${number}`, kind: 'draft' as const, number, title })),
  ];
}

/** The two that are asked for; without a word, the last two versions. */
export function comparedIn<Any extends Side>(
  sides: readonly Any[],
  asked: { readonly before: string | null; readonly after: string | null },
): { readonly before: Any | null; readonly after: Any | null } {
  const of = (key: string | null) => sides.find((side) => side.key === key);
  const versions = sides.filter(({ kind }) => kind === 'version');
  const after = of(asked.after) ?? versions[0] ?? null;
  const older = versions.find(({ number }) => after?.kind === 'draft' || number < (after?.number ?? 0));
  return { before: of(asked.before) ?? older ?? null, after };
}
