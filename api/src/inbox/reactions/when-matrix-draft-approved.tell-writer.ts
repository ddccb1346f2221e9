import { Injectable, type OnModuleInit } from '@nestjs/common';
import { ToldDrafts } from '../../ownership/queries/told-drafts.ts';
import { Journal } from '../../platform/journal/journal.ts';
import { idOf } from '../queries/what-it-is-about.ts';
import { tell } from '../store/tell.ts';

/** Everybody asked has signed: whoever wrote the draft can publish it. Where nobody had to, they saw it at once. */
@Injectable()
export class WhenMatrixDraftApprovedTellWriter implements OnModuleInit {
  private readonly journal: Journal;
  private readonly drafts: ToldDrafts;

  constructor(journal: Journal, drafts: ToldDrafts) {
    this.journal = journal;
    this.drafts = drafts;
  }

  onModuleInit(): void {
    this.journal.within(['MatrixDraftApproved'], async (tx, { stream, sequence, actor, at }) => {
      const { name, writtenBy } = await this.drafts.told(tx, idOf(stream));
      if (writtenBy === actor) return;
      const key = `matrix_approved:${stream}:${sequence}`;
      await tell(tx, [writtenBy], { kind: 'matrix_approved', key, payload: { ...name }, at });
    });
  }
}
