import { encodeBase64 } from '../../core/base/base64.ts';
import type { Deck, Element, Paragraph, Slide, TextElement } from '../../core/deck/model.ts';
import type { FontSlot } from '../../core/theme/roles.ts';
import type { Theme } from '../../core/theme/resolve.ts';

/** The fonts inside the file: only the faces that the deck uses, and of those only the files whose characters it has. */

/** `assets/fonts/index.json`: by family and face, the files and the characters that each is for. */
export type FontIndex = Readonly<Record<string, Readonly<Record<string, readonly FontFile[]>>>>;

export interface FontFile {
  readonly file: string;
  /** As CSS writes a unicode-range. */
  readonly ranges: string;
}

export interface FontAssets {
  readonly index: FontIndex;
  readonly read: (file: string) => Uint8Array;
}

/** The names under which the deck's style sheet knows the two fonts. */
export const FONT_NAMES: Readonly<Record<FontSlot, string>> = { head: 'Greenlight Head', body: 'Greenlight Body' };

type FaceKey = `${FontSlot} ${'bold' | 'regular'} ${'italic' | 'upright'}`;

/** One font file that a deck needs, and how its style sheet knows it. */
export interface UsedFace {
  readonly family: string;
  readonly weight: string;
  readonly style: string;
  readonly ascentOverride: string;
  readonly descentOverride: string;
  readonly unicodeRange: string;
  readonly file: string;
}

/** The font faces with their files inside. */
export function fontFaces(deck: Deck, fonts: FontAssets): string {
  return usedFaces(deck, fonts.index)
    .map((face) => {
      const style = `font-style:${face.style};font-weight:${face.weight}`;
      const metrics = `ascent-override:${face.ascentOverride};descent-override:${face.descentOverride};line-gap-override:0%`;
      const source = `url(data:font/woff2;base64,${encodeBase64(fonts.read(face.file))}) format("woff2")`;
      return `@font-face{font-family:"${face.family}";${style};${metrics};unicode-range:${face.unicodeRange};src:${source}}\n`;
    })
    .join('');
}

/** The faces that a deck uses, and of those only the files whose characters it has. */
export function usedFaces(deck: Deck, index: FontIndex): readonly UsedFace[] {
  const { theme } = deck;
  return [...charactersByFace(deck)].flatMap(([key, characters]) => facesFor(key, characters, theme, index));
}

function facesFor(key: FaceKey, characters: ReadonlySet<number>, theme: Theme, index: FontIndex): readonly UsedFace[] {
  const [slot, weight, slant] = key.split(' ') as [FontSlot, 'bold' | 'regular', 'italic' | 'upright'];
  const family = theme.fonts[slot];
  const face = FACE_NAMES[`${weight} ${slant}`] ?? 'regular';
  const own = filesFor(index, family.metrics, face, characters);
  // What the heading font lacks is set in the body font's bold, as it was measured.
  const covered = (code: number): boolean => own.some(({ ranges }) => inRanges(code, ranges));
  const lacking = new Set([...characters].filter((code) => !covered(code)));
  const borrowed = slot === 'head' ? filesFor(index, theme.fonts.body.metrics, 'bold', lacking) : [];
  return [...own, ...borrowed].map(({ file, ranges }) => ({
    family: FONT_NAMES[slot],
    weight: weight === 'bold' ? '700' : '400',
    style: slant === 'italic' ? 'italic' : 'normal',
    ascentOverride: percent(family.ascent),
    descentOverride: percent(family.descent),
    unicodeRange: ranges,
    file,
  }));
}

const percent = (share: number): string => `${Math.round(share * 10_000) / 100}%`;

const FACE_NAMES: Readonly<Record<string, string>> = {
  'regular upright': 'regular',
  'bold upright': 'bold',
  'regular italic': 'italic',
  'bold italic': 'bold-italic',
};

function filesFor(
  index: FontIndex,
  family: string,
  face: string,
  characters: ReadonlySet<number>,
): readonly FontFile[] {
  const files = index[family]?.[face] ?? [];
  return files.filter(({ ranges }) => [...characters].some((code) => inRanges(code, ranges)));
}

function inRanges(code: number, ranges: string): boolean {
  return parsedRanges(ranges).some(([first, last]) => code >= first && code <= last);
}

const parsed = new Map<string, readonly (readonly [number, number])[]>();

function parsedRanges(ranges: string): readonly (readonly [number, number])[] {
  const known = parsed.get(ranges);
  if (known) return known;
  const made = ranges.split(',').map((range) => {
    const [first = '', last = first] = range.trim().replace('U+', '').split('-');
    return [Number.parseInt(first, 16), Number.parseInt(last, 16)] as const;
  });
  parsed.set(ranges, made);
  return made;
}

type Characters = Map<FaceKey, Set<number>>;

function charactersByFace(deck: Deck): ReadonlyMap<FaceKey, ReadonlySet<number>> {
  const found: Characters = new Map();
  const inSlides = deck.slides.map(charactersOf);
  for (const { written } of inSlides) for (const [key, characters] of written) note(found, key, characters);
  // Charts write in the body font, regular and bold.
  for (const { charted } of inSlides.filter(({ charted: { size } }) => size > 0)) {
    note(found, 'body regular upright', charted);
    note(found, 'body bold upright', charted);
  }
  return found;
}

interface SlideCharacters {
  readonly written: Characters;
  readonly charted: ReadonlySet<number>;
}

/** A preview asks at every key, of slides that are the very same but one. */
const known = new WeakMap<Slide, SlideCharacters>();

function charactersOf(slide: Slide): SlideCharacters {
  const before = known.get(slide);
  if (before) return before;
  const written: Characters = new Map();
  for (const { runs } of paragraphsOf(slide)) {
    for (const { font, bold, italic, text } of runs) {
      note(written, `${font} ${bold ? 'bold' : 'regular'} ${italic ? 'italic' : 'upright'}`, codes(text));
    }
  }
  const made = { written, charted: new Set(codes(slide.elements.flatMap(chartTexts).join(''))) };
  known.set(slide, made);
  return made;
}

function note(found: Characters, key: FaceKey, characters: Iterable<number>): void {
  let set = found.get(key);
  if (!set) found.set(key, (set = new Set()));
  for (const code of characters) set.add(code);
}

const codes = (text: string): readonly number[] => [...text].map((char) => char.codePointAt(0) ?? 0);

function paragraphsOf(slide: Slide): readonly Paragraph[] {
  const texts: readonly (TextElement | undefined)[] = [
    slide.title,
    slide.marker,
    slide.sources,
    slide.footer,
    slide.slideNumber,
  ];
  const framed = texts.flatMap((element) => element?.paragraphs ?? []);
  const body = slide.elements.flatMap((element) => {
    if (element.kind === 'text') return element.paragraphs;
    return element.kind === 'table'
      ? element.rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.paragraphs))
      : [];
  });
  return [...framed, ...body];
}

function chartTexts(element: Element): readonly string[] {
  if (element.kind !== 'chart') return [];
  const { chart } = element;
  const ticks = chart.kind === 'doughnut' ? [] : chart.scale.ticks.map(({ text }) => text);
  const labels = chart.kind === 'line' ? chart.series.map(({ label }) => label?.text ?? '') : [];
  const ends = chart.kind === 'column' ? chart.series.flatMap((series) => series.labels) : [];
  const event = chart.kind === 'line' ? (chart.axis.event?.text ?? '') : '';
  return [...chart.categories, ...ticks, ...labels, ...ends, event];
}
