import { partyName } from '#lib/cosign/party.ts';
import { textIn } from '#lib/changes/texts.ts';
import type { Directory } from '#lib/directory/directory.svelte.ts';
import type { InboxEntryFieldsFragment } from '#lib/wire/generated/documents.ts';
import { say, speech, t, tCode, type Names } from '#lib/words/index.ts';

export interface EntryWords {
  /** What it is about: "#4171 60 parcels late". */
  readonly subject: string;
  readonly href: string;
  /** What happened, or what is asked, in one sentence. */
  readonly sentence: string;
  /** What somebody wrote about it. */
  readonly quote: string;
}

/** One entry of the inbox in the reader's language. */
export function entryWords(entry: InboxEntryFieldsFragment, directory: Directory): EntryWords {
  const told = new Payload(entry.payload);
  const number = told.number('number');
  const series = told.text('series');
  if (series !== '') return seriesWords(told, series, directory);
  return {
    subject: `#${number} ${titleOf(told)}`,
    href: `/${roomOf(entry, told)}/${placeOf(told)}`,
    sentence: sentenceOf(entry.kind, told, directory),
    quote: told.text('text') || told.text('reason') || told.inside('cause').text('reason'),
  };
}

function roomOf(entry: InboxEntryFieldsFragment, told: Payload): string {
  if (told.text('about') === 'matrix') return 'matrix/drafts';
  if (told.text('about') === 'sub_request') return 'requests';
  return entry.change || (entry.ticket === null && told.names('title')) ? 'changes' : 'tickets';
}

/** A sub-request has the number of its ticket and one of its own. */
function placeOf(told: Payload): string {
  const place = told.number('place');
  return place === 0 ? String(told.number('number')) : `${told.number('number')}-${place}`;
}

function titleOf(told: Payload): string {
  const names = told.names('title');
  return names ? (textIn(names, speech.locale)?.text ?? '') : told.text('title') || told.text('need');
}

function sentenceOf(kind: InboxEntryFieldsFragment['kind'], told: Payload, directory: Directory): string {
  const department = directory.departmentName(told.text('department'));
  switch (kind) {
    case 'must_read':
      return t('inbox.must_read', { department });
    case 'change_announced': {
      const ended = told.text('ended');
      return ended === ''
        ? t('inbox.change_announced', { department, from: momentOf(told) })
        : tCode('inbox.change_ended', ended, { department });
    }
    case 'change_review':
      return t('inbox.change_review', { department });
    case 'change_approved':
      return t('inbox.change_approved');
    case 'matrix_review':
      return t('inbox.matrix_review', { department });
    case 'matrix_approved':
      return t('inbox.matrix_approved');
    case 'matrix_proposed':
      return t('inbox.matrix_proposed');
    case 'ticket_assigned':
      return assignedWords(told, department, directory);
    case 'ticket_informed':
      return t('inbox.ticket_informed', { department });
    case 'cosign_asked':
      return t('inbox.cosign_asked', { party: partyName(told.text('party'), directory) });
    case 'proposal_returned':
      return tCode('inbox.proposal_returned', told.text('decision'), {
        party: partyName(told.text('party'), directory),
      });
    case 'ruling_asked':
      return t(told.flag('overdue') ? 'inbox.ruling_asked.overdue' : 'inbox.ruling_asked');
    case 'dispute':
      return disputeWords(told, department, directory);
    case 'sub_request':
      return tCode(`inbox.sub_request.${told.text('side')}`, told.text('happened'), {
        asking: directory.departmentName(told.text('asking')),
        asked: directory.departmentName(told.text('asked')),
        need: told.text('need'),
      });
    case 'incident':
      return t(told.flag('declared') ? 'inbox.incident' : 'inbox.incident.severity');
    case 'incident_suggested':
      return t('inbox.incident_suggested', { n: told.number('tickets') });
    case 'escalation':
      return escalationWords(told);
    case 'mention':
      return t('inbox.mention');
  }
}

/** Tickets alike: where they are listed, already selected. */
function seriesWords(told: Payload, series: string, directory: Directory): EntryWords {
  const shared = told.text('tag') || told.text('market');
  const type = directory.problemName(told.text('problemType'));
  return {
    subject: shared === '' ? type : `${type} · ${shared}`,
    href: `/tickets?series=${series}`,
    sentence: t('inbox.incident_suggested', { n: told.number('tickets') }),
    quote: '',
  };
}

function momentOf(told: Payload): string {
  const from = told.number('effectiveFrom');
  return from === 0 ? '' : say.moment(from);
}

function assignedWords(told: Payload, department: string, directory: Directory): string {
  const cause = told.inside('cause');
  const from = told.text('from');
  if (from === '') return t('inbox.ticket_assigned', { department });
  const by = directory.person(cause.text('by'))?.name ?? directory.departmentName(from);
  if (cause.text('kind') === 'escalation') return t('inbox.ticket_assigned.escalation', { department });
  return t('inbox.ticket_assigned.moved', { department, by });
}

function disputeWords(told: Payload, department: string, directory: Directory): string {
  const ruling = told.text('ruling');
  const proposed = directory.departmentName(told.text('proposed'));
  if (ruling === '') return t('inbox.dispute', { department, proposed });
  return tCode('inbox.dispute', ruling, {
    department,
    goesTo: directory.departmentName(told.text('goesTo')),
  });
}

function escalationWords(told: Payload): string {
  const level = told.number('level');
  if (told.inside('cause').text('kind') === 'manual') return t('inbox.escalation.manual', { level });
  const loop = told.number('loop');
  const call = loop > 0 ? t('inbox.escalation.again', { level, loop }) : t('inbox.escalation', { level });
  const why = causeWords(told.inside('cause'));
  return why === '' ? call : t('inbox.escalation.why', { call, why });
}

/** What a level waited for, or that nobody stood behind the one below; nothing for a level whose time came. */
function causeWords(cause: Payload): string {
  if (cause.text('kind') === 'empty_below')
    return t('escalation.cause.empty_below', { level: cause.number('level') });
  const event = cause.inside('event');
  if (event.text('kind') === '') return '';
  return tCode('tickets.trigger', event.text('kind'), {
    times: event.number('times'),
    severity: event.number('to'),
  });
}

/** What an entry was told; whatever is missing or of another shape reads as nothing, so that a newer server breaks no page. */
class Payload {
  readonly #json: object;

  constructor(json: unknown) {
    this.#json = typeof json === 'object' && json !== null ? json : {};
  }

  #value(key: string): unknown {
    return Object.getOwnPropertyDescriptor(this.#json, key)?.value;
  }

  text(key: string): string {
    const value = this.#value(key);
    return typeof value === 'string' ? value : '';
  }

  number(key: string): number {
    const value = this.#value(key);
    return typeof value === 'number' ? value : 0;
  }

  flag(key: string): boolean {
    return this.#value(key) === true;
  }

  inside(key: string): Payload {
    return new Payload(this.#value(key));
  }

  names(key: string): Names | null {
    const value = this.inside(key);
    const names = { en: value.text('en'), zhHans: value.text('zhHans'), zhHant: value.text('zhHant') };
    return Object.values(names).some((text) => text !== '') ? names : null;
  }
}
