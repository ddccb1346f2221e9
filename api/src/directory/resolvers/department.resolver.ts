import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { People, type PersonName } from '../queries/people.ts';
import type { DepartmentRow } from '../queries/places.ts';

const leadsOwner = {};
const membersOwner = {};

@Resolver('Department')
export class DepartmentResolver {
  private readonly people: People;

  constructor(people: People) {
    this.people = people;
  }

  @ResolveField()
  leads(@Parent() department: DepartmentRow, @Context() { loaders }: RequestContext): Promise<PersonName[]> {
    return loaders
      .of<string, PersonName[]>(leadsOwner, (codes) => this.people.holding(['lead'], codes))
      .load(department.code);
  }

  @ResolveField()
  members(
    @Parent() department: DepartmentRow,
    @Context() { loaders }: RequestContext,
  ): Promise<PersonName[]> {
    return loaders
      .of<string, PersonName[]>(membersOwner, (codes) =>
        this.people.holding(['lead', 'staff', 'agent', 'publisher'], codes),
      )
      .load(department.code);
  }
}
