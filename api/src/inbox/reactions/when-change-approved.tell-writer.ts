import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Changes } from '../../changes/queries/changes.ts';
import { Journal } from '../../platform/journal/journal.ts';
import { idOf } from '../queries/what-it-is-about.ts';
import { tell } from '../store/tell.ts';

/** The review is met: whoever wrote the change can publish it. */
@Injectable()
export class WhenChangeApprovedTellWriter implements OnModuleInit {
  private readonly journal: Journal;
  private readonly changes: Changes;

  constructor(journal: Journal, changes: Changes) {
    this.journal = journal;
    this.changes = changes;
  }

  onModuleInit(): void {
    this.journal.within(['ChangeApproved'], async (tx, { stream, sequence, at }) => {
      const changeId = idOf(stream);
      const { name, writtenBy } = await this.changes.told(tx, changeId);
      const key = `change_approved:${stream}:${sequence}`;
      await tell(tx, [writtenBy], { kind: 'change_approved', key, changeId, payload: { ...name }, at });
    });
  }
}
