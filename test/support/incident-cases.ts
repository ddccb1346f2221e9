import type { TestApp } from './app.ts';
import { incidentOf, joined } from './incidents.ts';
import type { MutationCase } from './mutation-case.ts';
import { change, openTicket } from './tickets.ts';

type Seen = Awaited<ReturnType<typeof openTicket>>;

const on = ({ id, version }: Seen): Record<string, unknown> => ({ ticketId: id, expectedVersion: version });
const opened = (app: TestApp): Promise<Seen> =>
  openTicket(app, 'niran', { problemType: 'logistics/delay', market: 'TH' });

/** Mutations about incidents of logistics. */
export const incidentCases: Readonly<Record<string, MutationCase>> = {
  declareIncident: {
    who: 'lin',
    answers: 'ticket',
    input: async (app) => ({
      ...on(await opened(app)),
      cause: 'TG-407 is late',
      group: ['finance', 'marketing'],
      members: [(await opened(app)).id],
    }),
  },
  joinIncident: {
    who: 'lars',
    answers: 'ticket',
    input: async (app) => ({
      ...on(await opened(app)),
      incident: (await incidentOf(app, await opened(app))).number,
    }),
  },
  joinMembers: {
    who: 'lars',
    answers: 'ticket',
    input: async (app) => ({
      ...on(await incidentOf(app, await opened(app))),
      members: [(await opened(app)).id],
    }),
  },
  leaveIncident: {
    who: 'lars',
    answers: 'ticket',
    input: async (app) => {
      const incident = await incidentOf(app, await opened(app));
      return { ...on(await joined(app, await opened(app), incident)), reason: 'another flight' };
    },
  },
  sendNotice: {
    who: 'lin',
    answers: 'ticket',
    input: async (app) => {
      const incident = await incidentOf(app, await opened(app));
      await joined(app, await opened(app), incident);
      const { ticket } = await change(app, 'lin', 'commentTicket', incident.id, { text: 'writing to them' });
      return { ...on(ticket), texts: [{ language: 'en', text: 'Your parcel is late.' }] };
    },
  },
};
