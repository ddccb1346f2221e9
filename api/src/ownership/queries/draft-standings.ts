import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Cosigns } from '../../cosign/queries/cosigns.ts';
import { outcomeOf } from '../../cosign/queries/present-cosign.ts';
import { signForOf } from '../../cosign/queries/sign-for.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { signedIn } from '../../platform/graphql/signed-in.ts';
import type { DraftStanding } from '../policies/draft-abilities.ts';
import { isOpen, type OutlinedDraft } from '../store/stored-draft.ts';
import { MatrixTables } from './matrix-tables.ts';

/** Where a draft stands for the viewer, and among the versions. */
@Injectable()
export class DraftStandings {
  private readonly database: DataSource;
  private readonly cosigns: Cosigns;
  private readonly tables: MatrixTables;

  constructor(database: DataSource, cosigns: Cosigns, tables: MatrixTables) {
    this.database = database;
    this.cosigns = cosigns;
    this.tables = tables;
  }

  async of(context: RequestContext, { outline, review: asked }: OutlinedDraft): Promise<DraftStanding> {
    const { status, contentHash, concerned } = outline;
    const review = await this.cosigns.shown(context, asked);
    const isPresent = review?.state.contentHash === contentHash;
    const isMet = review !== null && isPresent && outcomeOf(review.state) === 'met';
    return {
      status,
      signFor: signForOf(review, signedIn(context)),
      reviewed: concerned.length === 0 || isMet,
      behind: isOpen({ status }) && outline.base < (await this.latest(context)),
    };
  }

  /** Number of the version published last, asked once for a request. */
  latest({ loaders }: RequestContext): Promise<number> {
    return loaders
      .of<string, number>(this, async (keys) => {
        const number = await this.tables.latestNumber(this.database.manager);
        return keys.map(() => number);
      })
      .load('latest');
  }
}
