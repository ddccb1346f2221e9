import type { Move, TicketCard } from '@baton/ticket-lifecycle';
import { createContext } from 'svelte';
import { Intent } from '#lib/wire/index.ts';
import type { SignOffDecision } from '#lib/wire/generated/documents.ts';
import { moveWays } from './moves.ts';
import { isBare, sendMove, type MadeMove, type MoveAnswer, type Refusal } from './send-move.ts';

/** A move that waits for what only the person can say. */
export interface AskedMove {
  readonly card: TicketCard;
  readonly move: Move;
  /** For signing: for which party, and what the person pressed. */
  readonly party?: string;
  readonly decision?: SignOffDecision;
}

/** What happens around a move: the page shows it. */
export interface Surroundings {
  /** The latest version of a card, because facts may have arrived since the person began. */
  readonly latest: (id: string) => TicketCard | undefined;
  /** Show the expected outcome; gives the way back. */
  readonly foresee: (card: TicketCard, move: Move) => () => void;
  readonly onrefused: (card: TicketCard, refusal: Refusal) => void;
  readonly onfailed: (card: TicketCard, failure: unknown) => void;
}

/**
 * Where moves are made, from a card, a menu, a key or the ticket itself. A simple move goes at once; one that needs words opens
 * its dialog first. Either way the expected outcome is shown meanwhile, and taken back when the server refuses.
 */
export class MoveDesk {
  asked = $state.raw<AskedMove | null>(null);
  readonly #around: Surroundings;
  readonly #listeners = new Set<(answer: MoveAnswer) => void>();
  #undo: (() => void) | undefined;

  constructor(around: Surroundings) {
    this.#around = around;
  }

  /** Hear of every answer: for what shows the ticket elsewhere on the page. Returns the way to stop. */
  listen(listener: (answer: MoveAnswer) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  begin(card: TicketCard, move: Move, more: Pick<AskedMove, 'party' | 'decision'> = {}): void {
    this.giveUp();
    const { way } = moveWays[move];
    if (way === 'at-once' && isBare(move)) {
      void this.#atOnce(card, { move });
      return;
    }
    this.#undo = this.#around.foresee(card, move);
    this.asked = { card, move, ...more };
  }

  /** The dialog was closed: the card goes back. */
  giveUp(): void {
    this.#undo?.();
    this.#undo = undefined;
    this.asked = null;
  }

  /**
   * Carries out the move that was asked about. Refused, the dialog stays open with what was typed.
   * @throws NetworkFailure, SignedOut, RequestFailed
   */
  async carryOut(made: MadeMove, intent: Intent): Promise<Refusal | null> {
    const { asked } = this;
    if (asked === null) return null;
    const answer = await sendMove(intent, this.#around.latest(asked.card.id) ?? asked.card, made);
    this.#tell(answer);
    if (answer.refusal === null) this.giveUp();
    return answer.refusal;
  }

  #tell(answer: MoveAnswer): void {
    for (const listener of this.#listeners) listener(answer);
  }

  async #atOnce(card: TicketCard, made: MadeMove): Promise<void> {
    const undo = this.#around.foresee(card, made.move);
    try {
      const answer = await sendMove(new Intent(), this.#around.latest(card.id) ?? card, made);
      this.#tell(answer);
      undo();
      if (answer.refusal !== null) this.#around.onrefused(card, answer.refusal);
    } catch (failure) {
      undo();
      this.#around.onfailed(card, failure);
    }
  }
}

export const [getMoveDesk, setMoveDesk] = createContext<MoveDesk>();
