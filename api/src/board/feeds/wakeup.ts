/** Somebody waits, at most so long, for a ring; rings that come while nobody waits are not lost. */
export class Wakeup {
  private rung = false;
  private over = false;
  private wake: (() => void) | null = null;

  get ended(): boolean {
    return this.over;
  }

  ring(): void {
    this.rung = true;
    this.wake?.();
  }

  end(): void {
    this.over = true;
    this.wake?.();
  }

  /** Whether it rang, and not merely time passed. */
  async wait(milliseconds: number): Promise<boolean> {
    if (!this.rung && !this.over) {
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, milliseconds);
        this.wake = () => {
          clearTimeout(timer);
          resolve();
        };
      });
      this.wake = null;
    }
    const rung = this.rung;
    this.rung = false;
    return rung;
  }
}
