import { key } from './app.ts';
import type { MutationCase } from './mutation-case.ts';
import { content, newPath, on, pathNames, soundPath } from './path-drafts.ts';

/** Mutations of drafts of paths as they succeed. */
export const pathDraftCases: Readonly<Record<string, MutationCase>> = {
  draftPath: {
    who: 'olga',
    answers: 'draft',
    input: async () => ({ code: `nights-${key().slice(0, 8)}`, names: pathNames, like: 'standard' }),
  },
  editPathDraft: {
    who: 'olga',
    answers: 'draft',
    input: async (app) => ({ ...on(await newPath(app)), content: content() }),
  },
  publishPathDraft: {
    who: 'olga',
    answers: 'draft',
    input: async (app) => ({ ...on(await soundPath(app)), note: 'nights', acceptWarnings: true }),
  },
  withdrawPathDraft: {
    who: 'olga',
    answers: 'draft',
    input: async (app) => ({ ...on(await newPath(app)), reason: 'not needed' }),
  },
};
