import { beforeAll, describe, expect, it } from 'vitest';
import { key, startApp, type TestApp } from '../support/app.ts';
import { pathLevels } from '../support/company-rules.ts';
import { idOf } from '../support/duty.ts';
import { iso, published } from '../support/changes.ts';
import { seedArticles } from '../support/knowledge.ts';
import { mutationCases, ticketAbilities as abilities } from '../support/mutation-cases.ts';
import { publishPath } from '../support/own-path.ts';
import { addRolesAlone, roles } from '../support/roles.ts';

let app: TestApp;
let types: Map<string, string>;

beforeAll(async () => {
  app = await startApp();
  await seedArticles(app);
  await addRolesAlone(app);
  const named = { kind: 'person', personId: await idOf(app, 'ruth') } as const;
  await publishPath(app, pathLevels['standard'] ?? [], { arbiters: [named] });
  const { __type } = await app.ask(
    null,
    '{ __type(name: "Mutation") { fields { name args { type { ofType { name } } } } } }',
  );
  types = new Map(
    __type.fields.map((one: { name: string; args: { type: { ofType: { name: string } } }[] }) => [
      one.name,
      one.args[0]?.type.ofType.name ?? '',
    ]),
  );
});

/**
 * y: done.  -: seen, and refused.  0: looks absent.  x: not signed in.
 * The named arbiter is of a department that has no part in it, and is asked by name to rule on disputes.
 * For a ticket of logistics, co-signed by finance and marketing; for a change of marketing for Brazil and Mexico; for a
 * draft of the matrix that moves payments from tech to finance, whose leads sign it; for an absence of the staff of
 * logistics, a rota of theirs, and a calendar that only they work by; for a draft of a path; for a sub-request of logistics
 * to finance, on a ticket in which nobody else has a part.
 */
const table = `
                       agent   owner's     co-signer's    other dep.'s   lead of   publisher   matrix                            arbiter
                               staff lead  lead publisher staff lead     support   elsewhere   owner   director  admin   named     nobody
  openTicket             y       y    y     y    y          y    y         y          -          -        -        -       y         x
  acceptTicket           -       y    y     -    -          0    0         -          0          -        -        -       0         x
  startWork              -       y    y     -    -          0    0         -          0          -        -        -       0         x
  askCustomer            -       y    y     -    -          0    0         -          0          -        -        -       0         x
  recordCustomerAnswer   y       y    y     -    -          0    0         y          0          -        -        -       0         x
  holdTicket             -       y    y     -    -          0    0         -          0          -        -        -       0         x
  releaseTicket          -       y    y     -    -          0    0         -          0          -        -        -       0         x
  commentTicket          y       y    y     y    y          0    0         y          0          y        y        y       0         x
  proposeResolution      -       y    y     -    -          0    0         -          0          -        -        -       0         x
  withdrawProposal       -       y    y     -    -          0    0         -          0          -        -        -       0         x
  signProposal           -       -    y     -    -          0    0         -          0          -        -        -       0         x
  resolveTicket          -       y    y     0    0          0    0         -          0          -        -        -       0         x
  closeTicket            y       y    y     -    -          0    0         y          0          -        -        -       0         x
  reopenTicket           y       y    y     -    -          0    0         y          0          -        -        -       0         x
  handOverTicket         -       -    y     -    -          0    0         -          0          -        y        -       0         x
  escalateTicket         y       y    y     y    y          0    0         y          0          -        y        -       0         x
  deescalateTicket       -       y    y     -    -          0    0         -          0          -        y        -       0         x
  acknowledgeEscalation  -       y    y     y    y          0    0         -          0          -        -        -       0         x
  disputeTicket          -       y    y     -    -          0    0         -          0          -        -        -       0         x
  withdrawDispute        -       y    y     -    -          -    -         -          0          -        -        -       -         x
  ruleOnDispute          -       -    -     -    -          -    -         -          0          -        -        -       y         x
  reclassifyTicket       y       y    y     -    -          0    0         y          0          -        -        -       0         x
  declareIncident        -       -    y     -    -          0    0         y          0          -        y        -       0         x
  joinIncident           y       y    y     -    -          0    0         y          0          -        y        -       0         x
  joinMembers            y       y    y     -    -          0    0         y          0          -        y        -       0         x
  leaveIncident          y       y    y     -    -          0    0         y          0          -        y        -       0         x
  sendNotice             -       -    y     -    -          0    0         y          0          -        y        -       0         x
  draftChange            -       -    -     -    y          -    -         -          -          -        -        -       -         x
  editChange             0       0    0     0    y          0    0         -          0          0        -        -       0         x
  submitChange           0       0    0     0    y          0    0         -          0          0        -        -       0         x
  signChange             0       0    -     0    -          0    0         y          -          0        -        -       0         x
  publishChange          0       0    -     0    y          0    0         -          -          0        -        -       0         x
  withdrawChange         0       0    0     0    y          0    0         -          0          0        -        -       0         x
  rollBackChange         -       -    -     -    y          -    -         -          -          -        -        -       -         x
  confirmChange          -       -    -     -    -          -    -         y          -          -        -        -       -         x
  draftMatrix            -       -    -     -    -          -    -         -          -          y        -        -       -         x
  editMatrixDraft        -       -    -     -    -          -    -         -          -          y        -        -       -         x
  importMatrixFile       -       -    -     -    -          -    -         -          -          y        -        -       -         x
  rebaseMatrixDraft      -       -    -     -    -          -    -         -          -          y        -        -       -         x
  submitMatrixDraft      -       -    -     -    -          -    -         -          -          y        -        -       -         x
  reviseMatrixDraft      -       -    -     -    -          -    -         -          -          y        -        -       -         x
  signMatrixDraft        -       -    -     y    -          -    -         -          -          -        -        -       -         x
  publishMatrixDraft     -       -    -     -    -          -    -         -          -          y        -        -       -         x
  withdrawMatrixDraft    -       -    -     -    -          -    -         -          -          y        -        -       -         x
  recordAbsence          -       y    y     -    -          -    -         -          -          -        -        y       -         x
  callOffAbsence         -       y    y     -    -          -    -         -          -          -        -        y       -         x
  createRota             -       -    y     -    -          -    -         -          -          -        -        y       -         x
  editRota               -       -    y     -    -          -    -         -          -          -        -        y       -         x
  overrideRota           -       -    y     -    -          -    -         -          -          -        -        y       -         x
  removeRotaOverride     -       -    y     -    -          -    -         -          -          -        -        y       -         x
  importRotaOverrides    -       -    y     -    -          -    -         -          -          -        -        y       -         x
  draftPath              -       -    -     -    -          -    -         -          -          y        -        y       -         x
  editPathDraft          0       0    -     -    0          0    -         -          0          y        -        y       0         x
  publishPathDraft       0       0    -     -    0          0    -         -          0          y        -        y       0         x
  withdrawPathDraft      0       0    -     -    0          0    -         -          0          y        -        y       0         x
  createCalendar         -       -    -     -    -          -    -         -          -          y        -        y       -         x
  assignCalendar         -       -    y     -    -          -    -         -          -          y        -        y       -         x
  editCalendar           -       -    y     -    -          -    -         -          -          y        -        y       -         x
  askSubRequest          -       y    y     0    0          0    0         -          0          -        -        -       0         x
  acceptSubRequest       -       -    -     y    0          0    0         -          0          -        -        -       0         x
  answerSubRequest       -       -    -     y    0          0    0         -          0          -        -        -       0         x
  returnSubRequest       -       -    -     y    0          0    0         -          0          -        -        -       0         x
  replySubRequest        -       y    y     -    0          0    0         -          0          -        -        -       0         x
  declineSubRequest      -       -    -     y    0          0    0         -          0          -        -        -       0         x
  withdrawSubRequest     -       y    y     -    0          0    0         -          0          -        -        -       0         x
  reopenSubRequest       -       y    y     -    0          0    0         -          0          -        -        -       0         x
  markRead               0       y    0     0    0          0    0         0          0          0        0        0       0         x
  setPreferences         y       y    y     y    y          y    y         y          y          y        y        y       y         x
`;

const rows = table
  .split('\n')
  .filter((line) => /^ {2}\w/.test(line))
  .map((line) => line.trim().split(/\s+/))
  .map(([mutation = '', ...cells]) => [mutation, cells] as const);

const changeAbilities: Readonly<Record<string, string>> = {
  editChange: 'edit',
  submitChange: 'submit',
  publishChange: 'publish',
  withdrawChange: 'withdraw',
  rollBackChange: 'rollBack',
  confirmChange: 'confirm',
};

const subRequestAbilities: Readonly<Record<string, string>> = {
  acceptSubRequest: 'accept',
  answerSubRequest: 'answer',
  returnSubRequest: 'return',
  replySubRequest: 'reply',
  declineSubRequest: 'decline',
  withdrawSubRequest: 'withdraw',
  reopenSubRequest: 'reopen',
};

const draftAbilities: Readonly<Record<string, string>> = {
  editMatrixDraft: 'edit',
  importMatrixFile: 'edit',
  rebaseMatrixDraft: 'rebase',
  submitMatrixDraft: 'submit',
  reviseMatrixDraft: 'revise',
  signMatrixDraft: 'sign',
  publishMatrixDraft: 'publish',
  withdrawMatrixDraft: 'withdraw',
};

const pathAbilities: Readonly<Record<string, string>> = {
  editPathDraft: 'edit',
  publishPathDraft: 'publish',
  withdrawPathDraft: 'withdraw',
};

type Input = Record<string, unknown>;

async function ask(
  who: string | null,
  mutation: string,
  input: Input,
): Promise<{ refusal: { code: string } | null }> {
  const keyed = mutation === 'setPreferences' ? {} : { idempotencyKey: key() };
  const data = await app.ask(
    who,
    `mutation ($input: ${types.get(mutation)}!) { ${mutation}(input: $input) { refusal { __typename code message } } }`,
    { input: { ...keyed, ...input } },
  );
  return data[mutation];
}

const cellOf: Readonly<Record<string, string>> = {
  NOT_FOUND: '0',
  NOT_ALLOWED: '-',
  SIGN_OFF_REFUSED: '-',
  NOT_SIGNED_IN: 'x',
};

/** What the object says beforehand that this person may; null where it cannot be seen, or says nothing of it. */
async function promised(who: string | null, mutation: string, input: Input): Promise<boolean | null> {
  if (who === null) return null;
  const ability = abilities[mutation];
  if (ability) {
    const query = `query ($id: ID!) { ticket(id: $id) { abilities { ${ability} } } }`;
    return (await app.ask(who, query, { id: input['ticketId'] })).ticket?.abilities[ability] ?? null;
  }
  const ofDraft = draftAbilities[mutation];
  // One party's sign-off is asked for here; tech's lead could give that of another.
  if (ofDraft && !(mutation === 'signMatrixDraft' && who === 'tess')) {
    const query = `query ($id: ID!) { matrixDraft(id: $id) { abilities { ${ofDraft} } } }`;
    return (await app.ask(who, query, { id: input['draftId'] })).matrixDraft?.abilities[ofDraft] ?? null;
  }
  const ofPath = pathAbilities[mutation];
  if (ofPath) {
    const query = `query ($id: ID!) { pathDraft(id: $id) { abilities { ${ofPath} } } }`;
    return (await app.ask(who, query, { id: input['draftId'] })).pathDraft?.abilities[ofPath] ?? null;
  }
  const ofSubRequest = subRequestAbilities[mutation];
  if (ofSubRequest) {
    const query = `query ($id: ID!) { subRequest(id: $id) { abilities { ${ofSubRequest} } } }`;
    return (
      (await app.ask(who, query, { id: input['subRequestId'] })).subRequest?.abilities[ofSubRequest] ?? null
    );
  }
  const ofChange = changeAbilities[mutation];
  if (!ofChange) return null;
  const query = `query ($id: ID!) { change(id: $id) { abilities { ${ofChange} } } }`;
  return (await app.ask(who, query, { id: input['changeId'] })).change?.abilities[ofChange] ?? null;
}

async function made(mutation: string): Promise<Input> {
  if (mutation === 'confirmChange') {
    // In effect, so that it must be confirmed now.
    return { changeId: (await published(app, 'mara', { effectiveFrom: iso(app.clock.now() + 60_000) })).id };
  }
  return (await mutationCases[mutation]?.input(app)) ?? {};
}

describe('the role table', () => {
  it('has a row for every mutation and a column for every role', () => {
    // Signing in is before all roles, and signing out is everybody's.
    const named = [...rows.map(([mutation]) => mutation), 'signIn', 'signOut'];
    expect(named.sort()).toEqual([...types.keys()].sort());
    for (const [mutation, cells] of rows) expect([mutation, cells.length]).toEqual([mutation, roles.length]);
  });

  it.each(rows)(
    '%s',
    async (mutation, cells) => {
      let input = await made(mutation);
      const found: string[] = [];
      for (const [, who] of roles) {
        const may = await promised(who, mutation, input);
        const { refusal } = await ask(who, mutation, input);
        const cell = refusal === null ? 'y' : (cellOf[refusal.code] ?? refusal.code);
        found.push(cell);
        // What the object offers is what then happens.
        if (may !== null) expect([who, may]).toEqual([who, cell === 'y']);
        if (cell === 'y') input = await made(mutation);
      }
      const named = (all: readonly string[]): object =>
        Object.fromEntries(roles.map(([role], index) => [role, all[index]]));
      expect(named(found)).toEqual(named(cells));
    },
    60_000,
  );
});
