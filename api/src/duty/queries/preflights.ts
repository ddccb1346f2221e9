import { pathOf, preflight, type EmptyStretch, type EscalationPath } from '@baton/escalation-path';
import { Injectable } from '@nestjs/common';
import { Places } from '../../directory/queries/places.ts';
import { maySeePathDraft } from '../../escalation/policies/path-abilities.ts';
import { Paths, toPath } from '../../escalation/queries/paths.ts';
import { readContent } from '../../escalation/queries/read-content.ts';
import { Matrices } from '../../ownership/queries/matrices.ts';
import { Clock } from '../../platform/clock/clock.ts';
import { toIso } from '../../platform/database/instants.ts';
import { Transactions } from '../../platform/database/transactions.ts';
import type { Tx } from '../../platform/database/tx.ts';
import type { Principal } from '../../platform/identity/principal.ts';
import { Staffings } from './staffings.ts';

const dayMs = 86_400_000;
const mostDays = 28;

export interface PresentedPreflight {
  readonly from: string;
  readonly until: string;
  readonly stretches: readonly EmptyStretch[];
}

interface Looked {
  readonly path: EscalationPath;
  readonly owners: readonly string[];
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
    const paths = await this.paths.newest();
    return this.of(days, (owners) => paths.map((row) => ({ path: toPath(row), owners: owners(row.code) })));
  }

  /** As somebody writes it, saved or not. Null where it is none, and to whoever may not see drafts. */
  async ofContent(
    principal: Principal,
    { code, content, days }: { readonly code: string; readonly content: unknown; readonly days: number },
  ): Promise<PresentedPreflight | null> {
    const read = readContent(content);
    if (!read || !maySeePathDraft(principal)) return null;
    return this.of(days, (owners) => {
      const given = owners(code);
      // No rule names it yet: any owner may come to run on it.
      return [{ path: pathOf(code, 0, read), owners: given.length > 0 ? given : owners(null) }];
    });
  }

  private async of(
    days: number,
    choose: (owners: (path: string | null) => readonly string[]) => readonly Looked[],
  ): Promise<PresentedPreflight> {
    const from = this.clock.now();
    const until = from + Math.min(Math.max(Math.trunc(days), 1), mostDays) * dayMs;
    const stretches = await this.transactions.run((tx) => this.find(tx, from, until, choose));
    return { from: toIso(from), until: toIso(until), stretches };
  }

  private async find(
    tx: Tx,
    from: number,
    until: number,
    choose: Parameters<Preflights['of']>[1],
  ): Promise<EmptyStretch[]> {
    const { departments } = await this.places.codes(tx);
    const staffing = await this.staffings.of(tx, [...departments], from, until);
    const ready = await this.matrices.inEffect(tx, from);
    const table = ready?.version.table;
    const given = table ? [table.catchAll, ...table.rules.map(({ then }) => then)] : [];
    const duties = given.flatMap((one) => ('path' in one ? [one] : []));
    // Those to whom a rule gives tickets on this path; or on any.
    const owners = (code: string | null): string[] => [
      ...new Set(
        duties.flatMap(({ path, owner }) => (code === null || path === code ? [owner] : [])).toSorted(),
      ),
    ];
    return choose(owners).flatMap(({ path, owners: concerned }) =>
      preflight(path, concerned, staffing, { from, until }),
    );
  }
}
