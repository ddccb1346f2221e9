import { inWords } from './durations.ts';

/** Where progress is shown: a terminal redraws one line, anything else gets a plain line now and then. */
export interface ProgressScreen {
  readonly isTerminal: boolean;
  write(text: string): void;
}

const DRAW_EVERY = 100;
const SAY_EVERY = 5000;
const WIDTH = 30;

/** How far the import is, how fast, and how long it will take, by events. */
export class Progress {
  private readonly screen: ProgressScreen;
  private readonly total: number;
  private readonly begin = performance.now();
  private last: number;
  private done = 0;

  constructor(screen: ProgressScreen, total: number) {
    this.screen = screen;
    this.total = total;
    this.last = this.begin;
  }

  add(events: number): void {
    this.done += events;
    const now = performance.now();
    if (now - this.last < (this.screen.isTerminal ? DRAW_EVERY : SAY_EVERY)) return;
    this.last = now;
    this.show(now);
  }

  /** The last look, whatever the time. */
  end(): void {
    if (this.total === 0) return;
    this.show(performance.now());
    if (this.screen.isTerminal) this.screen.write('\n');
  }

  private show(now: number): void {
    const line = progressLine(this.done, this.total, (now - this.begin) / 1000);
    this.screen.write(this.screen.isTerminal ? `\r${line}\u001b[K` : `${line}\n`);
  }
}

export function progressLine(done: number, total: number, seconds: number): string {
  const share = total === 0 ? 1 : done / total;
  const rate = seconds > 0 ? done / seconds : 0;
  const filled = Math.round(share * WIDTH);
  const bar = '█'.repeat(filled) + '░'.repeat(WIDTH - filled);
  const left =
    done < total && rate > 0 ? `${inWords((total - done) / rate)} left` : `${inWords(seconds)} so far`;
  return `${bar} ${Math.floor(share * 100)}%  ${count(done)} of ${count(total)} events  ${count(Math.round(rate))}/s  ${left}`;
}

const count = (value: number): string => value.toLocaleString('en');
