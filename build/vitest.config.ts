import path from 'node:path';
import { defineConfig } from 'vitest/config';
import { alias } from './aliases.ts';

const root = path.resolve(import.meta.dirname, '..');

export default defineConfig({
  root,
  resolve: { alias },
  test: {
    // pptxgenjs must pass through the alias that keeps it from zipping.
    server: { deps: { inline: ['pptxgenjs'] } },
    projects: [{ extends: true, test: { name: 'unit', include: ['tests/**/*.test.ts'], environment: 'node' } }],
  },
});
