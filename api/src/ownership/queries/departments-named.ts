import { Injectable } from '@nestjs/common';
import { References } from '../../directory/queries/references.ts';
import { Places } from '../../directory/queries/places.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';

/** Departments that a draft names, which need not exist (yet): what is not there is shown by its code. */
@Injectable()
export class DepartmentsNamed {
  private readonly references: References;
  private readonly places: Places;

  constructor(references: References, places: Places) {
    this.references = references;
    this.places = places;
  }

  async one(context: RequestContext, code: string): Promise<object> {
    const known = await context.loaders
      .of<string, boolean>(this, async (codes) => {
        const all = new Set((await this.places.departments()).map((department) => department.code));
        return codes.map((each) => all.has(each));
      })
      .load(code);
    if (known) return this.references.department(context, code);
    const name = code === '' ? '–' : code;
    return {
      code,
      names: { en: name, zhHans: name, zhHant: name },
      kind: 'department',
      hue: 0,
      calendar: '',
    };
  }
}
