import type { LevelDue } from '@baton/contract';
import type { Ticket } from '@baton/ticket-lifecycle';
import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { References } from '../../directory/queries/references.ts';
import { Paths } from '../../escalation/queries/paths.ts';
import { toIsoOrNull } from '../../platform/database/instants.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { Ladders, type PresentedFiring } from '../queries/ladders.ts';

/** The escalation of a ticket is read from the ticket. */
@Resolver('TicketEscalation')
export class TicketEscalationResolver {
  private readonly paths: Paths;
  private readonly ladders: Ladders;

  constructor(paths: Paths, ladders: Ladders) {
    this.paths = paths;
    this.ladders = ladders;
  }

  @ResolveField()
  path(@Parent() ticket: Ticket): Promise<object> {
    const { pathCode, pathVersion } = ticket.escalation ?? {
      pathCode: ticket.assignment.path,
      pathVersion: ticket.assignment.pathVersion,
    };
    return this.paths.row(pathCode, pathVersion);
  }

  @ResolveField()
  level(@Parent() ticket: Ticket): number {
    return ticket.escalationLevel;
  }

  @ResolveField()
  acknowledgedAt(@Parent() ticket: Ticket): string | null {
    return toIsoOrNull(ticket.escalation?.acknowledgedAt);
  }

  @ResolveField()
  firings(@Parent() ticket: Ticket): Promise<PresentedFiring[]> {
    return this.ladders.firings(ticket.id);
  }

  @ResolveField()
  next(@Parent() ticket: Ticket): Promise<LevelDue | null> {
    return this.ladders.next(ticket);
  }
}

@Resolver('LevelFiring')
export class LevelFiringResolver {
  private readonly references: References;

  constructor(references: References) {
    this.references = references;
  }

  @ResolveField()
  notified(
    @Parent() { notifiedIds }: PresentedFiring,
    @Context() context: RequestContext,
  ): Promise<object[]> {
    return this.references.persons(context, notifiedIds);
  }
}
