import type { PathContent } from '@baton/escalation-path';
import { key, type TestApp } from './app.ts';

export const pathDraftFields = `id code version state base content changes findings publishedAs endReason
  author { name } editedBy { name } history { by { name } type why changes } abilities { edit publish withdraw }`;

const refusal = `refusal { __typename code message ... on PathRefused { problem details }
  ... on StaleVersion { expected actual } ... on InvalidInput { problems { field code } } }`;

// Tests read different parts of it; the query above says what there is.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type SeenPathDraft = any;

export interface PathDraftAnswer {
  readonly draft: SeenPathDraft;
  readonly refusal: {
    readonly code: string;
    readonly problem?: string;
    readonly [name: string]: unknown;
  } | null;
}

const inputTypes = {
  draftPath: 'DraftPathInput',
  editPathDraft: 'EditPathDraftInput',
  publishPathDraft: 'PublishPathDraftInput',
  withdrawPathDraft: 'WithdrawPathDraftInput',
} as const;

export type PathMutation = keyof typeof inputTypes;

/** Exactly this input, as somebody. */
export async function sendPath(
  app: TestApp,
  who: string | null,
  mutation: PathMutation,
  input: object,
): Promise<PathDraftAnswer> {
  const answer = await app.ask<Record<string, PathDraftAnswer>>(
    who,
    `mutation ($input: ${inputTypes[mutation]}!) { ${mutation}(input: $input) { draft { ${pathDraftFields} } ${refusal} } }`,
    { input: { idempotencyKey: key(), ...input } },
  );
  const made = answer[mutation];
  if (!made) throw new Error(`${mutation} was not answered`);
  return made;
}

/** As `sendPath`, for what must succeed. */
export async function doPath(
  app: TestApp,
  mutation: PathMutation,
  input: object,
  who = 'olga',
): Promise<SeenPathDraft> {
  const { draft, refusal: why } = await sendPath(app, who, mutation, input);
  if (why) throw new Error(`refused: ${JSON.stringify(why)}`);
  return draft;
}

export const on = ({ id, version }: SeenPathDraft): { draftId: string; expectedVersion: number } => ({
  draftId: id,
  expectedVersion: version,
});

export const pathNames = { en: 'Nights', zhHans: '夜间', zhHant: '夜間' };

/** One level: the leads of the owner after so many seconds without acknowledgement. */
export function content(afterSeconds = 600, more: Partial<PathContent> = {}): PathContent {
  return {
    names: pathNames,
    levels: [
      {
        level: 1,
        trigger: { kind: 'unacknowledged', afterSeconds },
        responders: [{ kind: 'role', role: 'lead', department: 'owner' }],
        actions: [{ kind: 'notify' }],
      },
    ],
    arbiters: [{ kind: 'role', role: 'lead', department: 'service-operations' }],
    bounceLimit: 3,
    ...more,
  };
}

/** A draft of a new path, under a code of its own. */
export async function newPath(app: TestApp, like?: string): Promise<SeenPathDraft> {
  return doPath(app, 'draftPath', { code: `nights-${key().slice(0, 8)}`, names: pathNames, like });
}

/** The same, written and sound. */
export async function soundPath(app: TestApp, more: Partial<PathContent> = {}): Promise<SeenPathDraft> {
  return doPath(app, 'editPathDraft', { ...on(await newPath(app)), content: content(600, more) });
}

/** The open draft of a path that exists: begun where there is none. */
export async function draftOf(app: TestApp, code: string): Promise<SeenPathDraft> {
  const { draft, refusal: why } = await sendPath(app, 'olga', 'draftPath', { code });
  if (why?.problem !== 'DRAFT_OPEN') return draft;
  const query = `query ($id: ID!) { pathDraft(id: $id) { ${pathDraftFields} } }`;
  return (await app.ask('olga', query, { id: why['details'] })).pathDraft;
}

/** Another version of a path that exists. */
export async function publishedPath(
  app: TestApp,
  code: string,
  write: (content: PathContent) => PathContent,
): Promise<SeenPathDraft> {
  const draft = await draftOf(app, code);
  const edited = await doPath(app, 'editPathDraft', { ...on(draft), content: write(draft.content) });
  return doPath(app, 'publishPathDraft', { ...on(edited), note: 'as agreed', acceptWarnings: true });
}
