import { describe, expect, it } from 'vitest';
import { addWorkingTime } from './add-working-time.ts';
import { HOUR, at, compiled, everyDay, office } from './testing/at.ts';
import { workingSecondsBetween } from './working-time-between.ts';

describe('adding working time', () => {
  const tokyo = office('Asia/Tokyo');

  it('stays within the day', () => {
    expect(addWorkingTime(tokyo, at('2026-04-13T10:00+09:00'), 2 * HOUR)).toBe(at('2026-04-13T12:00+09:00'));
  });

  it('goes on the next morning', () => {
    expect(addWorkingTime(tokyo, at('2026-04-13T17:00+09:00'), 2 * HOUR)).toBe(at('2026-04-14T10:00+09:00'));
  });

  it('leaves out the weekend', () => {
    expect(addWorkingTime(tokyo, at('2026-04-17T17:30+09:00'), HOUR)).toBe(at('2026-04-20T09:30+09:00'));
  });

  it('ends with the day where the day is just enough', () => {
    expect(addWorkingTime(tokyo, at('2026-04-13T09:00+09:00'), 9 * HOUR)).toBe(at('2026-04-13T18:00+09:00'));
  });

  it('starts to count when the office opens', () => {
    expect(addWorkingTime(tokyo, at('2026-04-18T22:00+09:00'), 60)).toBe(at('2026-04-20T09:01+09:00'));
  });

  it('adds nothing to a closed instant', () => {
    expect(addWorkingTime(tokyo, at('2026-04-18T22:00+09:00'), 0)).toBe(at('2026-04-18T22:00+09:00'));
  });

  it('goes back', () => {
    expect(addWorkingTime(tokyo, at('2026-04-20T09:30+09:00'), -HOUR)).toBe(at('2026-04-17T17:30+09:00'));
    expect(addWorkingTime(tokyo, at('2026-04-20T08:00+09:00'), -60)).toBe(at('2026-04-17T17:59+09:00'));
  });

  it('goes back no further than it must', () => {
    expect(addWorkingTime(tokyo, at('2026-04-20T18:00+09:00'), -9 * HOUR)).toBe(at('2026-04-20T09:00+09:00'));
    expect(addWorkingTime(tokyo, at('2026-04-20T18:00+09:00'), -10 * HOUR)).toBe(
      at('2026-04-17T17:00+09:00'),
    );
  });

  it('keeps milliseconds', () => {
    const start = at('2026-04-17T17:59:59.750+09:00');
    expect(addWorkingTime(tokyo, start, 0.5)).toBe(at('2026-04-20T09:00:00.250+09:00'));
    expect(workingSecondsBetween(tokyo, start, at('2026-04-20T09:00:00.251+09:00'))).toBe(0.501);
  });

  it('counts every second where it is always open', () => {
    const always = compiled({
      zone: 'UTC',
      alwaysOpen: true,
      weekly: {},
      holidays: [{ date: '2026-04-13' }],
      exceptions: [],
    });
    expect(addWorkingTime(always, at('2026-04-11T23:00Z'), 72 * HOUR)).toBe(at('2026-04-14T23:00Z'));
    expect(addWorkingTime(always, at('2026-04-14T23:00Z'), -72 * HOUR)).toBe(at('2026-04-11T23:00Z'));
  });
});

describe('turning the clock', () => {
  const night = (zone: string) =>
    compiled({ zone, weekly: everyDay([{ from: '22:00', until: '06:00' }]), holidays: [], exceptions: [] });
  const worked = (zone: string, from: string, until: string) =>
    workingSecondsBetween(night(zone), at(from), at(until)) / HOUR;

  it('makes the night shift of spring an hour shorter and that of autumn an hour longer', () => {
    expect(worked('Europe/Berlin', '2026-03-28T12:00+01:00', '2026-03-29T12:00+02:00')).toBe(7);
    expect(worked('Europe/Berlin', '2026-10-24T12:00+02:00', '2026-10-25T12:00+01:00')).toBe(9);
    expect(worked('America/New_York', '2026-03-07T12:00-05:00', '2026-03-08T12:00-04:00')).toBe(7);
  });

  it('counts whole shifts also where the table began in the middle of one', () => {
    const newYork = night('America/New_York');
    const start = at('2026-07-13T02:00-04:00');
    const day = 24 * HOUR * 1_000;
    workingSecondsBetween(newYork, start, start);
    for (let back = 1; back <= 70; back += 1) {
      const from = start - back * day;
      expect(workingSecondsBetween(newYork, from, from + day), `${back} days before`).toBe(8 * HOUR);
    }
  });

  it('knows the half hour of Lord Howe', () => {
    expect(worked('Australia/Lord_Howe', '2026-04-04T12:00+11:00', '2026-04-05T12:00+10:30')).toBe(8.5);
  });

  it('opens with the change where the opening time is skipped', () => {
    const early = compiled({
      zone: 'Europe/Berlin',
      weekly: { sun: [{ from: '02:30', until: '04:00' }] },
      holidays: [],
      exceptions: [],
    });
    expect(addWorkingTime(early, at('2026-03-29T00:00+01:00'), 60)).toBe(at('2026-03-29T03:01+02:00'));
  });

  it('counts a time that is shown twice from its first to its last minute', () => {
    const early = compiled({
      zone: 'Europe/Berlin',
      weekly: { sun: [{ from: '02:30', until: '04:00' }] },
      holidays: [],
      exceptions: [],
    });
    const sunday = workingSecondsBetween(early, at('2026-10-25T00:00+02:00'), at('2026-10-25T12:00+01:00'));
    expect(sunday / HOUR).toBe(2.5);
  });

  it('does not stumble over a midnight that does not exist', () => {
    const allDay = compiled({
      zone: 'America/Sao_Paulo',
      weekly: everyDay([{ from: '00:00', until: '24:00' }]),
      holidays: [{ date: '2018-11-04' }],
      exceptions: [],
    });
    // The Sunday of the change began at 01:00 and is a holiday: 23 hours are left out.
    const weekend = workingSecondsBetween(allDay, at('2018-11-03T00:00-03:00'), at('2018-11-06T00:00-02:00'));
    expect(weekend / HOUR).toBe(48);
  });

  it('keeps office hours on the wall whatever the offset is', () => {
    const berlin = office('Europe/Berlin');
    expect(addWorkingTime(berlin, at('2026-03-27T17:00+01:00'), 2 * HOUR)).toBe(at('2026-03-30T10:00+02:00'));
  });

  it('knows zones with half and quarter hours', () => {
    expect(addWorkingTime(office('Asia/Kolkata'), at('2026-04-13T00:00Z'), 60)).toBe(at('2026-04-13T03:31Z'));
    expect(addWorkingTime(office('Asia/Kathmandu'), at('2026-04-13T00:00Z'), 60)).toBe(
      at('2026-04-13T03:16Z'),
    );
  });
});

describe('ten years', () => {
  const berlin = office('Europe/Berlin');
  const start = at('2026-01-05T09:00+01:00');
  const tenYears = 10 * 260 * 9 * HOUR;

  it('come out to the second', () => {
    const end = addWorkingTime(berlin, start, tenYears);
    // 2600 working days are 520 weeks to the Friday before.
    expect(end).toBe(at('2035-12-21T18:00+01:00'));
    expect(workingSecondsBetween(berlin, start, end)).toBe(tenYears);
  });

  it('take microseconds once the table is there', () => {
    addWorkingTime(berlin, start, tenYears);
    const began = performance.now();
    for (let run = 0; run < 1_000; run += 1) addWorkingTime(berlin, start + run, tenYears);
    // Measured 0.8 ms for the thousand; a scan by day would take a second and more.
    expect(performance.now() - began).toBeLessThan(200);
  });
});

describe('what no calendar can answer', () => {
  it('throws for an instant that is none and for years without end', () => {
    const tokyo = office('Asia/Tokyo');
    expect(() => addWorkingTime(tokyo, Number.NaN, 60)).toThrow(RangeError);
    expect(() => addWorkingTime(tokyo, at('2026-04-13T10:00+09:00'), 1e12)).toThrow(RangeError);
    expect(() => addWorkingTime(tokyo, at('2026-04-13T10:00+09:00'), -1e12)).toThrow(RangeError);
  });
});
