import type { Component } from 'svelte';

/** One line of a Menu. */
export interface MenuItem {
  readonly label: string;
  readonly icon?: Component<{ size?: number | string; 'aria-hidden'?: 'true' }>;
  /** Shown at the end of the line; the caller registers the shortcut itself. */
  readonly keys?: string;
  /** A quiet text at the end of the line. */
  readonly detail?: string;
  readonly run?: () => void;
  readonly href?: string;
  /** Destructive. */
  readonly danger?: boolean;
  /** Marks the present one of alternatives. */
  readonly checked?: boolean;
  readonly disabled?: boolean;
}

/** Lines that belong together; groups are parted by a rule. */
export interface MenuGroup {
  readonly heading?: string;
  readonly items: readonly MenuItem[];
}
