import type { ClockKind, PathRehearsalInput, RehearsedKind } from '@baton/contract';
import { checkContent, pathOf, reach, whyEmpty, type EscalationPath } from '@baton/escalation-path';
import {
  rehearse,
  type AssignmentSnapshot,
  type RehearsedMoment,
  type ServiceLevel,
  type Surroundings,
  type TicketFact,
  type TicketOpened,
} from '@baton/ticket-lifecycle';
import { Injectable } from '@nestjs/common';
import { v7 as newId } from 'uuid';
import { Calendars } from '../../calendars/queries/calendars.ts';
import { Places } from '../../directory/queries/places.ts';
import { Staffings } from '../../duty/queries/staffings.ts';
import { maySeePathDraft } from '../../escalation/policies/path-abilities.ts';
import { readContent } from '../../escalation/queries/read-content.ts';
import { ServiceLevels } from '../../escalation/queries/service-levels.ts';
import { WhoExists } from '../../escalation/queries/who-exists.ts';
import { Clock, type Instant } from '../../platform/clock/clock.ts';
import { toIso } from '../../platform/database/instants.ts';
import { Transactions } from '../../platform/database/transactions.ts';
import type { Tx } from '../../platform/database/tx.ts';
import type { Principal } from '../../platform/identity/principal.ts';

const dayMs = 86_400_000;
const mostDays = 14;
const mostSteps = 60;
/** Calendars know holidays for about so long. */
const farthestDays = 400;

export interface PresentedStep {
  readonly at: string;
  readonly kind: RehearsedKind;
  readonly level: number | null;
  readonly loop: number | null;
  readonly why: string | null;
  readonly clock: ClockKind | null;
  readonly calledIds: readonly string[];
  readonly departmentCode: string | null;
}

export interface PresentedRehearsal {
  readonly steps: readonly PresentedStep[];
  readonly goesOn: boolean;
}

/** What a path would do to a ticket that nobody touches: played by the rules of tickets themselves. */
@Injectable()
export class PathRehearsals {
  private readonly transactions: Transactions;
  private readonly calendars: Calendars;
  private readonly places: Places;
  private readonly staffings: Staffings;
  private readonly levels: ServiceLevels;
  private readonly whoExists: WhoExists;
  private readonly clock: Clock;

  constructor(
    transactions: Transactions,
    calendars: Calendars,
    places: Places,
    staffings: Staffings,
    levels: ServiceLevels,
    whoExists: WhoExists,
    clock: Clock,
  ) {
    this.transactions = transactions;
    this.calendars = calendars;
    this.places = places;
    this.staffings = staffings;
    this.levels = levels;
    this.whoExists = whoExists;
    this.clock = clock;
  }

  /** Null where the path could not run, the input names what does not exist, and to whoever may not see drafts. */
  async of(principal: Principal, input: PathRehearsalInput): Promise<PresentedRehearsal | null> {
    const content = readContent(input.content);
    const from = Date.parse(input.at);
    if (!content || !maySeePathDraft(principal)) return null;
    if (Math.abs(from - this.clock.now()) > farthestDays * dayMs) return null;
    const path = pathOf(input.code, 1, content);
    return this.transactions.run(async (tx) => {
      const known = await this.whoExists.now(tx);
      // A name that is missing stops nobody from climbing; an error on a level does.
      const errors = checkContent(input.code, content, known).filter(({ severity }) => severity === 'error');
      if (errors.some(({ fault }) => fault.code !== 'no_name')) return null;
      return this.play(tx, path, input, from);
    });
  }

  private async play(
    tx: Tx,
    path: EscalationPath,
    { department, market, serviceLevel: code }: PathRehearsalInput,
    from: Instant,
  ): Promise<PresentedRehearsal | null> {
    const { departments, markets } = await this.places.codes(tx);
    const serviceLevel = await this.levels.ifAny(tx, code);
    if (!departments.has(department) || !markets.has(market) || !serviceLevel) return null;
    const until = from + mostDays * dayMs;
    const book = await this.calendars.book(tx);
    const staffing = await this.staffings.of(tx, [...departments], from, until);
    const aroundAt = (now: Instant): Surroundings => ({
      now,
      by: null,
      newId,
      path,
      calendarOf: book.calendar,
      versionsOfCalendar: book.versions,
      calendarOfDepartment: book.ofDepartment,
      calendarOfMarket: book.ofMarket,
      peopleOf: (responder, owner) => reach(staffing, responder, owner, now).people,
      whyEmpty: (responders, owner) => whyEmpty(responders.map((one) => reach(staffing, one, owner, now))),
    });
    const opening = openingOf(path, department, market, serviceLevel);
    const { moments, goesOn } = rehearse(opening, aroundAt, { from, until, most: mostSteps });
    const steps = moments.flatMap(stepsOf);
    return { steps: steps.slice(0, mostSteps), goesOn: goesOn || steps.length > mostSteps };
  }
}

/** A ticket of nobody's: only where it is, whose it is, and how soon it is due matters to a path. */
function openingOf(
  path: EscalationPath,
  owner: string,
  market: string,
  serviceLevel: ServiceLevel,
): Omit<TicketOpened, 'type'> {
  const collected = { informed: [], additionalCosign: [] };
  const duty = { owner, authority: null, playbook: null };
  const assignment: AssignmentSnapshot = {
    ...duty,
    matrixVersion: 0,
    ruleId: 'rehearsal',
    informed: [],
    requiredCosign: null,
    serviceLevel,
    path: path.code,
    pathVersion: path.version,
    inputs: {},
    decision: {
      assignment: { ...duty, serviceLevel: serviceLevel.code, path: path.code, cosign: null, ...collected },
      ruleId: 'rehearsal',
      disagreeing: [],
      collected,
      inputsUsed: [],
      trace: [],
      problems: [],
    },
  };
  return {
    id: 'rehearsal',
    number: 0,
    title: '',
    description: '',
    facts: {
      problemType: '',
      market,
      channel: '',
      tier: 'standard',
      severity: 3,
      orderValue: null,
      currency: null,
      language: '',
      tags: [],
    },
    customerName: '',
    customerReference: '',
    orderReference: null,
    assignment,
    cause: { kind: 'matrix', matrixVersion: 0, ruleId: 'rehearsal' },
    changes: [],
  };
}

const blank = {
  level: null,
  loop: null,
  why: null,
  clock: null,
  calledIds: [],
  departmentCode: null,
} as const;

function stepsOf({ at, facts }: RehearsedMoment): PresentedStep[] {
  return facts.flatMap((fact) => {
    const step = stepOf(fact);
    return step ? [{ ...blank, ...step, at: toIso(at) }] : [];
  });
}

function stepOf(fact: TicketFact): (Partial<PresentedStep> & Pick<PresentedStep, 'kind'>) | null {
  switch (fact.type) {
    case 'TicketOpened':
      return { kind: 'opened', departmentCode: fact.assignment.owner };
    case 'LevelFired': {
      const { level, loop, notified, empty } = fact;
      return { kind: 'fired', level, loop, why: empty, calledIds: notified };
    }
    case 'LevelPassed': {
      const { level, loop, reason } = fact;
      return { kind: 'passed', level, loop, why: reason.kind === 'empty' ? reason.why : reason.kind };
    }
    case 'NobodyReached':
      return { kind: 'nobody', level: fact.level };
    case 'ClockBreached':
      return { kind: 'breached', clock: fact.kind };
    case 'OwnershipMoved':
      return { kind: 'handed_over', departmentCode: fact.to };
    default:
      return null;
  }
}
