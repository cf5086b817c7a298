import type { Deck, Paragraph, Slide } from '../../renderer/core/deck/model.ts';

/**
 * What other programs are given to make a deck of the same content: titles, paragraphs as bullets, tables and notes. The
 * one place where a composed deck is turned into their input, so that all of them get the same.
 */
export interface PeerSlide {
  readonly title: string;
  readonly bullets: readonly string[];
  /** By table, row and cell. */
  readonly tables: readonly (readonly (readonly string[])[])[];
  readonly notes: readonly string[];
}

export const peerSlides = ({ slides }: Deck): readonly PeerSlide[] => slides.map(peerSlide);

function peerSlide({ title, elements, notes }: Slide): PeerSlide {
  const bullets = elements.flatMap((element) => (element.kind === 'text' ? wordsOf(element.paragraphs) : []));
  const tables = elements.flatMap((element) =>
    element.kind === 'table'
      ? [element.rows.map(({ cells }) => cells.map(({ paragraphs }) => wordsOf(paragraphs).join(' ')))]
      : [],
  );
  return { title: wordsOf(title.paragraphs).join(' '), bullets, tables, notes };
}

const wordsOf = (paragraphs: readonly Paragraph[]): readonly string[] =>
  paragraphs
    .map(({ runs }) =>
      runs
        .map(({ text }) => text)
        .join('')
        .trim(),
    )
    .filter((text) => text !== '');

/** For pandoc: a heading per slide, of which `--slide-level=1` makes one slide each. */
export const pandocMarkdown = (slides: readonly PeerSlide[]): string =>
  slides.map((slide) => [`# ${escaped(slide.title)}`, bodyOf(slide), notesOf(slide)].join('\n\n')).join('\n\n');

/** Pandoc begins a new slide at a table that follows something; only side by side do both stay on one. */
function bodyOf({ bullets, tables }: PeerSlide): string {
  const list = bullets.map((text) => `- ${escaped(text)}`).join('\n');
  const blocks = [...tables.map(pipeTable), ...(list === '' ? [] : [list])];
  if (blocks.length < 2) return blocks.join('');
  const columns = blocks.map((block) => `::: {.column width="${Math.floor(100 / blocks.length)}%"}\n\n${block}\n\n:::`);
  return `:::: {.columns}\n${columns.join('\n')}\n::::`;
}

function pipeTable([head = [], ...rows]: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.map(escaped).join(' | ')} |`;
  return [line(head), `|${head.map(() => '---|').join('')}`, ...rows.map(line)].join('\n');
}

const notesOf = ({ notes }: PeerSlide): string =>
  notes.length === 0 ? '' : `::: notes\n\n${notes.map(escaped).join('\n\n')}\n\n:::`;

/** Every sign of Markdown is meant as itself; a line break within a text is a space. */
const escaped = (text: string): string =>
  text.replaceAll(/\s*\n\s*/gu, ' ').replaceAll(/[!-/:-@[-`{-~]/gu, (sign) => `\\${sign}`);
