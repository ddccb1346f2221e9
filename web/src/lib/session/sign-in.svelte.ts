import { NetworkFailure, request } from '#lib/wire/index.ts';
import { SignInDocument } from '#lib/wire/generated/documents.ts';
import { now } from '#lib/ui/now.svelte.ts';
import { say, t, tCode } from '#lib/words/index.ts';
import type { Viewer } from './session.svelte.ts';

type Problem =
  | { readonly kind: 'none' }
  | { readonly kind: 'refused'; readonly code: string }
  | { readonly kind: 'wait'; readonly until: number }
  | { readonly kind: 'network' }
  | { readonly kind: 'accident' };

/** One attempt after another to sign in, and what became of the last. */
export class SignIn {
  email = $state('');
  password = $state('');
  busy = $state(false);
  #problem = $state.raw<Problem>({ kind: 'none' });

  constructor(email = '') {
    this.email = email;
  }

  /** Seconds until the server takes another attempt. */
  get waitSeconds(): number {
    if (this.#problem.kind !== 'wait') return 0;
    return Math.max(0, Math.ceil((this.#problem.until - now.instant) / 1_000));
  }

  /** What went wrong, as a sentence; empty when nothing did, or the wait is over. */
  get problem(): string {
    const problem = this.#problem;
    if (problem.kind === 'wait') {
      return this.waitSeconds > 0 ? t('frame.signIn.wait', { duration: say.duration(this.waitSeconds) }) : '';
    }
    if (problem.kind === 'network') return t('frame.network.body');
    if (problem.kind === 'accident') return t('refusals.unexpected');
    if (problem.kind === 'none') return '';
    return problem.code === 'SIGN_IN_FAILED' ? t('frame.signIn.failed') : tCode('refusals', problem.code);
  }

  /** @returns the viewer, or undefined when it did not work; `problem` then says why */
  async attempt(): Promise<Viewer | undefined> {
    if (this.busy || this.waitSeconds > 0) return undefined;
    this.busy = true;
    this.#problem = { kind: 'none' };
    try {
      const input = { email: this.email.trim(), password: this.password };
      const { viewer, refusal } = (await request(SignInDocument, { input })).signIn;
      if (viewer) return viewer;
      this.#problem =
        refusal?.__typename === 'TooManyAttempts'
          ? { kind: 'wait', until: Date.now() + refusal.retryAfterSeconds * 1_000 }
          : { kind: 'refused', code: refusal?.code ?? 'SIGN_IN_FAILED' };
    } catch (failure) {
      this.#problem = { kind: failure instanceof NetworkFailure ? 'network' : 'accident' };
    } finally {
      this.busy = false;
    }
    return undefined;
  }
}
