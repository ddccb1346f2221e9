import { defineConfig } from 'vite';

/**
 * One bundle of our own code; packages from npm stay where they are. Nest reads constructor types at run time, so
 * decorators must leave their metadata behind.
 */
export default defineConfig({
  oxc: { decorator: { legacy: true, emitDecoratorMetadata: true } },
  ssr: { noExternal: [/^@baton\//] },
  build: {
    ssr: true,
    target: 'node24',
    outDir: 'dist',
    emptyOutDir: true,
    sourcemap: true,
    minify: false,
    rolldownOptions: {
      input: {
        main: 'src/main.ts',
        import: 'src/import.ts',
        'matrix-worker': 'src/ownership/worker/matrix-worker.ts',
      },
      output: { entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
    },
  },
});
