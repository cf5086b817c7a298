import { inspectPptx, type PptxReport } from '../../backends/pptx/inspect/inspect.ts';
import { inspectHtml, type HtmlReport } from '../../backends/reveal/inspect.ts';
import { fromUtf8 } from '../../core/base/zip.ts';
import type { Finding, FindingCode } from '../../core/deck/findings.ts';
import type { Deck } from '../../core/deck/model.ts';
import type { ExportOptions, ExportOutcome, Receipt, ReceiptRow } from '../../state/engine.ts';

/** Opens the files of an export again, and says of each check whether it holds. What was not checked has no row. */

type Files = ExportOutcome['files'];

export async function receiptOf(deck: Deck, files: Files, options: ExportOptions): Promise<Receipt> {
  const ended = (ending: string): Files => files.filter(({ name }) => name.endsWith(ending));
  const decks = ended('.pptx').map(({ bytes }) => inspectPptx(bytes));
  const pages = await Promise.all(ended('.html').map(({ bytes }) => inspectHtml(fromUtf8(bytes), sha256)));
  const opened = decks.length + pages.length > 0;
  const rows = [
    ...(opened ? [structure(decks, pages, deck.slides.length)] : []),
    fit(deck),
    ...(opened
      ? [fonts(deck, decks, pages), data(decks, pages), titles(decks, pages), hidden(decks, pages, options)]
      : []),
  ];
  return { rows, replaced: deck.findings.filter(({ code }) => code === 'picture-broken'), slides: deck.slides.length };
}

export const sha256 = async (bytes: Uint8Array): Promise<Uint8Array> =>
  new Uint8Array(await crypto.subtle.digest('SHA-256', new Uint8Array(bytes)));

type Decks = readonly PptxReport[];
type Pages = readonly HtmlReport[];

function structure(decks: Decks, pages: Pages, slides: number): ReceiptRow {
  const lost = [...decks, ...pages].filter((report) => report.slides !== slides).map((report) => `${report.slides}`);
  const names = [...decks, ...pages].flatMap(({ faults }) => faults);
  const parts = sum(decks.map((report) => report.parts));
  return { check: 'structure', ok: names.length === 0 && lost.length === 0, figures: { parts, slides }, names };
}

const TOO_LONG: ReadonlySet<FindingCode> = new Set(['title-shortened', 'text-moved-to-backup', 'word-broken'] as const);

function fit({ findings, slides }: Deck): ReceiptRow {
  const long = findings.filter(({ code }) => TOO_LONG.has(code));
  const figures = { slides: slides.length, moved: long.length };
  return { check: 'fit', ok: long.length === 0, figures, names: long.map((finding: Finding) => finding.detail) };
}

/** Fonts that come with Microsoft Office; other scripts are set in the ones of the system. */
const OFFICE_FONTS: ReadonlySet<string> = new Set(
  'Calibri,Arial,Georgia,Times New Roman,Cambria,Segoe UI,Yu Gothic,Meiryo,MS Gothic,Microsoft YaHei,Malgun Gothic,Tahoma,Verdana'.split(
    ',',
  ),
);

function fonts({ theme }: Deck, decks: Decks, pages: Pages): ReceiptRow {
  const asked = new Set(decks.flatMap((report) => report.fonts));
  const names = decks.length > 0 ? [...asked] : [...new Set([theme.fonts.head.latin, theme.fonts.body.latin])];
  const inside = sum(pages.map((report) => report.fonts));
  const ok = names.every((name) => OFFICE_FONTS.has(name)) && pages.every((report) => report.fonts > 0);
  return { check: 'fonts', ok, figures: { inside }, names };
}

function data(decks: Decks, pages: Pages): ReceiptRow {
  const [first] = decks;
  const tables = first?.tables.count ?? pages[0]?.tables ?? 0;
  const charts = first?.charts.count ?? 0;
  const ok =
    decks.every((one) => one.charts.editable === one.charts.count && one.tables.headed === one.tables.count) &&
    pages.every((page) => page.headed === page.tables);
  return { check: 'data', ok, figures: { charts, tables }, names: [] };
}

/** Charts and tables need words as pictures do. */
function titles(decks: Decks, pages: Pages): ReceiptRow {
  const counts = [...decks.map(describedInDeck), ...pages];
  const ok = counts.every((one) => one.titles === one.slides && one.described === one.pictures);
  const [first = { titles: 0, slides: 0, pictures: 0, described: 0 }] = counts;
  const { titles: titled, slides, pictures, described } = first;
  return { check: 'titles', ok, figures: { titles: titled, slides, pictures, described }, names: [] };
}

function describedInDeck({ slides, titles: titled, pictures, charts, tables }: PptxReport) {
  const all = [pictures, charts, tables];
  return {
    slides,
    titles: titled,
    pictures: sum(all.map(({ count }) => count)),
    described: sum(all.map(({ described }) => described)),
  };
}

/** What the file holds beside its slides is what was asked for. The author's name is the one that the pitch names. */
function hidden(decks: Decks, pages: Pages, options: ExportOptions): ReceiptRow {
  const notes = Math.max(0, ...[...decks, ...pages].map((report) => report.notes));
  const comments = sum(decks.map((report) => report.comments));
  const pitch = decks.some(({ hasPitch }) => hasPitch);
  const ok = comments === 0 && (notes === 0 || options.notes) && (!pitch || options.embedPitch);
  const names = [...new Set(decks.flatMap(({ author, company }) => [author, company]))].filter((name) => name !== '');
  return { check: 'hidden', ok, figures: { notes, comments, pitch: pitch ? 1 : 0 }, names };
}

const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);
