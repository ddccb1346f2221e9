const prefix = 'baton.draft.';

/** Drafts that nobody touched for two weeks are dropped at the next start. In milliseconds. */
const keptFor = 14 * 86_400_000;

interface Stored {
  readonly text: string;
  readonly at: number;
}

function read(id: string): Stored | undefined {
  const raw = localStorage.getItem(id);
  if (raw === null) return undefined;
  try {
    const stored: unknown = JSON.parse(raw);
    const whole = typeof stored === 'object' && stored !== null && 'text' in stored && 'at' in stored;
    if (!whole || typeof stored.text !== 'string' || typeof stored.at !== 'number') return undefined;
    return { text: stored.text, at: stored.at };
  } catch {
    return undefined;
  }
}

/**
 * A text that survives reload, disconnection and the end of the session, until it is sent. It belongs to the person who typed
 * it: another account on the same machine does not see it.
 *
 *     const draft = new Draft(session.personId, `comment:${ticket.id}`);
 *     <TextArea bind:value={draft.text} />   …   draft.forget() once the server has it
 */
export class Draft {
  readonly #id: string;
  #text = $state('');

  /** @param name what the text is for, unique for the person: `comment:<ticket id>` */
  constructor(person: string, name: string, initial = '') {
    this.#id = `${prefix}${person}.${name}`;
    this.#text = read(this.#id)?.text ?? initial;
  }

  get text(): string {
    return this.#text;
  }

  set text(text: string) {
    this.#text = text;
    try {
      if (text === '') localStorage.removeItem(this.#id);
      else localStorage.setItem(this.#id, JSON.stringify({ text, at: Date.now() } satisfies Stored));
    } catch {
      // The storage is full or closed: the text still lives in the page.
    }
  }

  /** Whether there was something to find again. */
  get kept(): boolean {
    return this.#text !== '';
  }

  forget(): void {
    this.text = '';
  }
}

/** Drop drafts that are too old. @param now milliseconds since the epoch */
export function dropOldDrafts(now: number): void {
  for (const id of Object.keys(localStorage)) {
    if (!id.startsWith(prefix)) continue;
    const stored = read(id);
    if (!stored || now - stored.at > keptFor) localStorage.removeItem(id);
  }
}
