import { randomUUID } from 'node:crypto';
import type { OverrideRotaInput, RemoveRotaOverrideInput } from '@baton/contract';
import { checkOverride } from '@baton/rota';
import { Injectable } from '@nestjs/common';
import { People } from '../../directory/queries/people.ts';
import { Fields, isId } from '../../platform/commands/fields.ts';
import { notFound, refused, type Outcome } from '../../platform/commands/refusals.ts';
import type { Principal } from '../../platform/identity/principal.ts';
import { Rotas } from '../queries/rotas.ts';
import { readInstants } from './read-instants.ts';
import { tellProblems } from './read-rota.ts';
import { RotaAtHand } from './rota-at-hand.ts';

/** Somebody else, or nobody, for a while; and back again. */
@Injectable()
export class OverrideRota {
  private readonly hands: RotaAtHand;
  private readonly people: People;
  private readonly rotas: Rotas;

  constructor(hands: RotaAtHand, people: People, rotas: Rotas) {
    this.hands = hands;
    this.people = people;
    this.rotas = rotas;
  }

  override(principal: Principal | null, input: OverrideRotaInput): Promise<Outcome<string>> {
    return this.hands.run(principal, input, 'overrideRota', async ({ manager, now }) => {
      const fields = new Fields();
      const person = input.personId?.toLowerCase() ?? null;
      const known = person !== null && isId(person) && (await this.people.activeIn(manager, [person]));
      if (person !== null && !(known && known.has(person))) fields.problem('personId', 'UNKNOWN_VALUE');
      const override = { id: randomUUID(), ...readInstants(fields, input, now), person };
      tellProblems(fields, checkOverride(override));
      const wrong = fields.refusal();
      return wrong ? refused(wrong) : { done: [{ type: 'RotaOverridden', override }] };
    });
  }

  remove(principal: Principal | null, input: RemoveRotaOverrideInput): Promise<Outcome<string>> {
    return this.hands.run(principal, input, 'removeRotaOverride', async ({ manager, rota }) => {
      const overrideId = input.overrideId.toLowerCase();
      const all = await this.rotas.overridesOf(manager, rota.id);
      return all.some(({ id }) => id === overrideId)
        ? { done: [{ type: 'RotaOverrideRemoved', overrideId }] }
        : refused(notFound('override'));
    });
  }
}
