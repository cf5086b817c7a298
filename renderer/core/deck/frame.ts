import { box, type Box } from '../base/units.ts';
import type { ColorRole, StyleName } from '../theme/roles.ts';
import type { Context } from './context.ts';
import { setText } from './fit/set-text.ts';
import { byClause } from './fit/shorten.ts';
import { BODY_BOTTOM, BODY_BOTTOM_RAISED, colW, FULL, MARGIN } from './grid.ts';
import type { LabelKey } from './labels.ts';
import type { Anchor, Frame, Section, TextElement } from './model.ts';
import { inLine, plain, type Rich } from './rich.ts';
import { fieldPath } from '../base/ids.ts';

/** What stands around the body of every slide, always in the same place (SLIDES.md, section 2). */
export interface FrameStyle {
  readonly title: { readonly box: Box; readonly style: StyleName; readonly anchor: Anchor };
  readonly background: ColorRole;
  readonly marker: { readonly label: LabelKey; readonly color: ColorRole } | undefined;
  /** Which of the four progress bars is lit, from 0. */
  readonly progress: number | undefined;
  readonly hasProgress: boolean;
  readonly progressColors: { readonly lit: ColorRole; readonly idle: ColorRole };
  readonly footer: { readonly color: ColorRole; readonly rule: ColorRole | undefined; readonly numbered: boolean };
}

const TITLE = { box: box(MARGIN, 0.8333, FULL, 1.0833), style: 'title', anchor: 'top' } as const;
const LIGHT_PROGRESS = { lit: 'accent', idle: 'rule' } as const;
const LIGHT_FOOTER = { color: 'muted', rule: 'rule', numbered: true } as const;

function content(label: LabelKey, progress: number | undefined): FrameStyle {
  return {
    title: TITLE,
    background: 'background',
    marker: { label, color: 'accent' },
    progress,
    hasProgress: true,
    progressColors: LIGHT_PROGRESS,
    footer: LIGHT_FOOTER,
  };
}

export const FRAME_STYLES: Readonly<Record<Frame, FrameStyle>> = {
  cover: {
    title: { box: box(MARGIN, 1.75, colW(10), 2.25), style: 'display', anchor: 'bottom' },
    background: 'cover',
    marker: undefined,
    progress: undefined,
    hasProgress: false,
    progressColors: { lit: 'coverText', idle: 'coverRule' },
    footer: { color: 'coverMuted', rule: undefined, numbered: false },
  },
  brief: content('section.brief', undefined),
  story: content('section.story', 0),
  evidence: content('section.evidence', 1),
  champion: content('section.champion', 2),
  ask: content('section.ask', 3),
  closing: {
    title: { box: box(MARGIN, 0.8333, colW(11), 2.0833), style: 'asks', anchor: 'bottom' },
    background: 'cover',
    marker: { label: 'section.ask', color: 'coverText' },
    progress: 3,
    hasProgress: true,
    progressColors: { lit: 'coverText', idle: 'coverRule' },
    footer: { color: 'coverMuted', rule: 'coverRule', numbered: true },
  },
  backup: content('section.backup', undefined),
  text: content('section.backup', undefined),
};

export const MARKER_BOX = box(MARGIN, 0.5, 4, 0.25);
export const FOOTER_BOX = box(MARGIN, 6.9792, 9, 0.25);
export const NUMBER_BOX = box(11.5833, 6.9792, 1, 0.25);
export const FOOTER_RULE_Y = 6.9167;
/** Between the footer and the slide number: where the links from and to the backup stand. */
export const LINK_BOX = box(9.8333, 6.9792, 1.75, 0.25);
export const SOURCES_BOX = box(MARGIN, 6.5833, FULL, 0.25);
const SOURCES_BOX_RAISED = box(MARGIN, 6.375, FULL, 0.4583);
/** Four bars, at the height of the marker. */
export const PROGRESS_BOXES = [11, 11.4167, 11.8333, 12.25].map((x) => box(x, 0.6042, 0.3333, 0.0417));

interface FrameText {
  readonly name: string;
  readonly text: Rich;
  readonly at: Box;
  readonly style: StyleName;
  readonly color: ColorRole;
  readonly align?: 'start' | 'end';
}

export function frameText(context: Context, { name, text, at, style, color, align = 'start' }: FrameText): TextElement {
  const textStyle = context.theme.styles[style];
  const set = setText(
    text,
    {
      style: textStyle,
      size: textStyle.size,
      bold: textStyle.bold,
      color,
      align,
      width: at.w,
      lines: 'filled',
      hyphenate: false,
      paragraphSpace: 0,
    },
    context.theme,
    context.typesetter,
  );
  return {
    kind: 'text',
    style,
    name,
    box: at,
    from: text.from,
    decorative: false,
    anchor: 'top',
    paragraphs: set.paragraphs,
    lines: set.lines,
  };
}

/** Where we are, in the slide's own words or the frame's; on a slide of plain text, the section that it belongs to. */
export function marker(context: Context, frame: Frame, section: Section, own?: Rich): TextElement | undefined {
  const style = FRAME_STYLES[frame].marker;
  if (!style) return undefined;
  const text = own ?? plain(context.label(frame === 'text' ? SECTION_LABELS[section] : style.label));
  return frameText(context, { name: 'Section', text, at: MARKER_BOX, style: 'mark', color: style.color });
}

const SECTION_LABELS: Readonly<Record<Section, LabelKey>> = {
  Opening: 'section.brief',
  Story: 'section.story',
  Evidence: 'section.evidence',
  Champion: 'section.champion',
  Ask: 'section.ask',
  Backup: 'section.backup',
};

/** The footer of each frame, which is the same on all slides that have it, fitted once. */
export function footers(context: Context): (frame: Frame) => TextElement {
  const known = new Map<Frame, TextElement>();
  return (frame) => {
    let element = known.get(frame);
    if (!element) known.set(frame, (element = footer(context, frame)));
    return element;
  };
}

/** Title, organisation and circulation label; a missing part takes its dot with it. The cover shows the last alone. */
function footer(context: Context, frame: Frame): TextElement {
  const { meta } = context.pitch;
  const { color } = FRAME_STYLES[frame].footer;
  const circulation = context.line(meta.circulation, fieldPath('meta', 'circulation'));
  const title = context.line(meta.title, fieldPath('meta', 'title'));
  const organisation = context.line(meta.organisation, fieldPath('meta', 'organisation'));
  const parts = frame === 'cover' ? [circulation] : [title, organisation, circulation];
  const lines = [title, ...(title ? byClause(title) : [])].map((short) =>
    inLine(DOT, ...(frame === 'cover' ? parts : [short, organisation, circulation])),
  );
  const inOneLine = lines.find((text) => frameText(context, at(text)).lines === 1) ?? inLine(DOT, circulation);
  return frameText(context, at(frame === 'cover' ? inLine(DOT, circulation) : inOneLine));

  function at(text: Rich): FrameText {
    return { name: 'Footer', text, at: FOOTER_BOX, style: 'source', color };
  }
}

const DOT = '\u2002·\u2002';

export function slideNumber(context: Context, frame: Frame, number: number): TextElement | undefined {
  const { numbered, color } = FRAME_STYLES[frame].footer;
  if (!numbered) return undefined;
  const text = plain(String(number));
  return frameText(context, { name: 'Slide number', text, at: NUMBER_BOX, style: 'source', color, align: 'end' });
}

/** The sources line, in one line or two, and where the body ends because of it. */
export interface SourcesLine {
  readonly element: TextElement | undefined;
  readonly bottom: number;
}

/** `short` names them by number only, for what two lines do not hold. */
export function sourcesLine(context: Context, text: Rich | undefined, short: Rich | undefined): SourcesLine {
  if (!text) return { element: undefined, bottom: BODY_BOTTOM };
  const set = (rich: Rich, at: Box): TextElement =>
    frameText(context, { name: 'Sources', text: rich, at, style: 'source', color: 'muted' });
  const one = set(text, SOURCES_BOX);
  if (one.lines === 1) return { element: one, bottom: BODY_BOTTOM };
  const two = set(text, SOURCES_BOX_RAISED);
  if (two.lines === 2) return { element: two, bottom: BODY_BOTTOM_RAISED };
  return { element: set(short ?? text, SOURCES_BOX), bottom: BODY_BOTTOM };
}
