import { builtinModules } from 'node:module';
import path from 'node:path';
import { defineConfig } from 'vite';
import { alias } from './aliases.ts';

const root = path.resolve(import.meta.dirname, '..');

/** The bench and its warm runs, bundled as the command line is; what it measures cold is `dist/cli.mjs` itself. */
export default defineConfig({
  root,
  logLevel: 'warn',
  resolve: { alias },
  ssr: { noExternal: true },
  build: {
    ssr: true,
    outDir: path.join(root, 'dist/bench'),
    target: 'node20',
    minify: true,
    rolldownOptions: {
      input: {
        main: path.join(root, 'tests/bench/main.ts'),
        'warm-runs': path.join(root, 'tests/bench/warm-runs.ts'),
      },
      external: [...builtinModules, /^node:/u],
      output: { entryFileNames: '[name].mjs', chunkFileNames: '[name]-[hash].mjs' },
    },
  },
});
