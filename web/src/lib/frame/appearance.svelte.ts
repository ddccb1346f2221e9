import { createContext } from 'svelte';

export type Theme = 'system' | 'light' | 'dark';
export type Density = 'compact' | 'regular';

/** Theme and density of this machine. `static/first-paint.js` reads the same places before the app arrives. */
export class Appearance {
  #theme = $state<Theme>(known(localStorage.getItem('baton.theme'), ['light', 'dark'], 'system'));
  #density = $state<Density>(known(localStorage.getItem('baton.density'), ['regular'], 'compact'));

  get theme(): Theme {
    return this.#theme;
  }

  set theme(theme: Theme) {
    this.#theme = theme;
    remember('theme', theme === 'system' ? undefined : theme);
  }

  get density(): Density {
    return this.#density;
  }

  set density(density: Density) {
    this.#density = density;
    remember('density', density === 'compact' ? undefined : density);
  }
}

function known<Value extends string>(text: string | null, values: readonly Value[], otherwise: Value): Value {
  return values.find((value) => value === text) ?? otherwise;
}

function remember(what: 'theme' | 'density', value: string | undefined): void {
  if (value === undefined) {
    localStorage.removeItem(`baton.${what}`);
    delete document.documentElement.dataset[what];
  } else {
    localStorage.setItem(`baton.${what}`, value);
    document.documentElement.dataset[what] = value;
  }
}

export const [getAppearance, setAppearance] = createContext<Appearance>();
