import { describe, expect, it } from 'vitest';
import { checkPath } from './check-path.ts';
import type { KnownReferences } from './check-path.ts';
import type { EscalationPath, Level } from './path.ts';

const lead: Level = {
  level: 1,
  trigger: { kind: 'unacknowledged', afterSeconds: 900 },
  responders: [{ kind: 'role', role: 'lead', department: 'owner' }],
  actions: [{ kind: 'notify' }],
};

function faults(
  levels: readonly Partial<Level>[],
  more: Partial<EscalationPath> = {},
  known: KnownReferences = {},
) {
  const numbered = levels.map((level, index) => ({ ...lead, level: index + 1, ...level }));
  const path = { code: 'standard', version: 1, levels: numbered, ...more };
  return checkPath(path, known).map(({ severity, level, fault }) => [severity, level, fault.code]);
}

describe('a path', () => {
  it('is fine with levels that come one after the other', () => {
    const later = { trigger: { kind: 'unacknowledged', afterSeconds: 1_800 } } as const;
    const breach = { trigger: { kind: 'breach', clock: 'resolve' } } as const;
    const night = {
      when: { zone: 'Asia/Tokyo', weekdays: ['sat', 'sun'], from: '22:00', until: '08:00' },
    } as const;
    expect(faults([{}, later, breach])).toEqual([]);
    expect(faults([{}, night], { acknowledgementExpiresAfterSeconds: 3_600 })).toEqual([]);
  });

  it('needs levels, numbered from 1 without gap', () => {
    expect(faults([])).toEqual([['error', null, 'no_levels']]);
    expect(faults([{ level: 2 }])).toEqual([['error', 2, 'wrong_number']]);
  });

  it('needs something to do and somebody to call', () => {
    expect(faults([{ actions: [] }])).toEqual([['error', 1, 'no_actions']]);
    expect(faults([{ responders: [] }])).toEqual([['error', 1, 'no_responders']]);
    expect(faults([{ actions: [{ kind: 'raise_priority' }] }])).toEqual([
      ['warning', 1, 'responders_unused'],
    ]);
  });

  it.each<[Partial<Level>, string]>([
    [{ trigger: { kind: 'unacknowledged', afterSeconds: -1 } }, 'afterSeconds'],
    [{ trigger: { kind: 'unacknowledged', afterSeconds: 0.5 } }, 'afterSeconds'],
    [{ trigger: { kind: 'target_percent', clock: 'resolve', percent: 0 } }, 'percent'],
    [{ trigger: { kind: 'severity_raised', to: 5 } }, 'to'],
    [{ trigger: { kind: 'reopened', times: 0 } }, 'times'],
    [{ repeat: { everySeconds: 0, times: 2 } }, 'repeat.everySeconds'],
    [{ repeat: { everySeconds: 60, times: 1_000 } }, 'repeat.times'],
  ])('refuses the number in %j', (level, field) => {
    const path = { code: 'standard', version: 1, levels: [{ ...lead, ...level }] };
    expect(checkPath(path)).toMatchObject([
      { severity: 'error', level: 1, fault: { code: 'bad_number', field } },
    ]);
  });

  it('refuses a lapse of no time', () => {
    expect(faults([{}], { acknowledgementExpiresAfterSeconds: 0 })).toEqual([['error', null, 'bad_number']]);
  });

  it('refuses a condition in no zone, without days or hours', () => {
    const when = { zone: 'Asia/Tokyo', weekdays: ['mon'], from: '09:00', until: '18:00' } as const;
    for (const bad of [{ zone: 'Tokyo' }, { weekdays: [] }, { from: '9' }, { until: '09:00' }]) {
      expect(faults([{ when: { ...when, ...bad } }])).toEqual([['error', 1, 'bad_condition']]);
    }
  });

  it('warns of what can be meant otherwise', () => {
    expect(faults([{}, {}])).toEqual([['warning', 2, 'not_later']]);
    const three = { trigger: { kind: 'target_percent', clock: 'resolve', percent: 100 } } as const;
    expect(faults([{ trigger: { kind: 'breach', clock: 'resolve' } }, three])).toEqual([
      ['warning', 2, 'not_later'],
    ]);
    expect(faults([{ trigger: { kind: 'manual' } }])).toEqual([['warning', null, 'manual_only']]);
    expect(
      faults([{ actions: [{ kind: 'hand_over', department: 'tech' }, { kind: 'notify' }] }, three]),
    ).toEqual([['warning', 2, 'behind_hand_over']]);
  });

  it('refuses references to what does not exist', () => {
    const known = { departments: new Set(['tech']), persons: new Set(['ana']), rotas: new Set(['night']) };
    const of = (...responders: Level['responders']) => faults([{ responders }], {}, known);
    expect(
      of({ kind: 'role', role: 'lead', department: 'tech' }, { kind: 'person', personId: 'ana' }),
    ).toEqual([]);
    expect(
      of({ kind: 'role', role: 'lead', department: 'owner' }, { kind: 'on_duty', rota: 'night' }),
    ).toEqual([]);
    expect(of({ kind: 'role', role: 'lead', department: 'sales' })).toEqual([
      ['error', 1, 'unknown_department'],
    ]);
    expect(of({ kind: 'person', personId: 'bob' })).toEqual([['error', 1, 'unknown_person']]);
    expect(of({ kind: 'on_duty', rota: 'day' })).toEqual([['error', 1, 'unknown_rota']]);
    expect(
      faults([{ actions: [{ kind: 'hand_over', department: 'x' }, { kind: 'notify' }] }], {}, known),
    ).toEqual([['error', 1, 'unknown_department']]);
    expect(faults([{}], { arbiters: [{ kind: 'person', personId: 'bob' }] }, known)).toEqual([
      ['error', null, 'unknown_person'],
    ]);
  });
});
