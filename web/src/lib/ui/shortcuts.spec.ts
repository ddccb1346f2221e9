import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Shortcuts, type Shortcut } from './shortcuts.svelte.ts';

/** As much of an element as telling a field from the rest needs. */
class Element {
  isContentEditable = false;
  blurred = false;
  readonly within: string;
  constructor(within = '') {
    this.within = within;
  }
  closest(selector: string): this | null {
    return this.within !== '' && selector.includes(this.within) ? this : null;
  }
  blur(): void {
    this.blurred = true;
  }
}
class Input extends Element {
  type = 'text';
}

let done: string[];
let shortcuts: Shortcuts;
let time: number;

const shortcut = (keys: string, more: Partial<Shortcut> = {}): Shortcut => ({
  keys,
  label: keys,
  group: 'page',
  run: () => done.push(keys),
  ...more,
});

interface Circumstances {
  readonly target?: Element;
  readonly ctrlKey?: boolean;
  readonly isComposing?: boolean;
}

function press(key: string, circumstances: Circumstances = {}): { prevented: boolean } {
  time += 100;
  const event = {
    key,
    ctrlKey: false,
    metaKey: false,
    altKey: false,
    shiftKey: false,
    isComposing: false,
    defaultPrevented: false,
    timeStamp: time,
    target: null,
    prevented: false,
    preventDefault() {
      this.prevented = true;
    },
    ...circumstances,
  };
  // The members that are read are all there.
  shortcuts.press(event as unknown as KeyboardEvent);
  return event;
}

beforeEach(() => {
  done = [];
  time = 0;
  shortcuts = new Shortcuts();
  vi.stubGlobal('HTMLElement', Element);
  vi.stubGlobal('HTMLInputElement', Input);
  vi.stubGlobal('HTMLTextAreaElement', class extends Element {});
  vi.stubGlobal('HTMLSelectElement', class extends Element {});
  shortcuts.add(() => [
    shortcut('c'),
    shortcut('g b'),
    shortcut('g c'),
    shortcut('mod+k', { inFields: true }),
  ]);
});

afterEach(() => vi.unstubAllGlobals());

describe('shortcuts', () => {
  it('run one key, and two in a row', () => {
    press('c');
    press('g');
    press('b');
    press('g');
    press('c');
    expect(done).toEqual(['c', 'g b', 'g c']);
  });

  it('forget the first key of two after a moment', () => {
    press('g');
    time += 5_000;
    press('c');
    expect(done).toEqual(['c']);
  });

  it('leave alone what is typed in a field, but for those that say so', () => {
    const target = new Input();
    expect(press('c', { target }).prevented).toBe(false);
    press('k', { target, ctrlKey: true });
    expect(done).toEqual(['mod+k']);
  });

  it('leave alone what an input method composes', () => {
    press('c', { isComposing: true });
    expect(done).toEqual([]);
  });

  it('of the page are hidden by a dialog in front of it', () => {
    press('c', { target: new Element('data-dialog-content') });
    expect(done).toEqual([]);
  });

  it('leave the field by Escape before closing what it is in', () => {
    shortcuts.add(() => [shortcut('escape')]);
    const target = new Input();
    press('Escape', { target });
    expect([target.blurred, done]).toEqual([true, []]);
    press('Escape');
    expect(done).toEqual(['escape']);
  });

  it('of what was opened last go before, until it is closed', () => {
    const remove = shortcuts.add(() => [shortcut('c', { run: () => done.push('drawer') })]);
    press('c');
    remove();
    press('c');
    expect(done).toEqual(['drawer', 'c']);
    expect(shortcuts.all.filter(({ keys }) => keys === 'c')).toHaveLength(1);
  });
});
