import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import type { DepartmentRow } from '../store/rows.ts';
import { People, type PersonName } from './people.ts';
import { Places } from './places.ts';

/** From a code or an id to what the contract shows, one query for a whole request. */
@Injectable()
export class References {
  private readonly people: People;
  private readonly places: Places;

  constructor(people: People, places: Places) {
    this.people = people;
    this.places = places;
  }

  person({ loaders }: RequestContext, id: string): Promise<PersonName> {
    return loaders.of<string, PersonName>(this.people, (ids) => this.people.byId(ids)).load(id);
  }

  async personOrNull(context: RequestContext, id: string | null): Promise<PersonName | null> {
    return id === null ? null : this.person(context, id);
  }

  persons(context: RequestContext, ids: readonly string[]): Promise<PersonName[]> {
    return Promise.all(ids.map((id) => this.person(context, id)));
  }

  department({ loaders }: RequestContext, code: string): Promise<DepartmentRow> {
    return loaders
      .of<string, DepartmentRow>(this.places, (codes) => this.places.departmentsByCode(codes))
      .load(code);
  }

  departments(context: RequestContext, codes: readonly string[]): Promise<DepartmentRow[]> {
    return Promise.all(codes.map((code) => this.department(context, code)));
  }
}
