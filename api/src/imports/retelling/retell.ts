import { isOver as ticketIsOver, type Happened, type Ticket } from '@baton/ticket-lifecycle';
import type { Instant } from '@baton/working-time';
import { isOver } from '../servicenow/log-state.ts';
import type { Incident, LogEvent } from '../servicenow/incidents.ts';
import { SOURCE } from './codes.ts';
import { History } from './history.ts';
import { openingOf } from './opening.ts';
import { NOT_NAMED, personIdOf } from './people.ts';

export interface Retold {
  readonly ticket: Ticket;
  readonly happened: readonly Happened[];
}

/**
 * An incident as a ticket with all its past. Events happen at the minute that the log gives; those of one minute follow
 * each other by a millisecond, as live orders do, so that no ownership is empty and none is lost.
 */
export function retell(incident: Incident, number: number): Retold {
  const history = new History(openingOf(incident, number), incident.openedAt);
  for (const event of incident.events) new Step(history, event).take();
  return { ticket: history.ticket, happened: history.happened };
}

/** From the ticket as it stands to what one row of the log says of it. */
class Step {
  private readonly history: History;
  private readonly event: LogEvent;
  private readonly at: Instant;
  private readonly worker: string | null;

  constructor(history: History, event: LogEvent) {
    this.history = history;
    this.event = event;
    history.ringUntil(event.at);
    this.at = Math.max(event.at, history.ticket.lastFactAt + 1);
    this.worker = event.row.assignedTo === null ? null : personIdOf(event.row.assignedTo);
  }

  take(): void {
    const { state } = this.event.row;
    const wasOver = ticketIsOver(this.ticket.state);
    if (wasOver && !isOver(state)) this.order({ type: 'Reopen', reason: state.name });
    if (this.event.team !== this.ticket.owner) {
      if (wasOver && isOver(state)) this.handOverWhenOver();
      else
        this.order({
          type: 'HandOver',
          department: this.event.team,
          cause: { kind: 'import', source: SOURCE },
        });
    }
    this.reach();
  }

  private reach(): void {
    const { state } = this.event.row;
    switch (state.kind) {
      case 'new':
        // There is no way back to new but a new owner; but it waits for nobody any more.
        this.endWaiting();
        return this.endHold();
      case 'active':
        this.endWaiting();
        this.endHold();
        return this.work();
      case 'waiting_customer':
        this.endHold();
        this.work();
        if (this.ticket.state !== 'waiting_customer') this.order({ type: 'AskCustomer', text: state.name });
        return;
      case 'hold':
        this.endWaiting();
        if (this.ticket.hold?.reason === state.name) return this.work();
        this.endHold();
        this.work();
        return this.order({ type: 'Hold', reason: state.name });
      case 'resolved':
        return this.resolve();
      case 'closed':
        this.resolve();
        if (this.ticket.state === 'resolved') this.order({ type: 'Close' });
        return;
    }
  }

  private endWaiting(): void {
    if (this.ticket.state !== 'waiting_customer') return;
    this.order({ type: 'RecordCustomerAnswer', text: this.event.row.state.name });
  }

  private endHold(): void {
    if (this.ticket.hold !== null) this.order({ type: 'Release' });
  }

  /** Somebody works on it: the person whom the log names, or whoever did. */
  private work(): void {
    const { assignee, state } = this.ticket;
    if (state === 'new' || state === 'assigned') {
      this.order({ type: 'StartWork', assignee: this.worker ?? personIdOf(NOT_NAMED) }, this.worker);
    }
    if (this.worker !== null && assignee !== null && assignee !== this.worker) {
      this.order({ type: 'Accept', assignee: this.worker }, this.worker);
    }
  }

  private resolve(): void {
    if (ticketIsOver(this.ticket.state)) return;
    this.endWaiting();
    const resolver = this.resolver;
    if (this.ticket.state === 'new') {
      const assignee = this.worker ?? resolver ?? personIdOf(NOT_NAMED);
      this.order({ type: 'Accept', assignee }, this.worker ?? resolver);
    }
    this.order({ type: 'Resolve', text: this.resolution }, resolver);
  }

  /**
   * The log passes some incidents on that are over already, which the orders of a live ticket do not. Whoever got it is
   * told as having taken it on and confirmed that it is resolved: somebody else answers for it from then on.
   */
  private handOverWhenOver(): void {
    const { owner, state, assignee } = this.ticket;
    const confirmed = this.worker ?? this.resolver ?? assignee ?? personIdOf(NOT_NAMED);
    const cause = { kind: 'import', source: SOURCE } as const;
    this.tell([
      { type: 'OwnershipMoved', from: owner, to: this.event.team, cause },
      { type: 'TicketAccepted', assignee: confirmed },
      { type: 'TicketResolved', proposalId: null, text: this.resolution },
      ...(state === 'closed' ? [{ type: 'TicketClosed' } as const] : []),
    ]);
  }

  /** The log gives a code and no words. */
  private get resolution(): string {
    const { closedCode, state } = this.event.row;
    return closedCode ?? state.name;
  }

  private get resolver(): string | null {
    const { resolvedBy } = this.event.row;
    return resolvedBy === null ? this.worker : personIdOf(resolvedBy);
  }

  private get ticket(): Ticket {
    return this.history.ticket;
  }

  private order(command: Parameters<History['order']>[0], by: string | null = null): void {
    this.history.order(command, this.at, by);
  }

  private tell(facts: Parameters<History['tell']>[0]): void {
    this.history.tell(facts, this.at, null);
  }
}
