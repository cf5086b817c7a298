import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');

/** What is found elsewhere, in every bundle and in the tests. */
export const alias = {
  // pptxgenjs hands its parts to JSZip; we pack the file ourselves.
  jszip: path.join(root, 'renderer/backends/pptx/part-collector.ts'),
  // reveal's built files are put into decks as text, which its package does not export.
  'reveal.js/dist': path.join(root, 'node_modules/reveal.js/dist'),
};
