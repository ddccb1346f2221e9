import { randomUUID } from 'node:crypto';
import type { CreateRotaInput, EditRotaInput } from '@baton/contract';
import { Injectable } from '@nestjs/common';
import { Places } from '../../directory/queries/places.ts';
import { CommandDesk } from '../../platform/commands/command-desk.ts';
import { Fields } from '../../platform/commands/fields.ts';
import { notAllowed, refused, type Outcome } from '../../platform/commands/refusals.ts';
import type { Principal } from '../../platform/identity/principal.ts';
import { Journal } from '../../platform/journal/journal.ts';
import { mayKeepRota } from '../policies/duty-abilities.ts';
import { Rotas } from '../queries/rotas.ts';
import { rotaStream, type RotaFact } from '../store/duty-facts.ts';
import { ReadRota } from './read-rota.ts';
import { RotaAtHand } from './rota-at-hand.ts';

const codeShape = /^[a-z0-9][a-z0-9-]{1,39}$/;

/** A rota begins, or turns otherwise from now on: who was on duty is told by the journal, not by the rota. */
@Injectable()
export class KeepRota {
  private readonly desk: CommandDesk;
  private readonly hands: RotaAtHand;
  private readonly read: ReadRota;
  private readonly places: Places;
  private readonly rotas: Rotas;
  private readonly journal: Journal;

  constructor(
    desk: CommandDesk,
    hands: RotaAtHand,
    read: ReadRota,
    places: Places,
    rotas: Rotas,
    journal: Journal,
  ) {
    this.desk = desk;
    this.hands = hands;
    this.read = read;
    this.places = places;
    this.rotas = rotas;
    this.journal = journal;
  }

  create(principal: Principal | null, input: CreateRotaInput): Promise<Outcome<string>> {
    return this.desk.run(principal, 'createRota', input, async (desk) => {
      const { code, department } = input;
      const fields = new Fields();
      const { departments } = await this.places.codes(desk.manager);
      fields.known('department', department, departments);
      if (departments.has(department) && !mayKeepRota(desk.principal, department))
        return refused(notAllowed('createRota'));
      if (!codeShape.test(code)) fields.problem('code', 'MALFORMED');
      else if (await this.rotas.hasCode(desk.manager, code)) fields.problem('code', 'UNKNOWN_VALUE');
      const rota = await this.read.from(desk.manager, input.rota, fields);
      const wrong = fields.refusal();
      if (wrong) return refused(wrong);
      const id = randomUUID();
      const fact: RotaFact = { type: 'RotaCreated', code, department, rota };
      await this.journal.record(desk.manager, {
        stream: rotaStream(id),
        version: 0,
        facts: [fact],
        actor: desk.principal.id,
        at: desk.now,
      });
      return { done: id };
    });
  }

  edit(principal: Principal | null, input: EditRotaInput): Promise<Outcome<string>> {
    return this.hands.run(principal, input, 'editRota', async ({ manager }) => {
      const fields = new Fields();
      const rota = await this.read.from(manager, input.rota, fields);
      const wrong = fields.refusal();
      return wrong ? refused(wrong) : { done: [{ type: 'RotaEdited', rota }] };
    });
  }
}
