import type { ShownParts, SubRequestAbilities, SubRequestClock, SubRequestStretch } from '@baton/contract';
import type { SubRequest } from '@baton/sub-request';
import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { References } from '../../directory/queries/references.ts';
import { toIso } from '../../platform/database/instants.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { signedIn } from '../../platform/graphql/signed-in.ts';
import {
  presentAnswer,
  presentEnding,
  presentMessage,
  presentShown,
  type PresentedAnswer,
  type PresentedEnding,
  type PresentedMessage,
} from '../queries/present-sub-request.ts';
import { subRequestAbilities } from '../policies/sub-request-abilities.ts';
import { SubRequestClocks } from '../queries/sub-request-clocks.ts';
import { TicketsBehind } from '../queries/tickets-behind.ts';

type ClockOf = Omit<SubRequestClock, 'strip'> & { readonly one: SubRequest };

/** A sub-request is read from the library's value. */
@Resolver('SubRequest')
export class SubRequestResolver {
  private readonly references: References;
  private readonly tickets: TicketsBehind;
  private readonly clocks: SubRequestClocks;

  constructor(references: References, tickets: TicketsBehind, clocks: SubRequestClocks) {
    this.references = references;
    this.tickets = tickets;
    this.clocks = clocks;
  }

  @ResolveField()
  ticketId(@Parent() one: SubRequest, @Context() context: RequestContext): Promise<string | null> {
    return this.tickets.idFor(context, one);
  }

  @ResolveField()
  asking(@Parent() { asking }: SubRequest, @Context() context: RequestContext): Promise<object> {
    return this.references.department(context, asking);
  }

  @ResolveField()
  asked(@Parent() { asked }: SubRequest, @Context() context: RequestContext): Promise<object> {
    return this.references.department(context, asked);
  }

  @ResolveField()
  askedBy(@Parent() { askedBy }: SubRequest, @Context() context: RequestContext): Promise<object> {
    return this.references.person(context, askedBy);
  }

  @ResolveField()
  assignee(@Parent() { assignee }: SubRequest, @Context() context: RequestContext): Promise<object | null> {
    return this.references.personOrNull(context, assignee);
  }

  @ResolveField()
  askedAt(@Parent() { askedAt }: SubRequest): string {
    return toIso(askedAt);
  }

  @ResolveField()
  shown(@Parent() { shown }: SubRequest): ShownParts {
    return presentShown(shown);
  }

  @ResolveField()
  thread(@Parent() { thread }: SubRequest): PresentedMessage[] {
    return thread.map(presentMessage);
  }

  @ResolveField()
  answers(@Parent() { answers }: SubRequest): PresentedAnswer[] {
    return answers.map(presentAnswer);
  }

  @ResolveField()
  ending(@Parent() { ending }: SubRequest): PresentedEnding | null {
    return ending && presentEnding(ending);
  }

  @ResolveField()
  async clock(@Parent() one: SubRequest): Promise<ClockOf> {
    return { ...(await this.clocks.of(one)), one };
  }

  @ResolveField()
  reopened(@Parent() { run }: SubRequest): number {
    return run - 1;
  }

  @ResolveField()
  async abilities(
    @Parent() one: SubRequest,
    @Context() context: RequestContext,
  ): Promise<SubRequestAbilities> {
    return subRequestAbilities(signedIn(context), one, await this.tickets.isOver(context, one));
  }
}

@Resolver('SubRequestClock')
export class SubRequestClockResolver {
  private readonly clocks: SubRequestClocks;

  constructor(clocks: SubRequestClocks) {
    this.clocks = clocks;
  }

  @ResolveField()
  strip(@Parent() { one }: ClockOf): Promise<SubRequestStretch[]> {
    return this.clocks.strip(one);
  }
}

/** Whoever wrote something on a sub-request. */
class WriterResolver {
  private readonly references: References;

  constructor(references: References) {
    this.references = references;
  }

  @ResolveField()
  by(
    @Parent() { byId }: { readonly byId: string | null },
    @Context() context: RequestContext,
  ): Promise<object | null> {
    return this.references.personOrNull(context, byId);
  }
}

@Resolver('SubRequestMessage')
export class SubRequestMessageResolver extends WriterResolver {
  constructor(references: References) {
    super(references);
  }
}

@Resolver('GivenAnswer')
export class GivenAnswerResolver extends WriterResolver {
  constructor(references: References) {
    super(references);
  }
}

@Resolver('SubRequestEnding')
export class SubRequestEndingResolver extends WriterResolver {
  constructor(references: References) {
    super(references);
  }
}
