import type { Rich, RichRun } from '../../core/deck/rich.ts';

/** What all texts share: the paragraphs of a rich text, its runs written one way or another. */

/** Written run by run; spaces that hold a line together are for slides. */
export const paragraphsOf = (rich: Rich, write: (run: RichRun) => string): readonly string[] =>
  rich.paragraphs.map((runs) =>
    runs
      .map((run) => write({ ...run, text: run.text.replaceAll('\u00A0', ' ') }))
      .join('')
      .trim(),
  );

/** An address that may be followed from a letter; links to slides lead nowhere there. */
export const addressOf = ({ link }: RichRun): string | undefined => (link?.kind === 'web' ? link.address : undefined);

/** `label: value`, as the language writes a colon. */
export const colonIn = (language: string): string => (/^(?:ja|zh)\b/u.test(language) ? '：' : ': ');
