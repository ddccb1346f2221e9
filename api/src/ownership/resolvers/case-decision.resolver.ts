import { CATCH_ALL } from '@baton/ownership-matrix';
import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { References } from '../../directory/queries/references.ts';
import { ServiceLevels } from '../../escalation/queries/service-levels.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import type { DecidedCase } from '../queries/cases.ts';
import { Matrices } from '../queries/matrices.ts';

@Resolver('CaseDecision')
export class CaseDecisionResolver {
  private readonly references: References;
  private readonly matrices: Matrices;
  private readonly serviceLevels: ServiceLevels;

  constructor(references: References, matrices: Matrices, serviceLevels: ServiceLevels) {
    this.references = references;
    this.matrices = matrices;
    this.serviceLevels = serviceLevels;
  }

  @ResolveField()
  rule(@Parent() { ruleId }: DecidedCase): string | null {
    return ruleId === CATCH_ALL ? null : ruleId;
  }

  @ResolveField()
  async ruleLabel(@Parent() decided: DecidedCase): Promise<object | null> {
    if ('words' in decided) return decided.words.ruleLabel;
    return this.matrices.label(decided.matrixVersion, decided.ruleId);
  }

  @ResolveField()
  async explanation(@Parent() decided: DecidedCase): Promise<object | null> {
    if ('words' in decided) return decided.words.explanation;
    return this.matrices.explanation(decided.matrixVersion, decided.inputs);
  }

  @ResolveField()
  owner(@Parent() { owner }: DecidedCase, @Context() context: RequestContext): Promise<object> {
    return this.references.department(context, owner);
  }

  @ResolveField()
  informed(@Parent() { informed }: DecidedCase, @Context() context: RequestContext): Promise<object[]> {
    return this.references.departments(context, informed);
  }

  @ResolveField()
  serviceLevel(@Parent() { serviceLevel }: DecidedCase): Promise<object> {
    return this.serviceLevels.row(serviceLevel.code);
  }
}
