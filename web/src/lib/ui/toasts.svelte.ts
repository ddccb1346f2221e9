import { createContext } from 'svelte';
import type { Tone } from './tone.ts';

export interface Toast {
  readonly id: number;
  readonly text: string;
  readonly tone: Tone;
  /** One thing to do about it, such as undo. */
  readonly action?: { readonly label: string; readonly run: () => void };
}

/** Milliseconds for which a toast stays; one with an action or a problem stays longer. */
const stays = { short: 4_000, long: 9_000 };

/** Short messages about what has just happened. What must not be missed belongs on the page instead. */
export class Toasts {
  shown = $state.raw<readonly Toast[]>([]);
  #next = 1;
  readonly #timers = new Map<number, ReturnType<typeof setTimeout>>();

  say(text: string, { tone = 'neutral', action }: Partial<Pick<Toast, 'tone' | 'action'>> = {}): void {
    const toast: Toast = { id: this.#next++, text, tone, ...(action && { action }) };
    this.shown = [...this.shown.filter((other) => other.text !== text), toast].slice(-4);
    this.#expire(toast);
  }

  dismiss(id: number): void {
    clearTimeout(this.#timers.get(id));
    this.#timers.delete(id);
    this.shown = this.shown.filter((toast) => toast.id !== id);
  }

  /** Somebody reads or reaches for them: none goes away meanwhile. */
  hold(): void {
    for (const timer of this.#timers.values()) clearTimeout(timer);
  }

  release(): void {
    for (const toast of this.shown) this.#expire(toast);
  }

  #expire(toast: Toast): void {
    const long = toast.action !== undefined || toast.tone === 'breach' || toast.tone === 'warning';
    clearTimeout(this.#timers.get(toast.id));
    this.#timers.set(
      toast.id,
      setTimeout(() => this.dismiss(toast.id), long ? stays.long : stays.short),
    );
  }
}

export const [getToasts, setToasts] = createContext<Toasts>();
