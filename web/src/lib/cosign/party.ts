import type { PartyStatus, SignOffDecision } from '#lib/wire/generated/documents.ts';
import type { Directory } from '#lib/directory/directory.svelte.ts';
import { say, t } from '#lib/words/index.ts';
import type ShapeMark from '#lib/ui/ShapeMark.svelte';
import type { Tone } from '#lib/ui/tone.ts';
import type { ComponentProps } from 'svelte';

type Shape = ComponentProps<typeof ShapeMark>['shape'];

/** How the standing of a party looks: told apart by shape as well as by colour. */
export const partyMarks: Readonly<Record<PartyStatus, { readonly shape: Shape; readonly tone: Tone }>> = {
  signed: { shape: 'check', tone: 'ok' },
  asked: { shape: 'ring', tone: 'notice' },
  not_yet: { shape: 'dash', tone: 'neutral' },
  rejected: { shape: 'cross', tone: 'breach' },
  changes_requested: { shape: 'triangle', tone: 'warning' },
  stale: { shape: 'half', tone: 'warning' },
  not_needed: { shape: 'dash', tone: 'neutral' },
};

export const decisionTones: Readonly<Record<SignOffDecision, Tone>> = {
  approve: 'ok',
  reject: 'breach',
  request_changes: 'warning',
};

/** The name of a party by its key, such as `finance:lead`: "Finance (lead)". */
export function partyName(key: string, directory: Directory): string {
  const [code = '', role] = key.split(':');
  const department = directory.departmentName(code);
  if (role !== 'lead' && role !== 'staff') return department;
  return t('cosign.partyWithRole', { department, role: t(`cosign.role.${role}`) });
}

interface Demand {
  readonly department: { readonly code: string };
  readonly level: number;
  readonly at: string;
}

/** Why a department must sign that the assignment does not name. */
export function demandWords({ department, level, at }: Demand, directory: Directory): string {
  return t('escalation.demand', {
    department: directory.departmentName(department.code),
    level,
    time: say.moment(Date.parse(at)),
  });
}

/** The same beside the party itself; nothing where no level demanded it. */
export function whyParty(code: string, demands: readonly Demand[]): string {
  const demand = demands.find(({ department }) => department.code === code);
  if (demand === undefined) return '';
  return t('escalation.demand.why', { level: demand.level, time: say.moment(Date.parse(demand.at)) });
}

/** Three letters of a Latin name, two characters of a Chinese one: enough beside a mark on a card. */
export function shortName(name: string): string {
  const first = [...name];
  return /\p{Script=Han}/u.test(first[0] ?? '') ? first.slice(0, 2).join('') : first.slice(0, 3).join('');
}
