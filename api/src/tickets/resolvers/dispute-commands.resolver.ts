import type { DisputeTicketInput, ReclassifyTicketInput, RuleOnDisputeInput } from '@baton/contract';
import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { DisputeTicket } from '../commands/dispute-ticket.ts';
import { ReclassifyTicket } from '../commands/reclassify-ticket.ts';
import { RuleOnDispute } from '../commands/rule-on-dispute.ts';
import { TicketAnswers } from '../queries/ticket-answers.ts';

type Answer = ReturnType<TicketAnswers['after']>;

@Resolver()
export class DisputeCommandsResolver {
  private readonly dispute: DisputeTicket;
  private readonly rule: RuleOnDispute;
  private readonly reclassify: ReclassifyTicket;
  private readonly answers: TicketAnswers;

  constructor(
    dispute: DisputeTicket,
    rule: RuleOnDispute,
    reclassify: ReclassifyTicket,
    answers: TicketAnswers,
  ) {
    this.dispute = dispute;
    this.rule = rule;
    this.reclassify = reclassify;
    this.answers = answers;
  }

  @Mutation()
  disputeTicket(@Args('input') input: DisputeTicketInput, @Context() context: RequestContext): Answer {
    return this.answers.after(context, this.dispute.run(context.principal, input), input.ticketId);
  }

  @Mutation()
  ruleOnDispute(@Args('input') input: RuleOnDisputeInput, @Context() context: RequestContext): Answer {
    return this.answers.after(context, this.rule.run(context.principal, input), input.ticketId);
  }

  @Mutation()
  reclassifyTicket(@Args('input') input: ReclassifyTicketInput, @Context() context: RequestContext): Answer {
    return this.answers.after(context, this.reclassify.run(context.principal, input), input.ticketId);
  }
}
