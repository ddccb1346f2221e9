import type { EscalationPath, Level } from './path.ts';

/** What a path is called, in the languages of the screens. */
export interface PathNames {
  readonly en: string;
  readonly zhHans: string;
  readonly zhHant: string;
}

export type PathLanguage = keyof PathNames;

/** What people write of a path; a version of it is this, under a code and a number. */
export interface PathContent {
  readonly names: PathNames;
  readonly levels: readonly Level[];
  readonly arbiters: NonNullable<EscalationPath['arbiters']>;
  readonly bounceLimit: number;
  readonly acknowledgementExpiresAfterSeconds?: number;
}

/** The content as the path that would run. */
export function pathOf(code: string, version: number, content: PathContent): EscalationPath {
  const { names: _, ...rest } = content;
  return { code, version, ...rest };
}

/** Levels in this order, numbered anew from 1. */
export function numbered(levels: readonly Level[]): Level[] {
  return levels.map((level, index) => ({ ...level, level: index + 1 }));
}

/** Whether two values say the same, in whatever order their fields stand: a database reorders them. */
export function isSame(one: unknown, other: unknown): boolean {
  return canonical(one) === canonical(other);
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
