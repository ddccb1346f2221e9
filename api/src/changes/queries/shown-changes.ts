import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.ts';
import type { Outcome, Refusal } from '../../platform/commands/refusals.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { ChangeAccess } from './change-access.ts';
import type { ChangePage } from './changes.ts';
import { presentChange, type PresentedChange } from './present-change.ts';

export interface PresentedAnswer {
  /** As it is now, also beside a refusal; null where the viewer may not see it. */
  readonly change: PresentedChange | null;
  readonly refusal: Refusal | null;
}

export interface PresentedPage extends Omit<ChangePage, 'changes'> {
  readonly changes: readonly PresentedChange[];
}

/** Changes as the contract shows them, of this moment; for this room and those that point to changes. */
@Injectable()
export class ShownChanges {
  private readonly access: ChangeAccess;
  private readonly clock: Clock;

  constructor(access: ChangeAccess, clock: Clock) {
    this.access = access;
    this.clock = clock;
  }

  async one(
    context: RequestContext,
    id: string | null,
    number: number | null = null,
  ): Promise<PresentedChange | null> {
    const stored =
      id === null && number !== null
        ? await this.access.shownByNumber(context, number)
        : await this.access.shown(context, id);
    return stored && presentChange(stored, this.clock.now());
  }

  /** In the order of the ids, without those that the viewer may not see. */
  async some(context: RequestContext, ids: readonly string[]): Promise<PresentedChange[]> {
    const shown = await Promise.all(ids.map((id) => this.one(context, id)));
    return shown.filter((change) => change !== null);
  }

  page({ changes, ...page }: ChangePage): PresentedPage {
    const now = this.clock.now();
    return { ...page, changes: changes.map((stored) => presentChange(stored, now)) };
  }

  async answer(
    context: RequestContext,
    id: string | null,
    outcome: Outcome<string>,
  ): Promise<PresentedAnswer> {
    // What the request has read so far was before the command.
    context.loaders.forget();
    const refusal = 'refused' in outcome ? outcome.refused : null;
    const known = 'done' in outcome ? outcome.done : id;
    return { change: context.principal && (await this.one(context, known)), refusal };
  }
}
