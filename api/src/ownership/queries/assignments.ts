import { mergeRules, partyOf, readCosignRule, type CosignRule } from '@baton/cosign-quorum';
import { decide, type Assignment, type Input, type MatrixFacts } from '@baton/ownership-matrix';
import type { AssignmentSnapshot, Facts } from '@baton/ticket-lifecycle';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Paths } from '../../escalation/queries/paths.ts';
import { ServiceLevels } from '../../escalation/queries/service-levels.ts';
import type { Instant } from '../../platform/clock/clock.ts';
import { Matrices } from './matrices.ts';

/** The facts of a ticket as the matrix names its inputs; severity as the table has it, a number or one of a set. */
export function matrixFacts(facts: Facts, inputs: readonly Input[]): MatrixFacts {
  const severity = inputs.find((input) => input.key === 'severity');
  return {
    problemType: facts.problemType,
    market: facts.market,
    channel: facts.channel,
    tier: facts.tier,
    severity: severity?.kind === 'number' ? facts.severity : String(facts.severity),
    orderValue: facts.orderValue,
    language: facts.language,
    tags: facts.tags,
  };
}

/** The one lookup: live tickets and trying a case ask here. */
@Injectable()
export class Assignments {
  private readonly matrices: Matrices;
  private readonly paths: Paths;
  private readonly serviceLevels: ServiceLevels;

  constructor(matrices: Matrices, paths: Paths, serviceLevels: ServiceLevels) {
    this.matrices = matrices;
    this.paths = paths;
    this.serviceLevels = serviceLevels;
  }

  /** Throws when no version is in effect: without a matrix no ticket could have an owner. */
  async decide(manager: EntityManager, facts: Facts, now: Instant): Promise<AssignmentSnapshot> {
    const ready = await this.matrices.inEffect(manager, now);
    if (!ready) throw new Error('no version of the ownership matrix is in effect');
    const inputs = matrixFacts(facts, ready.version.table.inputs);
    const decision = decide(ready.compiled, inputs);
    const { assignment } = decision;
    const path = await this.paths.latest(manager, assignment.path);
    return {
      matrixVersion: ready.version.number,
      ruleId: decision.ruleId,
      owner: assignment.owner,
      informed: assignment.informed,
      requiredCosign: cosignOf(assignment),
      serviceLevel: await this.serviceLevels.byCode(manager, assignment.serviceLevel),
      path: path.code,
      pathVersion: path.version,
      authority: assignment.authority,
      playbook: assignment.playbook,
      inputs,
      decision,
    };
  }
}

/** The duty's own co-sign together with the parties that other matching rules added. */
function cosignOf(assignment: Assignment): CosignRule | null {
  const added = (assignment.additionalCosign ?? []).map((key): CosignRule => ({ party: party(key) }));
  return mergeRules(assignment.cosign === null ? null : ruleOf(assignment.cosign), added);
}

function ruleOf(stored: unknown): CosignRule {
  const read = readCosignRule(stored);
  if (!read.ok) throw new Error(`the matrix holds a co-sign that is none: ${JSON.stringify(read.findings)}`);
  return read.rule;
}

function party(key: string): NonNullable<ReturnType<typeof partyOf>> {
  const found = partyOf(key);
  if (!found) throw new Error(`the matrix names a co-sign party that is none: ${key}`);
  return found;
}
