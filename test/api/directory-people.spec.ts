import { beforeAll, describe, expect, it } from 'vitest';
import { startApp, type TestApp } from '../support/app.ts';

let app: TestApp;

beforeAll(async () => {
  app = await startApp();
});

interface Person {
  name: string;
  roles: { role: string; department: { code: string } | null }[];
}

const people = async (who: string): Promise<Person[]> =>
  (await app.ask(who, '{ people { name roles { role department { code } } } }')).people;

describe('the people of the house', () => {
  it('are listed by name with all their roles, also those that belong to no department', async () => {
    const all = await people('adam');
    const names = all.map(({ name }) => name);
    expect(names).toEqual(names.toSorted());
    expect(all).toHaveLength(18);
    expect(all.find(({ name }) => name === 'Dora')?.roles).toEqual([{ role: 'director', department: null }]);
    expect(all.find(({ name }) => name === 'Lin')?.roles).toEqual([
      { role: 'lead', department: { code: 'logistics' } },
      { role: 'publisher', department: { code: 'logistics' } },
    ]);
  });

  it('are nobody’s business without the administration, nor are their roles', async () => {
    expect(await people('ana')).toEqual([]);
    const { directory } = await app.ask(
      'ana',
      '{ directory { departments { code leads { name roles { role } } } } }',
    );
    const support = directory.departments.find(({ code }: { code: string }) => code === 'support');
    expect(support.leads).toEqual([{ name: 'Sofia', roles: [] }]);
  });
});
