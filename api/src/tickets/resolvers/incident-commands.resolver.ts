import type {
  DeclareIncidentInput,
  JoinIncidentInput,
  JoinMembersInput,
  LeaveIncidentInput,
  SendNoticeInput,
} from '@baton/contract';
import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { IncidentMembership } from '../commands/incident-membership.ts';
import { IncidentMoves } from '../commands/incident-moves.ts';
import { TicketAnswers } from '../queries/ticket-answers.ts';

type Answer = ReturnType<TicketAnswers['after']>;

@Resolver()
export class IncidentCommandsResolver {
  private readonly moves: IncidentMoves;
  private readonly membership: IncidentMembership;
  private readonly answers: TicketAnswers;

  constructor(moves: IncidentMoves, membership: IncidentMembership, answers: TicketAnswers) {
    this.moves = moves;
    this.membership = membership;
    this.answers = answers;
  }

  @Mutation()
  declareIncident(@Args('input') input: DeclareIncidentInput, @Context() context: RequestContext): Answer {
    return this.answers.after(context, this.moves.declare(context.principal, input), input.ticketId);
  }

  @Mutation()
  joinMembers(@Args('input') input: JoinMembersInput, @Context() context: RequestContext): Answer {
    return this.answers.after(context, this.moves.joinMembers(context.principal, input), input.ticketId);
  }

  @Mutation()
  sendNotice(@Args('input') input: SendNoticeInput, @Context() context: RequestContext): Answer {
    return this.answers.after(context, this.moves.sendNotice(context.principal, input), input.ticketId);
  }

  @Mutation()
  joinIncident(@Args('input') input: JoinIncidentInput, @Context() context: RequestContext): Answer {
    return this.answers.after(context, this.membership.join(context.principal, input), input.ticketId);
  }

  @Mutation()
  leaveIncident(@Args('input') input: LeaveIncidentInput, @Context() context: RequestContext): Answer {
    return this.answers.after(context, this.membership.leave(context.principal, input), input.ticketId);
  }
}
