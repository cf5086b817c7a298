import { usedFaces } from '../../backends/reveal/fonts.ts';
import type { Deck } from '../../core/deck/model.ts';
import type { OpenedPitch } from '../../core/pitch/open.ts';
import { utf8 } from '../../core/base/zip.ts';
import type { ExportFormat, ExportOptions, ExportOutcome, ExportProgress } from '../../state/engine.ts';
import { loadFontIndex, loadFonts, loadIcons } from '../assets.ts';
import { composeDeck, type Composed } from './compose.ts';
import { serialise } from './documents.ts';

/** Makes the files of an export, the same bytes as the command line. What writes a format is loaded when it is asked for. */

type Tell = (progress: ExportProgress) => void;
type Files = ExportOutcome['files'];

export const PPTX_TYPE = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';

export async function exportDeck(opened: OpenedPitch, options: ExportOptions, tell: Tell): Promise<ExportOutcome> {
  const { cut, theme } = options;
  tell({ step: 'composing', format: undefined, slide: 0, slides: 0 });
  const composed = await composeDeck(opened, { cut, theme, mode: 'deliver' });
  const files: Files[number][] = [];
  for (const format of options.formats) files.push(...(await writeFormat(format, composed, opened, options, tell)));
  const slides = composed.deck.slides.length;
  return { files, pages: [], receipt: { rows: [], replaced: [], slides } };
}

async function writeFormat(
  format: ExportFormat,
  composed: Composed,
  opened: OpenedPitch,
  options: ExportOptions,
  tell: Tell,
): Promise<Files> {
  const slides = composed.deck.slides.length;
  const onSlide = (slide: number): void => tell({ step: 'writing', format, slide, slides });
  const { name } = options;
  switch (format) {
    case 'pptx':
      return [
        { name: `${name}.pptx`, bytes: await pptxBytes(composed.deck, opened, options, onSlide), type: PPTX_TYPE },
      ];
    case 'html':
      return [
        { name: `${name}.html`, bytes: utf8(await htmlText(composed, options.notes, onSlide)), type: 'text/html' },
      ];
    case 'pdf':
    case 'png':
    case 'handout':
      return [];
  }
}

async function pptxBytes(
  deck: Deck,
  opened: OpenedPitch,
  { notes, embedPitch }: ExportOptions,
  onSlide: (slide: number) => void,
): Promise<Uint8Array> {
  const { writePptx } = await import('../../backends/pptx/write.ts');
  const pitch = embedPitch ? serialise(opened, 'archive') : undefined;
  return writePptx(deck, { icons: await loadIcons(), notes, pitch, onSlide });
}

async function htmlText(
  { deck, support }: Composed,
  notes: boolean,
  onSlide: (slide: number) => void,
): Promise<string> {
  const { writeHtml } = await import('../../backends/reveal/write.ts');
  const index = await loadFontIndex();
  const fonts = await loadFonts(usedFaces(deck, index).map(({ file }) => file));
  return writeHtml(deck, {
    icons: await loadIcons(),
    fonts: { index, read: (file) => fonts.get(file) ?? new Uint8Array() },
    notes,
    support,
    sha256: async (bytes) => new Uint8Array(await crypto.subtle.digest('SHA-256', new Uint8Array(bytes))),
    onSlide,
  });
}
