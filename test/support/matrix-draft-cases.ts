import { iso } from './changes.ts';
import * as drafts from './matrix-drafts.ts';
import type { MutationCase } from './mutation-case.ts';

interface Seen {
  readonly id: string;
  readonly version: number;
}

const onDraft = ({ id, version }: Seen): Record<string, unknown> => ({
  draftId: id,
  expectedVersion: version,
});

/** Mutations of matrix drafts as they succeed. */
export const draftCases: Readonly<Record<string, MutationCase>> = {
  draftMatrix: {
    who: 'olga',
    answers: 'draft',
    input: async () => ({ title: 'Payments', note: 'x', edits: [drafts.paymentToFinance], why: 'x' }),
  },
  editMatrixDraft: {
    who: 'olga',
    answers: 'draft',
    input: async (app) => ({
      ...onDraft(await drafts.drafted(app)),
      title: 'Parcels',
      note: 'x',
      edits: [drafts.relabelled],
      why: 'x',
    }),
  },
  importMatrixFile: {
    who: 'olga',
    answers: 'draft',
    input: async (app) => {
      const draft = await drafts.drafted(app);
      const content = await drafts.fileOf(app, { version: 1 }, 'csv');
      return { ...onDraft(draft), file: { name: 'matrix.csv', format: 'csv', content }, why: 'x' };
    },
  },
  rebaseMatrixDraft: {
    who: 'olga',
    answers: 'draft',
    input: async (app) => {
      const draft = await drafts.drafted(app);
      await drafts.publishedLabel(app);
      return { ...onDraft(draft), choices: [{ conflict: 'no such conflict', take: 'mine' }] };
    },
  },
  submitMatrixDraft: {
    who: 'olga',
    answers: 'draft',
    input: async (app) => ({
      ...onDraft(await drafts.drafted(app)),
      effectiveFrom: iso(app.clock.now() + 3_600_000),
      note: 'x',
    }),
  },
  reviseMatrixDraft: {
    who: 'olga',
    answers: 'draft',
    input: async (app) => onDraft(await drafts.submitted(app)),
  },
  signMatrixDraft: {
    who: 'fay',
    answers: 'draft',
    input: async (app) => {
      const asked = await drafts.submitted(app);
      const { contentHash } = asked;
      return {
        ...onDraft(asked),
        party: 'finance:lead',
        decision: 'reject',
        reason: 'too dear',
        contentHash,
      };
    },
  },
  publishMatrixDraft: {
    who: 'olga',
    answers: 'draft',
    input: async (app) => onDraft(await drafts.approved(app, [await drafts.labelEdit(app)])),
  },
  withdrawMatrixDraft: {
    who: 'olga',
    answers: 'draft',
    input: async (app) => ({ ...onDraft(await drafts.drafted(app)), reason: 'cancelled' }),
  },
};
