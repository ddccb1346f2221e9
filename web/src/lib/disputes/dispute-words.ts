import type { DisputeFact, TicketFact } from '@baton/ticket-lifecycle';
import { firstOwner } from '@baton/ticket-lifecycle';
import type { Directory } from '#lib/directory/directory.svelte.ts';
import { say, t } from '#lib/words/index.ts';

type Of<T extends TicketFact['type']> = Extract<TicketFact, { type: T }>;

interface Told {
  readonly sentence: string;
  readonly text?: string;
}

/** How a ticket came to its first owner. */
export function openedWords(fact: Of<'TicketOpened'>, directory: Directory): string {
  const owner = directory.departmentName(firstOwner(fact));
  return fact.splitFrom
    ? t('tickets.fact.TicketOpened.split', { owner, number: String(fact.splitFrom.number) })
    : t('tickets.fact.TicketOpened', { owner });
}

/** What happened around a dispute, for the timeline. */
export function disputeFactWords(fact: DisputeFact | Of<'TicketReclassified'>, directory: Directory): Told {
  const name = (code: string) => directory.departmentName(code);
  switch (fact.type) {
    case 'TicketDisputed':
      if (fact.reason === 'bounced') return { sentence: t('tickets.fact.TicketDisputed.bounced') };
      return {
        sentence: t('tickets.fact.TicketDisputed', {
          proposed: name(fact.proposed),
          reason: t(`disputes.reason.${fact.reason}`),
        }),
        text: fact.text,
      };
    case 'RulingOverdue': {
      const names = fact.notified.map((id) => directory.person(id)?.name ?? t('tickets.someone'));
      return {
        sentence: t('tickets.fact.RulingOverdue', {
          names: names.length > 0 ? say.all(names) : t('tickets.nobody'),
        }),
      };
    }
    case 'RulingGiven': {
      const { ruling, text } = fact;
      switch (ruling.kind) {
        case 'uphold':
          return { sentence: t('tickets.fact.RulingGiven.uphold'), text };
        case 'move':
          return {
            sentence: t('tickets.fact.RulingGiven.move', { department: name(ruling.department) }),
            text,
          };
        case 'split': {
          const values = { department: name(ruling.department), number: String(ruling.number) };
          return { sentence: t('tickets.fact.RulingGiven.split', values), text };
        }
      }
    }
    case 'DisputeWithdrawn':
      return { sentence: t('disputes.fact.DisputeWithdrawn'), text: fact.text };
    case 'DisputeLapsed':
      return { sentence: t('tickets.fact.DisputeLapsed') };
    case 'TicketReclassified': {
      const { problemType, market, severity } = fact.facts;
      const changes = [
        directory.problemTrail(problemType),
        directory.marketName(market),
        t(`glossary.severity.${severityOf(severity)}`),
      ];
      return {
        sentence: t('tickets.fact.TicketReclassified', { changes: changes.join(' · ') }),
        text: fact.reason,
      };
    }
  }
}

function severityOf(severity: number): '1' | '2' | '3' | '4' {
  return severity === 1 ? '1' : severity === 2 ? '2' : severity === 3 ? '3' : '4';
}
