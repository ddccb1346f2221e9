/** Something that takes a moment to work out, asked beside the page, so that the page stands at once. */
export class Asked<Result> {
  told = $state.raw<Result | null>(null);
  state = $state<'asking' | 'known' | 'failed'>('asking');

  /** Asks by `read`. Returns the way to give up. */
  ask(read: (signal: AbortSignal) => Promise<Result>): () => void {
    const asked = new AbortController();
    this.state = 'asking';
    read(asked.signal).then(
      (told) => {
        this.told = told;
        this.state = 'known';
      },
      () => {
        if (!asked.signal.aborted) this.state = 'failed';
      },
    );
    return () => asked.abort();
  }
}
