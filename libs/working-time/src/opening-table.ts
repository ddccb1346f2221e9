import { lastIndexWhere } from './binary-search.ts';
import type { DayRules } from './day-rule.ts';
import { DAY_MS, MINUTE_MS } from './instant.ts';
import type { Instant, Interval } from './instant.ts';
import type { ZoneOffsets } from './zone-offsets.ts';

/** An unbroken stretch of working time, and the working milliseconds of the table that lie before it. */
export interface Opening extends Interval {
  readonly before: number;
}

/** Beyond these years a caller has mixed up its units; building tables for them would only hide that. */
const FIRST_INSTANT = Date.UTC(1900, 0, 1);
const LAST_INSTANT = Date.UTC(2500, 0, 1);

/** Openings of a calendar in order, without overlap, over a span that grows when somebody asks beyond it. */
export class OpeningTable {
  readonly #rules: DayRules;
  readonly #offsets: ZoneOffsets;
  #covered: Interval | null = null;
  #openings: readonly Opening[] = [];

  constructor(rules: DayRules, offsets: ZoneOffsets) {
    this.#rules = rules;
    this.#offsets = offsets;
  }

  /** Openings that cover at least `from` to `until`. Throws a RangeError outside the years 1900 to 2500. */
  covering(from: Instant, until: Instant): { openings: readonly Opening[]; covered: Interval } {
    if (!(from >= FIRST_INSTANT && until <= LAST_INSTANT)) {
      throw new RangeError(`Working time is counted from 1900 to 2500; asked for ${from} to ${until}`);
    }
    const covered = this.#covered;
    if (covered && covered.from <= from && until <= covered.until)
      return { openings: this.#openings, covered };
    const length = covered ? covered.until - covered.from : 0;
    const wanted = {
      from: covered && covered.from <= from ? covered.from : from - 30 * DAY_MS,
      until: covered && until <= covered.until ? covered.until : until + Math.max(120 * DAY_MS, length),
    };
    this.#openings = this.#build(wanted);
    this.#covered = wanted;
    return { openings: this.#openings, covered: wanted };
  }

  #build(span: Interval): Opening[] {
    // A period may begin on the day before and end on the day after; the offset shifts by one day more.
    const first = Math.floor(span.from / DAY_MS) - 3;
    const last = Math.floor(span.until / DAY_MS) + 2;
    const stretches: Interval[] = [];
    for (let day = first; day <= last; day += 1) {
      for (const period of this.#rules.of(day).periods) {
        const from = Math.max(span.from, this.#offsets.firstShowing(day * DAY_MS + period.from * MINUTE_MS));
        const until = Math.min(
          span.until,
          this.#offsets.firstShowing(day * DAY_MS + period.until * MINUTE_MS),
        );
        if (from < until) stretches.push({ from, until });
      }
    }
    return merge(stretches);
  }
}

function merge(stretches: Interval[]): Opening[] {
  stretches.sort((a, b) => a.from - b.from);
  const openings: Opening[] = [];
  let before = 0;
  let current: { from: Instant; until: Instant } | null = null;
  for (const { from, until } of stretches) {
    if (current && from <= current.until) {
      current.until = Math.max(current.until, until);
      continue;
    }
    if (current) {
      openings.push({ ...current, before });
      before += current.until - current.from;
    }
    current = { from, until };
  }
  if (current) openings.push({ ...current, before });
  return openings;
}

/** Working milliseconds of the table before `instant`. */
export function workedBefore(openings: readonly Opening[], instant: Instant): number {
  const opening = openings[lastIndexWhere(openings, (one) => one.from <= instant)];
  if (!opening) return 0;
  return opening.before + Math.min(instant, opening.until) - opening.from;
}
