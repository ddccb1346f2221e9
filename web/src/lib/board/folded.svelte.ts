import { TICKET_STATES, type TicketState } from '@baton/ticket-lifecycle';

const remembered = 'baton.board.folded';

/** Columns that are folded to a strip, remembered on this machine. What is closed is folded at first. */
export class Folded {
  #states = $state.raw<readonly TicketState[]>(read());

  has(state: TicketState): boolean {
    return this.#states.includes(state);
  }

  toggle(state: TicketState): void {
    this.#states = this.has(state)
      ? this.#states.filter((other) => other !== state)
      : [...this.#states, state];
    localStorage.setItem(remembered, this.#states.join(' '));
  }
}

function read(): readonly TicketState[] {
  const kept = localStorage.getItem(remembered);
  if (kept === null) return ['closed'];
  return TICKET_STATES.filter((state) => kept.split(' ').includes(state));
}
