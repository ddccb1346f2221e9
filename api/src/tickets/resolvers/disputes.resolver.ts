import type { TicketFactsInput } from '@baton/contract';
import type { Ticket, TicketLink } from '@baton/ticket-lifecycle';
import { Args, Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { References } from '../../directory/queries/references.ts';
import { NotSignedInError } from '../../platform/graphql/format-error.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import {
  presentDispute,
  type PresentedDispute,
  type PresentedRuling,
  type PresentedWithdrawal,
} from '../queries/present-dispute.ts';
import { Reclassifications, type ReclassificationPreview } from '../queries/reclassifications.ts';

@Resolver('Ticket')
export class TicketDisputesResolver {
  @ResolveField()
  disputes(@Parent() ticket: Ticket): PresentedDispute[] {
    return ticket.disputes.map(presentDispute);
  }

  @ResolveField()
  links(@Parent() ticket: Ticket): readonly TicketLink[] {
    return ticket.links;
  }
}

@Resolver('Dispute')
export class DisputeResolver {
  private readonly references: References;

  constructor(references: References) {
    this.references = references;
  }

  @ResolveField()
  proposed(
    @Parent() { proposedCode }: PresentedDispute,
    @Context() context: RequestContext,
  ): Promise<object> {
    return this.references.department(context, proposedCode);
  }

  @ResolveField()
  by(@Parent() { byId }: PresentedDispute, @Context() context: RequestContext): Promise<object | null> {
    return this.references.personOrNull(context, byId);
  }

  @ResolveField()
  asked(@Parent() { askedIds }: PresentedDispute, @Context() context: RequestContext): Promise<object[]> {
    return this.references.persons(context, askedIds);
  }
}

@Resolver('Ruling')
export class RulingResolver {
  private readonly references: References;

  constructor(references: References) {
    this.references = references;
  }

  @ResolveField()
  async department(
    @Parent() { departmentCode }: PresentedRuling,
    @Context() context: RequestContext,
  ): Promise<object | null> {
    return departmentCode === null ? null : this.references.department(context, departmentCode);
  }

  @ResolveField()
  by(@Parent() { byId }: PresentedRuling, @Context() context: RequestContext): Promise<object | null> {
    return this.references.personOrNull(context, byId);
  }
}

@Resolver('DisputeWithdrawal')
export class DisputeWithdrawalResolver {
  private readonly references: References;

  constructor(references: References) {
    this.references = references;
  }

  @ResolveField()
  by(@Parent() { byId }: PresentedWithdrawal, @Context() context: RequestContext): Promise<object | null> {
    return this.references.personOrNull(context, byId);
  }
}

@Resolver()
export class ReclassificationsResolver {
  private readonly reclassifications: Reclassifications;

  constructor(reclassifications: Reclassifications) {
    this.reclassifications = reclassifications;
  }

  @Query()
  previewReclassification(
    @Args() { ticketId, facts }: { ticketId: string; facts: TicketFactsInput },
    @Context() { principal }: RequestContext,
  ): Promise<ReclassificationPreview> {
    if (!principal) throw new NotSignedInError();
    return this.reclassifications.preview(principal, ticketId, facts);
  }
}
