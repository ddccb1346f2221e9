import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as format from './format.ts';
import { nearestLocale } from './shape.ts';

const noonUtc = Date.UTC(2026, 2, 1, 12, 0, 0);

describe('durations', () => {
  it.each([
    ['en', 0, '0 sec'],
    ['en', 59, '59 sec'],
    ['en', 720, '12 min'],
    ['en', 725, '12 min'],
    ['en', -720, '12 min'],
    ['en', 7_500, '2 hr 5 min'],
    ['en', 7_200, '2 hr'],
    ['en', 90_000, '1 day 1 hr'],
    ['en', 86_460, '1 day'],
    ['zh-Hans', 720, '12 分钟'],
    ['zh-Hans', 7_500, '2 小时 5 分钟'],
    ['zh-Hant', 7_500, '2 小時 5 分鐘'],
  ] as const)('in %s %i s are "%s"', (locale, seconds, text) => {
    expect(format.formatDuration(locale, seconds)).toBe(text);
  });

  it.each([
    ['en', '17h 39m'],
    ['zh-Hans', '17小时39分'],
    ['zh-Hant', '17小時39分'],
  ] as const)('are short on a card in %s: %s', (locale, text) => {
    expect(format.formatDuration(locale, 63_599, 'narrow')).toBe(text);
  });

  it('never claim more than there is', () => {
    fc.assert(
      fc.property(fc.nat(10_000_000), (seconds) => {
        const units = { d: 86_400, h: 3_600, m: 60, s: 1 } as const;
        const parts = format.formatDuration('en', seconds, 'narrow').matchAll(/([\d,]+)([dhms])/g);
        const told = [...parts].reduce((sum, [, count = '', unit = 's']) => {
          // The pattern lets only these four letters through.
          return sum + Number(count.replaceAll(',', '')) * units[unit as keyof typeof units];
        }, 0);
        const finest = seconds >= 86_400 ? 3_600 : seconds >= 60 ? 60 : 1;
        expect(told).toBeLessThanOrEqual(seconds);
        expect(told).toBeGreaterThan(seconds - finest);
      }),
    );
  });
});

describe('moments', () => {
  it('are told in the zone that is asked for', () => {
    expect(format.formatMoment('en', noonUtc, 'America/Sao_Paulo', 'time')).toBe('09:00');
    expect(format.formatMoment('zh-Hans', noonUtc, 'Asia/Shanghai', 'dateTime')).toBe('3月1日 20:00');
  });

  it('write midnight as 00:00 in every language', () => {
    const midnight = Date.UTC(2026, 2, 1);
    for (const locale of ['en', 'zh-Hans', 'zh-Hant'] as const) {
      expect(format.formatMoment(locale, midnight, 'UTC', 'time')).toBe('00:00');
    }
  });

  it('fall on the day of their zone', () => {
    expect(format.dayOf(Date.UTC(2026, 2, 1, 2), 'America/Sao_Paulo')).toBe('2026-02-28');
    expect(format.dayOf(Date.UTC(2026, 2, 1, 2), 'Asia/Tokyo')).toBe('2026-03-01');
  });
});

describe('relative times', () => {
  it.each([
    ['en', -190, '3 min ago'],
    ['en', 7_200, 'in 2 hr'],
    ['en', -10, 'now'],
    ['zh-Hans', -190, '3 分钟前'],
    ['zh-Hant', -190, '3 分鐘前'],
  ] as const)('in %s %i s are "%s"', (locale, seconds, text) => {
    expect(format.formatRelative(locale, seconds)).toBe(text);
  });
});

describe('money', () => {
  const plain = (text: string) => text.replaceAll('\u00a0', ' ');

  it('names the currency by its code, and drops the zeros of whole amounts', () => {
    expect(plain(format.formatMoney('en', 300, 'USD'))).toBe('USD 300');
    expect(plain(format.formatMoney('zh-Hans', 12.5, 'BRL'))).toBe('BRL 12.50');
    expect(plain(format.formatMoney('en', 1_200, 'JPY'))).toBe('JPY 1,200');
  });
});

describe('the nearest language', () => {
  it.each([
    ['zh-TW', 'zh-Hant'],
    ['zh-HK', 'zh-Hant'],
    ['zh', 'zh-Hans'],
    ['zh-CN', 'zh-Hans'],
    ['zh-Hant-CN', 'zh-Hant'],
    ['pt-BR', 'en'],
    ['en-GB', 'en'],
  ] as const)('to %s is %s', (tag, locale) => expect(nearestLocale(tag)).toBe(locale));
});
