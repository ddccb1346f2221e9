import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { References } from '../../directory/queries/references.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import type { ReceiptSummary } from '../queries/receipts.ts';

@Resolver('Receipts')
export class ReceiptsResolver {
  private readonly references: References;

  constructor(references: References) {
    this.references = references;
  }

  @ResolveField()
  missing(@Parent() { missing }: ReceiptSummary, @Context() context: RequestContext): Promise<object[]> {
    return this.references.persons(context, missing);
  }
}
