import type { Dispute } from './dispute.ts';
import type { DisputeFact, Happened } from './ticket-fact.ts';

/** Every dispute of the ticket after a fact. Only the last can be open. */
export function evolveDisputes(
  disputes: readonly Dispute[],
  fact: DisputeFact,
  { at, by }: Pick<Happened, 'at' | 'by'>,
): readonly Dispute[] {
  if (fact.type === 'TicketDisputed') {
    const { number, reason, text, proposed, arbiter, level, notified: asked } = fact;
    const opened = { number, reason, text, proposed, by: fact.by, since: at, level, asked };
    return [...disputes, { ...opened, arbiters: [arbiter], overdueAt: null, outcome: null }];
  }
  return disputes.map((dispute) =>
    dispute.number === fact.number ? { ...dispute, ...changed(dispute, fact, { at, by }) } : dispute,
  );
}

function changed(
  dispute: Dispute,
  fact: Exclude<DisputeFact, { type: 'TicketDisputed' }>,
  { at, by }: Pick<Happened, 'at' | 'by'>,
): Partial<Dispute> {
  switch (fact.type) {
    case 'RulingOverdue': {
      const { arbiter, level, dueAt, notified } = fact;
      return {
        arbiters: arbiter === null ? dispute.arbiters : [...dispute.arbiters, arbiter],
        level,
        overdueAt: dueAt,
        asked: [...new Set([...dispute.asked, ...notified])],
      };
    }
    case 'RulingGiven': {
      const { ruling, text, amendment } = fact;
      return { outcome: { kind: 'ruled', ruling, text, by, at, amendment } };
    }
    case 'DisputeWithdrawn':
      return { outcome: { kind: 'withdrawn', text: fact.text, by, at } };
    case 'DisputeLapsed':
      return { outcome: { kind: 'lapsed', at } };
  }
}
