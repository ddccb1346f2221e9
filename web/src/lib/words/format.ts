import type { Locale } from './shape.ts';

/*
 * Numbers, money, dates and durations by language and zone. Pure: the caller says which; `say.svelte.ts` binds them to the
 * language of the page. Formatters of Intl cost about 50 µs to make, so they are kept.
 */

const kept = new Map<string, unknown>();

function keep<Format>(kind: string, locale: Locale, options: object, make: () => Format): Format {
  const id = `${kind} ${locale} ${JSON.stringify(options)}`;
  const found = kept.get(id);
  // Each kind always stores the one type that its `make` returns.
  if (found !== undefined) return found as Format;
  const made = make();
  kept.set(id, made);
  return made;
}

export function formatNumber(locale: Locale, value: number, options: Intl.NumberFormatOptions = {}): string {
  return keep('number', locale, options, () => new Intl.NumberFormat(locale, options)).format(value);
}

/** @param currency ISO 4217, such as BRL. Whole amounts lose their zeros: 300 USD, not 300.00. */
export function formatMoney(locale: Locale, amount: number, currency: string): string {
  const digits = Number.isInteger(amount) ? { minimumFractionDigits: 0, maximumFractionDigits: 0 } : {};
  return formatNumber(locale, amount, { style: 'currency', currency, currencyDisplay: 'code', ...digits });
}

/** @param share 0 to 1 */
export function formatShare(locale: Locale, share: number): string {
  return formatNumber(locale, share, {
    style: 'percent',
    maximumFractionDigits: share > 0 && share < 0.1 ? 1 : 0,
  });
}

export type MomentStyle = 'time' | 'date' | 'day' | 'weekday' | 'dateTime' | 'dayTime' | 'full';

const momentOptions: Record<MomentStyle, Intl.DateTimeFormatOptions> = {
  time: { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
  date: { year: 'numeric', month: 'short', day: 'numeric' },
  day: { month: 'short', day: 'numeric' },
  weekday: { weekday: 'long' },
  dateTime: { month: 'short', day: 'numeric', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
  dayTime: {
    weekday: 'short',
    month: 'short',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  },
  full: {
    weekday: 'short',
    year: 'numeric',
    month: 'short',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    hourCycle: 'h23',
    timeZoneName: 'short',
  },
};

/**
 * @param instant milliseconds since the epoch, UTC
 * @param zone IANA zone
 */
export function formatMoment(locale: Locale, instant: number, zone: string, style: MomentStyle): string {
  const options = { ...momentOptions[style], timeZone: zone };
  return keep('moment', locale, options, () => new Intl.DateTimeFormat(locale, options)).format(instant);
}

/** The calendar day of an instant in a zone, as yyyy-mm-dd: for grouping, not for reading. */
export function dayOf(instant: number, zone: string): string {
  const options: Intl.DateTimeFormatOptions = {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  };
  return keep('day', 'en', options, () => new Intl.DateTimeFormat('en-CA', options)).format(instant);
}

export type DurationStyle = 'short' | 'narrow' | 'long';

const units = [
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
  ['second', 1],
] as const;

/**
 * The two greatest units that matter: "2 hr 5 min", "2 小时 5 分钟". Seconds only under a minute.
 * @param seconds its sign is dropped
 */
export function formatDuration(locale: Locale, seconds: number, style: DurationStyle = 'short'): string {
  let rest = Math.floor(Math.abs(seconds));
  const parts: string[] = [];
  for (const [unit, size] of units) {
    const count = Math.floor(rest / size);
    rest -= count * size;
    const enough = unit === 'second' && parts.length > 0;
    if (count > 0 && parts.length < 2 && !enough) parts.push(formatUnit(locale, count, unit, style));
    else if (parts.length > 0) break;
  }
  if (parts.length === 0) return formatUnit(locale, 0, 'second', style);
  return parts.join(locale !== 'en' && style === 'narrow' ? '' : ' ');
}

function formatUnit(locale: Locale, count: number, unit: string, style: DurationStyle): string {
  const text = formatNumber(locale, count, { style: 'unit', unit, unitDisplay: style });
  // On a card every character counts: 17小时39分.
  return style === 'narrow' ? text.replace(/\s/g, '').replace(/分[钟鐘]/u, '分') : spaced(text);
}

/** Chinese typography sets a space between figures and words, and Intl in some versions none; English needs no "min." */
function spaced(text: string): string {
  return text.replace(/(\d)(\p{Script=Han})/gu, '$1 $2').replace(/\.(?!\d)/g, '');
}

/** mm:ss, for the last minutes of a clock. */
export function formatClock(seconds: number): string {
  const whole = Math.floor(Math.abs(seconds));
  const two = (n: number) => String(n).padStart(2, '0');
  return `${two(Math.floor(whole / 60))}:${two(whole % 60)}`;
}

/** "3 min ago", "in 2 hr", "yesterday". @param seconds negative for the past */
export function formatRelative(locale: Locale, seconds: number): string {
  const options: Intl.RelativeTimeFormatOptions = { numeric: 'auto', style: 'short' };
  const format = keep('relative', locale, options, () => new Intl.RelativeTimeFormat(locale, options));
  const [count, unit] = nearestUnit(seconds);
  return spaced(format.format(count, unit));
}

function nearestUnit(seconds: number): [number, Intl.RelativeTimeFormatUnit] {
  const size = Math.abs(seconds);
  if (size < 45) return [0, 'second'];
  if (size < 3_570) return [Math.round(seconds / 60), 'minute'];
  if (size < 84_600) return [Math.round(seconds / 3_600), 'hour'];
  return [Math.round(seconds / 86_400), 'day'];
}

export function formatList(
  locale: Locale,
  items: readonly string[],
  type: 'conjunction' | 'disjunction',
): string {
  const options: Intl.ListFormatOptions = { type, style: 'long' };
  return keep('list', locale, options, () => new Intl.ListFormat(locale, options)).format(items);
}

/** GMT offset of a zone at an instant, such as "GMT-3". */
export function formatOffset(instant: number, zone: string): string {
  const options: Intl.DateTimeFormatOptions = { timeZone: zone, timeZoneName: 'shortOffset' };
  const parts = keep('offset', 'en', options, () => new Intl.DateTimeFormat('en', options)).formatToParts(
    instant,
  );
  return parts.find((part) => part.type === 'timeZoneName')?.value ?? '';
}
