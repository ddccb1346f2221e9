export interface ExtentLimits {
  readonly initial: number;
  readonly least: number;
  readonly most: number;
}

/** A width that a person chose by dragging or with the arrow keys, remembered on this machine. In CSS pixels. */
export class Extent {
  readonly limits: ExtentLimits;
  readonly #id: string;
  #size = $state(0);

  constructor(name: string, limits: ExtentLimits) {
    this.limits = limits;
    this.#id = `baton.extent.${name}`;
    const before = Number(localStorage.getItem(this.#id));
    this.#size = this.#within(before > 0 ? before : limits.initial);
  }

  get size(): number {
    return this.#size;
  }

  set size(size: number) {
    this.#size = this.#within(size);
    localStorage.setItem(this.#id, String(this.#size));
  }

  #within(size: number): number {
    return Math.round(Math.min(this.limits.most, Math.max(this.limits.least, size)));
  }
}
