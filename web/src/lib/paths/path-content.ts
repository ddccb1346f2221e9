import {
  DEFAULT_BOUNCE_LIMIT,
  type PathChange,
  type PathContent,
  type Responder,
} from '@baton/escalation-path';
import { levelsOf } from '#lib/tickets/ladder.ts';
import type { PathVersionsQuery } from '#lib/wire/generated/documents.ts';

/** The content of a draft as the contract sends it: the library's own type, read by the server before it was kept. */
export function contentIn(json: unknown): PathContent {
  return json as PathContent;
}

/** Changes as the contract sends them: the library's own type. */
export function changesIn(json: unknown): readonly PathChange[] {
  return Array.isArray(json) ? (json as readonly PathChange[]) : [];
}

type Version = PathVersionsQuery['versions'][number];

/** What a published version says. */
export function contentOf(version: Version): PathContent {
  const { names, levels, arbiters, bounceLimit, acknowledgementExpiresAfterSeconds: lapse } = version;
  return {
    names: { en: names.en, zhHans: names.zhHans, zhHant: names.zhHant },
    levels: levelsOf(levels),
    // The contract sends the library's own type.
    arbiters: Array.isArray(arbiters) ? (arbiters as readonly Responder[]) : [],
    bounceLimit: bounceLimit ?? DEFAULT_BOUNCE_LIMIT,
    ...(lapse === null ? {} : { acknowledgementExpiresAfterSeconds: lapse }),
  };
}
