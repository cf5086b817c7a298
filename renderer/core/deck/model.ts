import type { FieldPath, SlideId } from '../base/ids.ts';
import type { Box, Inches, Pt } from '../base/units.ts';
import type { Cut } from '../pitch/cuts.ts';

import type { LineSpacing, Theme } from '../theme/resolve.ts';
import type { ColorRole, FontSlot, StyleName } from '../theme/roles.ts';
import type { Chart } from './chart/model.ts';
import type { Finding } from './findings.ts';

/**
 * The deck: what every back-end draws. All measuring and deciding is over; what stands here has its place in inches, its
 * size in points and its colour as a role. Boxes have no insets. Positions are physical: a deck that runs from right to
 * left is mirrored already.
 */
export interface Deck {
  readonly cut: Cut;
  readonly title: string;
  readonly organisation: string;
  readonly author: string;
  /** BCP 47. */
  readonly language: string;
  /** The same with a region, as Office wants it. */
  readonly officeLanguage: string;
  readonly direction: 'ltr' | 'rtl';
  readonly theme: Theme;
  readonly slides: readonly Slide[];
  readonly pictures: ReadonlyMap<string, PictureData>;
  readonly findings: readonly Finding[];
  /** Only where it was asked for. */
  readonly arranged?: readonly Arranged[];
}

/** A proposal of a layout that the author may hide, move and retitle; it may take several slides, or be in none of this cut. */
export interface Arranged {
  readonly id: SlideId;
  /** The one in which it may be moved, also where the clock put it behind the ask. */
  readonly home: Section;
  /** Its place among those of its home section if the author says nothing, counted from 0. */
  readonly natural: number;
  /** The whole of it, without a number of its part. */
  readonly title: string;
  /** How it would look, where this cut would show it were it not hidden; it has no number. */
  readonly hidden?: Slide;
}

/** Where slides stand in the argument; PowerPoint's sections. */
export const SECTIONS = ['Opening', 'Story', 'Evidence', 'Champion', 'Ask', 'Backup'] as const;
export type Section = (typeof SECTIONS)[number];

/** The frame around a slide's body, which PowerPoint holds as a slide layout. */
export const FRAMES = ['cover', 'brief', 'story', 'evidence', 'champion', 'ask', 'closing', 'backup', 'text'] as const;
export type Frame = (typeof FRAMES)[number];

/** What a slide shows, by the layout that drew it; the last two are those of the small decks between two meetings. */
export const SLIDE_KINDS = [
  'cover',
  'brief',
  'decided',
  'situation',
  'pairs',
  'inaction',
  'benefits',
  'pilot',
  'figures',
  'chart',
  'business-case',
  'case',
  'competitors',
  'objections',
  'risks',
  'champion',
  'told',
  'ready',
  'options',
  'steps',
  'ask',
  'backup',
  'in-full',
  'words',
  'sources',
  'update',
  'win',
] as const;
export type SlideKind = (typeof SLIDE_KINDS)[number];

export interface Slide {
  readonly id: SlideId;
  readonly kind: SlideKind;
  readonly section: Section;
  readonly frame: Frame;
  /** Counted from 1 through the whole deck. */
  readonly number: number;
  readonly title: TextElement;
  /** In reading order, which is also the order of drawing. The frame's own parts come last. */
  readonly elements: readonly Element[];
  /** Paragraphs to say or to read up; the author's first. */
  readonly notes: readonly string[];
  /** The parts of the frame that are text on this slide. */
  readonly marker: TextElement | undefined;
  readonly sources: TextElement | undefined;
  readonly footer: TextElement;
  readonly slideNumber: TextElement | undefined;
}

interface ElementBase {
  /** Names the element within its slide, the same from build to build. */
  readonly name: string;
  readonly box: Box;
  /** The fields of the pitch that it shows. */
  readonly from: readonly FieldPath[];
  /** Says nothing that a screen reader should read. */
  readonly decorative: boolean;
  /** An empty place for something required that is missing; only where a deck is composed for editing. */
  readonly slot?: true;
}

export type Element =
  TextElement | ShapeElement | LineElement | PictureElement | IconElement | ChartElement | TableElement;

export interface TextElement extends ElementBase {
  readonly kind: 'text';
  /** Its place in the type scale. */
  readonly style: StyleName;
  readonly paragraphs: readonly Paragraph[];
  readonly anchor: Anchor;
  /** How many lines it takes in its box, as measured. */
  readonly lines: number;
}

export type Anchor = 'top' | 'middle' | 'bottom';

export interface Paragraph {
  readonly runs: readonly Run[];
  readonly align: Align;
  readonly spacing: LineSpacing;
  /** Points above it, where it is not the first. */
  readonly spaceBefore: Pt;
}

/** `start` is left in English and right in Arabic. */
export type Align = 'start' | 'end' | 'center';

export interface Run {
  readonly text: string;
  readonly font: FontSlot;
  readonly size: Pt;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly color: ColorRole;
  readonly superscript?: true;
  /** A line ends behind it, where programs would not break between phrases: headings in Japanese, Chinese and Thai. */
  readonly endsLine?: true;
  readonly link?: Link;
}

export type Link =
  { readonly kind: 'web'; readonly address: string } | { readonly kind: 'slide'; readonly slide: SlideId };

export interface ShapeElement extends ElementBase {
  readonly kind: 'shape';
  readonly shape: 'rectangle' | 'homePlate' | 'chevron';
  readonly fill: ColorRole;
  /** Points the other way, in a deck that runs from right to left. */
  readonly flipped: boolean;
}

export interface LineElement extends ElementBase {
  readonly kind: 'line';
  readonly color: ColorRole;
  readonly weight: Pt;
}

export interface PictureElement extends ElementBase {
  readonly kind: 'picture';
  /** Key into the deck's pictures; absent where the picture is missing or broken: then a frame with the alt text. */
  readonly media: string | undefined;
  readonly alt: string;
  /** The part of the picture that shows, as shares of its width and height. */
  readonly crop: Crop;
}

export interface Crop {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface PictureData {
  readonly type: PictureType;
  readonly bytes: Uint8Array;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
}

export type PictureType = 'image/png' | 'image/jpeg' | 'image/gif';

export interface IconElement extends ElementBase {
  readonly kind: 'icon';
  readonly icon: IconName;
  readonly color: ColorRole;
  readonly flipped: boolean;
}

export const ICONS = ['arrow-right', 'users', 'circle-check', 'circle-x', 'circle-minus'] as const;
export type IconName = (typeof ICONS)[number];

export interface ChartElement extends ElementBase {
  readonly kind: 'chart';
  readonly chart: Chart;
  readonly alt: string;
}

export interface TableElement extends ElementBase {
  readonly kind: 'table';
  readonly alt: string;
  /** In reading order: the first stands right in a deck that runs from right to left. */
  readonly columns: readonly Inches[];
  /** The first is the header. */
  readonly rows: readonly TableRow[];
}

export interface TableRow {
  readonly height: Inches;
  readonly cells: readonly TableCell[];
}

export interface TableCell {
  readonly style: StyleName;
  readonly paragraphs: readonly Paragraph[];
  readonly anchor: Anchor;
  readonly fill?: ColorRole;
  readonly top?: Border;
  readonly bottom?: Border;
  readonly padding: { readonly start: Inches; readonly end: Inches };
  readonly from: readonly FieldPath[];
  readonly lines: number;
}

export interface Border {
  readonly color: ColorRole;
  readonly weight: Pt;
}
