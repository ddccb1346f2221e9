import type { SignInInput, SignOutAnswer } from '@baton/contract';
import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { refused } from '../../platform/commands/refusals.ts';
import { answer } from '../../platform/graphql/answer.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { Sessions } from '../../platform/identity/sessions.ts';
import { SignIn } from '../../platform/identity/sign-in.ts';

@Resolver()
export class SignInResolver {
  private readonly attempts: SignIn;
  private readonly sessions: Sessions;

  constructor(attempts: SignIn, sessions: Sessions) {
    this.attempts = attempts;
    this.sessions = sessions;
  }

  @Mutation()
  async signIn(@Args('input') input: SignInInput, @Context() context: RequestContext): Promise<object> {
    const outcome = await this.attempts.withPassword(input.email, input.password, context.address);
    if ('refused' in outcome) return answer('viewer', refused(outcome.refused));
    context.keepSession(outcome.token);
    return { viewer: await this.sessions.principal(outcome.token), refusal: null };
  }

  @Mutation()
  async signOut(@Context() context: RequestContext): Promise<SignOutAnswer> {
    if (context.token !== null) await this.sessions.end(context.token);
    context.keepSession(null);
    return { done: true };
  }
}
