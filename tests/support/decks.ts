import { readFileSync } from 'node:fs';
import path from 'node:path';
import { openAssets } from '../../electron/cli/assets.ts';
import { createLocale } from '../../renderer/core/base/locale/index.ts';
import { utf8 } from '../../renderer/core/base/zip.ts';
import { compose } from '../../renderer/core/deck/compose.ts';
import { loadLanguageSupport } from '../../renderer/core/deck/fit/language-support.ts';
import type { Deck, Element, Slide, TextElement } from '../../renderer/core/deck/model.ts';
import type { Cut } from '../../renderer/core/pitch/cuts.ts';
import { openPitch, type OpenedPitch } from '../../renderer/core/pitch/open.ts';

/** Decks made of real samples and of small pitches, with the real assets. */

export const ROOT = path.resolve(import.meta.dirname, '../..');
export const assets = openAssets(path.join(ROOT, 'assets'));
export const SAMPLES = assets.samples();
export const THEMES = assets.themes().map(({ id }) => id);

export function openDocument(document: object): OpenedPitch {
  return opened(utf8(JSON.stringify({ format: 'greenlight', formatVersion: 1, generator: 'a test', document })));
}

export const openSample = (id: string): OpenedPitch => opened(assets.read(`samples/${id}.pitch.json`));

export const openFixture = (name: string): OpenedPitch =>
  opened(readFileSync(path.join(ROOT, 'tests/fixtures/pitches', `${name}.pitch.json`)));

function opened(bytes: Uint8Array): OpenedPitch {
  const result = openPitch(bytes);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

export interface DeckOptions {
  readonly cut?: Cut;
  readonly theme?: string;
  readonly mode?: 'edit' | 'deliver';
  readonly arranged?: boolean;
  readonly lens?: string;
  readonly backup?: boolean;
}

export async function composeOpened(pitch: OpenedPitch, options: DeckOptions = {}): Promise<Deck> {
  const { cut = 'full', theme = 'boardroom', mode = 'deliver', arranged = false, lens, backup } = options;
  const locale = createLocale(pitch.pitch.meta.language ?? 'en-GB');
  const data = assets.theme(theme);
  if (!data) throw new Error(`no theme ${theme}`);
  return compose(pitch, {
    theme: data,
    metrics: assets.metrics,
    labels: assets.labels(locale.language),
    support: await loadLanguageSupport(locale.tag),
    cut,
    mode,
    arranged,
    lens,
    backup,
  });
}

/** A deck of a document whose only certain field is its title. */
export const composeDocument = (document: object, options: DeckOptions = {}): Promise<Deck> =>
  composeOpened(openDocument({ meta: { title: 'A test' }, ...document }), options);

export const slideOf = (deck: Deck, id: string): Slide => {
  const slide = deck.slides.find((one) => one.id === id);
  if (!slide) throw new Error(`no slide ${id} among ${deck.slides.map((one) => one.id).join(', ')}`);
  return slide;
};

export const idsOf = (deck: Deck): readonly string[] => deck.slides.map(({ id }) => id);

export const wordsOf = (element: TextElement): string =>
  element.paragraphs.map(({ runs }) => runs.map(({ text }) => text).join('')).join('\n');

export const titleOf = (slide: Slide): string => wordsOf(slide.title).replaceAll('\u00A0', ' ');

/** All elements that are text, the frame's among them. */
export function textsOf(slide: Slide): readonly TextElement[] {
  const framed = [slide.title, slide.marker, slide.sources, slide.footer, slide.slideNumber];
  const body = slide.elements.filter((element): element is TextElement => element.kind === 'text');
  return [...framed.filter((element) => element !== undefined), ...body];
}

export const elementNamed = (slide: Slide, name: string): Element => {
  const element = slide.elements.find((one) => one.name === name);
  if (!element) throw new Error(`no ${name} among ${slide.elements.map((one) => one.name).join(', ')}`);
  return element;
};

export const textNamed = (slide: Slide, name: string): string => {
  const element = elementNamed(slide, name);
  if (element.kind !== 'text') throw new Error(`${name} is no text`);
  return wordsOf(element).replaceAll('\u00A0', ' ');
};

/** Every word on a slide, tables included. */
export function allWords(slide: Slide): string {
  const cells = slide.elements.flatMap((element) =>
    element.kind === 'table'
      ? element.rows.flatMap(({ cells: row }) => row.flatMap(({ paragraphs }) => paragraphs))
      : [],
  );
  const paragraphs = [...textsOf(slide).flatMap((element) => element.paragraphs), ...cells];
  return paragraphs
    .map(({ runs }) => runs.map(({ text }) => text).join(''))
    .join('\n')
    .replaceAll('\u00A0', ' ');
}
