import { content, draft, iso, published, reviewed, submitted } from './changes.ts';
import { calendarCases } from './calendars.ts';
import { password } from './company.ts';
import { dutyCases } from './duty-cases.ts';
import { incidentCases } from './incident-cases.ts';
import { draftCases } from './matrix-draft-cases.ts';
import { pathDraftCases } from './path-draft-cases.ts';
import type { MutationCase } from './mutation-case.ts';
import type { TestApp } from './app.ts';
import { subRequestCases } from './sub-requests.ts';
import { change, openTicket, ordinaryFacts } from './tickets.ts';

type Seen = Awaited<ReturnType<typeof openTicket>>;

const onTicket = ({ id, version }: Seen): Record<string, unknown> => ({
  ticketId: id,
  expectedVersion: version,
});
const onChange = ({ id, version }: Seen): Record<string, unknown> => ({
  changeId: id,
  expectedVersion: version,
});

/** A ticket of logistics that finance and marketing co-sign, in a state; lars works on it. */
export async function ticketIn(app: TestApp, state: string): Promise<Seen> {
  const opened = await openTicket(app, 'niran', { problemType: 'logistics/delay', market: 'TH' });
  const steps: Record<string, readonly [who: string, mutation: string, input: object][]> = {
    new: [],
    assigned: [['lars', 'acceptTicket', {}]],
    in_progress: [['lars', 'startWork', {}]],
    awaiting_cosign: [
      ['lars', 'startWork', {}],
      ['lars', 'proposeResolution', { kind: 'resend', text: 'by air', amount: 300, currency: 'USD' }],
    ],
    waiting_customer: [
      ['lars', 'startWork', {}],
      ['lars', 'askCustomer', { text: 'which address?' }],
    ],
    disputed: [
      [
        'lars',
        'disputeTicket',
        { reason: 'not_our_area', text: 'the scan data are wrong', proposed: 'tech' },
      ],
    ],
    escalated: [['lin', 'escalateTicket', { reason: 'press is calling', level: 1 }]],
    held: [['lars', 'holdTicket', { text: 'strike at the port' }]],
  };
  let ticket = opened;
  const done = state === 'resolved' || state === 'closed';
  for (const [who, mutation, input] of steps[done ? 'awaiting_cosign' : state] ?? []) {
    ticket = (await change(app, who, mutation, opened.id, input)).ticket;
  }
  if (!done) return ticket;
  for (const [who, party] of [
    ['lin', 'logistics:lead'],
    ['fay', 'finance:lead'],
    ['mo', 'marketing:lead'],
  ] as const) {
    const { contentHash } = ticket.proposal;
    ticket = (await change(app, who, 'signProposal', opened.id, { party, decision: 'approve', contentHash }))
      .ticket;
  }
  ticket = (await change(app, 'lars', 'resolveTicket', opened.id, { text: 'sent' })).ticket;
  return state === 'resolved' ? ticket : (await change(app, 'niran', 'closeTicket', opened.id)).ticket;
}

const move = (who: string, state: string, more: object = {}): MutationCase => ({
  who,
  answers: 'ticket',
  input: async (app) => ({ ...onTicket(await ticketIn(app, state)), ...more }),
});

/** Every mutation of the schema; a test demands that none is missing. */
export const mutationCases: Readonly<Record<string, MutationCase>> = {
  openTicket: {
    who: 'niran',
    answers: 'ticket',
    input: async () => ({
      title: 'Parcel has not arrived',
      description: 'Ordered two weeks ago.',
      customerName: 'João Silva',
      customerReference: 'C-1001',
      orderReference: 'O-77',
      facts: { ...ordinaryFacts, orderValue: 20, currency: 'EUR', tags: ['fragile'] },
    }),
  },
  acceptTicket: move('lars', 'new'),
  startWork: move('lars', 'assigned'),
  askCustomer: move('lars', 'in_progress', { text: 'which address?' }),
  recordCustomerAnswer: move('lars', 'waiting_customer', { text: 'the old one' }),
  holdTicket: move('lars', 'in_progress', { text: 'strike at the port' }),
  releaseTicket: move('lars', 'held'),
  commentTicket: move('lars', 'new', { text: 'seen' }),
  proposeResolution: move('lars', 'in_progress', {
    kind: 'refund',
    text: 'money back',
    amount: 30,
    currency: 'EUR',
  }),
  withdrawProposal: move('lars', 'awaiting_cosign'),
  signProposal: {
    who: 'lin',
    answers: 'ticket',
    input: async (app) => {
      const ticket = await ticketIn(app, 'awaiting_cosign');
      const { contentHash } = ticket.proposal;
      return {
        ...onTicket(ticket),
        party: 'logistics:lead',
        decision: 'reject',
        reason: 'too dear',
        contentHash,
      };
    },
  },
  resolveTicket: {
    who: 'lars',
    answers: 'ticket',
    input: async (app) => {
      const { id } = await openTicket(app, 'niran');
      const { ticket } = await change(app, 'lars', 'startWork', id);
      return { ...onTicket(ticket), text: 'found it' };
    },
  },
  closeTicket: move('niran', 'resolved'),
  reopenTicket: move('niran', 'closed', { text: 'lost again' }),
  handOverTicket: move('lin', 'new', { department: 'tech', reason: 'scan data' }),
  escalateTicket: move('lin', 'new', { reason: 'press is calling', level: 1 }),
  deescalateTicket: {
    who: 'lin',
    answers: 'ticket',
    input: async (app) => {
      const { id } = await ticketIn(app, 'new');
      const { ticket } = await change(app, 'lin', 'escalateTicket', id, { reason: 'press', level: 1 });
      return { ...onTicket(ticket), reason: 'they have called off', toLevel: 0 };
    },
  },
  withdrawDispute: move('lars', 'disputed', { text: 'it was our scanner' }),
  acknowledgeEscalation: move('lars', 'escalated'),
  disputeTicket: move('lars', 'in_progress', {
    reason: 'not_our_area',
    text: 'the scan data are wrong',
    proposed: 'tech',
  }),
  ruleOnDispute: move('olga', 'disputed', { ruling: 'move', department: 'tech', text: 'it is the scanner' }),
  reclassifyTicket: move('lars', 'in_progress', {
    facts: { ...ordinaryFacts, problemType: 'payment', orderValue: 20, currency: 'EUR', tags: ['fragile'] },
    reason: 'it was the payment',
  }),
  draftChange: {
    who: 'mara',
    answers: 'change',
    input: async (app) => ({ department: 'marketing', content: content(app) }),
  },
  editChange: {
    who: 'mara',
    answers: 'change',
    input: async (app) => ({ ...onChange(await draft(app)), content: content(app) }),
  },
  submitChange: { who: 'mara', answers: 'change', input: async (app) => onChange(await draft(app)) },
  signChange: {
    who: 'sofia',
    answers: 'change',
    input: async (app) => {
      const asked = await submitted(app);
      const { contentHash } = asked;
      return {
        ...onChange(asked),
        party: 'support:lead',
        decision: 'reject',
        reason: 'not clear',
        contentHash,
      };
    },
  },
  publishChange: { who: 'mara', answers: 'change', input: async (app) => onChange(await reviewed(app)) },
  withdrawChange: {
    who: 'mara',
    answers: 'change',
    input: async (app) => ({ ...onChange(await draft(app)), reason: 'cancelled' }),
  },
  rollBackChange: {
    who: 'mara',
    answers: 'change',
    input: async (app) => ({
      ...onChange(await published(app, 'mara', { effectiveFrom: iso(app.clock.now() - 3_600_000) })),
      reason: 'an error',
    }),
  },
  confirmChange: {
    who: 'ana',
    answers: 'change',
    input: async (app) => ({ changeId: (await published(app)).id }),
  },
  ...draftCases,
  ...dutyCases,
  ...incidentCases,
  ...pathDraftCases,
  ...calendarCases,
  ...subRequestCases,
  markRead: {
    who: 'lars',
    answers: 'inbox',
    input: async (app) => {
      await openTicket(app, 'niran');
      const { inbox } = await app.ask(
        'lars',
        '{ inbox(filter: { unreadOnly: true }, first: 1) { entries { id } } }',
      );
      return { ids: [inbox.entries[0].id] };
    },
  },
  setPreferences: {
    who: 'petra',
    answers: 'viewer',
    input: async () => ({ language: 'zh_Hant', timeZone: 'Asia/Taipei' }),
  },
  signIn: {
    who: 'petra',
    answers: 'viewer',
    input: async () => ({ email: 'petra@baton.example', password }),
  },
};

/** Which of the ticket's abilities speaks of the mutation. */
export const ticketAbilities: Readonly<Record<string, string>> = {
  acceptTicket: 'accept',
  startWork: 'start',
  askCustomer: 'askCustomer',
  recordCustomerAnswer: 'recordAnswer',
  holdTicket: 'hold',
  releaseTicket: 'release',
  commentTicket: 'comment',
  proposeResolution: 'propose',
  withdrawProposal: 'withdrawProposal',
  resolveTicket: 'resolve',
  closeTicket: 'close',
  reopenTicket: 'reopen',
  handOverTicket: 'handOver',
  escalateTicket: 'escalate',
  deescalateTicket: 'deescalate',
  withdrawDispute: 'withdrawDispute',
  acknowledgeEscalation: 'acknowledge',
  disputeTicket: 'dispute',
  ruleOnDispute: 'rule',
  reclassifyTicket: 'reclassify',
  declareIncident: 'declareIncident',
  joinIncident: 'joinIncident',
  joinMembers: 'joinMembers',
  leaveIncident: 'leaveIncident',
  sendNotice: 'sendNotice',
};
