import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { People, type PersonName } from '../queries/people.ts';
import { References } from '../queries/references.ts';
import type { DepartmentRow } from '../store/rows.ts';

const departmentsOwner = {};

@Resolver('Person')
export class PersonResolver {
  private readonly people: People;
  private readonly references: References;

  constructor(people: People, references: References) {
    this.people = people;
    this.references = references;
  }

  @ResolveField()
  async departments(
    @Parent() person: PersonName,
    @Context() context: RequestContext,
  ): Promise<DepartmentRow[]> {
    const codes = await context.loaders
      .of<string, string[]>(departmentsOwner, (ids) => this.people.departmentsOf(ids))
      .load(person.id);
    return this.references.departments(context, codes);
  }
}
