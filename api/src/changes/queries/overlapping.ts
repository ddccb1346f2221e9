import { overlaps, type AnnouncedChange } from '@baton/effective-dating';
import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { signedIn } from '../../platform/graphql/signed-in.ts';
import type { Principal } from '../../platform/identity/principal.ts';
import { endedAt, toStored, type StoredChange } from '../store/stored-change.ts';
import { ChangeAccess } from './change-access.ts';

/** So many announced changes at once are looked through for meetings, the newest first. */
const most = 500;

/** Changes in review or announced that meet another one on an article or in their scope, at the same time. */
@Injectable()
export class Overlapping {
  private readonly access: ChangeAccess;

  constructor(access: ChangeAccess) {
    this.access = access;
  }

  async of(context: RequestContext, subject: StoredChange): Promise<StoredChange[]> {
    if (endedAt(subject.change) !== null) return [];
    const principal = signedIn(context);
    const others = await context.loaders
      .of<string, readonly StoredChange[]>(this, async (keys) => {
        const announced = await this.announced(principal);
        return keys.map(() => announced);
      })
      .load('announced');
    const met = overlaps(announcedChange(subject), others.map(announcedChange)).map(
      ({ changeIds }) => changeIds[1],
    );
    return others.filter(({ id }) => met.includes(id));
  }

  private async announced(principal: Principal): Promise<readonly StoredChange[]> {
    const rows = await this.access
      .seenBy(principal)
      .andWhere(`change.state IN ('in_review', 'published')`)
      .orderBy('change.number', 'DESC')
      .take(most)
      .getMany();
    return rows.map(toStored);
  }
}

function announcedChange({ id, change }: StoredChange): AnnouncedChange {
  return { changeId: id, terms: change.terms };
}
