import { Injectable } from '@nestjs/common';

/** Whether this process should be sent requests. */
@Injectable()
export class Readiness {
  private stopping = false;
  private started = false;

  open(): void {
    this.started = true;
  }

  close(): void {
    this.stopping = true;
  }

  /** Null when ready; else why not. */
  reason(): string | null {
    if (this.stopping) return 'stopping';
    return this.started ? null : 'starting';
  }
}
