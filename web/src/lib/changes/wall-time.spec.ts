import { describe, expect, it } from 'vitest';
import { instantAt, isSkipped, wallAt } from './wall-time.ts';

describe('a wall time', () => {
  it('is another instant in another zone', () => {
    const [rio, mexico] = ['America/Sao_Paulo', 'America/Mexico_City'].map((zone) =>
      instantAt('2026-11-22T20:00', zone),
    );
    expect(rio).toBe(Date.parse('2026-11-22T23:00Z'));
    expect(mexico).toBe(Date.parse('2026-11-23T02:00Z'));
  });

  it('comes back as it was written', () => {
    const instant = instantAt('2026-07-01T00:05', 'Asia/Tokyo');
    expect(instant && wallAt(instant, 'Asia/Tokyo')).toBe('2026-07-01T00:05');
  });

  it('is none while it is half typed or no date', () => {
    expect(['', '2026-11', '2026-02-30T10:00'].map((wall) => instantAt(wall, 'UTC'))).toEqual([
      null,
      null,
      null,
    ]);
  });

  it('that the clock skips is told from one that it shows', () => {
    expect(isSkipped('2026-03-29T02:30', 'Europe/Berlin')).toBe(true);
    expect(isSkipped('2026-03-29T03:30', 'Europe/Berlin')).toBe(false);
  });
});
