import * as format from './format.ts';
import { speech, t } from './words.svelte.ts';

/** The formatters in the language and zone of the page. Instants are milliseconds since the epoch, UTC. */
export const say = {
  number: (value: number, options?: Intl.NumberFormatOptions) =>
    format.formatNumber(speech.locale, value, options),
  /** @param currency ISO 4217 */
  money: (amount: number, currency: string) => format.formatMoney(speech.locale, amount, currency),
  /** @param share 0 to 1 */
  share: (share: number) => format.formatShare(speech.locale, share),
  /** @param zone IANA zone; the reader's when absent */
  moment: (instant: number, style: format.MomentStyle = 'dateTime', zone: string = speech.zone) =>
    format.formatMoment(speech.locale, instant, zone, style),
  /** @param seconds its sign is dropped */
  duration: (seconds: number, style?: format.DurationStyle) =>
    format.formatDuration(speech.locale, seconds, style),
  /** "12 min left", "还剩 12 分钟"; past its time "12 min over". @param seconds negative when over */
  timeLeft: (seconds: number) =>
    t(seconds >= 0 ? 'ui.time.left' : 'ui.time.over', {
      duration: format.formatDuration(speech.locale, seconds),
    }),
  /** @param seconds negative for the past */
  relative: (seconds: number) => format.formatRelative(speech.locale, seconds),
  all: (items: readonly string[]) => format.formatList(speech.locale, items, 'conjunction'),
  any: (items: readonly string[]) => format.formatList(speech.locale, items, 'disjunction'),
};
