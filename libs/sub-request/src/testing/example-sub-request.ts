import {
  compileCalendar,
  type Calendar,
  type CalendarVersion,
  type CompiledCalendar,
} from '@baton/working-time';
import type { Surroundings } from '../clock.ts';
import {
  decide,
  decideAsk,
  type Asking,
  type Decision,
  type SubRequestCommand,
  type TicketStanding,
} from '../decide.ts';
import { evolve } from '../evolve.ts';
import type { SubRequestFact } from '../fact.ts';
import type { Showable } from '../shown.ts';
import type { SubRequest } from '../sub-request.ts';

export const minute = 60_000;
export const hour = 3_600_000;
/** A Monday, 09:00 UTC. */
export const monday = Date.UTC(2026, 2, 2, 9);

const officeHours = [{ from: '09:00', until: '18:00' }];
const week = { mon: officeHours, tue: officeHours, wed: officeHours, thu: officeHours, fri: officeHours };

function compiled(definition: Calendar): CompiledCalendar {
  const made = compileCalendar(definition);
  if (made.kind === 'refused') throw new Error(JSON.stringify(made.findings));
  return made;
}

const calendars: Readonly<Record<string, CompiledCalendar>> = {
  always: compiled({ zone: 'UTC', alwaysOpen: true, weekly: {}, holidays: [], exceptions: [] }),
  office: compiled({ zone: 'UTC', alwaysOpen: false, weekly: week, holidays: [], exceptions: [] }),
  /** The office, closing at eleven on that Monday. */
  'office-edited': compiled({
    zone: 'UTC',
    alwaysOpen: false,
    weekly: week,
    holidays: [],
    exceptions: [{ date: '2026-03-02', periods: [{ from: '09:00', until: '11:00' }] }],
  }),
};

export function calendarOf(code: string, version = 0): CompiledCalendar {
  const found = calendars[version === 0 ? code : `${code}-edited`];
  if (!found) throw new Error(`no calendar ${code}`);
  return found;
}

export const around = (
  now: number,
  by: string | null = 'finn',
  versions: readonly CalendarVersion[] = [],
): Surroundings => ({
  now,
  by,
  calendarOf,
  calendarOfDepartment: () => 'always',
  versionsOf: (code) => (code === 'office' ? versions : []),
});

export const wholeTicket: Showable = {
  title: 'Refund has not arrived',
  problemType: 'payment/refund',
  market: 'BR',
  severity: 3,
  orderReference: 'O-77',
  orderValue: { amount: 42, currency: 'EUR' },
  description: 'João writes every day.',
  customerName: 'João Silva',
  customerReference: 'C-1001',
  excerpts: [
    { sequence: 4, kind: 'comment', text: 'bank says no', at: monday },
    { sequence: 6, kind: 'from_customer', text: 'my phone is 555', at: monday },
  ],
};

export const asking: Asking = {
  id: 'one',
  number: 1,
  ticketId: 'ticket',
  ticketNumber: 4183,
  asked: 'finance',
  need: 'Proof that the refund was paid out',
  answerKind: 'text',
  shown: { ...wholeTicket, customerName: null, customerReference: null, description: null, excerpts: [] },
  targetSeconds: 4 * 3600,
  calendarCode: 'office',
};

export const ticket: TicketStanding = { isOver: false, owner: 'logistics', open: [] };

/** A sub-request as it goes on, fact by fact. */
export class Story {
  one: SubRequest;
  readonly facts: SubRequestFact[] = [];

  constructor(at = monday, given: Partial<Asking> = {}) {
    const decision = decideAsk({ ...asking, ...given }, ticket, around(at, 'lars'));
    if (!decision.ok) throw new Error(decision.refusal.code);
    const [fact] = decision.facts;
    if (!fact) throw new Error('nothing was asked');
    this.facts.push(fact);
    this.one = evolve(null, { sequence: 1, at, by: 'lars', fact });
  }

  add(facts: readonly SubRequestFact[], at: number, by: string | null): this {
    for (const fact of facts) {
      this.one = evolve(this.one, { sequence: this.one.version + 1, at, by, fact });
      this.facts.push(fact);
    }
    return this;
  }

  /** What is refused changes nothing. */
  order(command: SubRequestCommand, at: number, by = 'finn', standing = ticket): Decision {
    const decision = decide(this.one, command, standing, around(at, by));
    if (decision.ok) this.add(decision.facts, at, by);
    return decision;
  }

  types(): string[] {
    return this.facts.map(({ type }) => type);
  }
}
