import { randomUUID } from 'node:crypto';
import { mergeRules, partyOf, readCosignRule, type CosignRule } from '@baton/cosign-quorum';
import type { Responder } from '@baton/escalation-path';
import { compile, decide, type Assignment } from '@baton/ownership-matrix';
import { decideOpen, type AssignmentSnapshot, type Facts, type Surroundings } from '@baton/ticket-lifecycle';
import { compileCalendar, type CompiledCalendar } from '@baton/working-time';
import { matrixFacts } from '../../ownership/queries/matrix-facts.ts';
import type { Instant } from '../../platform/clock/clock.ts';
import { calendarsAround } from '../directory/calendars.ts';
import { people, personId } from '../directory/people.ts';
import { secondMatrix } from '../ownership/matrix.ts';
import { paths } from '../ownership/paths.ts';
import { serviceLevels } from '../ownership/service-levels.ts';
import { idOf, seeded } from '../seeded.ts';
import type { PlannedTicket } from '../tickets/plan.ts';
import { Scene } from '../tickets/scene.ts';

/** The house without a database: enough of it to play tickets at hundreds of moments in seconds. */
export class PlainHouse {
  private readonly calendars = new Map<string, CompiledCalendar>();

  constructor(year: number) {
    for (const { code, definition } of calendarsAround(year)) {
      const calendar = compileCalendar(definition);
      if (calendar.kind === 'refused') throw new Error(`${code}: ${JSON.stringify(calendar.findings)}`);
      this.calendars.set(code, calendar);
    }
  }

  /** The ticket as its script leaves it at `now`, and what surrounds it. */
  play(plan: PlannedTicket, now: Instant): { readonly scene: Scene; readonly around: Surroundings } {
    const { key, openedAt, facts } = plan;
    const assignment = assignmentOf(facts);
    const around = this.around(assignment.path, now);
    const stage = {
      now,
      random: seeded(`${key} scene`),
      around: (moment: { now: Instant; by: string | null }) => ({ ...around, ...moment }),
      nameOf: (other: string) => ({ ticketId: idOf(other), number: 1 }),
      houseDeeds: [],
    };
    const by = personId(plan.openedBy);
    const { title, description, customerName, customerReference, orderReference } = plan;
    const opened = decideOpen(
      {
        id: idOf(key),
        number: 1,
        title,
        description,
        facts,
        customerName,
        customerReference,
        orderReference,
        assignment,
        cause: { kind: 'matrix', matrixVersion: 2, ruleId: assignment.ruleId },
        changes: [],
      },
      { ...around, now: openedAt, by },
    );
    if (!opened.ok) throw new Error(`${key} could not be opened`);
    const scene = new Scene(key, stage, openedAt);
    scene.opened(opened.facts, by);
    plan.play(scene);
    scene.end();
    return { scene, around };
  }

  private around(code: string, now: Instant): Surroundings {
    return {
      now,
      by: null,
      path: newest(code),
      calendarOf: (calendar) => found(this.calendars.get(calendar), calendar),
      // In the demo company each keeps the calendar of its own code.
      calendarOfDepartment: (department) => department,
      newId: randomUUID,
      calendarOfMarket: (market) => market,
      peopleOf,
    };
  }
}

function found<T>(value: T | undefined, code: string): T {
  if (value === undefined) throw new Error(`the demo company has no ${code}`);
  return value;
}

function newest(code: string): (typeof paths)[number] {
  return found(
    paths.findLast((path) => path.code === code),
    code,
  );
}

function peopleOf(responder: Responder, owner: string): string[] {
  if (responder.kind === 'person') return [responder.personId];
  if (responder.kind === 'on_duty') return [];
  const department = responder.department === 'owner' ? owner : responder.department;
  const roles = responder.role === 'lead' ? ['lead'] : ['staff', 'agent'];
  return people
    .filter((one) => one.roles.some((grant) => grant.department === department && roles.includes(grant.role)))
    .map(({ id }) => id);
}

const compilation = compile(secondMatrix);

function assignmentOf(facts: Facts): AssignmentSnapshot {
  if (compilation.kind === 'refused') throw new Error('the matrix cannot decide');
  const inputs = matrixFacts(facts, secondMatrix.inputs);
  const decision = decide(compilation.matrix, inputs);
  const { owner, informed, authority, playbook, path, serviceLevel } = decision.assignment;
  const targets = found(
    serviceLevels.find(({ code }) => code === serviceLevel),
    serviceLevel,
  );
  return {
    matrixVersion: 2,
    ruleId: decision.ruleId,
    owner,
    informed,
    requiredCosign: cosignOf(decision.assignment),
    serviceLevel: targets,
    path,
    pathVersion: newest(path).version,
    authority,
    playbook,
    inputs,
    decision,
  };
}

function cosignOf({ cosign, additionalCosign = [] }: Assignment): CosignRule | null {
  const read = cosign === null ? null : readCosignRule(cosign);
  const added = additionalCosign.map((key): CosignRule => ({ party: found(partyOf(key) ?? undefined, key) }));
  return mergeRules(read?.ok ? read.rule : null, added);
}
