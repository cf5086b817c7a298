import type { Locale } from '../base/locale/index.ts';
import { pt, type Pt } from '../base/units.ts';
import { contrast, mix } from './contrast.ts';
import type { Colors, ColorRole, FontSlot, StyleName } from './roles.ts';
import type { ThemeData } from './schema.ts';

/** A theme as one deck uses it: for its language and with its brand colour. */
export interface Theme {
  readonly id: string;
  readonly name: string;
  readonly colors: Colors;
  readonly fonts: Readonly<Record<FontSlot, FontFamily>>;
  readonly styles: Readonly<Record<StyleName, TextStyle>>;
}

export interface FontFamily {
  /** PowerPoint's names for Latin, East Asian and complex scripts. */
  readonly latin: string;
  readonly eastAsian: string;
  readonly complex: string;
  /** The bundled font that measures and draws it. */
  readonly metrics: string;
  /** Names to try in a browser: after the bundled font, or before it where the script has letters of its own. */
  readonly web: readonly string[];
  readonly webFirst: boolean;
  /** Of the office font, in em. */
  readonly ascent: number;
  readonly descent: number;
}

/** Line spacing: per cent of the font's own line, or a multiple of the type size where the font is not known. */
export type LineSpacing =
  { readonly kind: 'percent'; readonly percent: number } | { readonly kind: 'exact'; readonly em: number };

export interface TextStyle {
  readonly size: Pt;
  readonly floor: Pt;
  readonly font: FontSlot;
  readonly bold: boolean;
  readonly color: ColorRole;
  readonly spacing: LineSpacing;
}

export interface Brand {
  /** RRGGBB. */
  readonly accent?: string | undefined;
}

export function resolveTheme(data: ThemeData, locale: Locale, brand: Brand = {}): Theme {
  const headFalls = !data.fonts.head.scripts.includes(locale.script) && isAlphabet(locale);
  const { body } = data.fonts;
  const named = scriptFontsOf(data, locale);
  const family = (font: typeof body, slot: FontSlot): FontFamily => ({
    latin: font.office,
    eastAsian: named.eastAsian?.[slot][0] ?? '',
    complex: named.complex[slot][0] ?? '',
    metrics: font.metrics,
    web: named.web[slot],
    webFirst: false,
    ascent: font.ascent,
    descent: font.descent,
  });
  // One serif for all of a heading: Georgia's figures hang below the line beside letters that are not its own.
  const [own] = named.web.head;
  const head: FontFamily =
    own === undefined
      ? family(headFalls ? body : data.fonts.head, 'head')
      : { ...family(body, 'head'), ...OTHER_SCRIPTS, latin: own, webFirst: true };
  return {
    id: data.id,
    name: data.name,
    colors: branded(data, brand.accent),
    fonts: { head, body: family(body, 'body') },
    styles: stylesFor(data, locale, headFalls),
  };
}

/** Arimo is wider than most serifs, so what it measures fits; the lines are those of Times New Roman. */
const OTHER_SCRIPTS = { metrics: 'arimo', ascent: 0.891, descent: 0.216 } as const;

const isAlphabet = ({ script }: Locale): boolean => script === 'greek' || script === 'cyrillic';

function scriptFontsOf(data: ThemeData, { language, script }: Locale) {
  const { complex, ja, zh, ko } = data.scripts;
  const eastAsian = { ja, zh, ko }[language];
  const web = eastAsian ?? (script === 'arabic' || script === 'hebrew' ? complex : { head: [], body: [] });
  return { eastAsian, complex, web };
}

/**
 * A brand's colour in place of the accent, and what follows from it (SLIDES.md, section 4): a tint stays what it is for,
 * 12 % of the accent on the background; a cover is the accent darkened; whatever is written on them can be read. A
 * colour too light to be read itself is kept for fills, and text and lines are in ink.
 */
function branded(data: ThemeData, accent: string | undefined): Colors {
  const { colors } = data;
  const own = brandColor(accent);
  if (own === undefined) return colors;
  const on = writtenOn(own, colors);
  const accentInk = contrast(own, colors.background) >= READABLE ? own : colors.ink;
  const accents = { accent: own, accentInk, onAccent: on.text, onAccentMuted: on.muted, series1: own };
  if (!data.brandFillsPanels) return { ...colors, ...accents };
  const cover = mix(own, '000000', 0.8);
  const onCover = writtenOn(cover, colors);
  const noPanel = mix(onCover.text, cover, 0.08);
  return {
    ...colors,
    ...accents,
    tint: mix(own, colors.background, 0.12),
    tintRule: mix(own, colors.background, 0.3),
    panel: own,
    panelText: on.text,
    panelFigure: on.text,
    panelMuted: on.muted,
    panelRule: mix(on.text, own, 0.3),
    cover,
    coverText: onCover.text,
    coverMuted: onCover.muted,
    coverRule: mix(onCover.text, cover, 0.3),
    coverStrong: onCover.text,
    yesPanel: onCover.text,
    yesText: cover,
    noPanel,
    noText: onCover.text,
    noMuted: mutedOn(noPanel, onCover.text),
  };
}

/** Upper-case digits of a colour as a pitch has it, with or without a sign before them. */
export function brandColor(accent: string | undefined): string | undefined {
  const own = accent?.trim().replace(/^#/u, '').toUpperCase();
  return own !== undefined && /^[0-9A-F]{6}$/u.test(own) ? own : undefined;
}

/** WCAG 2, success criterion 1.4.3. */
const READABLE = 4.5;

/** White, or the theme's dark where that is read more easily; and a quieter shade of it. */
function writtenOn(ground: string, { ink, background }: Colors): { readonly text: string; readonly muted: string } {
  const [text = 'FFFFFF'] = ['FFFFFF', ink, background].toSorted((a, b) => contrast(b, ground) - contrast(a, ground));
  return { text, muted: mutedOn(ground, text) };
}

function mutedOn(ground: string, text: string): string {
  const muted = mix(text, ground, 0.75);
  return contrast(muted, ground) >= READABLE ? muted : text;
}

/**
 * What a script needs, whatever the theme: CJK glyphs fill the em and their fonts' own lines differ widely, so spacing
 * is in points and large sizes come down; Arabic needs air. Headings are bold where the serif face has no such script.
 */
function stylesFor(data: ThemeData, locale: Locale, headFalls: boolean): Readonly<Record<StyleName, TextStyle>> {
  const entries = Object.entries(data.styles).map(([name, style]) => {
    const base: TextStyle = {
      size: pt(style.size),
      floor: pt(style.floor),
      font: style.font,
      bold: style.bold || (style.font === 'head' && headFalls),
      color: style.color,
      spacing: { kind: 'percent', percent: headFalls ? (style.spacingInBody ?? style.spacing) : style.spacing },
    };
    return [name, adaptToScript(name as StyleName, base, locale)] as const;
  });
  return Object.fromEntries(entries) as Record<StyleName, TextStyle>;
}

const CJK_SIZES: Partial<Record<StyleName, number>> = { strong: 22, figureL: 40, figureXL: 54 };
const CJK_LINE = 1.32;
const CJK_HEAD_LINE = 1.25;
const RTL_PERCENT = 110;
const RTL_HEAD_PERCENT = 108;
const RTL_TITLE = 28;

function adaptToScript(name: StyleName, style: TextStyle, { script }: Locale): TextStyle {
  const head = style.font === 'head';
  if (script === 'cjk') {
    const size = pt(CJK_SIZES[name] ?? style.size);
    return {
      ...style,
      size,
      floor: pt(Math.min(style.floor, size)),
      bold: style.bold || head,
      spacing: { kind: 'exact', em: head ? CJK_HEAD_LINE : CJK_LINE },
    };
  }
  if (script === 'arabic' || script === 'hebrew') {
    const size = name === 'title' ? pt(RTL_TITLE) : style.size;
    return {
      ...style,
      size,
      bold: style.bold || head,
      spacing: { kind: 'percent', percent: head ? RTL_HEAD_PERCENT : RTL_PERCENT },
    };
  }
  return style;
}

/** Height of one line, in points. */
export function lineHeight(size: Pt, font: FontFamily, spacing: LineSpacing): Pt {
  if (spacing.kind === 'exact') return pt(size * spacing.em);
  return pt((size * (font.ascent + font.descent) * spacing.percent) / 100);
}
