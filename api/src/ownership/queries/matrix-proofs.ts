import type { MatrixRefInput } from '@baton/contract';
import type { Comparison, Findings } from '@baton/ownership-matrix';
import { Injectable } from '@nestjs/common';
import type { Principal } from '../../platform/identity/principal.ts';
import { MatrixWorks, type Uncompiled } from './matrix-works.ts';
import { NamedMatrices } from './named-matrices.ts';
import { Existing } from './what-exists.ts';

/** What one page of findings and of a comparison lists; everything is counted. */
const findingLimits = { maxFindings: 300, maxRegions: 100 };
const compareLimits = { maxChanges: 300, maxRegions: 1_000 };

/** What is wrong with a version or a draft, and what changes from one to another. Null where one is not there for the person. */
@Injectable()
export class MatrixProofs {
  private readonly named: NamedMatrices;
  private readonly works: MatrixWorks;
  private readonly existing: Existing;

  constructor(named: NamedMatrices, works: MatrixWorks, existing: Existing) {
    this.named = named;
    this.works = works;
    this.existing = existing;
  }

  async findings(
    principal: Principal,
    of: MatrixRefInput,
  ): Promise<({ kind: 'found' } & Findings) | Uncompiled | null> {
    const matrix = await this.named.find(principal, of);
    return matrix && this.works.findings(matrix, await this.existing.now(), findingLimits);
  }

  async comparison(
    principal: Principal,
    before: MatrixRefInput,
    after: MatrixRefInput,
  ): Promise<Comparison | Uncompiled | null> {
    const [from, to] = [await this.named.find(principal, before), await this.named.find(principal, after)];
    return from && to && this.works.compare(from, to, compareLimits);
  }
}
