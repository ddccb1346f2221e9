import { randomUUID as key } from 'node:crypto';
import type { Door } from './door.ts';

const fields = `
  id number version
  card { openedAt state priority owner assignee involved escalationLevel reopened clocks { kind state dueAt targetSeconds breachedAt } hold { reason } dispute { number reason proposed by since arbiters level overdueAt } changes version incident { members } memberOf { number notice resolved stays } }
  owner { code }
  assignee { name }
  assignment { matrixVersion rule ruleLabel { en } inputs serviceLevel path pathVersion explanation informed { code } }
  ownerships { department { code } from until cause }
  clockStrips { at from until omitted strips { kind run state from until targetSeconds countedSeconds dueAt wouldBeDueAt breachedAt grain shares { department countedSeconds pausedSeconds } pieces { from until kind name department calendar zone countedSeconds } } }
  proposal { id number contentHash amount currency text }
  cosign { id outcome contentHash parties { key status department { code } } signOffs { party decision stale signer { name } onBehalfOf { name } } }
  cosignDemands { department { code } level } requiredCosign
  escalation { level acknowledgedAt firings { level loop dueAt firedAt passedBecause notified { name } } next { level dueAt } }
  timeline { sequence type at payload actor { name } }
  abilities { accept start askCustomer recordAnswer hold release comment propose withdrawProposal sign signFor resolve close reopen handOver escalate deescalate skipLevels acknowledge dispute withdrawDispute rule reclassify declareIncident joinIncident leaveIncident joinMembers sendNotice }
  disputes { number reason text proposed { code } by { name } asked { name } level overdueAt lapsedAt withdrawal { text by { name } } ruling { kind text department { code } linked by { name } amendment } }
  links { kind ticketId number }
  group { code }
  incident { cause level by { name } untold counts { state members } languages { language members } notices { number texts { language text } } rounds { kind total waiting done stayed passed refused endedAt exceptions { number reason } } }
`;

// Tests read different parts of it; the query above says what there is.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
type SeenTicket = any;

export interface ChangeAnswer {
  readonly ticket: SeenTicket;
  readonly refusal: {
    readonly __typename: string;
    readonly code: string;
    readonly [name: string]: unknown;
  } | null;
}

const refusal = `refusal { __typename code message
  ... on StaleVersion { expected actual } ... on IllegalMove { state move legal } ... on SignOffRefused { problem }
  ... on InvalidInput { problems { field code limit } } ... on NotAllowed { ability } ... on NotFound { what }
  ... on IncidentRefused { incidentProblem: problem } ... on CosignMissing { parties { key status } } }`;

/** Facts that every ticket of the small company can have; a test names what matters to it. */
export const ordinaryFacts = {
  problemType: 'logistics/lost',
  market: 'BR',
  channel: 'chat',
  tier: 'standard',
  severity: 3,
  language: 'en',
};

export async function tryOpenTicket(
  app: Door,
  who: string | null,
  facts: object = {},
  more: object = {},
): Promise<ChangeAnswer> {
  const input = {
    idempotencyKey: key(),
    title: 'Parcel has not arrived',
    description: 'Ordered two weeks ago.',
    customerName: 'João Silva',
    // Each is another customer's: nobody comes again unless a test says so.
    customerReference: `C-${key()}`,
    facts: { ...ordinaryFacts, ...facts },
    ...more,
  };
  const { openTicket: answer } = await app.ask<{ openTicket: ChangeAnswer }>(
    who,
    `mutation ($input: OpenTicketInput!) { openTicket(input: $input) { ticket { ${fields} } ${refusal} } }`,
    { input },
  );
  return answer;
}

export async function openTicket(
  app: Door,
  who: string,
  facts: object = {},
  more: object = {},
): Promise<SeenTicket> {
  const { ticket, refusal: why } = await tryOpenTicket(app, who, facts, more);
  if (why) throw new Error(`not opened: ${JSON.stringify(why)}`);
  return ticket;
}

export async function see(app: Door, who: string, id: string): Promise<SeenTicket> {
  const { ticket } = await app.ask<{ ticket: SeenTicket }>(
    who,
    `query ($id: ID!) { ticket(id: $id) { ${fields} } }`,
    { id },
  );
  return ticket;
}

const inputTypes: Readonly<Record<string, string>> = {
  acceptTicket: 'TicketMoveInput',
  acknowledgeEscalation: 'TicketMoveInput',
  startWork: 'TicketMoveInput',
  releaseTicket: 'TicketMoveInput',
  withdrawProposal: 'TicketMoveInput',
  closeTicket: 'TicketMoveInput',
  askCustomer: 'TicketTextInput',
  recordCustomerAnswer: 'TicketTextInput',
  holdTicket: 'TicketTextInput',
  commentTicket: 'TicketTextInput',
  resolveTicket: 'TicketTextInput',
  reopenTicket: 'TicketTextInput',
  proposeResolution: 'ProposeResolutionInput',
  signProposal: 'SignProposalInput',
  handOverTicket: 'HandOverTicketInput',
  escalateTicket: 'EscalateTicketInput',
  deescalateTicket: 'DeescalateTicketInput',
  withdrawDispute: 'TicketTextInput',
  disputeTicket: 'DisputeTicketInput',
  ruleOnDispute: 'RuleOnDisputeInput',
  reclassifyTicket: 'ReclassifyTicketInput',
  declareIncident: 'DeclareIncidentInput',
  joinIncident: 'JoinIncidentInput',
  joinMembers: 'JoinMembersInput',
  leaveIncident: 'LeaveIncidentInput',
  sendNotice: 'SendNoticeInput',
};

/** Makes a move as somebody; unless the input says otherwise on the version that a director sees now, with a fresh key. */
export async function change(
  app: Door,
  who: string | null,
  mutation: string,
  ticketId: string,
  input: object = {},
): Promise<ChangeAnswer> {
  return send(app, who, mutation, ticketId, input, fields);
}

/** As `change`, for tests that make many moves: of the ticket the answer has only version and state. */
export async function brisk(
  app: Door,
  who: string | null,
  mutation: string,
  ticketId: string,
  input: object = {},
): Promise<ChangeAnswer> {
  return send(app, who, mutation, ticketId, input, 'id version card { state }');
}

async function send(
  app: Door,
  who: string | null,
  mutation: string,
  ticketId: string,
  input: object,
  wanted: string,
): Promise<ChangeAnswer> {
  const type = inputTypes[mutation];
  if (!type) throw new Error(`no mutation ${mutation}`);
  const version = 'expectedVersion' in input ? {} : { expectedVersion: await versionOf(app, ticketId) };
  const answer = await app.ask<Record<string, ChangeAnswer>>(
    who,
    `mutation ($input: ${type}!) { ${mutation}(input: $input) { ticket { ${wanted} } ${refusal} } }`,
    { input: { idempotencyKey: key(), ticketId, ...version, ...input } },
  );
  const made = answer[mutation];
  if (!made) throw new Error(`${mutation} was not answered`);
  return made;
}

/** As a director sees it; 1 for a ticket that is not there. */
async function versionOf(app: Door, id: string): Promise<number> {
  const { ticket } = await app.ask<{ ticket: { version: number } | null }>(
    'dora',
    'query ($id: ID!) { ticket(id: $id) { version } }',
    { id },
  );
  return ticket?.version ?? 1;
}
