import path from 'node:path';
import { defineConfig } from 'vitest/config';
import { alias } from './aliases.ts';

const root = path.resolve(import.meta.dirname, '..');

export default defineConfig({
  root,
  resolve: { alias },
  test: {
    // Generous: a machine that is busy with something else is no defect.
    testTimeout: 30_000,
    // The program is built once, before any test file runs it.
    globalSetup: ['tests/support/program-setup.ts'],
    // pptxgenjs must pass through the alias that keeps it from zipping.
    server: { deps: { inline: ['pptxgenjs'] } },
    projects: [{ extends: true, test: { name: 'unit', include: ['tests/**/*.test.ts'], environment: 'node' } }],
  },
});
