import { mailFile, PPTX_TYPE } from '../../backends/text/files.ts';
import { fontFaces, usedFaces, type FontAssets } from '../../backends/reveal/fonts.ts';
import { slideContext, slideHtml } from '../../backends/reveal/slide-html.ts';
import { deckStyles } from '../../backends/reveal/style.ts';
import { fieldPath } from '../../core/base/ids.ts';
import type { Deck } from '../../core/deck/model.ts';
import { applyEdit } from '../../core/edit/apply.ts';
import { set } from '../../core/edit/edit.ts';
import type { OpenedPitch } from '../../core/pitch/open.ts';
import { utf8 } from '../../core/base/zip.ts';
import type { ExportFormat, ExportOptions, ExportOutcome, ExportProgress } from '../../state/engine.ts';
import { loadFontIndex, loadFonts, loadIcons } from '../assets.ts';
import { composeDeck, contextOptions, type Composed } from './compose.ts';
import { serialise } from './documents.ts';
import type { SlidePictures } from './protocol.ts';

/** Makes the files of an export, the same bytes as the command line. What writes a format is loaded when it is asked for. */

type Tell = (progress: ExportProgress) => void;
type File = ExportOutcome['files'][number];
type Page = ExportOutcome['pages'][number];

/** What one format adds. */
interface Made {
  readonly files?: readonly File[];
  readonly pages?: readonly Page[];
  readonly pictures?: SlidePictures;
}

export interface Exported extends ExportOutcome {
  /** Slides that the page is to draw as pictures: a worker cannot. */
  readonly pictures: SlidePictures | undefined;
}

export async function exportDeck(opened: OpenedPitch, options: ExportOptions, tell: Tell): Promise<Exported> {
  const { cut, theme, lens, backup } = options;
  tell({ step: 'composing', format: undefined, slide: 0, slides: 0 });
  const composed = await composeDeck(labelled(opened, options), { cut, theme, lens, backup, mode: 'deliver' });
  const slides = composed.deck.slides.length;
  const made: Made[] = [];
  for (const format of options.formats) {
    const onSlide = (slide: number): void => tell({ step: 'writing', format, slide, slides });
    made.push(await writeFormat(format, { composed, opened, options, onSlide }));
  }
  const files = made.flatMap((one) => one.files ?? []);
  tell({ step: 'checking', format: undefined, slide: 0, slides });
  const { receiptOf } = await import('./receipt.ts');
  return {
    files,
    pages: made.flatMap((one) => one.pages ?? []),
    pictures: made.find((one) => one.pictures)?.pictures,
    receipt: await receiptOf(composed.deck, files, options),
  };
}

/** With the circulation label of this export. A pitch that goes along keeps its own. */
function labelled(opened: OpenedPitch, { circulation }: ExportOptions): OpenedPitch {
  if (circulation === undefined) return opened;
  const label = circulation.trim() === '' ? undefined : circulation;
  return { ...opened, pitch: applyEdit(opened.pitch, set(fieldPath('meta', 'circulation'), label)) };
}

interface Job {
  readonly composed: Composed;
  readonly opened: OpenedPitch;
  readonly options: ExportOptions;
  readonly onSlide: (slide: number) => void;
}

async function writeFormat(format: ExportFormat, job: Job): Promise<Made> {
  const { name, notes } = job.options;
  switch (format) {
    case 'pptx':
      return { files: [{ name: `${name}.pptx`, bytes: await pptxBytes(job), type: PPTX_TYPE }] };
    case 'html':
      return { files: [{ name: `${name}.html`, bytes: utf8(await htmlText(job, notes)), type: 'text/html' }] };
    case 'pdf':
      // The deck itself prints one slide a page.
      return { pages: [{ name: `${name}.pdf`, html: await htmlText(job, false), format }] };
    case 'handout':
      return { pages: [{ name: `${name} notes.pdf`, html: await handoutText(job), format }] };
    case 'eml':
      return { files: await mailFiles(job) };
    case 'png':
      return { pictures: await slidePictures(job) };
  }
}

async function pptxBytes({ composed: { deck }, opened, options, onSlide }: Job): Promise<Uint8Array> {
  const { writePptx } = await import('../../backends/pptx/write.ts');
  const pitch = options.embedPitch ? serialise(opened, 'archive') : undefined;
  return writePptx(deck, { icons: await loadIcons(), notes: options.notes, pitch, onSlide });
}

/** A draft with the deck attached, without notes; of a pitch that asks for nothing yet, none. */
async function mailFiles({ composed: { deck }, opened, options: { cut, theme, name } }: Job): Promise<readonly File[]> {
  const [{ writePptx }, { writeAsk }] = await Promise.all([
    import('../../backends/pptx/write.ts'),
    import('../../core/deck/momentum/compose-letters.ts'),
  ]);
  const letter = writeAsk(opened, cut, await contextOptions(opened, theme));
  if (!letter.ok) return [];
  const bytes = await writePptx(deck, { icons: await loadIcons(), notes: false });
  return [mailFile(letter.value, name, [{ name: `${name}.pptx`, type: PPTX_TYPE, bytes }])];
}

async function htmlText({ composed: { deck, support }, onSlide }: Job, notes: boolean): Promise<string> {
  const [{ writeHtml }, { sha256 }] = await Promise.all([
    import('../../backends/reveal/write.ts'),
    import('./receipt.ts'),
  ]);
  return writeHtml(deck, { icons: await loadIcons(), fonts: await fontsOf(deck), notes, support, sha256, onSlide });
}

async function handoutText({ composed: { deck, support }, onSlide }: Job): Promise<string> {
  const { writeHandout } = await import('../../backends/reveal/handout.ts');
  return writeHandout(deck, { icons: await loadIcons(), fonts: await fontsOf(deck), support, onSlide });
}

async function slidePictures({ composed: { deck, support }, options: { name } }: Job): Promise<SlidePictures> {
  const context = slideContext(deck, { icons: await loadIcons(), notes: false, support });
  const digits = String(deck.slides.length).length;
  return {
    css: `${fontFaces(deck, await fontsOf(deck))}${deckStyles(deck)}`,
    language: deck.language,
    direction: deck.direction,
    slides: deck.slides.map((slide) => ({
      name: `${name} ${String(slide.number).padStart(digits, '0')}.png`,
      html: slideHtml(slide, context),
    })),
  };
}

export async function fontsOf(deck: Deck): Promise<FontAssets> {
  const index = await loadFontIndex();
  const files = await loadFonts(usedFaces(deck, index).map(({ file }) => file));
  return { index, read: (file) => files.get(file) ?? new Uint8Array() };
}
