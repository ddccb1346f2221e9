import { describe, expect, it } from 'vitest';
import { arbiterAbove, chooseArbiter } from './arbiter.ts';
import type { EscalationPath, Responder } from './path.ts';

const leadOf = (department: string): Responder => ({ kind: 'role', role: 'lead', department });
const arbiters = ['operations', 'quality', 'board'].map(leadOf);
const path: EscalationPath = { code: 'p', version: 1, levels: [], arbiters };
const present =
  (...departments: string[]) =>
  (one: Responder): boolean =>
    one.kind === 'role' && departments.includes(one.department);
const everybody = (): boolean => true;

describe('the arbiter', () => {
  it.each([
    [1, ['operations', 'quality', 'board'], 1],
    [2, ['operations', 'quality', 'board'], 2],
    [7, ['operations', 'quality', 'board'], 3],
    [1, ['board'], 3],
    [2, ['operations'], 1],
    [3, ['operations', 'quality'], 2],
    [1, [], null],
  ])('of dispute %i, where %j are there, is number %s', (from, there, level) => {
    expect(chooseArbiter(path, from, present(...there))?.level ?? null).toBe(level);
  });

  it('is nobody where the path names none', () => {
    expect(chooseArbiter({ ...path, arbiters: [] }, 1, everybody)).toBeNull();
  });

  it('above is strictly higher, or nobody', () => {
    expect(arbiterAbove(path, 1, everybody)?.level).toBe(2);
    expect(arbiterAbove(path, 1, present('operations', 'board'))?.level).toBe(3);
    expect(arbiterAbove(path, 1, present('operations'))).toBeNull();
    expect(arbiterAbove(path, 3, everybody)).toBeNull();
  });
});
