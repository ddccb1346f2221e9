import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { MatrixDraftRow, OUTLINE_COLUMNS } from '../store/matrix-draft.row.ts';

/** A draft as news of it name it. */
export interface ToldDraft {
  readonly name: { readonly number: number; readonly title: string; readonly about: 'matrix' };
  /** Whoever edited it last. */
  readonly writtenBy: string;
}

@Injectable()
export class ToldDrafts {
  /** For telling people about it in the transaction that did something to it. */
  async told(manager: EntityManager, id: string): Promise<ToldDraft> {
    const { number, body } = await manager.findOneOrFail(MatrixDraftRow, {
      select: OUTLINE_COLUMNS,
      where: { id },
    });
    return { name: { number, title: body.outline.title, about: 'matrix' }, writtenBy: body.writtenBy };
  }
}
