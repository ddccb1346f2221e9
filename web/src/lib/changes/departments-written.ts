import type { Viewer } from '#lib/session/session.svelte.ts';

/** Codes of the departments that a person may announce for, those of which they are a publisher first. */
export function departmentsWritten({ roles }: Viewer): readonly string[] {
  const of = (wanted: string) =>
    roles.flatMap(({ role, department }) => (role === wanted && department ? [department.code] : []));
  return [...new Set([...of('publisher'), ...of('lead')])];
}
