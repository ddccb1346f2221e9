import { coverAt, standIn } from '@baton/rota';
import type { Absence, Rota, RotaOverride } from '@baton/rota';
import type { Instant } from '@baton/working-time';
import type { EmptyReason } from './fact.ts';
import { OWNER } from './path.ts';
import type { Responder } from './path.ts';

/** Who works where, who is away, and who is on duty when. */
export interface Staffing {
  /** People holding the role, by department. */
  readonly leads: ReadonlyMap<string, readonly string[]>;
  readonly staff: ReadonlyMap<string, readonly string[]>;
  /** By code. */
  readonly rotas: ReadonlyMap<string, { readonly rota: Rota; readonly overrides: readonly RotaOverride[] }>;
  readonly absences: readonly Absence[];
}

/** Whom a responder reaches at an instant, or why nobody. */
export type Reach =
  | { readonly people: readonly string[]; readonly why: null; readonly away: readonly [] }
  /** `away`: those who would be reached were they, or a deputy of theirs, there. */
  | { readonly people: readonly []; readonly why: EmptyReason; readonly away: readonly string[] };

/** The people behind a responder at an instant, deputies for those who are away. `owner` stands for the present owner. */
export function reach(staffing: Staffing, responder: Responder, owner: string, at: Instant): Reach {
  switch (responder.kind) {
    case 'person':
      return present(staffing, [responder.personId], at);
    case 'role':
      return present(staffing, holders(staffing, responder, owner), at);
    case 'on_duty': {
      const kept = staffing.rotas.get(responder.rota);
      const cover = kept && coverAt(kept.rota, kept.overrides, staffing.absences, at);
      if (!cover || cover.person === null) return { people: [], why: 'nobody_on_duty', away: [] };
      return cover.onDuty === null
        ? { people: [], why: 'absent_without_deputy', away: [cover.person] }
        : { people: [cover.onDuty], why: null, away: [] };
    }
  }
}

/** Those meant by a responder that names people or a role, whether present or not. */
export function holders(
  staffing: Staffing,
  responder: Exclude<Responder, { kind: 'on_duty' }>,
  owner: string,
): readonly string[] {
  if (responder.kind === 'person') return [responder.personId];
  const department = responder.department === OWNER ? owner : responder.department;
  return (responder.role === 'lead' ? staffing.leads : staffing.staff).get(department) ?? [];
}

/** Why nobody stands behind any of the responders; null when somebody does. Being away says more than not being there. */
export function whyEmpty(reaches: readonly Reach[]): EmptyReason | null {
  const reasons = reaches.map((one) => one.why);
  if (reasons.includes(null)) return null;
  return (
    (['absent_without_deputy', 'nobody_on_duty'] as const).find((one) => reasons.includes(one)) ?? 'no_member'
  );
}

function present(staffing: Staffing, meant: readonly string[], at: Instant): Reach {
  if (meant.length === 0) return { people: [], why: 'no_member', away: [] };
  const people = meant.flatMap((one) => standIn(staffing.absences, one, at).person ?? []);
  return people.length === 0
    ? { people: [], why: 'absent_without_deputy', away: meant }
    : { people: [...new Set(people)], why: null, away: [] };
}
