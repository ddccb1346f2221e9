import type { DraftTable } from '@baton/ownership-matrix';
import { afterAll, describe, expect, it } from 'vitest';
import { secondMatrix } from '../../demo/ownership/matrix.ts';
import { MatrixThread, TooMuchWork } from './matrix-thread.ts';
import type { Work } from './work.ts';

const threads: MatrixThread[] = [];
afterAll(() => Promise.all(threads.map((thread) => thread.end())));

function thread(longest?: number): MatrixThread {
  const made = new MatrixThread(longest);
  threads.push(made);
  return made;
}

const findings = (key: string, table?: DraftTable): Work => ({
  do: 'findings',
  tables: { of: table ? { key, table } : { key } },
  references: {},
  limits: {},
});

describe('the worker thread', () => {
  it('asks for a table once, and knows it from then on', async () => {
    const one = thread();
    expect(await one.run(findings('v2'))).toEqual({ missing: ['v2'] });
    const answer = { answer: { kind: 'found', counts: { gap: 0, shadowed: 0 } } };
    expect(await one.run(findings('v2', secondMatrix))).toMatchObject(answer);
    expect(await one.run(findings('v2'))).toMatchObject(answer);
  });

  it('gives up what takes too long, and goes on with the next', async () => {
    const hasty = thread(1);
    await expect(hasty.run(findings('v2', secondMatrix))).rejects.toThrow(TooMuchWork);
    const patient = thread(15_000);
    const many = Array.from({ length: 5 }, () => patient.run(findings('v2', secondMatrix)));
    expect((await Promise.all(many)).every((reply) => 'answer' in reply)).toBe(true);
  });

  it('takes no more than can be done in time', async () => {
    const one = thread();
    const all = Array.from({ length: 80 }, () =>
      one.run(findings('v2', secondMatrix)).catch((why: unknown) => why),
    );
    const turnedAway = (await Promise.all(all)).filter((answer) => answer instanceof TooMuchWork);
    expect(turnedAway.length).toBeGreaterThan(10);
  });

  it('is not begun again for those who wait when the house closes', async () => {
    const one = new MatrixThread();
    const asked = [1, 2, 3].map(() => one.run(findings('v2', secondMatrix)).catch((why: unknown) => why));
    await one.end();
    for (const answer of await Promise.all(asked)) expect(answer).toBeInstanceOf(TooMuchWork);
  });
});
