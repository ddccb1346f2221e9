import { versionsToPublish, type ChangeStreamFact } from '@baton/effective-dating';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Tx } from '../../platform/database/tx.ts';
import { Journal, type Recorded } from '../../platform/journal/journal.ts';
import { addVersions, type NewVersion } from '../store/add-versions.ts';

type ChangePublished = Extract<ChangeStreamFact, { type: 'ChangePublished' }>;

/** In the transaction that publishes a change: its article versions, all of them or none. */
@Injectable()
export class WhenChangePublishedAddVersions implements OnModuleInit {
  private readonly journal: Journal;

  constructor(journal: Journal) {
    this.journal = journal;
  }

  onModuleInit(): void {
    this.journal.within(['ChangePublished'], (manager, recorded) =>
      // The type decides the shape.
      this.add(manager, recorded as Recorded<ChangePublished>),
    );
  }

  private async add(manager: Tx, { stream, fact, actor, at }: Recorded<ChangePublished>): Promise<void> {
    const changeId = stream.slice(stream.indexOf(':') + 1);
    await addVersions(manager, textsOf(fact), { at, by: actor, changeId });
  }
}

function textsOf({ terms, edits }: ChangePublished): NewVersion[] {
  return versionsToPublish(terms).flatMap(({ articleId, language, market, from, until }) => {
    const edit = edits.find((each) => each.articleId === articleId && each.language === language);
    if (!edit) throw new Error(`the change announces no text for ${articleId} in ${language}`);
    return { article: articleId, language, market, from, until, title: edit.title, body: edit.body };
  });
}
