import type {
  DeescalateTicketInput,
  EscalateTicketInput,
  HandOverTicketInput,
  OpenTicketInput,
  ProposeResolutionInput,
  SignProposalInput,
  TicketMoveInput,
  TicketTextInput,
} from '@baton/contract';
import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { deescalateTicket } from '../commands/deescalate-ticket.ts';
import { escalateTicket } from '../commands/escalate-ticket.ts';
import { HandOverTicket } from '../commands/hand-over-ticket.ts';
import { OpenTicket } from '../commands/open-ticket.ts';
import { proposeResolution } from '../commands/propose-resolution.ts';
import { signProposal } from '../commands/sign-proposal.ts';
import { moves, texts } from '../commands/simple-moves.ts';
import { TicketDesk, type TicketChange, type TicketInput } from '../commands/ticket-desk.ts';
import { TicketAnswers } from '../queries/ticket-answers.ts';

type Answer = ReturnType<TicketAnswers['after']>;

@Resolver()
export class TicketCommandsResolver {
  private readonly desk: TicketDesk;
  private readonly open: OpenTicket;
  private readonly handOver: HandOverTicket;
  private readonly answers: TicketAnswers;

  constructor(desk: TicketDesk, open: OpenTicket, handOver: HandOverTicket, answers: TicketAnswers) {
    this.desk = desk;
    this.open = open;
    this.handOver = handOver;
    this.answers = answers;
  }

  @Mutation()
  openTicket(@Args('input') input: OpenTicketInput, @Context() context: RequestContext): Answer {
    return this.answers.after(context, this.open.run(context.principal, input), null);
  }

  @Mutation()
  acceptTicket(@Args('input') input: TicketMoveInput, @Context() context: RequestContext): Answer {
    return this.change(context, input, moves.accept);
  }

  @Mutation()
  acknowledgeEscalation(@Args('input') input: TicketMoveInput, @Context() context: RequestContext): Answer {
    return this.change(context, input, moves.acknowledge);
  }

  @Mutation()
  startWork(@Args('input') input: TicketMoveInput, @Context() context: RequestContext): Answer {
    return this.change(context, input, moves.start);
  }

  @Mutation()
  askCustomer(@Args('input') input: TicketTextInput, @Context() context: RequestContext): Answer {
    return this.change(context, input, texts.askCustomer);
  }

  @Mutation()
  recordCustomerAnswer(@Args('input') input: TicketTextInput, @Context() context: RequestContext): Answer {
    return this.change(context, input, texts.recordAnswer);
  }

  @Mutation()
  holdTicket(@Args('input') input: TicketTextInput, @Context() context: RequestContext): Answer {
    return this.change(context, input, texts.hold);
  }

  @Mutation()
  releaseTicket(@Args('input') input: TicketMoveInput, @Context() context: RequestContext): Answer {
    return this.change(context, input, moves.release);
  }

  @Mutation()
  commentTicket(@Args('input') input: TicketTextInput, @Context() context: RequestContext): Answer {
    return this.change(context, input, texts.comment);
  }

  @Mutation()
  proposeResolution(
    @Args('input') input: ProposeResolutionInput,
    @Context() context: RequestContext,
  ): Answer {
    return this.change(context, input, proposeResolution);
  }

  @Mutation()
  withdrawProposal(@Args('input') input: TicketMoveInput, @Context() context: RequestContext): Answer {
    return this.change(context, input, moves.withdrawProposal);
  }

  @Mutation()
  signProposal(@Args('input') input: SignProposalInput, @Context() context: RequestContext): Answer {
    return this.change(context, input, signProposal);
  }

  @Mutation()
  resolveTicket(@Args('input') input: TicketTextInput, @Context() context: RequestContext): Answer {
    return this.change(context, input, texts.resolve);
  }

  @Mutation()
  closeTicket(@Args('input') input: TicketMoveInput, @Context() context: RequestContext): Answer {
    return this.change(context, input, moves.close);
  }

  @Mutation()
  reopenTicket(@Args('input') input: TicketTextInput, @Context() context: RequestContext): Answer {
    return this.change(context, input, texts.reopen);
  }

  @Mutation()
  handOverTicket(@Args('input') input: HandOverTicketInput, @Context() context: RequestContext): Answer {
    return this.answers.after(context, this.handOver.run(context.principal, input), input.ticketId);
  }

  @Mutation()
  escalateTicket(@Args('input') input: EscalateTicketInput, @Context() context: RequestContext): Answer {
    return this.change(context, input, escalateTicket);
  }

  @Mutation()
  deescalateTicket(@Args('input') input: DeescalateTicketInput, @Context() context: RequestContext): Answer {
    return this.change(context, input, deescalateTicket);
  }

  @Mutation()
  withdrawDispute(@Args('input') input: TicketTextInput, @Context() context: RequestContext): Answer {
    return this.change(context, input, texts.withdrawDispute);
  }

  private change<I extends TicketInput>(context: RequestContext, input: I, change: TicketChange<I>): Answer {
    return this.answers.after(context, this.desk.change(context.principal, input, change), input.ticketId);
  }
}
