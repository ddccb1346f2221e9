import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';
import LongestFirst from './test/support/longest-first.ts';

/** Nest reads constructor types at run time, so decorators must leave their metadata behind. */
const oxc = { decorator: { legacy: true, emitDecoratorMetadata: true } };

/** Property tests run thousands of cases; a busy machine needs longer for them than a quiet one. */
const patient = { testTimeout: 60_000 };

/** Tests that go through the doors of the house: each file has its own clone of the migrated template database. */
const atTheDoor = (name: string, seconds: number): TestProjectInlineConfiguration => ({
  oxc,
  test: {
    name,
    include: [`test/${name}/**/*.spec.ts`],
    setupFiles: ['test/support/afterwards.setup.ts'],
    testTimeout: seconds * 1000,
    hookTimeout: seconds * 1000,
  },
});

export default defineConfig({
  test: {
    maxWorkers: 2,
    sequence: { sequencer: LongestFirst },
    globalSetup: ['test/support/template-database.setup.ts'],
    projects: [
      // Rules keep no state, so their specs may share one process: half a second less for each file.
      { oxc, test: { name: 'libs', include: ['libs/*/src/**/*.spec.ts'], isolate: false, ...patient } },
      { oxc, test: { name: 'rooms', include: ['api/src/**/*.spec.ts', 'tools/**/*.spec.ts'], ...patient } },
      // Runes work as in the browser, not as they do while a page is rendered on the server.
      {
        extends: './web/vite.config.ts',
        root: './web',
        resolve: { conditions: ['browser'] },
        test: { name: 'web', include: ['src/**/*.spec.ts'] },
      },
      atTheDoor('architecture', 120),
      atTheDoor('api', 30),
      atTheDoor('live', 120),
      atTheDoor('faults', 120),
      atTheDoor('journeys', 120),
    ],
  },
});
