import { describe, expect, it } from 'vitest';
import { instantOfWallClock, isZone, startOfDay, wallClockAt } from './wall-clock.ts';
import { at } from './testing/at.ts';
import { ZoneOffsets } from './zone-offsets.ts';

describe('offsets of a zone', () => {
  it('are those of Intl in every zone, in whatever order one asks', { timeout: 60_000 }, () => {
    const months = Array.from({ length: 12 * 14 }, (_, month) =>
      Date.UTC(2014, month, 1 + (month % 28), month % 24),
    );
    let compared = 0;
    for (const [index, zone] of Intl.supportedValuesOf('timeZone').entries()) {
      if (index % 4 !== 0) continue;
      const offsets = new ZoneOffsets(zone);
      const format = new Intl.DateTimeFormat('sv-SE', {
        timeZone: zone,
        dateStyle: 'short',
        timeStyle: 'medium',
      });
      for (const instant of index % 8 === 0 ? months : months.toReversed()) {
        const wall = Date.parse(`${format.format(instant).replace(' ', 'T')}Z`);
        expect(offsets.offsetAt(instant), `${zone} at ${new Date(instant).toISOString()}`).toBe(
          wall - instant,
        );
        compared += 1;
      }
    }
    expect(compared).toBeGreaterThan(10_000);
  });
});

describe('the wall clock', () => {
  it('shows date, weekday and minute of a zone', () => {
    expect(wallClockAt('Asia/Kathmandu', at('2026-04-12T20:00Z'))).toEqual({
      date: '2026-04-13',
      weekday: 'mon',
      minuteOfDay: 105,
    });
    expect(wallClockAt('America/Sao_Paulo', at('1969-12-31T23:00Z')).date).toBe('1969-12-31');
  });

  it('knows when a day begins, also where midnight is skipped', () => {
    const sunday = Date.UTC(2018, 10, 4) / 86_400_000;
    expect(startOfDay('America/Sao_Paulo', sunday)).toBe(at('2018-11-04T01:00-02:00'));
  });

  it('gives the instant that it shows, also of times that are skipped or shown twice', () => {
    const berlin = (date: string, minute: number) => instantOfWallClock('Europe/Berlin', date, minute);
    expect(berlin('2026-07-01', 20 * 60)).toBe(at('2026-07-01T20:00+02:00'));
    expect(berlin('2026-03-29', 150)).toBe(at('2026-03-29T03:00+02:00'));
    expect(berlin('2026-10-25', 150)).toBe(at('2026-10-25T02:30+02:00'));
    expect(berlin('2026-02-30', 0)).toBeNull();
  });

  it('knows zones from other texts', () => {
    expect(['UTC', 'Asia/Tokyo', 'America/Argentina/Ushuaia'].every(isZone)).toBe(true);
    expect(['+07:00', 'Nowhere', ''].some(isZone)).toBe(false);
  });
});
