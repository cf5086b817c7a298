import { describe, expect, it } from 'vitest';
import { folderWith } from './folders.ts';
import { refusal } from './refusal.ts';

/** Files that are no pitch, as rows of a table: each is refused by `build`, whatever is asked of it. */

export interface BadFile {
  readonly when: string;
  readonly file: string;
  readonly content: () => string | Uint8Array;
  /** What the message says beside the file's name: where, and what to do. */
  readonly says: readonly string[];
}

export function describeRefused(kinds: readonly (readonly [kind: string, rows: readonly BadFile[]])[]): void {
  describe.each([...kinds])('%s', (_what, rows) => {
    const named = rows.map((row) => [row.when, row] as const);

    it.each(named)('is refused when %s', { timeout: 60_000 }, async (_when, { file, content, says }) => {
      const folder = folderWith({ [file]: content() });

      const line = await refusal(['build', file, '--pptx', 'deck.pptx', '--html', 'deck.html'], { folder });

      expect(line.slice(0, file.length + 2)).toBe(`${file}: `);
      for (const words of says) expect(line).toContain(words);
    });
  });
}
