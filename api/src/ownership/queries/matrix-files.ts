import type { MatrixFile, MatrixFileProblem, QueryMatrixFileArgs } from '@baton/contract';
import type { FileProblem } from '@baton/matrix-files';
import { Injectable } from '@nestjs/common';
import type { Principal } from '../../platform/identity/principal.ts';
import { MatrixWorks } from './matrix-works.ts';
import { NamedMatrices } from './named-matrices.ts';

/** Versions and drafts as files for spreadsheets and other engines. */
@Injectable()
export class MatrixFiles {
  private readonly named: NamedMatrices;
  private readonly works: MatrixWorks;

  constructor(named: NamedMatrices, works: MatrixWorks) {
    this.named = named;
    this.works = works;
  }

  /** Null where there is none of this name for the person. */
  async file(principal: Principal, { of, format }: QueryMatrixFileArgs): Promise<MatrixFile | null> {
    const matrix = await this.named.find(principal, of);
    if (!matrix) return null;
    const written = await this.works.write(matrix, format);
    const name = `${matrix.name}.${format}`;
    if (written.kind === 'written') {
      const content = Buffer.from(written.bytes).toString('base64');
      return { name, mediaType: written.mediaType, content, problems: [] };
    }
    const problems = written.kind === 'problems' ? written.problems : [tooLarge];
    return { name, mediaType: '', content: '', problems: problems.map(presentProblem) };
  }
}

export const tooLarge: FileProblem = {
  code: 'file-too-large',
  sheet: null,
  row: null,
  column: null,
  text: null,
  details: null,
};

export function presentProblem({ code, sheet, row, column, text, details }: FileProblem): MatrixFileProblem {
  return { code, sheet, row, column, text, details };
}
