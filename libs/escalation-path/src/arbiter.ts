import { arbiterFor, type EscalationPath, type Responder } from './path.ts';

/** An arbiter and its place among the path's arbiters, from 1 for the lowest. */
export interface ChosenArbiter {
  readonly level: number;
  readonly responder: Responder;
}

/**
 * The arbiter to ask, beginning with the `from`th of the path: the lowest from there on that suits. Where none does, the
 * highest below that does; nobody should wait for an arbiter who is not there. Null when none suits at all.
 */
export function chooseArbiter(
  path: EscalationPath,
  from: number,
  suits: (responder: Responder) => boolean,
): ChosenArbiter | null {
  const highest = path.arbiters?.length ?? 0;
  const start = Math.min(from, highest);
  const upwards = Array.from({ length: highest }, (_, index) => index + 1);
  const order = [...upwards.slice(start - 1), ...upwards.slice(0, Math.max(start - 1, 0)).reverse()];
  for (const level of order) {
    const responder = arbiterFor(path, level);
    if (responder !== null && suits(responder)) return { level, responder };
  }
  return null;
}

/** The arbiter above the given one that suits; null when there is none. */
export function arbiterAbove(
  path: EscalationPath,
  level: number,
  suits: (responder: Responder) => boolean,
): ChosenArbiter | null {
  if (level >= (path.arbiters?.length ?? 0)) return null;
  const chosen = chooseArbiter(path, level + 1, suits);
  return chosen !== null && chosen.level > level ? chosen : null;
}
