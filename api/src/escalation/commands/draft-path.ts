import { randomUUID } from 'node:crypto';
import type { DraftPathInput } from '@baton/contract';
import { DEFAULT_BOUNCE_LIMIT, type PathContent, type PathDraftFact } from '@baton/escalation-path';
import { Injectable } from '@nestjs/common';
import { mayDraftPath } from '../../directory/policies/viewer-abilities.ts';
import { CommandDesk } from '../../platform/commands/command-desk.ts';
import { Fields } from '../../platform/commands/fields.ts';
import { notAllowed, refused, type Outcome } from '../../platform/commands/refusals.ts';
import type { Tx } from '../../platform/database/tx.ts';
import type { Principal } from '../../platform/identity/principal.ts';
import { Journal } from '../../platform/journal/journal.ts';
import { PathDrafts } from '../queries/path-drafts.ts';
import { Paths, contentOf } from '../queries/paths.ts';
import { most } from '../queries/read-content.ts';
import { draftStream } from '../store/path-draft.row.ts';
import { pathRefused } from './path-draft-at-hand.ts';

const codeShape = /^[a-z0-9][a-z0-9-]{1,29}$/;

/** A draft begins as the version published last says, or as a new path: like another one, or empty. */
@Injectable()
export class DraftPath {
  private readonly desk: CommandDesk;
  private readonly drafts: PathDrafts;
  private readonly paths: Paths;
  private readonly journal: Journal;

  constructor(desk: CommandDesk, drafts: PathDrafts, paths: Paths, journal: Journal) {
    this.desk = desk;
    this.drafts = drafts;
    this.paths = paths;
    this.journal = journal;
  }

  /** Done: the id of the draft. */
  run(principal: Principal | null, input: DraftPathInput): Promise<Outcome<string>> {
    return this.desk.run(principal, 'draftPath', input, async ({ manager, principal: person, now }) => {
      if (!mayDraftPath(person)) return refused(notAllowed('draftPath'));
      const { code } = input;
      const fields = new Fields();
      const isCode = codeShape.test(code);
      if (!isCode) fields.problem('code', 'MALFORMED');
      const open = isCode ? await this.drafts.openOf(manager, code) : null;
      if (open) return refused(pathRefused('DRAFT_OPEN', open.id));
      const newest = isCode ? await this.paths.newestRow(manager, code) : null;
      const content = newest ? contentOf(newest) : await this.anew(manager, input, fields);
      // Somebody who names a path means a new one.
      if (newest && input.names) fields.problem('code', 'UNKNOWN_VALUE');
      const wrong = fields.refusal();
      if (wrong) return refused(wrong);
      const id = randomUUID();
      const fact: PathDraftFact = { type: 'PathDrafted', code, base: newest?.version ?? 0, content };
      await this.journal.record(manager, {
        stream: draftStream(id),
        version: 0,
        facts: [fact],
        actor: person.id,
        at: now,
      });
      return { done: id };
    });
  }

  private async anew(manager: Tx, { names, like }: DraftPathInput, fields: Fields): Promise<PathContent> {
    const named = (language: 'en' | 'zhHans' | 'zhHant'): string =>
      fields.text(`names.${language}`, names?.[language], { max: most.name, required: true });
    const called = { en: named('en'), zhHans: named('zhHans'), zhHant: named('zhHant') };
    const model =
      typeof like === 'string' && codeShape.test(like) ? await this.paths.newestRow(manager, like) : null;
    if (typeof like === 'string' && !model) fields.problem('like', 'UNKNOWN_VALUE');
    const empty = { levels: [], arbiters: [], bounceLimit: DEFAULT_BOUNCE_LIMIT };
    return { ...(model ? contentOf(model) : empty), names: called };
  }
}
