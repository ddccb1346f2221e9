import type { TicketFact } from '@baton/ticket-lifecycle';
import { disputeFactWords, openedWords } from '#lib/disputes/dispute-words.ts';
import { followedWords, incidentFactWords } from '#lib/incidents/incident-words.ts';
import { partyName } from '#lib/cosign/party.ts';
import type { Directory } from '#lib/directory/directory.svelte.ts';
import { causeText } from './ladder.ts';
import { say, t, tCode } from '#lib/words/index.ts';

export interface FactWords {
  /** What happened; follows the name of who did it, where somebody did. */
  readonly sentence: string;
  /** What they said. */
  readonly text?: string;
}

/** A fact of the timeline in the reader's language. */
export function factWords(fact: TicketFact, directory: Directory, actor: string | null): FactWords {
  const person = (id: string) => directory.person(id)?.name ?? t('tickets.someone');
  const people = (ids: readonly string[]) => say.all(ids.map(person));
  switch (fact.type) {
    case 'TicketOpened':
      return { sentence: openedWords(fact, directory) };
    case 'TicketDisputed':
    case 'RulingOverdue':
    case 'RulingGiven':
    case 'DisputeLapsed':
    case 'DisputeWithdrawn':
    case 'TicketReclassified':
      return disputeFactWords(fact, directory);
    case 'ContactRepeated': {
      const tickets = say.all(fact.earlier.map(({ number }) => `#${number}`));
      const duration = say.duration(fact.windowSeconds);
      return { sentence: t('escalation.fact.ContactRepeated', { times: fact.times, duration, tickets }) };
    }
    case 'OwnershipMoved': {
      const to = directory.departmentName(fact.to);
      if (fact.cause.kind === 'escalation')
        return { sentence: t('tickets.fact.OwnershipMoved.escalation', { to, level: fact.cause.level }) };
      if (fact.cause.kind === 'ruling')
        return { sentence: t('tickets.fact.OwnershipMoved.ruling', { to }), text: fact.cause.reason };
      const sentence = t('tickets.fact.OwnershipMoved', { from: directory.departmentName(fact.from), to });
      return 'reason' in fact.cause ? { sentence, text: fact.cause.reason } : { sentence };
    }
    case 'TicketAccepted':
      return {
        sentence:
          fact.assignee === actor
            ? t('tickets.fact.TicketAccepted')
            : t('tickets.fact.TicketAccepted.other', { name: person(fact.assignee) }),
      };
    case 'CustomerAsked':
    case 'CustomerAnswered':
    case 'Commented':
      return { sentence: t(`tickets.fact.${fact.type}`), text: fact.text };
    case 'TicketResolved':
      return { sentence: followedWords(fact) ?? t('tickets.fact.TicketResolved'), text: fact.text };
    case 'TicketReopened':
      return { sentence: followedWords(fact) ?? t('tickets.fact.TicketReopened'), text: fact.reason };
    case 'TicketClosed':
      return { sentence: followedWords(fact) ?? t('tickets.fact.TicketClosed') };
    case 'IncidentDeclared':
    case 'GroupAssembled':
    case 'MembersJoined':
    case 'MemberLeft':
    case 'NoticeSent':
    case 'PassedDown':
    case 'JoinedIncident':
    case 'LeftIncident':
    case 'NoticeReceived':
    case 'MemberStayed':
      return incidentFactWords(fact, directory);
    case 'TicketHeld':
    case 'ProposalWithdrawn':
    case 'CosignWithdrawn':
      return { sentence: t(`tickets.fact.${fact.type}`), text: fact.reason };
    case 'ResolutionProposed': {
      const { kind, amount, currency, text } = fact.content;
      const sum = amount === null || currency === null ? '' : ` · ${say.money(amount, currency)}`;
      const what = `${t(`glossary.resolution.${kind}`)}${sum}`;
      return { sentence: t('tickets.fact.ResolutionProposed', { number: fact.number, what }), text };
    }
    case 'CosignPartyDemanded': {
      const department = directory.departmentName(fact.department);
      return { sentence: t('escalation.fact.CosignPartyDemanded', { level: fact.level, department }) };
    }
    case 'PriorityRaised':
      return { sentence: t('tickets.fact.PriorityRaised', { to: fact.to }) };
    case 'ClockBreached':
      return { sentence: t('tickets.fact.ClockBreached', { clock: t(`glossary.clock.${fact.kind}`) }) };
    case 'LevelFired': {
      const names = fact.notified.length > 0 ? people(fact.notified) : t('tickets.nobody');
      if (fact.cause.kind === 'manual') {
        const sentence = t('tickets.fact.LevelFired.manual', { level: fact.level, names });
        return { sentence, text: fact.cause.reason };
      }
      const told = t('tickets.fact.LevelFired', { level: fact.level, names, loop: fact.loop });
      const why = causeText(fact.cause);
      return { sentence: why === null ? told : t('escalation.fact.LevelFired.because', { told, why }) };
    }
    case 'LevelPassed':
      return { sentence: t('tickets.fact.LevelPassed', { level: fact.level }) };
    case 'Deescalated':
      return {
        sentence:
          fact.to === 0
            ? t('escalation.fact.Deescalated.none')
            : t('tickets.fact.Deescalated', { to: fact.to }),
        text: fact.reason,
      };
    case 'SignedOff': {
      const { partyKey, decision, reason, onBehalfOf } = fact.signOff;
      const told = t(`tickets.fact.SignedOff.${decision}`, { party: partyName(partyKey, directory) });
      const sentence =
        onBehalfOf === undefined ? told : t('cosign.fact.inPlaceOf', { told, absent: person(onBehalfOf) });
      return reason === undefined ? { sentence } : { sentence, text: reason };
    }
    case 'SignOffWithdrawn':
      return { sentence: t('tickets.fact.SignOffWithdrawn', { party: partyName(fact.partyKey, directory) }) };
    case 'SignerAdded':
      return {
        sentence: t('tickets.fact.SignerAdded', { party: directory.departmentName(fact.party.department) }),
        text: fact.reason,
      };
    case 'SignatureHandedOver':
      return {
        sentence: t('tickets.fact.SignatureHandedOver', {
          party: partyName(fact.partyKey, directory),
          to: person(fact.to),
        }),
        text: fact.reason,
      };
    case 'PartiesReminded': {
      const parties = say.all(fact.partyKeys.map((key) => partyName(key, directory)));
      return { sentence: t('tickets.fact.PartiesReminded', { parties }) };
    }
    case 'SubRequestNoted': {
      // What ended it says more than what came just before.
      const happened = fact.happened.at(-1) ?? 'SubRequestAsked';
      return {
        sentence: tCode('requests.fact', happened, {
          department: directory.departmentName(fact.department),
        }),
      };
    }
    case 'WorkStarted':
    case 'TicketReleased':
    case 'CosignOpened':
    case 'ContentRevised':
    case 'PartiesRequired':
    case 'CosignMet':
    case 'CosignRejected':
    case 'ChangeMarked':
    case 'ChangeUnmarked':
    case 'ClocksMoved':
    case 'EscalationArmed':
    case 'NobodyReached':
    case 'EscalationAcknowledged':
    case 'AcknowledgementExpired':
    case 'EscalationDisarmed':
      return { sentence: t(`tickets.fact.${fact.type}`) };
  }
}
