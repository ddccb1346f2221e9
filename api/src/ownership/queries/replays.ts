import type { MatrixRefInput } from '@baton/contract';
import { CATCH_ALL } from '@baton/ownership-matrix';
import { Injectable } from '@nestjs/common';
import { GraphQLError } from 'graphql';
import type { Principal } from '../../platform/identity/principal.ts';
import { MatrixWorks, type Replayed } from './matrix-works.ts';
import { NamedMatrices } from './named-matrices.ts';
import { StoredTickets } from './stored-tickets.ts';

/** A ticket that the second matrix would decide otherwise; by id, whoever may see it completes it. */
export interface ReplayedTicket {
  readonly ticketId: string;
  readonly ownerBefore: string;
  readonly ownerAfter: string;
  readonly serviceLevelBefore: string;
  readonly serviceLevelAfter: string;
  readonly pathBefore: string;
  readonly pathAfter: string;
  readonly ruleBefore: string;
  readonly ruleAfter: string;
}

/** As the contract shows it, departments by their codes. */
export interface Replay {
  readonly tickets: number;
  readonly unreadable: number;
  readonly changedOwner: number;
  readonly changedServiceLevel: number;
  readonly changedPath: number;
  readonly changedCosign: number;
  readonly catchAllBefore: number;
  readonly catchAllAfter: number;
  readonly flows: readonly { readonly from: string; readonly to: string; readonly tickets: number }[];
  readonly load: readonly { readonly department: string; readonly before: number; readonly after: number }[];
  readonly changed: readonly ReplayedTicket[];
  readonly changedCount: number;
}

const mostChangedListed = 200;

/** Decides the stored tickets of a period again, by two matrices, with the one lookup of live tickets. */
@Injectable()
export class Replays {
  private readonly named: NamedMatrices;
  private readonly works: MatrixWorks;
  private readonly tickets: StoredTickets;

  constructor(named: NamedMatrices, works: MatrixWorks, tickets: StoredTickets) {
    this.named = named;
    this.works = works;
    this.tickets = tickets;
  }

  /** Null where one of the two is not there for the person, or cannot decide. Instants as ISO 8601. */
  async of(
    principal: Principal,
    before: MatrixRefInput,
    after: MatrixRefInput,
    period: { readonly from: string; readonly until: string },
  ): Promise<Replay | null> {
    const [from, until] = [Date.parse(period.from), Date.parse(period.until)];
    if (!(from < until)) {
      throw new GraphQLError('The period must end after it begins.', {
        extensions: { code: 'BAD_USER_INPUT' },
      });
    }
    const [first, second] = [
      await this.named.find(principal, before),
      await this.named.find(principal, after),
    ];
    if (!first || !second) return null;
    const sums = new Sums();
    // Also where there is no ticket to decide, whoever asks learns whether the two could.
    if ((await this.works.decide(first, second, [])).kind === 'refused') return null;
    for await (const slice of this.tickets.openedIn(from, until)) {
      const decided = await this.works.decide(
        first,
        second,
        slice.map(({ facts }) => facts),
      );
      if (decided.kind === 'refused') return null;
      decided.cases.forEach((each, place) => sums.add(slice[place]?.id ?? '', each));
    }
    return sums.replay();
  }
}

class Sums {
  private tickets = 0;
  private unreadable = 0;
  private changedOwner = 0;
  private changedServiceLevel = 0;
  private changedPath = 0;
  private changedCosign = 0;
  private catchAllBefore = 0;
  private catchAllAfter = 0;
  private changedCount = 0;
  private readonly changed: ReplayedTicket[] = [];
  private readonly flows = new Map<string, { from: string; to: string; tickets: number }>();

  add(ticketId: string, { before, after: other, cosignChanged, unreadable }: Replayed): void {
    const after = other ?? before;
    this.tickets += 1;
    if (unreadable) this.unreadable += 1;
    if (before.rule === CATCH_ALL) this.catchAllBefore += 1;
    if (after.rule === CATCH_ALL) this.catchAllAfter += 1;
    const key = JSON.stringify([before.owner, after.owner]);
    const flow = this.flows.get(key) ?? { from: before.owner, to: after.owner, tickets: 0 };
    flow.tickets += 1;
    this.flows.set(key, flow);
    const owner = before.owner !== after.owner;
    const serviceLevel = before.serviceLevel !== after.serviceLevel;
    const path = before.path !== after.path;
    if (owner) this.changedOwner += 1;
    if (serviceLevel) this.changedServiceLevel += 1;
    if (path) this.changedPath += 1;
    if (cosignChanged) this.changedCosign += 1;
    if (!(owner || serviceLevel || path || cosignChanged)) return;
    this.changedCount += 1;
    if (this.changed.length >= mostChangedListed) return;
    this.changed.push({
      ticketId,
      ownerBefore: before.owner,
      ownerAfter: after.owner,
      serviceLevelBefore: before.serviceLevel,
      serviceLevelAfter: after.serviceLevel,
      pathBefore: before.path,
      pathAfter: after.path,
      ruleBefore: before.rule,
      ruleAfter: after.rule,
    });
  }

  replay(): Replay {
    const { tickets, unreadable, changedOwner, changedServiceLevel, changedPath, changedCosign } = this;
    const { catchAllBefore, catchAllAfter, changed, changedCount } = this;
    const flows = [...this.flows.values()].sort(
      (a, b) => b.tickets - a.tickets || (a.from < b.from ? -1 : 1),
    );
    const counts = { tickets, unreadable, changedOwner, changedServiceLevel, changedPath, changedCosign };
    return { ...counts, catchAllBefore, catchAllAfter, flows, load: loadOf(flows), changed, changedCount };
  }
}

/** The busiest first. */
function loadOf(flows: Replay['flows']): Replay['load'] {
  const load = new Map<string, { department: string; before: number; after: number }>();
  const of = (department: string) => {
    const known = load.get(department) ?? { department, before: 0, after: 0 };
    load.set(department, known);
    return known;
  };
  for (const { from, to, tickets } of flows) {
    of(from).before += tickets;
    of(to).after += tickets;
  }
  return [...load.values()].sort(
    (a, b) =>
      Math.max(b.before, b.after) - Math.max(a.before, a.after) || (a.department < b.department ? -1 : 1),
  );
}
