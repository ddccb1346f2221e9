import type { QueryPathVersionsArgs } from '@baton/contract';
import { Args, Context, Query, Resolver } from '@nestjs/graphql';
import { NotSignedInError } from '../../platform/graphql/format-error.ts';
import { pageSize } from '../../platform/graphql/page-size.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { signedIn } from '../../platform/graphql/signed-in.ts';
import { Paths, type PathVersionRow } from '../queries/paths.ts';
import { ServiceLevels, type ServiceLevelRow } from '../queries/service-levels.ts';

@Resolver()
export class PathsResolver {
  private readonly paths: Paths;
  private readonly levels: ServiceLevels;

  constructor(paths: Paths, levels: ServiceLevels) {
    this.paths = paths;
    this.levels = levels;
  }

  @Query()
  escalationPaths(@Context() { principal }: RequestContext): Promise<PathVersionRow[]> {
    if (!principal) throw new NotSignedInError();
    return this.paths.newest();
  }

  @Query()
  pathVersions(
    @Args() { code, first }: QueryPathVersionsArgs,
    @Context() context: RequestContext,
  ): Promise<PathVersionRow[]> {
    signedIn(context);
    return this.paths.versions(code, pageSize(first, 200));
  }

  @Query()
  serviceLevels(@Context() { principal }: RequestContext): Promise<ServiceLevelRow[]> {
    if (!principal) throw new NotSignedInError();
    return this.levels.all();
  }
}
