import type { IncidentFact, TicketClosed, TicketReopened, TicketResolved } from '@baton/ticket-lifecycle';
import type { Directory } from '#lib/directory/directory.svelte.ts';
import { say, t } from '#lib/words/index.ts';

interface FactWords {
  readonly sentence: string;
  readonly text?: string;
}

/** So many numbers are named one by one. */
const namedAtMost = 8;

/** What an incident did, or what was done to a member, in the reader's language. */
export function incidentFactWords(fact: IncidentFact, directory: Directory): FactWords {
  const names = (departments: readonly string[]) =>
    say.all(departments.map((code) => directory.departmentName(code)));
  switch (fact.type) {
    case 'IncidentDeclared': {
      const group = names(fact.group);
      return fact.declared.kind === 'level'
        ? { sentence: t('incidents.fact.IncidentDeclared.level', { level: fact.declared.level, group }) }
        : { sentence: t('incidents.fact.IncidentDeclared', { group }), text: fact.cause };
    }
    case 'GroupAssembled':
      return { sentence: t('incidents.fact.GroupAssembled', { group: names(fact.departments) }) };
    case 'MembersJoined': {
      const shown = fact.members.slice(0, namedAtMost).map(({ number }) => `#${number}`);
      const numbers = `${shown.join(' ')}${fact.members.length > namedAtMost ? ' …' : ''}`;
      return { sentence: t('incidents.fact.MembersJoined', { n: fact.members.length, numbers }) };
    }
    case 'MemberLeft':
      return {
        sentence: t('incidents.fact.MemberLeft', { number: String(fact.member.number) }),
        text: fact.reason,
      };
    case 'NoticeSent':
      return {
        sentence: t('incidents.fact.NoticeSent', { number: fact.number }),
        text: fact.texts.map(({ text }) => text).join('\n\n'),
      };
    case 'PassedDown': {
      const { what, reached, stayed } = fact;
      return { sentence: t(`incidents.fact.PassedDown.${what}`, { reached, stayed }) };
    }
    case 'JoinedIncident':
      return { sentence: t('incidents.fact.JoinedIncident', { number: String(fact.incident.number) }) };
    case 'LeftIncident':
      return {
        sentence: t('incidents.fact.LeftIncident', { number: String(fact.incident.number) }),
        text: fact.reason,
      };
    case 'NoticeReceived': {
      const { number, incident, text } = fact;
      return {
        sentence: t('incidents.fact.NoticeReceived', { number, incident: String(incident.number) }),
        text,
      };
    }
    case 'MemberStayed': {
      const number = String(fact.incident.number);
      return fact.reason === null
        ? { sentence: t('incidents.fact.MemberStayed.over', { number }) }
        : {
            sentence: t('incidents.fact.MemberStayed', {
              number,
              reason: t(`incidents.stay.${fact.reason}`),
            }),
          };
    }
  }
}

/** What happened to a member because it happened to its incident; null where it happened on its own. */
export function followedWords(fact: TicketResolved | TicketReopened | TicketClosed): string | null {
  if (!fact.incident) return null;
  return t(`incidents.fact.${fact.type}`, { number: String(fact.incident.number) });
}
