import { mergeRules, partyOf, readCosignRule, type CosignRule } from '@baton/cosign-quorum';
import { decide, type Assignment, type Decision } from '@baton/ownership-matrix';
import type { AssignmentSnapshot, Facts } from '@baton/ticket-lifecycle';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Paths } from '../../escalation/queries/paths.ts';
import { ServiceLevels } from '../../escalation/queries/service-levels.ts';
import type { Instant } from '../../platform/clock/clock.ts';
import { Matrices } from './matrices.ts';
import { matrixFacts } from './matrix-facts.ts';

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
    const decided = await this.decideAt(manager, facts, now);
    if (!decided) throw new Error('no version of the ownership matrix is in effect');
    return decided;
  }

  /** By the version that was, is or will be in effect at the instant; null where there was none. */
  async decideAt(manager: EntityManager, facts: Facts, at: Instant): Promise<AssignmentSnapshot | null> {
    const ready = await this.matrices.inEffect(manager, at);
    if (!ready) return null;
    const inputs = matrixFacts(facts, ready.version.table.inputs);
    const decision = decide(ready.compiled, inputs);
    return { ...(await this.assigned(manager, decision)), matrixVersion: ready.version.number, inputs };
  }

  /** A decision with what it names as that is now. Throws where it points to what does not exist. */
  async assigned(
    manager: EntityManager,
    decision: Decision,
  ): Promise<Omit<AssignmentSnapshot, 'matrixVersion' | 'inputs'>> {
    const { assignment } = decision;
    const path = await this.paths.latest(manager, assignment.path);
    return {
      ruleId: decision.ruleId,
      owner: assignment.owner,
      informed: assignment.informed,
      requiredCosign: cosignOf(assignment),
      serviceLevel: await this.serviceLevels.byCode(manager, assignment.serviceLevel),
      path: path.code,
      pathVersion: path.version,
      authority: assignment.authority,
      playbook: assignment.playbook,
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
