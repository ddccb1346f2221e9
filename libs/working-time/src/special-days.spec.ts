import { describe, expect, it } from 'vitest';
import { addWorkingTime } from './add-working-time.ts';
import { compileCalendar } from './compile-calendar.ts';
import { hoursBetween } from './hours-between.ts';
import { isOpen, nextClosing, nextOpening } from './openings.ts';
import { HOUR, NINE_TO_SIX, at, compiled, everyDay, office, weekdays } from './testing/at.ts';
import { workingSecondsBetween } from './working-time-between.ts';

const songkran = ['2026-04-13', '2026-04-14', '2026-04-15'].map((date) => ({ date, name: 'Songkran' }));

describe('holidays', () => {
  const bangkok = office('Asia/Bangkok', { holidays: songkran });

  it('stand still over Songkran', () => {
    expect(addWorkingTime(bangkok, at('2026-04-10T17:00+07:00'), 2 * HOUR)).toBe(
      at('2026-04-16T10:00+07:00'),
    );
  });

  it('may be half days', () => {
    const half = { date: '2026-12-24', name: 'Heiligabend', periods: [{ from: '09:00', until: '13:00' }] };
    const berlin = office('Europe/Berlin', { holidays: [half] });
    expect(nextClosing(berlin, at('2026-12-24T10:00+01:00'))).toBe(at('2026-12-24T13:00+01:00'));
  });

  it('close the day when two fall on it and one of them is whole', () => {
    const half = { date: '2026-04-10', periods: NINE_TO_SIX };
    const whole = { date: '2026-04-10' };
    for (const holidays of [
      [half, whole],
      [whole, half],
    ]) {
      expect(isOpen(office('Asia/Bangkok', { holidays }), at('2026-04-10T10:00+07:00'))).toBe(false);
    }
  });

  it('do not end a night shift that began the evening before', () => {
    const nights = compiled({
      zone: 'Asia/Bangkok',
      weekly: everyDay([{ from: '22:00', until: '06:00' }]),
      holidays: songkran.slice(0, 1),
      exceptions: [],
    });
    expect(isOpen(nights, at('2026-04-13T05:59+07:00'))).toBe(true);
    expect(isOpen(nights, at('2026-04-13T23:00+07:00'))).toBe(false);
    expect(isOpen(nights, at('2026-04-14T05:59+07:00'))).toBe(false);
  });
});

describe('exceptions', () => {
  it('open a Saturday that China works to make up for a holiday', () => {
    const shanghai = office('Asia/Shanghai', {
      holidays: [{ date: '2026-10-10' }],
      exceptions: [{ date: '2026-10-10', name: '国庆节调休', periods: NINE_TO_SIX }],
    });
    expect(addWorkingTime(shanghai, at('2026-10-09T17:00+08:00'), 2 * HOUR)).toBe(
      at('2026-10-10T10:00+08:00'),
    );
  });

  it('close a working day with an empty list', () => {
    const mexico = office('America/Mexico_City', { exceptions: [{ date: '2026-11-20', periods: [] }] });
    expect(nextOpening(mexico, at('2026-11-20T09:00-06:00'))).toBe(at('2026-11-23T09:00-06:00'));
  });
});

describe('open and closed', () => {
  const tokyo = office('Asia/Tokyo');

  it('includes the opening minute and not the closing one', () => {
    expect(isOpen(tokyo, at('2026-04-13T09:00+09:00'))).toBe(true);
    expect(isOpen(tokyo, at('2026-04-13T18:00+09:00') - 1)).toBe(true);
    expect(isOpen(tokyo, at('2026-04-13T18:00+09:00'))).toBe(false);
  });

  it('gives the next opening and closing', () => {
    expect(nextOpening(tokyo, at('2026-04-13T12:00+09:00'))).toBe(at('2026-04-13T12:00+09:00'));
    expect(nextOpening(tokyo, at('2026-04-17T18:00+09:00'))).toBe(at('2026-04-20T09:00+09:00'));
    expect(nextClosing(tokyo, at('2026-04-17T18:00+09:00'))).toBe(at('2026-04-20T18:00+09:00'));
  });

  it('has no closing when no week has a gap', () => {
    const weekly = everyDay([{ from: '00:00', until: '24:00' }]);
    const gapless = compiled({ zone: 'Europe/Berlin', weekly, holidays: [], exceptions: [] });
    const until2031 = compiled({
      zone: 'Europe/Berlin',
      weekly,
      holidays: [{ date: '2031-01-01' }],
      exceptions: [],
    });
    expect(nextClosing(gapless, at('2026-04-13T12:00+02:00'))).toBeNull();
    expect(nextClosing(until2031, at('2026-04-13T12:00+02:00'))).toBe(at('2031-01-01T00:00+01:00'));
    expect(nextClosing(until2031, at('2031-04-13T12:00+02:00'))).toBeNull();
  });

  it('joins periods that touch', () => {
    const lunch = [
      { from: '09:00', until: '12:00' },
      { from: '12:00', until: '18:00' },
    ];
    const calendar = compiled({ zone: 'UTC', weekly: weekdays(lunch), holidays: [], exceptions: [] });
    expect(nextClosing(calendar, at('2026-04-13T10:00Z'))).toBe(at('2026-04-13T18:00Z'));
  });
});

describe('hours between', () => {
  it('says why time is no working time', () => {
    const bangkok = office('Asia/Bangkok', { holidays: songkran.slice(0, 1) });
    const parts = hoursBetween(bangkok, at('2026-04-10T17:00+07:00'), at('2026-04-14T10:00+07:00'));
    expect(parts).toEqual([
      { from: at('2026-04-10T17:00+07:00'), until: at('2026-04-10T18:00+07:00'), closed: null },
      {
        from: at('2026-04-10T18:00+07:00'),
        until: at('2026-04-11T00:00+07:00'),
        closed: { kind: 'outside_hours' },
      },
      {
        from: at('2026-04-11T00:00+07:00'),
        until: at('2026-04-12T00:00+07:00'),
        closed: { kind: 'day_off', date: '2026-04-11' },
      },
      {
        from: at('2026-04-12T00:00+07:00'),
        until: at('2026-04-13T00:00+07:00'),
        closed: { kind: 'day_off', date: '2026-04-12' },
      },
      {
        from: at('2026-04-13T00:00+07:00'),
        until: at('2026-04-14T00:00+07:00'),
        closed: { kind: 'holiday', date: '2026-04-13', name: 'Songkran' },
      },
      {
        from: at('2026-04-14T00:00+07:00'),
        until: at('2026-04-14T09:00+07:00'),
        closed: { kind: 'outside_hours' },
      },
      { from: at('2026-04-14T09:00+07:00'), until: at('2026-04-14T10:00+07:00'), closed: null },
    ]);
  });

  it('names the date of the place, not that of UTC', () => {
    const parts = hoursBetween(
      office('America/Sao_Paulo'),
      at('2026-04-12T22:00-03:00'),
      at('2026-04-13T09:00-03:00'),
    );
    expect(parts.map((part) => part.closed)).toEqual([
      { kind: 'day_off', date: '2026-04-12' },
      { kind: 'outside_hours' },
    ]);
  });

  it('joins a night over midnight', () => {
    const parts = hoursBetween(
      office('America/Sao_Paulo'),
      at('2026-04-13T17:00-03:00'),
      at('2026-04-14T10:00-03:00'),
    );
    expect(parts.map((part) => part.closed?.kind ?? 'open')).toEqual(['open', 'outside_hours', 'open']);
  });
});

describe('a calendar is refused', () => {
  const good = { zone: 'UTC', weekly: weekdays(NINE_TO_SIX), holidays: [], exceptions: [] };
  const codes = (more: object) => {
    const result = compileCalendar({ ...good, ...more });
    return result.kind === 'refused' ? result.findings.map((finding) => finding.code) : 'compiled';
  };

  it('and this one is not', () => {
    expect(codes({})).toBe('compiled');
    expect(codes({ weekly: {}, alwaysOpen: true })).toBe('compiled');
  });

  it('when no week has hours, even if an exception has some', () => {
    expect(codes({ weekly: {} })).toEqual(['empty_calendar']);
    expect(
      codes({ weekly: { mon: [] }, exceptions: [{ date: '2026-04-13', periods: NINE_TO_SIX }] }),
    ).toEqual(['empty_calendar']);
    const refused = compileCalendar({ ...good, weekly: {} });
    expect(refused.kind === 'refused' && refused.findings[0]?.sentence).toContain('no working hours');
  });

  it('for zones that are none', () => {
    for (const zone of ['Mars/Base', '+07:00', '', 'UTC+7'])
      expect(codes({ zone })).toEqual(['unknown_zone']);
  });

  it.each([
    ['9:00', '18:00'],
    ['09:00', '25:00'],
    ['24:00', '06:00'],
    ['09:00', '09:00'],
    ['09:60', '18:00'],
  ])('for a period %s–%s', (from, until) => {
    expect(codes({ weekly: { mon: [{ from, until }] } })).toEqual(['bad_period']);
  });

  it('for dates that are none, and tells all findings at once', () => {
    expect(codes({ holidays: [{ date: '2026-02-29' }, { date: '1.5.2026' }], zone: 'x' })).toEqual([
      'unknown_zone',
      'bad_date',
      'bad_date',
    ]);
  });
});

describe('working seconds', () => {
  it('turn negative backward', () => {
    const tokyo = office('Asia/Tokyo');
    const [morning, noon] = [at('2026-04-13T09:00+09:00'), at('2026-04-13T12:00+09:00')];
    expect(workingSecondsBetween(tokyo, morning, noon)).toBe(3 * HOUR);
    expect(workingSecondsBetween(tokyo, noon, morning)).toBe(-3 * HOUR);
  });
});
