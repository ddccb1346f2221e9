import { checkContent } from './check-content.ts';
import type { KnownReferences } from './check-path.ts';
import { applyPathChanges, comparePaths } from './compare-paths.ts';
import type { PathChange } from './compare-paths.ts';
import type { PathContent } from './path-content.ts';
import type { PathFinding } from './path-fault.ts';

/** A version of a path while people write it. A published version is never written on: a draft becomes the next. */
export type PathDraft = {
  readonly code: string;
  /** The version that it was begun from; 0 for a new path. */
  readonly base: number;
  readonly content: PathContent;
} & (
  | { readonly status: 'draft' }
  | { readonly status: 'published'; readonly publishedAs: number; readonly note: string }
  | { readonly status: 'withdrawn'; readonly reason: string }
);

export type PathDraftFact =
  | {
      readonly type: 'PathDrafted';
      readonly code: string;
      readonly base: number;
      readonly content: PathContent;
    }
  | { readonly type: 'PathDraftEdited'; readonly changes: readonly PathChange[] }
  | { readonly type: 'PathDraftWithdrawn'; readonly reason: string }
  | {
      readonly type: 'PathPublished';
      readonly code: string;
      readonly version: number;
      readonly note: string;
      /** Against the version before; empty for the first. */
      readonly changes: readonly PathChange[];
      /** Warnings that were seen and accepted. */
      readonly accepted: readonly PathFinding[];
    };

export type PathDraftCommand =
  | { readonly type: 'EditPathDraft'; readonly content: PathContent }
  | { readonly type: 'WithdrawPathDraft'; readonly reason: string }
  | {
      readonly type: 'PublishPathDraft';
      readonly note: string;
      readonly acceptWarnings: boolean;
      /** The version that the draft was begun from; null for a new path. */
      readonly before: PathContent | null;
      readonly known: KnownReferences;
    };

export type PathDraftRefusal =
  | { readonly problem: 'ILLEGAL_STATE' }
  | { readonly problem: 'NOTHING_CHANGED' }
  /** Errors among the findings: it could not run. */
  | { readonly problem: 'UNSOUND'; readonly findings: readonly PathFinding[] }
  /** Only warnings: it runs, but somebody must say that it is meant so. */
  | { readonly problem: 'WARNINGS'; readonly findings: readonly PathFinding[] };

export type PathDraftDecision =
  | { readonly ok: true; readonly facts: readonly PathDraftFact[] }
  | { readonly ok: false; readonly refusal: PathDraftRefusal };

export function decidePathDraft(draft: PathDraft, command: PathDraftCommand): PathDraftDecision {
  if (draft.status !== 'draft') return { ok: false, refusal: { problem: 'ILLEGAL_STATE' } };
  switch (command.type) {
    case 'EditPathDraft': {
      const changes = comparePaths(draft.content, command.content);
      if (changes.length === 0) return { ok: false, refusal: { problem: 'NOTHING_CHANGED' } };
      return { ok: true, facts: [{ type: 'PathDraftEdited', changes }] };
    }
    case 'WithdrawPathDraft':
      return { ok: true, facts: [{ type: 'PathDraftWithdrawn', reason: command.reason }] };
    case 'PublishPathDraft':
      return publish(draft, command);
  }
}

function publish(
  { code, base, content }: PathDraft,
  { note, acceptWarnings, before, known }: Extract<PathDraftCommand, { type: 'PublishPathDraft' }>,
): PathDraftDecision {
  const changes = before === null ? [] : comparePaths(before, content);
  if (before !== null && changes.length === 0) return { ok: false, refusal: { problem: 'NOTHING_CHANGED' } };
  const findings = checkContent(code, content, known);
  if (findings.some(({ severity }) => severity === 'error'))
    return { ok: false, refusal: { problem: 'UNSOUND', findings } };
  if (findings.length > 0 && !acceptWarnings)
    return { ok: false, refusal: { problem: 'WARNINGS', findings } };
  return {
    ok: true,
    facts: [{ type: 'PathPublished', code, version: base + 1, note, changes, accepted: findings }],
  };
}

/** Throws a RangeError for a first fact that does not begin a draft. */
export function evolvePathDraft(draft: PathDraft | null, fact: PathDraftFact): PathDraft {
  if (fact.type === 'PathDrafted') {
    const { code, base, content } = fact;
    return { status: 'draft', code, base, content };
  }
  if (draft === null) throw new RangeError(`${fact.type} before PathDrafted`);
  const { code, base, content } = draft;
  switch (fact.type) {
    case 'PathDraftEdited':
      return { ...draft, content: applyPathChanges(content, fact.changes) };
    case 'PathDraftWithdrawn':
      return { status: 'withdrawn', code, base, content, reason: fact.reason };
    case 'PathPublished':
      return { status: 'published', code, base, content, publishedAs: fact.version, note: fact.note };
  }
}
