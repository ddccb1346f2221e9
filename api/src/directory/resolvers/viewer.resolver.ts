import type { Preferences, PreferencesInput, ViewerAbilities } from '@baton/contract';
import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import type { Principal, RoleGrant } from '../../platform/identity/principal.ts';
import { SetPreferences } from '../commands/set-preferences.ts';
import { toContractLanguage } from '../queries/languages.ts';
import { References } from '../queries/references.ts';
import { viewerAbilities } from '../policies/viewer-abilities.ts';
import { answer } from '../../platform/graphql/answer.ts';

/** The principal is what every field of a viewer is read from. */
@Resolver('Viewer')
export class ViewerResolver {
  private readonly references: References;
  private readonly setPreferencesCommand: SetPreferences;

  constructor(references: References, setPreferences: SetPreferences) {
    this.references = references;
    this.setPreferencesCommand = setPreferences;
  }

  @Query()
  viewer(@Context() { principal }: RequestContext): Principal | null {
    return principal;
  }

  @Mutation()
  async setPreferences(
    @Args('input') input: PreferencesInput,
    @Context() { principal }: RequestContext,
  ): Promise<object> {
    return answer('viewer', await this.setPreferencesCommand.run(principal, input));
  }

  @ResolveField()
  person(@Parent() principal: Principal): Principal {
    return principal;
  }

  @ResolveField()
  roles(@Parent() principal: Principal, @Context() context: RequestContext): object[] {
    return principal.roles.map(({ role, department }: RoleGrant) => ({
      role,
      department: department === null ? null : this.references.department(context, department),
    }));
  }

  @ResolveField()
  abilities(@Parent() principal: Principal): ViewerAbilities {
    return viewerAbilities(principal);
  }

  @ResolveField()
  preferences(@Parent() { language, timeZone }: Principal): Preferences {
    return { language: toContractLanguage(language), timeZone };
  }
}
