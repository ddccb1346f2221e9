import { describe, expect, it } from 'vitest';
import type { EscalationPath } from '@baton/escalation-path';
import { rehearse } from './rehearse.ts';
import { Story, around, minutes, nine, opening, path } from './testing/example-ticket.ts';

const over = { from: nine, until: nine + 14 * 86_400_000, most: 100 };
const on = (other: EscalationPath) => rehearse(opening, (now) => around(now, null, other), over);
const levels = (other: EscalationPath): string[] =>
  on(other).moments.flatMap(({ at, facts }) =>
    facts.flatMap((fact) =>
      fact.type === 'LevelFired' || fact.type === 'LevelPassed'
        ? [`${(at - nine) / 60_000}: ${fact.level}.${fact.loop} ${fact.type}`]
        : [],
    ),
  );

describe('a rehearsal', () => {
  it('tells what happens where nobody moves, at the very instants at which it would', () => {
    // The breach hands over to service operations, where the path begins anew.
    expect(levels(path).slice(0, 3)).toEqual([
      '30: 1.0 LevelFired',
      '60: 2.0 LevelFired',
      '480: 3.0 LevelFired',
    ]);
    const owners = on(path).moments.map(({ owner }) => owner);
    expect([owners[0], owners.at(-1)]).toEqual(['logistics', 'service-operations']);
  });

  it('says the same as the ticket itself, rung minute by minute', () => {
    const story = new Story();
    for (let minute = 1; minute <= 600; minute += 1) story.rings(minutes(minute));
    const lived = story.told.flatMap((fact) =>
      fact.type === 'LevelFired' ? [[(fact.dueAt - nine) / 60_000, fact.level, fact.loop]] : [],
    );
    const rehearsed = on(path).moments.flatMap(({ at, facts }) =>
      facts.flatMap((fact) =>
        fact.type === 'LevelFired' && at <= minutes(600)
          ? [[(fact.dueAt - nine) / 60_000, fact.level, fact.loop]]
          : [],
      ),
    );
    expect(rehearsed).toEqual(lived);
    expect(lived.length).toBeGreaterThan(4);
  });

  it('passes an empty level on and leaves one out whose condition does not hold', () => {
    const [first, second, third] = path.levels;
    if (!first || !second || !third) throw new RangeError('the path of the examples has three levels');
    const nobody = { ...first, responders: [{ kind: 'on_duty', rota: 'nights' } as const] };
    const weekend = { zone: 'UTC', weekdays: ['sat', 'sun'] as const, from: '08:00', until: '20:00' };
    const other = { ...path, levels: [nobody, { ...second, when: weekend }, third] };
    expect(levels(other).slice(0, 2)).toEqual(['30: 1.0 LevelPassed', '30: 3.0 LevelFired']);
  });

  it('stops where it is told to, and says that it goes on', () => {
    const short = rehearse(opening, (now) => around(now, null), { ...over, most: 1 });
    expect([short.moments.length, short.goesOn]).toEqual([2, true]);
  });
});
