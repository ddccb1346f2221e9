import { dayOf } from '#lib/words/format.ts';
import type { Names } from '#lib/words/index.ts';

export interface Market {
  readonly code: string;
  readonly names: Names;
  /** IANA zone. */
  readonly timeZone: string;
}

const remembered = 'baton.clocks';
/** Far apart and both open while Asia closes: what most people look up first. */
const atFirst = ['BR', 'DE'];
const mostInTopLine = 4;

/** The markets' clocks, and which of them stand in the top line of this machine. */
export class MarketClocks {
  readonly markets: readonly Market[];
  #codes = $state.raw<readonly string[]>(
    localStorage.getItem(remembered)?.split(' ').filter(Boolean) ?? atFirst,
  );

  constructor(markets: readonly Market[]) {
    this.markets = markets;
  }

  get pinned(): readonly Market[] {
    return this.markets.filter(({ code }) => this.#codes.includes(code)).slice(0, mostInTopLine);
  }

  isPinned(code: string): boolean {
    return this.#codes.includes(code);
  }

  pin(code: string, shown: boolean): void {
    const others = this.#codes.filter((other) => other !== code);
    this.#codes = shown ? [...others, code].slice(-mostInTopLine) : others;
    localStorage.setItem(remembered, this.#codes.join(' '));
  }
}

/** Whether a zone is on another calendar day than the reader's: -1 yesterday, 1 tomorrow. Instants in milliseconds, UTC. */
export function dayShift(instant: number, zone: string, mine: string): -1 | 0 | 1 {
  const [theirs, ours] = [dayOf(instant, zone), dayOf(instant, mine)];
  if (theirs === ours) return 0;
  return theirs < ours ? -1 : 1;
}

/** Whether people there are likely awake: 07:00 to 20:59. */
export function isDay(instant: number, zone: string): boolean {
  const hour = Number(
    new Intl.DateTimeFormat('en', { timeZone: zone, hour: '2-digit', hourCycle: 'h23' }).format(instant),
  );
  return hour >= 7 && hour < 21;
}
