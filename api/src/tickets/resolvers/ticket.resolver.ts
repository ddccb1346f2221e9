import type { CosignRule } from '@baton/cosign-quorum';
import { toContractCard, currentProposal, requiredCosign, type Ticket } from '@baton/ticket-lifecycle';
import type {
  ClockStrips as PresentedStrips,
  Customer,
  TicketAbilities,
  TicketCard,
  TicketClockStripsArgs,
} from '@baton/contract';
import { Args, Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Cosigns } from '../../cosign/queries/cosigns.ts';
import { presentCosign, type PresentedCosign } from '../../cosign/queries/present-cosign.ts';
import { References } from '../../directory/queries/references.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { ticketAbilities } from '../policies/ticket-abilities.ts';
import { ClockStrips } from '../queries/clock-strips.ts';
import {
  presentDemand,
  presentOwnership,
  presentProposal,
  type PresentedDemand,
  type PresentedOwnership,
  type PresentedProposal,
} from '../queries/present-ticket.ts';
import { Timelines, type PresentedEntry } from '../queries/timelines.ts';

/** A ticket is read from the library's value; what has fields of its own has a resolver of its own. */
@Resolver('Ticket')
export class TicketResolver {
  private readonly references: References;
  private readonly cosigns: Cosigns;
  private readonly strips: ClockStrips;
  private readonly timelines: Timelines;

  constructor(references: References, cosigns: Cosigns, strips: ClockStrips, timelines: Timelines) {
    this.references = references;
    this.cosigns = cosigns;
    this.strips = strips;
    this.timelines = timelines;
  }

  @ResolveField()
  card(@Parent() ticket: Ticket): TicketCard {
    return toContractCard(ticket);
  }

  @ResolveField()
  customer(@Parent() ticket: Ticket): Customer {
    return { name: ticket.customerName, reference: ticket.customerReference };
  }

  @ResolveField()
  owner(@Parent() ticket: Ticket, @Context() context: RequestContext): Promise<object> {
    return this.references.department(context, ticket.owner);
  }

  @ResolveField()
  assignee(@Parent() ticket: Ticket, @Context() context: RequestContext): Promise<object | null> {
    return this.references.personOrNull(context, ticket.assignee);
  }

  @ResolveField()
  openedBy(@Parent() ticket: Ticket, @Context() context: RequestContext): Promise<object | null> {
    return this.references.personOrNull(context, ticket.openedBy);
  }

  @ResolveField()
  ownerships(@Parent() ticket: Ticket): PresentedOwnership[] {
    return ticket.ownerships.map(presentOwnership);
  }

  @ResolveField()
  clockStrips(@Parent() ticket: Ticket, @Args() window: TicketClockStripsArgs): Promise<PresentedStrips> {
    return this.strips.of(ticket, window);
  }

  @ResolveField()
  proposal(@Parent() ticket: Ticket): PresentedProposal | null {
    const proposal = currentProposal(ticket);
    return proposal && presentProposal(proposal);
  }

  @ResolveField()
  proposals(@Parent() ticket: Ticket): PresentedProposal[] {
    return ticket.proposals.map(presentProposal);
  }

  @ResolveField()
  async cosign(
    @Parent() ticket: Ticket,
    @Context() context: RequestContext,
  ): Promise<PresentedCosign | null> {
    const stored = await this.cosigns.shown(context, ticket.cosign?.id ?? null);
    return stored && presentCosign(stored);
  }

  @ResolveField()
  cosignDemands(@Parent() ticket: Ticket): PresentedDemand[] {
    return ticket.demands.map(presentDemand);
  }

  @ResolveField()
  requiredCosign(@Parent() ticket: Ticket): CosignRule | null {
    return requiredCosign(ticket, currentProposal(ticket));
  }

  @ResolveField()
  escalation(@Parent() ticket: Ticket): Ticket {
    return ticket;
  }

  @ResolveField()
  timeline(
    @Parent() ticket: Ticket,
    @Args() { first, before }: { first?: number | null; before?: number | null },
    @Context() context: RequestContext,
  ): Promise<PresentedEntry[]> {
    return this.timelines.of(context, `ticket:${ticket.id}`, first ?? 100, before ?? undefined);
  }

  @ResolveField()
  abilities(@Parent() ticket: Ticket, @Context() { principal }: RequestContext): TicketAbilities {
    if (!principal) throw new Error('a ticket was loaded for nobody');
    return ticketAbilities(principal, ticket);
  }
}
