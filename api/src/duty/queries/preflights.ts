import { preflight, type EmptyStretch } from '@baton/escalation-path';
import { Injectable } from '@nestjs/common';
import { Places } from '../../directory/queries/places.ts';
import { Paths } from '../../escalation/queries/paths.ts';
import { Matrices } from '../../ownership/queries/matrices.ts';
import { Clock } from '../../platform/clock/clock.ts';
import { toIso } from '../../platform/database/instants.ts';
import { Transactions } from '../../platform/database/transactions.ts';
import type { Tx } from '../../platform/database/tx.ts';
import { Staffings } from './staffings.ts';

const dayMs = 86_400_000;
const mostDays = 28;

export interface PresentedPreflight {
  readonly from: string;
  readonly until: string;
  readonly stretches: readonly EmptyStretch[];
}

/** Which levels of the newest paths will reach nobody. */
@Injectable()
export class Preflights {
  private readonly transactions: Transactions;
  private readonly places: Places;
  private readonly paths: Paths;
  private readonly matrices: Matrices;
  private readonly staffings: Staffings;
  private readonly clock: Clock;

  constructor(
    transactions: Transactions,
    places: Places,
    paths: Paths,
    matrices: Matrices,
    staffings: Staffings,
    clock: Clock,
  ) {
    this.transactions = transactions;
    this.places = places;
    this.paths = paths;
    this.matrices = matrices;
    this.staffings = staffings;
    this.clock = clock;
  }

  /** @param days from this moment on; 1 to 28, whatever was asked for */
  async over(days: number): Promise<PresentedPreflight> {
    const from = this.clock.now();
    const until = from + Math.min(Math.max(Math.trunc(days), 1), mostDays) * dayMs;
    const stretches = await this.transactions.run((tx) => this.find(tx, from, until));
    return { from: toIso(from), until: toIso(until), stretches };
  }

  private async find(tx: Tx, from: number, until: number): Promise<EmptyStretch[]> {
    const { departments } = await this.places.codes(tx);
    const staffing = await this.staffings.of(tx, [...departments], from, until);
    const ready = await this.matrices.inEffect(tx, from);
    const table = ready?.version.table;
    const given = table ? [table.catchAll, ...table.rules.map(({ then }) => then)] : [];
    const duties = given.flatMap((one) => ('path' in one ? [one] : []));
    const found: EmptyStretch[] = [];
    for (const { code, version, levels } of await this.paths.newest()) {
      // Those to whom a rule gives tickets on this path.
      const owners = new Set(duties.flatMap(({ path, owner }) => (path === code ? [owner] : [])));
      found.push(...preflight({ code, version, levels }, [...owners].toSorted(), staffing, { from, until }));
    }
    return found;
  }
}
