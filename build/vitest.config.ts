import { availableParallelism } from 'node:os';
import path from 'node:path';
import { defineConfig } from 'vitest/config';
import { alias } from './aliases.ts';

const root = path.resolve(import.meta.dirname, '..');
/** Tests of the built program in processes of its own take as long as all others together, and are not in `verify`. */
const PROGRAM = 'tests/cli/**/*.test.ts';

export default defineConfig({
  root,
  resolve: { alias },
  test: {
    // Generous: a machine that is busy with something else is no defect.
    testTimeout: 60_000,
    // By itself vitest leaves one core idle, which on two is half of them.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    // Class names as they are written, so that a test may speak of them.
    css: { modules: { classNameStrategy: 'non-scoped' } },
    // pptxgenjs must pass through the alias that keeps it from zipping.
    server: { deps: { inline: ['pptxgenjs'] } },
    projects: [
      { extends: true, test: { name: 'unit', include: ['tests/**/*.test.{ts,tsx}'], exclude: [PROGRAM] } },
      // The program is built once, before any test file runs it.
      { extends: true, test: { name: 'cli', include: [PROGRAM], globalSetup: ['tests/support/program-setup.ts'] } },
    ],
  },
});
