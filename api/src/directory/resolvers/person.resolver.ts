import { Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { signedIn } from '../../platform/graphql/signed-in.ts';
import type { RoleGrant } from '../../platform/identity/principal.ts';
import { maySeeAdministration } from '../policies/viewer-abilities.ts';
import { People, type PersonName } from '../queries/people.ts';
import { References } from '../queries/references.ts';
import type { DepartmentRow } from '../queries/places.ts';

const departmentsOwner = {};
const rolesOwner = {};

@Resolver('Person')
export class PersonResolver {
  private readonly people: People;
  private readonly references: References;

  constructor(people: People, references: References) {
    this.people = people;
    this.references = references;
  }

  @Query('people')
  async everybody(@Context() context: RequestContext): Promise<PersonName[]> {
    return maySeeAdministration(signedIn(context)) ? this.people.everybody() : [];
  }

  @ResolveField()
  async roles(@Parent() person: PersonName, @Context() context: RequestContext): Promise<object[]> {
    if (!maySeeAdministration(signedIn(context))) return [];
    const grants = await context.loaders
      .of<string, RoleGrant[]>(rolesOwner, (ids) => this.people.rolesOf(ids))
      .load(person.id);
    return grants.map(({ role, department }) => ({
      role,
      department: department === null ? null : this.references.department(context, department),
    }));
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
