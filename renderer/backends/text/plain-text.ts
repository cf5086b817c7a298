import type { Block, Letter } from '../../core/deck/momentum/letter.ts';
import type { Rich } from '../../core/deck/rich.ts';
import { addressOf, colonIn, paragraphsOf } from './runs.ts';

/** A letter as plain text: what a mail program shows that shows no HTML. */
export const plainText = (letter: Letter): string =>
  `${letter.blocks.map((block) => writeBlock(block, letter)).join('\n\n')}\n`;

function writeBlock(block: Block, { language }: Letter): string {
  switch (block.kind) {
    case 'paragraph':
      return lines(block.text);
    case 'heading':
      return `${inLine(block.text)}\n${'-'.repeat(Math.min(RULE, [...inLine(block.text)].length))}`;
    case 'list':
      return block.items.map((item) => `- ${inLine(item)}`).join('\n');
    case 'pairs':
      return block.rows.map(({ name, value }) => `${inLine(name)}${colonIn(language)}${inLine(value)}`).join('\n');
    case 'quote':
      return [lines(block.text), ...(block.by ? [`— ${inLine(block.by)}`] : [])].map(indented).join('\n');
  }
}

/** Longest line under a heading. */
const RULE = 60;

const indented = (text: string): string => text.replaceAll(/^/gmu, '  ');

const lines = (rich: Rich): string => paragraphsOf(rich, writeRun).join('\n');
const inLine = (rich: Rich): string => paragraphsOf(rich, writeRun).join(' ');

function writeRun(run: Parameters<typeof addressOf>[0]): string {
  const address = addressOf(run);
  return address === undefined || address === run.text ? run.text : `${run.text} <${address}>`;
}
