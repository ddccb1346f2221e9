import {
  compile,
  explain,
  type CompiledMatrix,
  type Explanation,
  type MatrixFacts,
} from '@baton/ownership-matrix';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Instant } from '../../platform/clock/clock.ts';
import { MatrixVersionRow, type NamedRule } from '../store/matrix-version.row.ts';

export type { MatrixVersionRow };

/** The nearest say why; all of hundreds would not. */
export const mostNearMisses = 12;

/** A published version, ready to decide. */
export interface ReadyMatrix {
  readonly version: MatrixVersionRow;
  readonly compiled: CompiledMatrix;
}

/** The versions of the ownership matrix. A published one never changes, so each is compiled once in a process. */
@Injectable()
export class Matrices {
  private readonly database: DataSource;
  private readonly ready = new Map<number, ReadyMatrix>();

  constructor(database: DataSource) {
    this.database = database;
  }

  /** The version that decides at an instant; null before the first. */
  async inEffect(manager: EntityManager, at: Instant): Promise<ReadyMatrix | null> {
    const found: { number: number }[] = await manager.query(
      `SELECT number FROM matrix_versions WHERE state = 'published' AND effective_from <= $1
       ORDER BY effective_from DESC LIMIT 1`,
      [new Date(at)],
    );
    return found[0] ? this.published(manager, found[0].number) : null;
  }

  private async published(manager: EntityManager, number: number): Promise<ReadyMatrix> {
    const known = this.ready.get(number);
    if (known) return known;
    const version = await manager.findOneByOrFail(MatrixVersionRow, { number, state: 'published' });
    const compilation = compile(version.table);
    if (compilation.kind === 'refused') {
      throw new Error(`matrix version ${number} cannot decide: ${JSON.stringify(compilation.refusals)}`);
    }
    const made = { version, compiled: compilation.matrix };
    this.ready.set(number, made);
    return made;
  }

  /** Why these facts led where they did, by the version that decided; null for an imported ticket. */
  async explanation(number: number, inputs: MatrixFacts): Promise<Explanation | null> {
    if (number === 0) return null;
    const { compiled, version } = await this.published(this.database.manager, number);
    const explanation = explain(compiled, inputs, mostNearMisses);
    return withNames(explanation, version.table.rules);
  }

  versions(): Promise<MatrixVersionRow[]> {
    return this.database.getRepository(MatrixVersionRow).find({ order: { number: 'DESC' }, take: 200 });
  }

  async version(number: number | null, now: Instant): Promise<MatrixVersionRow | null> {
    if (number !== null) return this.database.getRepository(MatrixVersionRow).findOneBy({ number });
    return (await this.inEffect(this.database.manager, now))?.version ?? null;
  }

  /** Labels of rules by version and id, for sentences such as "rule 17 of matrix v2". */
  async label(
    number: number,
    ruleId: string,
  ): Promise<{ en: string; zhHans: string; zhHant: string } | null> {
    // No version decided an imported ticket.
    if (number === 0) return null;
    const rule = (await this.published(this.database.manager, number)).version.table.rules.find(
      (each) => each.id === ruleId,
    );
    if (!rule) return null;
    const label = rule.label ?? rule.id;
    return rule.names ?? { en: label, zhHans: label, zhHant: label };
  }
}

/** Near misses are named in the languages of the screens, as the winner is by its label. */
export function withNames(explanation: Explanation, rules: readonly NamedRule[]): Explanation {
  const namesOf = (ruleId: string) => rules.find(({ id }) => id === ruleId)?.names;
  const nearMisses = explanation.nearMisses.map((miss) => ({ ...miss, names: namesOf(miss.ruleId) }));
  return { ...explanation, nearMisses };
}
