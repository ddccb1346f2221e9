import { draggable, dropTargetForElements } from '@atlaskit/pragmatic-drag-and-drop/adapter/element-adapter';
import type { TicketCard, TicketState } from '@baton/ticket-lifecycle';
import type { Attachment } from 'svelte/attachments';

/** Where on the screen something was let go, in CSS pixels. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** A card on its way by mouse: which, and over which column. */
export class Drag {
  card = $state.raw<TicketCard | null>(null);
  over = $state<TicketState | null>(null);
  /** The same card, kept until the next one: where it is let go, it is no longer on its way. */
  #carried: TicketCard | null = null;

  /** Lets an element carry a card. `onstart` runs before anything is shown as a target. */
  carry(card: () => TicketCard, onstart: (card: TicketCard) => void): Attachment<HTMLElement> {
    return (element) =>
      draggable({
        element,
        onDragStart: () => {
          const carried = card();
          onstart(carried);
          element.dataset.dragged = '';
          this.#carried = carried;
          this.card = carried;
        },
        onDrop: () => {
          delete element.dataset.dragged;
          this.card = null;
          this.over = null;
        },
      });
  }

  /** Lets an element take cards into a column. */
  target(
    state: TicketState,
    accepts: (card: TicketCard) => boolean,
    ondrop: (card: TicketCard, spot: Spot) => void,
  ): Attachment<HTMLElement> {
    return (element) =>
      dropTargetForElements({
        element,
        canDrop: () => this.card !== null && accepts(this.card),
        onDragEnter: () => (this.over = state),
        onDragLeave: () => (this.over = this.over === state ? null : this.over),
        onDrop: ({ location }) => {
          const { clientX: x, clientY: y } = location.current.input;
          if (this.#carried !== null) ondrop(this.#carried, { x, y });
        },
      });
  }
}
