import { Injectable } from '@nestjs/common';
import { CommandDesk, type Desk } from '../../platform/commands/command-desk.ts';
import {
  notAllowed,
  notFound,
  refused,
  staleVersion,
  type Outcome,
} from '../../platform/commands/refusals.ts';
import type { Principal } from '../../platform/identity/principal.ts';
import { Journal } from '../../platform/journal/journal.ts';
import { mayKeepRota } from '../policies/duty-abilities.ts';
import { Rotas, type RotaRow } from '../queries/rotas.ts';
import { rotaStream, type RotaFact } from '../store/duty-facts.ts';

export interface RotaOrder {
  readonly idempotencyKey: string;
  readonly rotaId: string;
  readonly expectedVersion: number;
}

/** One rota under its row's lock, one person, one moment, one transaction. */
export interface AtHand extends Desk {
  readonly rota: RotaRow;
}

/** The way of every command on a rota that exists: access, version, policy, the command's own decision, record. */
@Injectable()
export class RotaAtHand {
  private readonly desk: CommandDesk;
  private readonly rotas: Rotas;
  private readonly journal: Journal;

  constructor(desk: CommandDesk, rotas: Rotas, journal: Journal) {
    this.desk = desk;
    this.rotas = rotas;
    this.journal = journal;
  }

  /** Done: the id of the rota. */
  run(
    principal: Principal | null,
    order: RotaOrder,
    operation: string,
    decide: (hand: AtHand) => Promise<Outcome<readonly RotaFact[]>>,
  ): Promise<Outcome<string>> {
    return this.desk.run(principal, operation, order, async (desk) => {
      const rota = await this.rotas.forUpdate(desk.manager, desk.principal, order.rotaId);
      if (!rota) return refused(notFound('rota'));
      if (rota.version !== order.expectedVersion) {
        return refused(staleVersion(order.expectedVersion, rota.version));
      }
      if (!mayKeepRota(desk.principal, rota.department)) return refused(notAllowed('edit'));
      const outcome = await decide({ ...desk, rota });
      if ('refused' in outcome) return outcome;
      await this.journal.record(desk.manager, {
        stream: rotaStream(rota.id),
        version: rota.version,
        facts: outcome.done,
        actor: desk.principal.id,
        at: desk.now,
      });
      return { done: rota.id };
    });
  }
}
