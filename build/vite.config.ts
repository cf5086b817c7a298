import { builtinModules } from 'node:module';
import path from 'node:path';
import { defineConfig } from 'vite';
import { alias } from './aliases.ts';

const root = path.resolve(import.meta.dirname, '..');

/** The command line: one entry, with chunks that load when they are needed. Everything is bundled. */
export default defineConfig({
  root,
  resolve: { alias },
  ssr: { noExternal: true },
  build: {
    ssr: true,
    outDir: 'dist',
    emptyOutDir: false,
    target: 'node20',
    minify: true,
    rolldownOptions: {
      input: { cli: 'electron/cli/main.ts' },
      external: [...builtinModules, /^node:/],
      output: { entryFileNames: '[name].mjs', chunkFileNames: 'chunks/[name]-[hash].mjs' },
    },
  },
});
