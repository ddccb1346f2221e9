import type { IncidentCount, IncidentLanguage, Notice as ContractNotice, TicketCard } from '@baton/contract';
import { toContractCard, type Notice, type Ticket, type TicketState } from '@baton/ticket-lifecycle';
import { Args, Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { References } from '../../directory/queries/references.ts';
import { toIso } from '../../platform/database/instants.ts';
import { pageSize } from '../../platform/graphql/page-size.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import type { Principal } from '../../platform/identity/principal.ts';
import { Incidents, type PresentedRound, type RoundException } from '../queries/incidents.ts';

/** A ticket that was declared an incident. */
type Declared = Ticket & { readonly declaration: NonNullable<Ticket['declaration']> };
type PresentedNotice = Omit<ContractNotice, 'by' | 'texts' | '__typename'> & Pick<Notice, 'texts' | 'by'>;

@Resolver('Ticket')
export class TicketIncidentResolver {
  private readonly references: References;

  constructor(references: References) {
    this.references = references;
  }

  @ResolveField()
  incident(@Parent() ticket: Ticket): Ticket | null {
    return ticket.declaration === null ? null : ticket;
  }

  @ResolveField()
  group(@Parent() { group }: Ticket, @Context() context: RequestContext): Promise<object[]> {
    return this.references.departments(context, group);
  }
}

@Resolver('Incident')
export class IncidentResolver {
  private readonly incidents: Incidents;
  private readonly references: References;

  constructor(incidents: Incidents, references: References) {
    this.incidents = incidents;
    this.references = references;
  }

  @ResolveField()
  cause(@Parent() { declaration }: Declared): string {
    return declaration.cause;
  }

  @ResolveField()
  at(@Parent() { declaration }: Declared): string {
    return toIso(declaration.at);
  }

  @ResolveField()
  by(@Parent() { declaration }: Declared, @Context() context: RequestContext): Promise<object | null> {
    return this.references.personOrNull(context, declaration.by);
  }

  @ResolveField()
  level(@Parent() { declaration: { declared } }: Declared): number | null {
    return declared.kind === 'level' ? declared.level : null;
  }

  @ResolveField()
  counts(@Parent() { id }: Declared): Promise<IncidentCount[]> {
    return this.incidents.counts(id);
  }

  @ResolveField()
  languages(@Parent() { id }: Declared): Promise<IncidentLanguage[]> {
    return this.incidents.languages(id);
  }

  @ResolveField()
  untold(@Parent() incident: Declared): Promise<number> {
    return this.incidents.untold(incident);
  }

  @ResolveField()
  async members(
    @Parent() { id }: Declared,
    @Args() { states, first }: { states?: TicketState[] | null; first?: number | null },
    @Context() context: RequestContext,
  ): Promise<TicketCard[]> {
    const found = await this.incidents.members(viewerOf(context), id, states ?? null, pageSize(first, 500));
    return found.map(toContractCard);
  }

  @ResolveField()
  notices(@Parent() { notices }: Declared): PresentedNotice[] {
    return notices.map(({ number, texts, by, at }) => ({ number, texts, by, at: toIso(at) }));
  }

  @ResolveField()
  rounds(
    @Parent() { id }: Declared,
    @Args() { first }: { first?: number | null },
  ): Promise<PresentedRound[]> {
    return this.incidents.rounds(id, pageSize(first, 50));
  }

  @ResolveField()
  async suggestions(
    @Parent() incident: Declared,
    @Args() { hours, first }: { hours?: number | null; first?: number | null },
    @Context() context: RequestContext,
  ): Promise<TicketCard[]> {
    const found = await this.incidents.suggestions(
      viewerOf(context),
      incident,
      pageSize(hours, 24 * 14),
      pageSize(first, 200),
    );
    return found.map(toContractCard);
  }
}

@Resolver('Notice')
export class NoticeResolver {
  private readonly references: References;

  constructor(references: References) {
    this.references = references;
  }

  @ResolveField()
  by(@Parent() { by }: PresentedNotice, @Context() context: RequestContext): Promise<object | null> {
    return this.references.personOrNull(context, by);
  }
}

@Resolver('IncidentRound')
export class IncidentRoundResolver {
  private readonly incidents: Incidents;
  private readonly references: References;

  constructor(incidents: Incidents, references: References) {
    this.incidents = incidents;
    this.references = references;
  }

  @ResolveField()
  by(@Parent() { byId }: PresentedRound, @Context() context: RequestContext): Promise<object | null> {
    return this.references.personOrNull(context, byId);
  }

  @ResolveField()
  exceptions(
    @Parent() { id, stayed, refused }: PresentedRound,
    @Args() { first }: { first?: number | null },
    @Context() context: RequestContext,
  ): Promise<RoundException[]> | RoundException[] {
    return stayed + refused === 0
      ? []
      : this.incidents.exceptions(viewerOf(context), id, pageSize(first, 500));
  }
}

function viewerOf({ principal }: RequestContext): Principal {
  if (!principal) throw new Error('a ticket was loaded for nobody');
  return principal;
}
