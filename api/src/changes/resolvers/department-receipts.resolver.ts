import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { References } from '../../directory/queries/references.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import type { ReceiptSummary } from '../queries/receipts.ts';

@Resolver('DepartmentReceipts')
export class DepartmentReceiptsResolver {
  private readonly references: References;

  constructor(references: References) {
    this.references = references;
  }

  @ResolveField()
  department(
    @Parent() { department }: ReceiptSummary['byDepartment'][number],
    @Context() context: RequestContext,
  ): Promise<object> {
    return this.references.department(context, department);
  }
}
