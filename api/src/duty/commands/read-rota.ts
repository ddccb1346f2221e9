import type { FieldProblemCode, RotaInput } from '@baton/contract';
import { checkRota, MOST_PEOPLE, type RotaProblem } from '@baton/rota';
import { Injectable } from '@nestjs/common';
import { People } from '../../directory/queries/people.ts';
import { Fields, isId } from '../../platform/commands/fields.ts';
import type { Tx } from '../../platform/database/tx.ts';
import type { KeptRota } from '../store/duty-facts.ts';

const longestName = 120;

const fieldOf = {
  unknown_zone: ['rota.zone', 'UNKNOWN_VALUE'],
  bad_date: ['rota.firstTurn', 'MALFORMED'],
  bad_time: ['rota.handOverAt', 'MALFORMED'],
  nobody_listed: ['rota.people', 'REQUIRED'],
  too_many_people: ['rota.people', 'TOO_LONG'],
  empty_interval: ['until', 'OUT_OF_RANGE'],
  too_long: ['until', 'OUT_OF_RANGE'],
} as const satisfies Record<RotaProblem, readonly [field: string, code: FieldProblemCode]>;

export function tellProblems(fields: Fields, problems: readonly RotaProblem[]): void {
  for (const problem of problems) {
    const [field, code] = fieldOf[problem];
    fields.problem(field, code, problem === 'too_many_people' ? MOST_PEOPLE : null);
  }
}

/** From the contract's input to what is kept; everything wrong with it goes to `fields`. */
@Injectable()
export class ReadRota {
  private readonly people: People;

  constructor(people: People) {
    this.people = people;
  }

  async from(tx: Tx, input: RotaInput, fields: Fields): Promise<KeptRota> {
    const name = (language: 'en' | 'zhHans' | 'zhHant'): string =>
      fields.text(`rota.names.${language}`, input.names[language], { max: longestName, required: true });
    const people = input.people.map((id) => id.toLowerCase());
    const rota = {
      names: { en: name('en'), zhHans: name('zhHans'), zhHant: name('zhHant') },
      zone: input.zone,
      firstTurn: input.firstTurn,
      handOverAt: input.handOverAt,
      people,
    };
    tellProblems(fields, checkRota(rota));
    const known = await this.people.activeIn(tx, [...new Set(people)].filter(isId));
    if (!people.every((id) => known.has(id))) fields.problem('rota.people', 'UNKNOWN_VALUE');
    return rota;
  }
}
