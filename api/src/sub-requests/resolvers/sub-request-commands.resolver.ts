import type {
  AnswerSubRequestInput,
  AskSubRequestInput,
  ReplySubRequestInput,
  SubRequestMoveInput,
  SubRequestTextInput,
} from '@baton/contract';
import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { AskSubRequest } from '../commands/ask-sub-request.ts';
import { ReplySubRequest } from '../commands/reply-sub-request.ts';
import { SubRequestDesk, type SubRequestChange, type SubRequestInput } from '../commands/sub-request-desk.ts';
import { accept, answer, texts } from '../commands/sub-request-moves.ts';
import { SubRequestAnswers } from '../queries/sub-request-answers.ts';

type Answer = ReturnType<SubRequestAnswers['after']>;

@Resolver()
export class SubRequestCommandsResolver {
  private readonly asking: AskSubRequest;
  private readonly replying: ReplySubRequest;
  private readonly desk: SubRequestDesk;
  private readonly answers: SubRequestAnswers;

  constructor(
    asking: AskSubRequest,
    replying: ReplySubRequest,
    desk: SubRequestDesk,
    answers: SubRequestAnswers,
  ) {
    this.asking = asking;
    this.replying = replying;
    this.desk = desk;
    this.answers = answers;
  }

  @Mutation()
  askSubRequest(@Args('input') input: AskSubRequestInput, @Context() context: RequestContext): Answer {
    return this.answers.after(context, this.asking.run(context.principal, input), null);
  }

  @Mutation()
  acceptSubRequest(@Args('input') input: SubRequestMoveInput, @Context() context: RequestContext): Answer {
    return this.change(context, input, accept);
  }

  @Mutation()
  answerSubRequest(@Args('input') input: AnswerSubRequestInput, @Context() context: RequestContext): Answer {
    return this.change(context, input, answer);
  }

  @Mutation()
  returnSubRequest(@Args('input') input: SubRequestTextInput, @Context() context: RequestContext): Answer {
    return this.change(context, input, texts.return);
  }

  @Mutation()
  replySubRequest(@Args('input') input: ReplySubRequestInput, @Context() context: RequestContext): Answer {
    return this.answers.after(context, this.replying.run(context.principal, input), input.subRequestId);
  }

  @Mutation()
  declineSubRequest(@Args('input') input: SubRequestTextInput, @Context() context: RequestContext): Answer {
    return this.change(context, input, texts.decline);
  }

  @Mutation()
  withdrawSubRequest(@Args('input') input: SubRequestTextInput, @Context() context: RequestContext): Answer {
    return this.change(context, input, texts.withdraw);
  }

  @Mutation()
  reopenSubRequest(@Args('input') input: SubRequestTextInput, @Context() context: RequestContext): Answer {
    return this.change(context, input, texts.reopen);
  }

  private change<I extends SubRequestInput>(
    context: RequestContext,
    input: I,
    change: SubRequestChange<I>,
  ): Answer {
    return this.answers.after(
      context,
      this.desk.change(context.principal, input, change),
      input.subRequestId,
    );
  }
}
