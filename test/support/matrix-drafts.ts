import { key, type TestApp } from './app.ts';

const refusal = `refusal { __typename code message
  ... on StaleVersion { expected actual } ... on SignOffRefused { signProblem: problem }
  ... on MatrixRefused { problem details } ... on MatrixFileRefused { fileProblems: problems { code sheet row column text details } problemCount }
  ... on InvalidInput { problems { field code limit } } ... on NotAllowed { ability } ... on NotFound { what } }`;

export const draftFields = `
  id number version state title note base behind author { name } createdAt editedAt effectiveFrom ruleCount table edits
  conflicts concerned { code } contentHash publishedAs endReason
  review { id outcome rule contentHash parties { key status department { code } signOff { decision } }
    signOffs { party decision reason contentHash stale signer { name } } }
  history { id at by { name } type why edits editCount }
  abilities { edit rebase submit revise sign signFor publish withdraw }
`;

// Tests read different parts of it; the query above says what there is.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
type SeenDraft = any;

export interface MadeDraft {
  readonly draft: SeenDraft;
  readonly refusal: {
    readonly __typename: string;
    readonly code: string;
    readonly [name: string]: unknown;
  } | null;
}

const inputTypes = {
  draftMatrix: 'DraftMatrixInput',
  editMatrixDraft: 'EditMatrixDraftInput',
  importMatrixFile: 'ImportMatrixFileInput',
  rebaseMatrixDraft: 'RebaseMatrixDraftInput',
  submitMatrixDraft: 'SubmitMatrixDraftInput',
  reviseMatrixDraft: 'MatrixDraftMoveInput',
  signMatrixDraft: 'SignMatrixDraftInput',
  publishMatrixDraft: 'MatrixDraftMoveInput',
  withdrawMatrixDraft: 'MatrixDraftReasonInput',
} as const;

export type DraftMutation = keyof typeof inputTypes;

export const cell = (rule: string, column: string, from: unknown, to: unknown): object => ({
  kind: 'setCell',
  rule,
  column,
  from,
  to,
});

/** Payment problems go to finance instead of tech: both are concerned. */
export const paymentToFinance = cell('payment', 'owner', 'tech', 'finance');
/** Names a rule otherwise: nobody is concerned. */
export const relabelled = cell('logistics', 'label', 'all of logistics', 'parcels');

export const duty = {
  kind: 'assign',
  owner: 'quality',
  serviceLevel: 'standard',
  path: 'standard',
  authority: null,
  playbook: null,
  cosign: null,
} as const;

export interface SeenVersion {
  readonly number: number;
  readonly effectiveFrom: string;
  readonly table: { readonly rules: readonly { id: string; label: string }[] };
}

/** Exactly this input, as somebody. */
export async function send(
  app: TestApp,
  who: string | null,
  mutation: DraftMutation,
  input: object,
  fields = draftFields,
): Promise<MadeDraft> {
  const answer = await app.ask<Record<string, MadeDraft>>(
    who,
    `mutation ($input: ${inputTypes[mutation]}!) { ${mutation}(input: $input) { draft { ${fields} } ${refusal} } }`,
    { input: { idempotencyKey: key(), ...input } },
  );
  const made = answer[mutation];
  if (!made) throw new Error(`${mutation} was not answered`);
  return made;
}

/** A move as somebody, unless the input says otherwise on the version that everybody sees now. */
export async function move(
  app: TestApp,
  who: string | null,
  mutation: Exclude<DraftMutation, 'draftMatrix'>,
  draftId: string,
  input: object = {},
  fields = draftFields,
): Promise<MadeDraft> {
  const { matrixDraft } = await app.ask('dora', 'query ($id: ID!) { matrixDraft(id: $id) { version } }', {
    id: draftId,
  });
  return send(app, who, mutation, { draftId, expectedVersion: matrixDraft.version, ...input }, fields);
}

export async function seeDraft(app: TestApp, who: string, id: string): Promise<SeenDraft> {
  const query = `query ($id: ID!) { matrixDraft(id: $id) { ${draftFields} } }`;
  return (await app.ask(who, query, { id })).matrixDraft;
}

/** As `send` or `move`, for what must succeed. */
export function succeeded({ draft, refusal: why }: MadeDraft): SeenDraft {
  if (why) throw new Error(`refused: ${JSON.stringify(why)}`);
  return draft;
}

/** A version or a draft as a file, in base64. */
export async function fileOf(app: TestApp, of: object, format: string): Promise<string> {
  const query =
    'query ($of: MatrixRefInput!, $format: MatrixFileFormat!) { matrixFile(of: $of, format: $format) { content } }';
  return (await app.ask('dora', query, { of, format })).matrixFile.content;
}

/** All that the next step needs. */
const onTheWay = 'id version contentHash';

export async function drafted(
  app: TestApp,
  edits: readonly object[] = [paymentToFinance],
  fields = draftFields,
): Promise<SeenDraft> {
  const input = { title: 'Payments', note: '', edits, why: 'They can refund.' };
  return succeeded(await send(app, 'olga', 'draftMatrix', input, fields));
}

export async function submitted(
  app: TestApp,
  edits?: readonly object[],
  more: object = {},
  fields = draftFields,
): Promise<SeenDraft> {
  const { id } = await drafted(app, edits, onTheWay);
  return succeeded(
    await move(app, 'olga', 'submitMatrixDraft', id, { note: 'Finance can refund.', ...more }, fields),
  );
}

/** Who leads which department in the small company. */
const leads: Readonly<Record<string, string>> = {
  finance: 'fay',
  logistics: 'lin',
  marketing: 'mo',
  product: 'petra',
  quality: 'quinn',
  'service-operations': 'olga',
  support: 'sofia',
  tech: 'tess',
};

export async function sign(
  app: TestApp,
  { id, contentHash }: SeenDraft,
  department: string,
  decision: 'approve' | 'reject' | 'request_changes' = 'approve',
): Promise<MadeDraft> {
  const reason = decision === 'approve' ? null : 'We have no people for it.';
  const signing = { party: `${department}:lead`, decision, reason, contentHash };
  return move(app, leads[department] ?? 'dora', 'signMatrixDraft', id, signing);
}

/** Signed by a lead of everybody whom it concerns. */
export async function approved(
  app: TestApp,
  edits?: readonly object[],
  more: object = {},
): Promise<SeenDraft> {
  let draft = await submitted(app, edits, more);
  for (const { code } of draft.concerned) draft = succeeded(await sign(app, draft, code));
  return draft;
}

export async function published(
  app: TestApp,
  edits?: readonly object[],
  more: object = {},
): Promise<SeenDraft> {
  const { id } = await approved(app, edits, more);
  return succeeded(await move(app, 'olga', 'publishMatrixDraft', id));
}

/** Calls a rule otherwise than the last version does, which concerns nobody. */
export async function labelEdit(app: TestApp, rule = 'refund'): Promise<object> {
  const [latest] = await versions(app);
  const from = latest?.table.rules.find(({ id }) => id === rule)?.label;
  return cell(rule, 'label', from, `${rule} ${key()}`);
}

/** A version after the last, which changes nothing but how a rule is called; gives its number. */
export async function publishedLabel(app: TestApp, rule = 'refund'): Promise<number> {
  return (await published(app, [await labelEdit(app, rule)])).publishedAs;
}

/** The stored versions as they are, to see that none changes. */
export async function versions(app: TestApp): Promise<SeenVersion[]> {
  return (
    await app.ask(
      'dora',
      '{ matrixVersions { number effectiveFrom note publishedBy { name } ruleCount table } }',
    )
  ).matrixVersions;
}
