import { createContext, untrack, type Component } from 'svelte';

/** Something that the command palette offers. */
export interface Command {
  readonly id: string;
  /** In the reader's language. */
  readonly label: string;
  readonly icon?: Component<{ size?: number | string; 'aria-hidden'?: 'true' }>;
  readonly keys?: string;
  readonly run: () => void;
}

/** Commands of the page that is open, beside those of the frame. */
export class Commands {
  #scopes = $state.raw<readonly (() => readonly Command[])[]>([]);

  get all(): readonly Command[] {
    return this.#scopes.flatMap((scope) => scope());
  }

  add(scope: () => readonly Command[]): () => void {
    this.#scopes = [...untrack(() => this.#scopes), scope];
    return () => {
      this.#scopes = this.#scopes.filter((other) => other !== scope);
    };
  }
}

export const [getCommands, setCommands] = createContext<Commands>();

/** Offer commands in the palette for as long as the calling component lives. */
export function useCommands(scope: () => readonly Command[]): void {
  const commands = getCommands();
  $effect(() => commands.add(scope));
}
