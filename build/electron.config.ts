import { builtinModules } from 'node:module';
import path from 'node:path';
import { defineConfig } from 'vite';
import { alias } from './aliases.ts';

const root = path.resolve(import.meta.dirname, '..');
const external = ['electron', ...builtinModules, /^node:/u];
const part = {
  emptyOutDir: true,
  copyPublicDir: false,
  target: 'node24',
  ssr: true,
  chunkSizeWarningLimit: 2000,
} as const;

/**
 * Electron's two programs: the main process as ES modules, and the preload as the one CommonJS file that a sandboxed page
 * may have. Everything but Electron itself is bundled, so that the package needs no modules.
 */
export default defineConfig({
  root,
  logLevel: 'warn',
  resolve: { alias },
  builder: {
    buildApp: async (builder) => {
      for (const name of ['main', 'preload']) {
        const environment = builder.environments[name];
        if (environment) await builder.build(environment);
      }
    },
  },
  environments: {
    main: {
      consumer: 'server',
      resolve: { noExternal: true },
      build: {
        ...part,
        outDir: path.join(root, 'dist/main'),
        rolldownOptions: {
          input: path.join(root, 'electron/main/main.ts'),
          external,
          output: { format: 'es', entryFileNames: 'main.js', chunkFileNames: '[name]-[hash].js' },
        },
      },
    },
    preload: {
      consumer: 'server',
      resolve: { noExternal: true },
      build: {
        ...part,
        outDir: path.join(root, 'dist/preload'),
        rolldownOptions: {
          input: path.join(root, 'electron/preload/index.ts'),
          external,
          output: { format: 'cjs', entryFileNames: 'index.cjs', codeSplitting: false },
        },
      },
    },
  },
});
