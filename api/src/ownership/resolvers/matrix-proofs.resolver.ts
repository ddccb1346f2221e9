import type {
  MatrixFile,
  QueryMatrixComparisonArgs,
  QueryMatrixFileArgs,
  QueryMatrixFindingsArgs,
  QueryMatrixReplayArgs,
} from '@baton/contract';
import { Args, Context, Query, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { signedIn } from '../../platform/graphql/signed-in.ts';
import { MatrixFiles } from '../queries/matrix-files.ts';
import { MatrixProofs } from '../queries/matrix-proofs.ts';
import { Replays, type Replay } from '../queries/replays.ts';

@Resolver()
export class MatrixProofsResolver {
  private readonly proofs: MatrixProofs;
  private readonly replays: Replays;
  private readonly files: MatrixFiles;

  constructor(proofs: MatrixProofs, replays: Replays, files: MatrixFiles) {
    this.proofs = proofs;
    this.replays = replays;
    this.files = files;
  }

  @Query()
  async matrixFindings(
    @Args() { of }: QueryMatrixFindingsArgs,
    @Context() context: RequestContext,
  ): Promise<object | null> {
    return this.proofs.findings(signedIn(context), of);
  }

  @Query()
  async matrixComparison(
    @Args() { before, after }: QueryMatrixComparisonArgs,
    @Context() context: RequestContext,
  ): Promise<object | null> {
    return this.proofs.comparison(signedIn(context), before, after);
  }

  @Query()
  async matrixReplay(
    @Args() { before, after, from, until }: QueryMatrixReplayArgs,
    @Context() context: RequestContext,
  ): Promise<Replay | null> {
    return this.replays.of(signedIn(context), before, after, { from, until });
  }

  @Query()
  async matrixFile(
    @Args() args: QueryMatrixFileArgs,
    @Context() context: RequestContext,
  ): Promise<MatrixFile | null> {
    return this.files.file(signedIn(context), args);
  }
}
