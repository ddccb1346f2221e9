import type { ImportMatrixFileInput } from '@baton/contract';
import type { FileProblem } from '@baton/matrix-files';
import { difference, type DraftTable } from '@baton/ownership-matrix';
import { Injectable } from '@nestjs/common';
import { Fields } from '../../platform/commands/fields.ts';
import { refused, type Outcome, type Refusal } from '../../platform/commands/refusals.ts';
import type { Principal } from '../../platform/identity/principal.ts';
import { mayWriteDraft } from '../policies/draft-abilities.ts';
import { DraftAccess } from '../queries/draft-access.ts';
import { draftTable } from '../queries/draft-proofs.ts';
import { presentProblem, tooLarge } from '../queries/matrix-files.ts';
import { MatrixWorks } from '../queries/matrix-works.ts';
import { Existing } from '../queries/what-exists.ts';
import type { StoredDraft } from '../store/stored-draft.ts';
import { limits } from './content.ts';
import { DraftAtHand } from './draft-at-hand.ts';
import { EditDraft } from './edit-draft.ts';

const verb = { operation: 'importMatrixFile', ability: 'edit', may: mayWriteDraft };

/** Before encoding. */
const mostBytes = 5 * 1024 * 1024;
const base64 = /^[A-Za-z0-9+/]+={0,2}$/;

type Read = { readonly table: DraftTable } | { readonly refused: Refusal };

/** Replaces the table of a draft by that of a file: all of it, or nothing and everything that is wrong with it. */
@Injectable()
export class ImportIntoDraft {
  private readonly drafts: DraftAtHand;
  private readonly editing: EditDraft;
  private readonly access: DraftAccess;
  private readonly works: MatrixWorks;
  private readonly existing: Existing;

  constructor(
    drafts: DraftAtHand,
    editing: EditDraft,
    access: DraftAccess,
    works: MatrixWorks,
    existing: Existing,
  ) {
    this.drafts = drafts;
    this.editing = editing;
    this.access = access;
    this.works = works;
    this.existing = existing;
  }

  async run(principal: Principal | null, input: ImportMatrixFileInput): Promise<Outcome<string>> {
    const fields = new Fields();
    const why = fields.text('why', input.why, { max: limits.why });
    const file = fields.text('file.name', input.file.name, { max: limits.title, required: true });
    const bytes = bytesFrom(fields, input.file.content);
    const wrong = fields.refusal();
    // Reading takes long, so nobody waits for it: the draft is read and decided on at one and the same version.
    const before = wrong ? null : await this.writable(principal, input);
    const read = before && (await this.read(before, bytes, input.file.format));
    return this.drafts.run(principal, input, verb, async (hand) => {
      if (wrong) return refused(wrong);
      if (!read) throw new Error('the draft was at this version, and could not be read at it');
      if ('refused' in read) return read;
      const edits = difference(hand.stored.draft.table, read.table);
      return this.editing.rewrite(hand, { edits, title: null, note: null, why, file });
    });
  }

  /** Null where the command will refuse anyway. */
  private async writable(
    principal: Principal | null,
    { draftId, expectedVersion }: ImportMatrixFileInput,
  ): Promise<StoredDraft | null> {
    if (!principal || !mayWriteDraft(principal)) return null;
    const stored = await this.access.read(principal, draftId);
    return stored?.version === expectedVersion ? stored : null;
  }

  private async read(
    stored: StoredDraft,
    bytes: Uint8Array,
    format: ImportMatrixFileInput['file']['format'],
  ): Promise<Read> {
    const names = await this.existing.names();
    const read = await this.works.read(draftTable(stored), bytes, format, names);
    if (read.kind === 'read') return read;
    return read.kind === 'problems'
      ? refused(fileRefused(read.problems, read.problemCount))
      : refused(fileRefused([tooLarge], 1));
  }
}

function bytesFrom(fields: Fields, content: string): Uint8Array {
  const isEncoded = content.length % 4 === 0 && base64.test(content);
  if (content === '') fields.problem('file.content', 'REQUIRED');
  else if (!isEncoded) fields.problem('file.content', 'MALFORMED');
  const bytes = isEncoded ? Buffer.from(content, 'base64') : new Uint8Array();
  if (bytes.length > mostBytes) fields.problem('file.content', 'TOO_LONG', mostBytes);
  return bytes;
}

function fileRefused(problems: readonly FileProblem[], problemCount: number): Refusal {
  return {
    __typename: 'MatrixFileRefused',
    code: 'MATRIX_FILE_REFUSED',
    message: `The file has ${problemCount} problems.`,
    problems: problems.map(presentProblem),
    problemCount,
  };
}
