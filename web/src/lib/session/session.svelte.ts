import { createContext } from 'svelte';
import { onSignedOut, request } from '#lib/wire/index.ts';
import {
  SetPreferencesDocument,
  SignOutDocument,
  type Role,
  type ViewerFieldsFragment,
} from '#lib/wire/generated/documents.ts';
import { speech, type Locale } from '#lib/words/index.ts';
import { contractLanguage, localeOf } from './language.ts';

export type Viewer = ViewerFieldsFragment;

/** Who is signed in, what they may do, and whether the session still holds. */
export class Session {
  #viewer = $state.raw<Viewer>() as Viewer;
  /** The server ended the session while the page was open; the page stays, and asks to sign in again. */
  ended = $state(false);

  constructor(viewer: Viewer) {
    this.#viewer = viewer;
  }

  get viewer(): Viewer {
    return this.#viewer;
  }

  get personId(): string {
    return this.#viewer.person.id;
  }

  get abilities(): Viewer['abilities'] {
    return this.#viewer.abilities;
  }

  /** Codes of the departments that the viewer belongs to. */
  get departments(): readonly string[] {
    return this.#viewer.person.departments.map(({ code }) => code);
  }

  /** Whether the viewer holds a role, in a department when one is given. */
  holds(role: Role, department?: string): boolean {
    return this.#viewer.roles.some(
      (grant) => grant.role === role && (department === undefined || grant.department?.code === department),
    );
  }

  /** Watch for the end of the session. Returns the way to stop. */
  watch(): () => void {
    return onSignedOut(() => (this.ended = true));
  }

  /** The same person has signed in again: carry on where the page stands. */
  resume(viewer: Viewer): void {
    this.#viewer = viewer;
    this.ended = false;
  }

  /** Speak another language here and, by the account, on every machine. @throws what `request` throws; here it is spoken anyway */
  async speak(locale: Locale): Promise<void> {
    await speech.speak(locale);
    await request(SetPreferencesDocument, { input: { language: contractLanguage(locale) } });
  }

  async signOut(): Promise<void> {
    await request(SignOutDocument, {});
  }
}

/** Language and zone of the account decide over those of the machine. */
export async function speakFor(viewer: Viewer): Promise<void> {
  try {
    speech.readTimesIn(viewer.preferences.timeZone);
  } catch {
    // A zone newer than this browser: times stay in the machine's zone, which every tooltip names.
  }
  const locale = localeOf(viewer.preferences.language);
  if (locale !== speech.locale) await speech.speak(locale);
}

export const [getSession, setSession] = createContext<Session>();
