import { key, type TestApp } from './app.ts';

const refusal = `refusal { __typename code message
  ... on StaleVersion { expected actual } ... on SignOffRefused { signProblem: problem } ... on ChangeRefused { problem }
  ... on InvalidInput { problems { field code limit } } ... on NotAllowed { ability } ... on NotFound { what } }`;

export const changeFields = `
  id number version state title { en zhHans zhHant } summary { en } talkTrack { en } mustRead noticeOnly
  effectiveFrom effectiveUntil localPeriods { market from until } scope { markets channels problemTypes }
  edits { article articleTitle language title body before } contentHash
  author { name } department { code } createdAt submittedAt publishedAt endedAt endReason late
  review { id outcome contentHash parties { key status department { code } signOff { decision } }
    signOffs { party decision reason contentHash stale signer { name } } }
  receipts { concerned confirmed byDepartment { department { code } concerned confirmed } missing { name } }
  viewerMustConfirm viewerConfirmedAt overlapping { id number }
  timeline { sequence type at payload actor { name } }
  abilities { edit submit sign signFor publish withdraw rollBack confirm }
`;

// Tests read different parts of it; the query above says what there is.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
type SeenChange = any;

export interface MadeChange {
  readonly change: SeenChange;
  readonly refusal: {
    readonly __typename: string;
    readonly code: string;
    readonly [name: string]: unknown;
  } | null;
}

const inputTypes = {
  draftChange: 'DraftChangeInput',
  editChange: 'EditChangeInput',
  submitChange: 'ChangeMoveInput',
  signChange: 'SignChangeInput',
  publishChange: 'ChangeMoveInput',
  withdrawChange: 'ChangeTextInput',
  rollBackChange: 'ChangeTextInput',
  confirmChange: 'ConfirmChangeInput',
} as const;

export type ChangeMutation = keyof typeof inputTypes;

export const texts = (en: string): object => ({ en, zhHans: `${en}（简）`, zhHant: `${en}（繁）` });

export const iso = (instant: number): string => new Date(instant).toISOString();

/** The text that a change gives an article. */
export const edit = (article: string, body: string, language = 'en'): object => ({
  article,
  language,
  title: `${article}, changed`,
  body,
});

/** Free shipping for Brazil and Mexico from an hour hence, for a day; a test names what matters to it. */
export function content(app: TestApp, differently: object = {}): object {
  const now = app.clock.now();
  return {
    title: texts('Free shipping'),
    summary: texts('Shipping is free of charge.'),
    talkTrack: texts('Tell customers that shipping is free.'),
    mustRead: true,
    effectiveFrom: iso(now + 3_600_000),
    effectiveUntil: iso(now + 25 * 3_600_000),
    scope: { markets: ['BR', 'MX'], channels: [], problemTypes: ['promotion/shipping-fee'] },
    edits: [edit('shipping-fees', 'Shipping is free.')],
    ...differently,
  };
}

/** Exactly this input, as somebody. */
export async function send(
  app: TestApp,
  who: string | null,
  mutation: ChangeMutation,
  input: object,
  fields = changeFields,
): Promise<MadeChange> {
  const answer = await app.ask<Record<string, MadeChange>>(
    who,
    `mutation ($input: ${inputTypes[mutation]}!) { ${mutation}(input: $input) { change { ${fields} } ${refusal} } }`,
    { input: { idempotencyKey: key(), ...input } },
  );
  const made = answer[mutation];
  if (!made) throw new Error(`${mutation} was not answered`);
  return made;
}

/** A move as somebody, unless the input says otherwise on the version that a director sees now. */
export async function move(
  app: TestApp,
  who: string | null,
  mutation: Exclude<ChangeMutation, 'draftChange'>,
  changeId: string,
  input: object = {},
  fields = changeFields,
): Promise<MadeChange> {
  if (mutation === 'confirmChange') return send(app, who, mutation, { changeId, ...input }, fields);
  const { change } = await app.ask('dora', 'query ($id: ID!) { change(id: $id) { version } }', {
    id: changeId,
  });
  return send(app, who, mutation, { changeId, expectedVersion: change.version, ...input }, fields);
}

export async function seeChange(app: TestApp, who: string, id: string): Promise<SeenChange> {
  const { change } = await app.ask(who, `query ($id: ID!) { change(id: $id) { ${changeFields} } }`, { id });
  return change;
}

/** As `send` or `move`, for what must succeed. */
export function succeeded({ change, refusal: why }: MadeChange): SeenChange {
  if (why) throw new Error(`refused: ${JSON.stringify(why)}`);
  return change;
}

export async function draft(
  app: TestApp,
  who = 'mara',
  differently: object = {},
  fields = changeFields,
): Promise<SeenChange> {
  return succeeded(await send(app, who, 'draftChange', { content: content(app, differently) }, fields));
}

/** All that the next step needs. */
const onTheWay = 'id version contentHash';

export async function submitted(
  app: TestApp,
  who = 'mara',
  differently: object = {},
  fields = changeFields,
): Promise<SeenChange> {
  const { id, version } = await draft(app, who, differently, onTheWay);
  return succeeded(await send(app, who, 'submitChange', { changeId: id, expectedVersion: version }, fields));
}

/** Sofia, who leads support, decides on what is submitted. */
export async function sign(
  app: TestApp,
  { id, contentHash }: SeenChange,
  decision: 'approve' | 'reject' | 'request_changes' = 'approve',
  fields = changeFields,
): Promise<SeenChange> {
  const reason = decision === 'approve' ? null : 'The talk track is missing.';
  const signing = { party: 'support:lead', decision, reason, contentHash };
  return succeeded(await move(app, 'sofia', 'signChange', id, signing, fields));
}

export async function reviewed(
  app: TestApp,
  who = 'mara',
  differently: object = {},
  fields = changeFields,
): Promise<SeenChange> {
  return sign(app, await submitted(app, who, differently, onTheWay), 'approve', fields);
}

export async function published(
  app: TestApp,
  who = 'mara',
  differently: object = {},
  fields = changeFields,
): Promise<SeenChange> {
  const { id, version } = await reviewed(app, who, differently, onTheWay);
  return succeeded(await send(app, who, 'publishChange', { changeId: id, expectedVersion: version }, fields));
}

/** The body in effect for a reader, by default of no market. */
export async function textOf(
  app: TestApp,
  article: string,
  asked: { at?: number; market?: string; language?: string } = {},
): Promise<string | null> {
  const { article: found } = await app.ask(
    'dora',
    `query ($article: ID!, $at: Instant, $market: ID, $language: Language) {
       article(slug: $article) { version(at: $at, market: $market, language: $language) { body } } }`,
    { article, market: asked.market, language: asked.language ?? 'en', at: asked.at && iso(asked.at) },
  );
  return found.version?.body ?? null;
}
