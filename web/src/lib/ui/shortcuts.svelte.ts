import { createContext, untrack } from 'svelte';
import { chordOf } from './keys.ts';

export interface Shortcut {
  /** `c`, `g b`, `mod+k`: see keys.ts. */
  readonly keys: string;
  /** What it does, for the help; already in the reader's language. */
  readonly label: string;
  /** Where the help lists it. */
  readonly group: 'everywhere' | 'go' | 'page';
  readonly run: () => void;
  /** Works while typing in a field too; for chords with mod, and Escape. */
  readonly inFields?: boolean;
}

/** The second key of a sequence must follow within this many milliseconds. */
const sequenceWithin = 1_200;

/** All shortcuts of the page. A later registration hides an earlier one with the same keys, so that a drawer goes before its page. */
export class Shortcuts {
  #scopes = $state.raw<readonly (() => readonly Shortcut[])[]>([]);
  #begun = '';
  #begunAt = 0;

  /** Every shortcut that works now, for the help. */
  get all(): readonly Shortcut[] {
    const byKeys = new Map<string, Shortcut>();
    for (const scope of this.#scopes) for (const shortcut of scope()) byKeys.set(shortcut.keys, shortcut);
    return [...byKeys.values()];
  }

  add(scope: () => readonly Shortcut[]): () => void {
    this.#scopes = [...untrack(() => this.#scopes), scope];
    return () => {
      this.#scopes = this.#scopes.filter((other) => other !== scope);
    };
  }

  press(event: KeyboardEvent): void {
    // An input method uses Enter and letters for itself while it composes Chinese or Japanese.
    if (event.defaultPrevented || event.isComposing || event.key === 'Process') return;
    const typing = isField(event.target);
    // Leaving a field comes before closing what it is in.
    if (
      typing &&
      event.key === 'Escape' &&
      event.target instanceof HTMLElement &&
      !event.target.closest(floating)
    ) {
      event.target.blur();
      return;
    }
    const chord = chordOf(event);
    const now = event.timeStamp;
    const sequence = this.#begun && now - this.#begunAt < sequenceWithin ? `${this.#begun} ${chord}` : chord;
    this.#begun = '';
    const usable = this.all.filter((shortcut) => !typing || shortcut.inFields);
    const found = usable.find(({ keys }) => keys === sequence) ?? usable.find(({ keys }) => keys === chord);
    if (found) {
      event.preventDefault();
      found.run();
    } else if (usable.some(({ keys }) => keys.startsWith(`${chord} `))) {
      this.#begun = chord;
      this.#begunAt = now;
    }
  }
}

/** What floats has its own keys, and hides those of the page behind it. */
const floating = '[role="menu"],[role="listbox"],[data-dialog-content],[data-popover-content]';

function isField(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target.closest(floating)) return true;
  if (target instanceof HTMLInputElement)
    return !['checkbox', 'radio', 'button', 'range'].includes(target.type);
  return target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement;
}

export const [getShortcuts, setShortcuts] = createContext<Shortcuts>();

/** Let shortcuts work for as long as the calling component lives: `useShortcuts(() => [{ keys: 's', … }])`. */
export function useShortcuts(scope: () => readonly Shortcut[]): void {
  const shortcuts = getShortcuts();
  $effect(() => shortcuts.add(scope));
}
