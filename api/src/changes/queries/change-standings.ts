import { Injectable } from '@nestjs/common';
import { Cosigns } from '../../cosign/queries/cosigns.ts';
import { outcomeOf } from '../../cosign/queries/present-cosign.ts';
import { signForOf } from '../../cosign/queries/sign-for.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { signedIn } from '../../platform/graphql/signed-in.ts';
import type { Standing } from '../policies/change-abilities.ts';
import type { StoredChange } from '../store/stored-change.ts';
import { Receipts } from './receipts.ts';

/** Where a change stands for the viewer: review and receipt. */
@Injectable()
export class ChangeStandings {
  private readonly cosigns: Cosigns;
  private readonly receipts: Receipts;

  constructor(cosigns: Cosigns, receipts: Receipts) {
    this.cosigns = cosigns;
    this.receipts = receipts;
  }

  async of(context: RequestContext, stored: StoredChange): Promise<Standing> {
    const principal = signedIn(context);
    const { change, department } = stored;
    const review = await this.cosigns.shown(context, stored.review);
    const isPresent = review?.state.contentHash === change.terms.contentHash;
    return {
      change,
      department,
      signFor: signForOf(review, principal),
      reviewed: review !== null && isPresent && outcomeOf(review.state) === 'met',
      receipt: await this.receipts.own(context, principal.id, stored.id),
    };
  }
}
