import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { DepartmentsNamed } from '../queries/departments-named.ts';
import type { Replay, ReplayedTicket } from '../queries/replays.ts';

@Resolver('MatrixFlow')
export class MatrixFlowResolver {
  private readonly departments: DepartmentsNamed;

  constructor(departments: DepartmentsNamed) {
    this.departments = departments;
  }

  @ResolveField()
  from(@Parent() { from }: Replay['flows'][number], @Context() context: RequestContext): Promise<object> {
    return this.departments.one(context, from);
  }

  @ResolveField()
  to(@Parent() { to }: Replay['flows'][number], @Context() context: RequestContext): Promise<object> {
    return this.departments.one(context, to);
  }
}

@Resolver('MatrixLoad')
export class MatrixLoadResolver {
  private readonly departments: DepartmentsNamed;

  constructor(departments: DepartmentsNamed) {
    this.departments = departments;
  }

  @ResolveField()
  department(
    @Parent() { department }: Replay['load'][number],
    @Context() context: RequestContext,
  ): Promise<object> {
    return this.departments.one(context, department);
  }
}

/** The ticket itself is completed by the room of tickets, for those who may see it. */
@Resolver('ReplayedTicket')
export class ReplayedTicketResolver {
  private readonly departments: DepartmentsNamed;

  constructor(departments: DepartmentsNamed) {
    this.departments = departments;
  }

  @ResolveField()
  ownerBefore(
    @Parent() { ownerBefore }: ReplayedTicket,
    @Context() context: RequestContext,
  ): Promise<object> {
    return this.departments.one(context, ownerBefore);
  }

  @ResolveField()
  ownerAfter(@Parent() { ownerAfter }: ReplayedTicket, @Context() context: RequestContext): Promise<object> {
    return this.departments.one(context, ownerAfter);
  }
}
