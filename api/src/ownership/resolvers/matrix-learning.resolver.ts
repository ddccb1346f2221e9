import type {
  FactsCount,
  QueryMatrixAmendmentsArgs,
  QueryMatrixLearningArgs,
  QueryRulePerformanceArgs,
  QueryTicketsByFactsArgs,
} from '@baton/contract';
import { Args, Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { signedIn } from '../../platform/graphql/signed-in.ts';
import { DepartmentsNamed } from '../queries/departments-named.ts';
import { Matrices } from '../queries/matrices.ts';
import { MatrixLearnings, type ProposedAmendment } from '../queries/matrix-learnings.ts';
import { RulePerformances, type PerformanceOfRule } from '../queries/rule-performance.ts';
import { TicketsByFacts } from '../queries/tickets-by-facts.ts';
import type { Learned } from '../worker/learning.ts';

@Resolver()
export class MatrixLearningResolver {
  private readonly performances: RulePerformances;
  private readonly learnings: MatrixLearnings;
  private readonly counts: TicketsByFacts;

  constructor(performances: RulePerformances, learnings: MatrixLearnings, counts: TicketsByFacts) {
    this.performances = performances;
    this.learnings = learnings;
    this.counts = counts;
  }

  @Query()
  async rulePerformance(
    @Args() { from, until }: QueryRulePerformanceArgs,
    @Context() context: RequestContext,
  ): Promise<PerformanceOfRule[]> {
    return this.performances.in(signedIn(context), from, until);
  }

  @Query()
  async matrixAmendments(
    @Args() { from, until }: QueryMatrixAmendmentsArgs,
    @Context() context: RequestContext,
  ): Promise<ProposedAmendment[]> {
    return this.learnings.amendments(signedIn(context), from, until);
  }

  @Query()
  async matrixLearning(
    @Args() { from, until, maxRules }: QueryMatrixLearningArgs,
    @Context() context: RequestContext,
  ): Promise<Learned | null> {
    return this.learnings.learned(signedIn(context), from, until, maxRules ?? 60);
  }

  @Query()
  async ticketsByFacts(
    @Args() { row, column, from, until }: QueryTicketsByFactsArgs,
    @Context() context: RequestContext,
  ): Promise<FactsCount[]> {
    return this.counts.in(signedIn(context), { row, column }, from, until);
  }
}

@Resolver('RulePerformance')
export class RulePerformanceResolver {
  private readonly matrices: Matrices;

  constructor(matrices: Matrices) {
    this.matrices = matrices;
  }

  @ResolveField()
  async label(@Parent() { version, rule }: PerformanceOfRule): Promise<object | null> {
    return this.matrices.label(version, rule);
  }
}

@Resolver('MatrixLoadShare')
export class MatrixLoadShareResolver {
  private readonly departments: DepartmentsNamed;

  constructor(departments: DepartmentsNamed) {
    this.departments = departments;
  }

  @ResolveField()
  department(
    @Parent() { department }: PerformanceOfRule['resolvedBy'][number],
    @Context() context: RequestContext,
  ): Promise<object> {
    return this.departments.one(context, department);
  }
}

@Resolver('MatrixAmendment')
export class MatrixAmendmentResolver {
  private readonly matrices: Matrices;
  private readonly departments: DepartmentsNamed;

  constructor(matrices: Matrices, departments: DepartmentsNamed) {
    this.matrices = matrices;
    this.departments = departments;
  }

  @ResolveField()
  async ruleLabel(@Parent() { version, rule }: ProposedAmendment): Promise<object | null> {
    return this.matrices.label(version, rule);
  }

  @ResolveField()
  from(@Parent() { from }: ProposedAmendment, @Context() context: RequestContext): Promise<object> {
    return this.departments.one(context, from);
  }

  @ResolveField()
  to(@Parent() { to }: ProposedAmendment, @Context() context: RequestContext): Promise<object> {
    return this.departments.one(context, to);
  }
}
