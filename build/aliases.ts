import path from 'node:path';

/** What is replaced in every bundle and in the tests. */
export const alias = {
  // pptxgenjs hands its parts to JSZip; we pack the file ourselves (renderer/backends/pptx/part-collector.ts).
  jszip: path.resolve(import.meta.dirname, '../renderer/backends/pptx/part-collector.ts'),
};
