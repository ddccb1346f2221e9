import type { Viewer } from '#lib/session/session.svelte.ts';

/** Departments whose rotas a person keeps: those that they lead, all for administrators. */
export function departmentsLed(roles: Viewer['roles']): readonly string[] | 'all' {
  if (roles.some(({ role }) => role === 'administrator')) return 'all';
  const led = roles.flatMap(({ role, department }) =>
    role === 'lead' && department ? [department.code] : [],
  );
  return [...new Set(led)];
}
