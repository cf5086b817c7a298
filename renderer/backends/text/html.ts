import { escapeHtml } from '../../core/base/escape-html.ts';
import type { Block, Letter } from '../../core/deck/momentum/letter.ts';
import type { Rich, RichRun } from '../../core/deck/rich.ts';
import { addressOf, colonIn, paragraphsOf } from './runs.ts';

/** A letter as HTML: for a mail program, or as a fragment for the page of an intranet. No script, no picture, no address but the author's links. */

/** A whole document, with the few styles that mail programs keep. */
export const htmlMail = (letter: Letter): string =>
  `<!DOCTYPE html>\n<html lang="${escapeHtml(letter.language)}" dir="${letter.direction}">\n<head>\n` +
  `<meta charset="utf-8">\n<title>${escapeHtml(letter.subject)}</title>\n</head>\n` +
  `<body style="${BODY_STYLE}">\n${bodyOf(letter)}\n</body>\n</html>\n`;

/** Under its subject, to be put into a page that has its own look. */
export const htmlPost = (letter: Letter): string =>
  `<article lang="${escapeHtml(letter.language)}" dir="${letter.direction}">\n<h2>${escapeHtml(letter.subject)}</h2>\n${bodyOf(letter)}\n</article>\n`;

/** What the reader's own program has, so that nothing is fetched. */
const BODY_STYLE = 'font-family: Calibri, Arial, sans-serif; font-size: 12pt; line-height: 1.4; max-width: 40em';

const bodyOf = (letter: Letter): string => letter.blocks.map((block) => writeBlock(block, letter)).join('\n');

function writeBlock(block: Block, { language }: Letter): string {
  switch (block.kind) {
    case 'paragraph':
      return `<p>${lines(block.text)}</p>`;
    case 'heading':
      return `<h3 style="font-size: 1.1em; margin-bottom: 0.25em">${inLine(block.text)}</h3>`;
    case 'list':
      return `<ul>\n${block.items.map((item) => `<li>${inLine(item)}</li>`).join('\n')}\n</ul>`;
    case 'pairs':
      return `<p>${block.rows.map((row) => `<strong>${inLine(row.name)}</strong>${colonIn(language)}${inLine(row.value)}`).join('<br>\n')}</p>`;
    case 'quote':
      return `<blockquote><p>${lines(block.text)}</p>${block.by ? `<footer>— ${inLine(block.by)}</footer>` : ''}</blockquote>`;
  }
}

const lines = (rich: Rich): string => paragraphsOf(rich, writeRun).join('<br>\n');
const inLine = (rich: Rich): string => paragraphsOf(rich, writeRun).join(' ');

function writeRun(run: RichRun): string {
  const address = addressOf(run);
  const text = escapeHtml(run.text);
  const linked = address === undefined ? text : `<a href="${escapeHtml(address)}">${text}</a>`;
  const italic = run.italic ? `<em>${linked}</em>` : linked;
  return run.bold ? `<strong>${italic}</strong>` : italic;
}
