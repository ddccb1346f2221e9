import { defineConfig } from 'vitest/config';

/** Nest reads constructor types at run time, so decorators must leave their metadata behind. */
const oxc = { decorator: { legacy: true, emitDecoratorMetadata: true } };

export default defineConfig({
  test: {
    projects: [{ oxc, test: { name: 'libs', include: ['libs/*/src/**/*.spec.ts'] } }],
  },
});
