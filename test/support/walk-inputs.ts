import type { TicketCard } from '@baton/ticket-lifecycle';
import type { TestApp } from './app.ts';
import type { seeded } from './seeded.ts';
import { ordinaryFacts } from './tickets.ts';

type Random = ReturnType<typeof seeded>;

/** What a mutation of a walk says: anything that is well-formed; the house decides whether it is possible. */
export async function inputFor(
  app: TestApp,
  mutation: string,
  id: string,
  random: Random,
  incidents: readonly TicketCard[],
): Promise<object> {
  const text = `word ${random.below(1000)}`;
  switch (mutation) {
    case 'proposeResolution':
      return {
        kind: 'refund',
        text,
        amount: random.pick([5, 12, 300]),
        currency: random.pick(['EUR', 'USD']),
      };
    case 'signProposal': {
      const { ticket } = await app.ask(
        'dora',
        'query ($id: ID!) { ticket(id: $id) { cosign { contentHash parties { key status } } } }',
        { id },
      );
      const parties: { key: string; status: string }[] = ticket.cosign?.parties ?? [
        { key: 'nobody', status: '' },
      ];
      const decision = random.pick(['approve', 'approve', 'approve', 'reject', 'request_changes']);
      return {
        party: random.pick(parties).key,
        decision,
        reason: text,
        contentHash: ticket.cosign?.contentHash ?? 'none',
      };
    }
    case 'handOverTicket':
      return { department: random.pick(['logistics', 'tech', 'finance', 'support']), reason: text };
    case 'escalateTicket':
      return { reason: text };
    case 'disputeTicket':
      return { reason: 'not_our_area', text, proposed: random.pick(['logistics', 'tech', 'marketing']) };
    case 'ruleOnDispute': {
      const ruling = random.pick(['uphold', 'move', 'split']);
      return { ruling, text, department: random.pick(['logistics', 'tech', 'finance']) };
    }
    case 'declareIncident':
      return { cause: text, group: [random.pick(['tech', 'finance', 'marketing'])] };
    case 'joinIncident':
      return { incident: incidents.length > 0 ? random.pick(incidents).number : 1 };
    case 'leaveIncident':
      return { reason: text };
    case 'sendNotice':
      return { texts: [{ language: 'en', text }] };
    case 'reclassifyTicket':
      return {
        reason: text,
        facts: {
          ...ordinaryFacts,
          problemType: random.pick(['logistics/delay', 'logistics/lost', 'payment', 'refund']),
          market: random.pick(['TH', 'BR']),
          severity: random.pick([2, 3]),
        },
      };
    case 'acceptTicket':
    case 'startWork':
    case 'releaseTicket':
    case 'withdrawProposal':
    case 'closeTicket':
      return {};
    default:
      return { text };
  }
}
