import type { Block, Letter } from '../../core/deck/momentum/letter.ts';
import type { Rich, RichRun } from '../../core/deck/rich.ts';
import { addressOf, colonIn, paragraphsOf } from './runs.ts';

/** A letter as Markdown, under its subject. What an author typed shows as typed: nothing of it becomes a mark. */
export const markdown = (letter: Letter): string =>
  `# ${atStart(escaped(letter.subject))}\n\n${letter.blocks.map((block) => writeBlock(block, letter)).join('\n\n')}\n`;

function writeBlock(block: Block, { language }: Letter): string {
  switch (block.kind) {
    case 'paragraph':
      return lines(block.text);
    case 'heading':
      return `## ${inLine(block.text)}`;
    case 'list':
      return block.items.map((item) => `- ${inLine(item)}`).join('\n');
    case 'pairs':
      return block.rows
        .map(({ name, value }) => `- **${inLine(name)}**${colonIn(language)}${inLine(value)}`)
        .join('\n');
    case 'quote':
      return [lines(block.text), ...(block.by ? ['', `— ${inLine(block.by)}`] : [])]
        .join('\n')
        .replaceAll(/^/gmu, '> ')
        .replaceAll(/ $/gmu, '');
  }
}

/** Lines under each other stay so. */
const lines = (rich: Rich): string => paragraphsOf(rich, writeRun).map(atStart).join('  \n');
const inLine = (rich: Rich): string => atStart(paragraphsOf(rich, writeRun).join(' '));

function writeRun(run: RichRun): string {
  const text = escaped(run.text);
  const address = addressOf(run);
  const linked = address === undefined ? text : `[${text}](<${address.replaceAll(/[<>\s]/gu, encodeURIComponent)}>)`;
  return marked(linked, `${run.bold ? '**' : ''}${run.italic ? '*' : ''}`);
}

/** Marks stand at the words: a space inside them would undo them. */
function marked(text: string, mark: string): string {
  if (mark === '' || text.trim() === '') return text;
  const [, before = '', words = '', after = ''] = /^(\s*)(.*?)(\s*)$/su.exec(text) ?? [];
  return `${before}${mark}${words}${[...mark].toReversed().join('')}${after}`;
}

const escaped = (text: string): string => text.replaceAll(/[\\`*_[\]<>&|~#]/gu, String.raw`\$&`);

/** What would begin a list, a heading or a rule at the beginning of a line. */
const atStart = (text: string): string =>
  text.replace(/^([-+=:])/u, String.raw`\$1`).replace(/^(\d+)([.)])(?=\s|$)/u, String.raw`$1\$2`);
