import type { MatrixRefInput, Names, TicketFactsInput } from '@baton/contract';
import type { Decision, Explanation } from '@baton/ownership-matrix';
import type { AssignmentSnapshot, Facts } from '@baton/ticket-lifecycle';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock, type Instant } from '../../platform/clock/clock.ts';
import { Fields } from '../../platform/commands/fields.ts';
import { notFound, type Refusal } from '../../platform/commands/refusals.ts';
import type { Principal } from '../../platform/identity/principal.ts';
import { Assignments } from './assignments.ts';
import { matrixRefused } from './matrix-refused.ts';
import { mostNearMisses, withNames } from './matrices.ts';
import { MatrixWorks } from './matrix-works.ts';
import { NamedMatrices, type NamedMatrix } from './named-matrices.ts';
import { FactsReader } from './read-facts.ts';
import { Existing, type WhatExists } from './what-exists.ts';

/** What a named version or draft decided brings its own words: a draft is in no list of versions. */
export interface OwnWords {
  readonly ruleLabel: Omit<Names, '__typename'> | null;
  readonly explanation: Explanation;
}

export type DecidedCase = Omit<AssignmentSnapshot, 'matrixVersion' | 'inputs'> &
  (
    | Pick<AssignmentSnapshot, 'matrixVersion' | 'inputs'>
    | { readonly matrixVersion: number | null; readonly words: OwnWords }
  );

export interface CaseAnswer {
  readonly decision: DecidedCase | null;
  readonly refusal: Refusal | null;
}

export interface Asked {
  /** By the version in effect then; null: now. ISO 8601. */
  readonly at: string | null;
  /** By this version or draft instead. */
  readonly by: MatrixRefInput | null;
}

/** What the matrix would decide for a case that is no ticket (yet): the same lookup as for live tickets. */
@Injectable()
export class Cases {
  private readonly database: DataSource;
  private readonly clock: Clock;
  private readonly facts: FactsReader;
  private readonly assignments: Assignments;
  private readonly named: NamedMatrices;
  private readonly works: MatrixWorks;
  private readonly existing: Existing;

  constructor(
    database: DataSource,
    clock: Clock,
    facts: FactsReader,
    assignments: Assignments,
    named: NamedMatrices,
    works: MatrixWorks,
    existing: Existing,
  ) {
    this.database = database;
    this.clock = clock;
    this.facts = facts;
    this.assignments = assignments;
    this.named = named;
    this.works = works;
    this.existing = existing;
  }

  async decide(principal: Principal, input: TicketFactsInput, { at, by }: Asked): Promise<CaseAnswer> {
    const fields = new Fields();
    const facts = await this.facts.read(this.database.manager, input, fields);
    if (at !== null && by !== null) fields.problem('at', 'MALFORMED');
    const refusal = fields.refusal();
    if (refusal) return refuse(refusal);
    if (by === null) return this.inEffect(facts, at === null ? this.clock.now() : Date.parse(at));
    const matrix = await this.named.find(principal, by);
    return matrix ? this.byNamed(matrix, facts) : refuse(notFound('matrix'));
  }

  private async inEffect(facts: Facts, at: Instant): Promise<CaseAnswer> {
    const decision = await this.assignments.decideAt(this.database.manager, facts, at);
    return decision ? { decision, refusal: null } : refuse(notFound('matrix version'));
  }

  private async byNamed(matrix: NamedMatrix, facts: Facts): Promise<CaseAnswer> {
    const explanation = await this.works.explain(matrix, facts, mostNearMisses);
    if ('refusals' in explanation) return refuse(matrixRefused('UNSOUND_TABLE', explanation.refusals));
    const { decision } = explanation;
    const dangling = danglingIn(decision, await this.existing.now());
    if (dangling.length > 0) return refuse(matrixRefused('UNSOUND_TABLE', dangling));
    const { rules } = matrix.table;
    const words = {
      ruleLabel: labelOf(rules.find(({ id }) => id === decision.ruleId)),
      explanation: withNames(explanation, rules),
    };
    const assigned = await this.assignments.assigned(this.database.manager, decision);
    return { decision: { ...assigned, matrixVersion: matrix.version, words }, refusal: null };
  }
}

const refuse = (refusal: Refusal): CaseAnswer => ({ decision: null, refusal });

function labelOf(
  rule: { readonly id: string; readonly label?: string; readonly names?: OwnWords['ruleLabel'] } | undefined,
): OwnWords['ruleLabel'] {
  if (!rule) return null;
  const label = rule.label ?? rule.id;
  return rule.names ?? { en: label, zhHans: label, zhHant: label };
}

/** What the decision points to and is not there, in the form of findings; a draft may do so until it is submitted. */
function danglingIn({ assignment, ruleId: rule }: Decision, existing: WhatExists): object[] {
  const { owner, serviceLevel, path, informed } = assignment;
  const named: readonly (readonly [part: string, code: string, known: readonly string[]])[] = [
    ['owner', owner, existing.departments],
    ['serviceLevel', serviceLevel, existing.serviceLevels],
    ['path', path, existing.paths],
    ...informed.map((code) => ['informed', code, existing.departments] as const),
  ];
  return named.flatMap(([part, code, known]) =>
    known.includes(code)
      ? []
      : [{ kind: 'dangling', rule, part, code, regions: [], regionCount: 0, example: null }],
  );
}
