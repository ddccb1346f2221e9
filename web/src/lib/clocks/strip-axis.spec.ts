import { describe, expect, it } from 'vitest';
import { axisTicks } from './strip-axis.ts';

const at = (text: string) => Date.parse(text);
const written = (ticks: ReturnType<typeof axisTicks>) =>
  ticks.map(({ at: instant, day }) => `${new Date(instant).toISOString().slice(5, 16)}${day ? ' day' : ''}`);

describe('the axis of a strip', () => {
  it('stands at round times of the reader, whatever the zone', () => {
    const ticks = axisTicks(at('2026-04-10T08:10Z'), at('2026-04-10T11:50Z'), 'Asia/Kolkata', 4);
    expect(written(ticks)).toEqual(['04-10T08:30', '04-10T09:30', '04-10T10:30', '04-10T11:30']);
  });

  it('marks where days begin, also where the clock is turned', () => {
    const ticks = axisTicks(at('2026-03-28T12:00Z'), at('2026-03-30T12:00Z'), 'Europe/Berlin', 8);
    expect(written(ticks)).toEqual([
      '03-28T17:00',
      '03-28T23:00 day',
      '03-29T04:00',
      '03-29T10:00',
      '03-29T16:00',
      '03-29T22:00 day',
      '03-30T04:00',
      '03-30T10:00',
    ]);
  });

  it('never draws more than was asked for, from minutes to decades', () => {
    const start = at('2026-01-01T00:00Z');
    for (let span = 60_000; span < 30 * 365 * 86_400_000; span *= 1.7) {
      const ticks = axisTicks(start, start + span, 'America/Sao_Paulo', 7);
      expect(ticks.length).toBeLessThanOrEqual(8);
    }
  });
});
