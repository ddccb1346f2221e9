import type { SubRequest } from '@baton/sub-request';
import { Injectable } from '@nestjs/common';
import type { Outcome, Refusal } from '../../platform/commands/refusals.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { SubRequestBook } from './sub-request-book.ts';

/** What a mutation answers: the sub-request as it now is (also beside a refusal, if the person may see it), or the refusal. */
@Injectable()
export class SubRequestAnswers {
  private readonly book: SubRequestBook;

  constructor(book: SubRequestBook) {
    this.book = book;
  }

  async after(
    { principal, loaders }: RequestContext,
    outcome: Promise<Outcome<{ readonly subRequestId: string }>>,
    known: string | null,
  ): Promise<{ subRequest: SubRequest | null; refusal: Refusal | null }> {
    const settled = await outcome;
    loaders.forget();
    const id = 'done' in settled ? settled.done.subRequestId : known;
    const subRequest = principal && id !== null ? await this.book.see(principal, id) : null;
    return { subRequest, refusal: 'refused' in settled ? settled.refused : null };
  }
}
