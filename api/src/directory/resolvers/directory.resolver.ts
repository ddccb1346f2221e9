import { Context, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { DemoAccount } from '@baton/contract';
import { NotSignedInError } from '../../platform/graphql/format-error.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { channels, customerLanguages, Places, tiers } from '../queries/places.ts';
import { DemoAccounts } from '../queries/demo-accounts.ts';
import type { DepartmentRow, MarketRow, ProblemTypeRow } from '../queries/places.ts';

@Resolver('Directory')
export class DirectoryResolver {
  private readonly places: Places;
  private readonly accounts: DemoAccounts;

  constructor(places: Places, accounts: DemoAccounts) {
    this.places = places;
    this.accounts = accounts;
  }

  @Query()
  directory(@Context() { principal }: RequestContext): object {
    if (!principal) throw new NotSignedInError();
    return { channels, tiers, languages: customerLanguages };
  }

  @Query()
  demoAccounts(): Promise<DemoAccount[]> {
    return this.accounts.all();
  }

  @ResolveField()
  departments(): Promise<DepartmentRow[]> {
    return this.places.departments();
  }

  @ResolveField()
  markets(): Promise<MarketRow[]> {
    return this.places.markets();
  }

  @ResolveField()
  problemTypes(): Promise<ProblemTypeRow[]> {
    return this.places.problemTypes();
  }

  @ResolveField()
  modules(): ReturnType<Places['modules']> {
    return this.places.modules();
  }
}
