import type { Scope } from '@baton/effective-dating';
import { inScope } from '@baton/effective-dating';
import {
  contactsCountFrom,
  decideOpen,
  type EarlierContact,
  type Facts,
  type Surroundings,
  type TicketCommand,
  type TicketName,
} from '@baton/ticket-lifecycle';
import type { INestApplicationContext } from '@nestjs/common';
import { Paths } from '../../escalation/queries/paths.ts';
import { Assignments } from '../../ownership/queries/assignments.ts';
import type { Instant } from '../../platform/clock/clock.ts';
import type { Tx } from '../../platform/database/tx.ts';
import { Journal } from '../../platform/journal/journal.ts';
import { TicketSurroundings } from '../../tickets/queries/ticket-surroundings.ts';
import { departments } from '../directory/departments.ts';
import { personId } from '../directory/people.ts';
import { idOf, seeded } from '../seeded.ts';
import { nextNumbers } from '../store/next-numbers.ts';
import type { PlannedTicket } from './plan.ts';
import { Scene } from './scene.ts';
import type { HouseDeed, Stage } from './stage.ts';

/** A policy change as tickets know it: from when until when those in its scope are marked. */
export interface Announcement {
  readonly changeId: string;
  /** Who published it, and so marked the tickets. */
  readonly publisher: string;
  readonly scope: Scope;
  readonly publishedAt: Instant;
  /** When it was withdrawn or rolled back; null when it was not. */
  readonly endedAt: Instant | null;
  /** When it expires; null: never. */
  readonly until: Instant | null;
}

const unmark = (changeId: string): TicketCommand => ({ type: 'UnmarkByChange', changeId });

/** Plays all tickets from their opening until now and records each with its whole past. */
export class TicketPlayer {
  private readonly app: INestApplicationContext;
  private readonly manager: Tx;
  private readonly now: Instant;
  private readonly announcements: readonly Announcement[];
  private names: ReadonlyMap<string, TicketName> = new Map();
  private readonly surroundings = new Map<string, Surroundings>();
  /** The newest first. */
  private readonly played: (EarlierContact & { readonly plan: PlannedTicket })[] = [];

  constructor(
    app: INestApplicationContext,
    manager: Tx,
    now: Instant,
    announcements: readonly Announcement[],
  ) {
    this.app = app;
    this.manager = manager;
    this.now = now;
    this.announcements = announcements;
  }

  async play(plans: readonly PlannedTicket[]): Promise<void> {
    // Numbers are given in the order in which tickets came in.
    const inOrder = plans
      .filter(({ openedAt }) => openedAt <= this.now)
      .sort((a, b) => a.openedAt - b.openedAt || (a.key < b.key ? -1 : 1));
    const numbers = await nextNumbers(this.manager, 'ticket_number', inOrder.length);
    this.names = new Map(
      inOrder.map(({ key }, index) => [
        key,
        { ticketId: idOf(`ticket ${key}`), number: numbers[index] ?? 0 },
      ]),
    );
    for (const [index, plan] of inOrder.entries()) await this.playOne(plan, numbers[index] ?? 0);
  }

  private async playOne(plan: PlannedTicket, number: number): Promise<void> {
    const { key, openedAt, facts } = plan;
    const by = personId(plan.openedBy);
    const id = idOf(`ticket ${key}`);
    const assignment = await this.app
      .get(Assignments, { strict: false })
      .decide(this.manager, facts, openedAt);
    const around = await this.around(assignment.path, assignment.pathVersion);
    const stage: Stage = {
      now: this.now,
      random: seeded(`${key} scene`),
      around: (moment) => ({ ...around, ...moment }),
      nameOf: (other) => {
        const name = this.names.get(other);
        if (!name) throw new Error(`${key} names ${other}, which is not there`);
        return name;
      },
      houseDeeds: this.marksAfter(openedAt, facts),
    };
    const earlier = this.earlierContacts(plan);
    this.played.unshift({ plan, ticketId: id, number });
    const opened = decideOpen(
      {
        id,
        number,
        title: plan.title,
        description: plan.description,
        facts,
        customerName: plan.customerName,
        customerReference: plan.customerReference,
        orderReference: plan.orderReference,
        assignment,
        cause: { kind: 'matrix', matrixVersion: assignment.matrixVersion, ruleId: assignment.ruleId },
        changes: this.inForce(openedAt, facts),
      },
      stage.around({ now: openedAt, by }),
      earlier,
    );
    if (!opened.ok) throw new Error(`${key} could not be opened: ${opened.refusal.code}`);
    const scene = new Scene(key, stage, openedAt);
    scene.opened(opened.facts, by);
    plan.play(scene);
    scene.end();
    await this.app.get(Journal).recordHistory(this.manager, `ticket:${id}`, 0, scene.moments);
  }

  /** What the same customer had about the same shortly before, the newest first. */
  private earlierContacts({ customerReference, facts, openedAt }: PlannedTicket): EarlierContact[] {
    return this.played
      .filter(
        ({ plan }) =>
          plan.customerReference === customerReference &&
          plan.facts.problemType === facts.problemType &&
          plan.openedAt > contactsCountFrom(openedAt),
      )
      .map(({ ticketId, number }) => ({ ticketId, number }));
  }

  /** Calendars and people do not change while the past is played, so each path asks for them once. */
  private async around(code: string, version: number): Promise<Surroundings> {
    const key = `${code} ${version}`;
    const known = this.surroundings.get(key);
    if (known) return known;
    const path = await this.app.get(Paths, { strict: false }).version(this.manager, code, version);
    const all = departments.map((department) => department.code);
    const made = await this.app
      .get(TicketSurroundings, { strict: false })
      .around(this.manager, path, all, { now: this.now, by: null });
    this.surroundings.set(key, made);
    return made;
  }

  /** Published, not ended and not expired at the moment: a ticket opened then is marked from the start. */
  private inForce(at: Instant, facts: Facts): string[] {
    return this.announcements
      .filter(
        ({ scope, publishedAt, endedAt, until }) =>
          publishedAt <= at && (endedAt ?? until ?? Infinity) > at && inScope(scope, facts),
      )
      .map(({ changeId }) => changeId);
  }

  private marksAfter(openedAt: Instant, facts: Facts): HouseDeed[] {
    return this.announcements
      .filter(({ scope }) => inScope(scope, facts))
      .flatMap(({ changeId, publisher: by, publishedAt, endedAt }): HouseDeed[] => [
        { at: publishedAt, by, command: { type: 'MarkByChange', changeId } },
        ...(endedAt === null ? [] : [{ at: endedAt, by, command: unmark(changeId) }]),
      ])
      .filter(({ at }) => at > openedAt)
      .sort((a, b) => a.at - b.at);
  }
}
