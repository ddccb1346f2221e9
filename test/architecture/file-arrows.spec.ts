import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { forbiddenImports, type ForbiddenImport } from '../../tools/arrows/file-arrows.ts';

/** Inside the clone, so that packages are found as from the real sources. */
const keep = path.resolve(import.meta.dirname, '../../.baton');

/** One import for each rule that it breaks: who imports, what, and the rule. */
const BROKEN = [
  ['libs/a/src/index.ts', '../../../api/src/tickets/store/rows.ts', 'libs-stand-alone'],
  ['libs/b/src/index.ts', 'node:fs', 'libs-are-pure'],
  ['libs/c/src/index.ts', 'rxjs', 'libs-are-pure'],
  ['api/src/screens/queries/page.ts', '../../../../web/src/lib/board/cards.ts', 'api-imports-libs'],
  ['web/src/lib/board/rows.ts', '../../../../api/src/tickets/store/rows.ts', 'web-imports-libs'],
  ['api/src/changes/queries/a.ts', '../../tickets/store/rows.ts', 'rooms-keep-their-stores'],
  ['api/src/changes/reactions/b.ts', '../../tickets/commands/open.ts', 'rooms-keep-their-stores'],
  ['api/src/platform/journal/a.ts', '../../tickets/queries/look.ts', 'platform-knows-no-room'],
  ['api/src/tickets/resolvers/a.ts', '../store/rows.ts', 'resolvers-only-pass-on'],
  ['api/src/tickets/policies/a.ts', '../queries/look.ts', 'policies-only-judge'],
  ['api/src/tickets/commands/a.ts', '../reactions/answer.ts', 'commands-only-do'],
  ['api/src/tickets/queries/a.ts', '../commands/open.ts', 'queries-only-look'],
  ['api/src/tickets/store/a.ts', '../queries/look.ts', 'stores-only-keep'],
  ['api/src/tickets/commands/b.ts', 'typeorm', 'sql-stays-in-stores'],
  ['api/src/tickets/resolvers/c.ts', 'pg', 'sql-stays-in-stores'],
  ['web/src/lib/board/live.ts', 'graphql-ws', 'wire-is-the-only-wire'],
  ['web/src/lib/ui/card.ts', '../board/cards.ts', 'ui-knows-no-room'],
  ['web/src/lib/wire/card.ts', '../board/cards.ts', 'wire-and-words-serve-rooms'],
  ['web/src/lib/board/page.ts', '../../routes/page.ts', 'routes-are-the-top'],
  ['api/src/tickets/queries/c.ts', './not-there.ts', 'nothing-missing'],
  ['api/src/tickets/queries/ring.ts', './ring.ts', 'no-cycles'],
] as const;

/** What is allowed although it looks alike. */
const SOUND = [
  ['api/src/changes/queries/c.ts', '../../tickets/queries/look.ts'],
  ['api/src/tickets/resolvers/b.ts', '../commands/open.ts'],
  ['api/src/tickets/commands/c.ts', '../store/rows.ts'],
  ['api/src/tickets/store/b.ts', 'typeorm'],
  ['api/src/tickets/queries/b.ts', 'pg'],
  ['api/src/imports/store/a.ts', '../../tickets/store/rows.ts'],
  ['api/src/platform/database/a.ts', 'pg'],
  ['libs/d/src/index.ts', '../../e/src/index.ts'],
  ['libs/d/src/rule.spec.ts', 'node:fs'],
  ['web/src/lib/wire/socket.ts', 'graphql-ws'],
  ['web/src/lib/board/button.ts', '../ui/button.ts'],
] as const;

const TARGETS = [
  'api/src/tickets/store/rows.ts',
  'api/src/tickets/commands/open.ts',
  'api/src/tickets/queries/look.ts',
  'api/src/tickets/reactions/answer.ts',
  'web/src/lib/board/cards.ts',
  'web/src/lib/ui/button.ts',
  'web/src/routes/page.ts',
  'libs/e/src/index.ts',
  'migrations/index.ts',
];

let house: string;
let found: ForbiddenImport[];

beforeAll(async () => {
  mkdirSync(keep, { recursive: true });
  house = mkdtempSync(path.join(keep, 'arrows-'));
  for (const file of TARGETS) write(file, 'export const there = true;\n');
  for (const [file, target] of [...BROKEN, ...SOUND]) write(file, `export * from '${target}';\n`);
  found = await forbiddenImports(house);
});

afterAll(() => rmSync(house, { recursive: true, force: true }));

test.each(BROKEN)('%s may not import %s: %s', (file, _target, rule) => {
  const breaches = found.filter(({ from }) => from === file);
  expect(breaches.map((breach) => breach.rule)).toContain(rule);
  expect(breaches.find((breach) => breach.rule === rule)?.advice).toMatch(/\w{3,}.*[.]$/);
});

test.each(SOUND)('%s may import %s', (file) => {
  expect(found.filter(({ from }) => from === file)).toEqual([]);
});

test('the house itself keeps to its arrows', async () => {
  expect(await forbiddenImports()).toEqual([]);
});

function write(file: string, text: string): void {
  const place = path.join(house, file);
  mkdirSync(path.dirname(place), { recursive: true });
  writeFileSync(place, text);
}
