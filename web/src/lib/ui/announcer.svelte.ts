import { createContext, untrack } from 'svelte';

/** Says to screen readers what sighted people see change: a card that moved, a filter that left three tickets. */
export class Announcer {
  /** Told when the reader pauses. */
  polite = $state('');
  /** Told at once; for what cannot wait. */
  urgent = $state('');

  // An effect may speak: what was said before must not become one of its reasons to run again.
  say(text: string): void {
    this.polite = again(
      untrack(() => this.polite),
      text,
    );
  }

  interrupt(text: string): void {
    this.urgent = again(
      untrack(() => this.urgent),
      text,
    );
  }
}

/** The same sentence twice would not be read twice: a trailing no-break space makes it another text. */
function again(before: string, text: string): string {
  return before === text ? `${text}\u00A0` : text;
}

export const [getAnnouncer, setAnnouncer] = createContext<Announcer>();
