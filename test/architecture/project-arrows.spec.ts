import { expect, test } from 'vitest';
import { partsThatImport } from '../../tools/arrows/file-arrows.ts';
import { forbiddenNeeds, partsOfTheHouse, type Part } from '../../tools/arrows/project-arrows.ts';

const part = (name: string, kind: string, ...needs: string[]): Part => ({
  name,
  root: name,
  tags: [`kind:${kind}`],
  needs,
});

test.each([
  ['a lib needs the api', [part('rules', 'lib', 'api'), part('api', 'api')]],
  ['the api needs the web', [part('api', 'api', 'web'), part('web', 'web')]],
  ['the web needs the api', [part('web', 'web', 'api'), part('api', 'api')]],
  ['the web needs migrations', [part('web', 'web', 'migrations'), part('migrations', 'migrations')]],
  ['migrations need a lib', [part('migrations', 'migrations', 'rules'), part('rules', 'lib')]],
  ['a lib needs the tools', [part('rules', 'lib', 'tools'), part('tools', 'tools')]],
  ['a part is of no kind', [{ name: 'shed', root: 'shed', tags: [], needs: [] }]],
  ['a part is of two kinds', [{ name: 'shed', root: 'shed', tags: ['kind:lib', 'kind:api'], needs: [] }]],
])('the tags bite when %s', (_, parts) => {
  expect(forbiddenNeeds(parts)).toHaveLength(1);
});

test('the tags let pass what is meant', () => {
  const rules = part('rules', 'lib');
  const parts = [
    part('api', 'api', 'rules', 'migrations'),
    part('web', 'web', 'rules'),
    part('migrations', 'migrations'),
  ];
  expect(forbiddenNeeds([rules, ...parts, part('test', 'test', 'api', 'web', 'rules')])).toEqual([]);
});

test('no part of the house needs what its kind forbids', async () => {
  const parts = await partsOfTheHouse();
  expect(parts.map(({ root }) => root)).toEqual(
    expect.arrayContaining(['api', 'web', 'migrations', 'test', 'tools']),
  );
  expect(forbiddenNeeds(parts)).toEqual([]);
});

/** Nx knows what to build anew from the needs in package.json alone: an import that is not declared there is a stale build. */
test('every part declares what it imports', async () => {
  const parts = await partsOfTheHouse();
  const rootOf = new Map(parts.map(({ name, root }) => [name, root]));
  const declared = new Set(
    parts.flatMap(({ root, needs }) => needs.map((need) => `${root} -> ${rootOf.get(need)}`)),
  );
  expect([...(await partsThatImport())].filter((arrow) => !declared.has(arrow))).toEqual([]);
});
