import { cpSync, rmSync } from 'node:fs';
import { builtinModules } from 'node:module';
import path from 'node:path';
import { defineConfig, type Plugin } from 'vite';
import { alias } from './aliases.ts';

const root = path.resolve(import.meta.dirname, '..');
const dist = path.join(root, 'dist');

/** The command line: one entry, with chunks that load when they are needed. Everything is bundled. */
export default defineConfig({
  root,
  logLevel: 'warn',
  // pptxgenjs loads it for pictures from the network, which no deck has: that takes time, and no request may be possible.
  resolve: { alias: { ...alias, 'node:https': path.join(root, 'renderer/backends/pptx/no-network.ts') } },
  ssr: { noExternal: true },
  plugins: [assetsBeside()],
  build: {
    ssr: true,
    outDir: dist,
    // Beside it lies what the type checker keeps.
    emptyOutDir: false,
    target: 'node20',
    minify: true,
    rolldownOptions: {
      input: { cli: path.join(root, 'electron/cli/main.ts') },
      external: [...builtinModules, /^node:(?!https$)/u],
      output: { entryFileNames: '[name].mjs', chunkFileNames: 'chunks/[name]-[hash].mjs' },
    },
  },
});

/** Old chunks go, and the assets are put beside the program. */
function assetsBeside(): Plugin {
  let folder = dist;
  return {
    name: 'greenlight-assets',
    configResolved: ({ build }) => {
      folder = path.resolve(root, build.outDir);
    },
    buildStart: () => rmSync(path.join(folder, 'chunks'), { recursive: true, force: true }),
    closeBundle: () => {
      rmSync(path.join(folder, 'assets'), { recursive: true, force: true });
      cpSync(path.join(root, 'assets'), path.join(folder, 'assets'), { recursive: true });
    },
  };
}
