import type { CallReason, ComingLevel, LevelCall, Names } from '@baton/contract';
import { levelOf, type EscalationPath } from '@baton/escalation-path';
import { toContractCard, type Ticket } from '@baton/ticket-lifecycle';
import { Injectable } from '@nestjs/common';
import { Paths } from '../../escalation/queries/paths.ts';
import { toIso, toIsoOrNull } from '../../platform/database/instants.ts';
import type { Principal } from '../../platform/identity/principal.ts';
import type { StandingIn } from '../../platform/identity/standing-in.ts';
import { mayRule } from '../policies/dispute-policy.ts';
import { callsOn, standsInFor } from '../policies/level-calls.ts';
import { ticketAbilities } from '../policies/ticket-abilities.ts';
import { ComingLevels } from './coming-levels.ts';
import { LevelQueues } from './level-queues.ts';
import type { LevelSelection } from './level-selection.ts';

export type PresentedReason = Omit<CallReason, 'standsInFor' | '__typename'> & {
  readonly standsInForIds: readonly string[];
};

export interface PresentedQueue {
  readonly calls: readonly (Omit<LevelCall, 'reasons' | '__typename'> & {
    readonly reasons: readonly PresentedReason[];
  })[];
  readonly total: number;
  readonly next: string | null;
}

export interface PresentedComing {
  readonly tickets: readonly (Omit<ComingLevel, 'standsInFor' | '__typename'> & {
    readonly standsInForIds: readonly string[];
  })[];
  readonly next: string | null;
}

interface NamedPath {
  readonly path: EscalationPath;
  readonly names: Omit<Names, '__typename'>;
}

/** Queues as the contract shows them: each ticket with why it is there and what may be done about it. */
@Injectable()
export class PresentLevels {
  private readonly queues: LevelQueues;
  private readonly ahead: ComingLevels;
  private readonly paths: Paths;

  constructor(queues: LevelQueues, ahead: ComingLevels, paths: Paths) {
    this.queues = queues;
    this.ahead = ahead;
    this.paths = paths;
  }

  async queue(
    principal: Principal,
    selection: LevelSelection,
    first: number,
    after: string | null,
  ): Promise<PresentedQueue> {
    const { waiting, total, next } = await this.queues.of(principal, selection, first, after);
    const pathOf = await this.pathsOf(waiting.map(({ ticket }) => ticket));
    return {
      calls: waiting.map(({ ticket, standing, nextLevel }) => ({
        ticket: toContractCard(ticket),
        reasons: reasonsOf(principal, ticket, standing, pathOf(ticket)),
        nextLevel: nextLevel && { level: nextLevel.level, dueAt: toIso(nextLevel.dueAt) },
        abilities: ticketAbilities(principal, ticket),
      })),
      total,
      next,
    };
  }

  async coming(
    principal: Principal,
    selection: LevelSelection,
    first: number,
    after: string | null,
  ): Promise<PresentedComing> {
    const { coming, next } = await this.ahead.of(principal, selection, first, after);
    const pathOf = await this.pathsOf(coming.map(({ ticket }) => ticket));
    return {
      tickets: coming.map(({ ticket, level, dueAt, standing }) => ({
        ticket: toContractCard(ticket),
        level: { level: level.level, dueAt: toIso(dueAt) },
        path: pathOf(ticket).names,
        trigger: level.trigger,
        standsInForIds: standsInFor(standing, level.responders, ticket.owner),
        abilities: ticketAbilities(principal, ticket),
      })),
      next,
    };
  }

  /** Each path once, however many tickets run on it. */
  private async pathsOf(tickets: readonly Ticket[]): Promise<(ticket: Ticket) => NamedPath> {
    const runsOn = ({ escalation, assignment }: Ticket): [code: string, version: number] =>
      escalation ? [escalation.pathCode, escalation.pathVersion] : [assignment.path, assignment.pathVersion];
    const known = new Map<string, NamedPath>();
    for (const ticket of tickets) {
      const key = runsOn(ticket).join(' ');
      if (!known.has(key)) known.set(key, await this.paths.named(...runsOn(ticket)));
    }
    return (ticket) => {
      const found = known.get(runsOn(ticket).join(' '));
      if (!found) throw new Error(`ticket ${ticket.number} runs on no known path`);
      return found;
    };
  }
}

function reasonsOf(
  principal: Principal,
  ticket: Ticket,
  standing: StandingIn,
  { path, names }: NamedPath,
): PresentedReason[] {
  const levels = callsOn(ticket, standing).map(({ level, since, people, cause }): PresentedReason => {
    const called = levelOf(path, level);
    return {
      kind: 'level',
      level,
      path: names,
      since: toIso(since),
      trigger: called?.trigger ?? null,
      cause,
      overdueAt: null,
      standsInForIds: people.includes(standing.self.id)
        ? standsInFor(standing, called?.responders ?? [], ticket.owner)
        : standing.away.flatMap(({ id }) => (people.includes(id) ? [id] : [])),
    };
  });
  const { dispute } = ticket;
  if (dispute === null || !mayRule(principal, ticket)) return levels;
  return [
    ...levels,
    {
      kind: 'ruling',
      level: dispute.level,
      path: names,
      since: toIso(dispute.since),
      trigger: null,
      cause: null,
      overdueAt: toIsoOrNull(dispute.overdueAt),
      standsInForIds: standsInFor(standing, dispute.arbiters, ticket.owner),
    },
  ];
}
