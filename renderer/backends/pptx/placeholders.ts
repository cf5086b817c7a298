import { box, type Box } from '../../core/base/units.ts';
import { mirrorBox } from '../../core/deck/finish.ts';
import { FOOTER_BOX, FRAME_STYLES, MARKER_BOX, NUMBER_BOX, SOURCES_BOX } from '../../core/deck/frame.ts';
import { BODY_BOTTOM, BODY_TOP, colW, FULL, MARGIN } from '../../core/deck/grid.ts';
import type { Anchor, Frame } from '../../core/deck/model.ts';
import type { TextStyle, Theme } from '../../core/theme/resolve.ts';
import type { ColorRole } from '../../core/theme/roles.ts';

/** The places that master and layouts hold, and slides fill: stated once, so that a slide knows what it inherits. */
export interface Placeholder {
  readonly name: string;
  readonly type: 'title' | 'ctrTitle' | 'subTitle' | 'body' | 'ftr' | 'sldNum';
  readonly index?: number;
  /** As for a deck that runs from left to right. */
  readonly box: Box;
  readonly anchor?: Anchor;
  readonly style: TextStyle;
  readonly color: ColorRole;
  readonly align?: 'start' | 'end';
  /** What PowerPoint shows while it is empty. */
  readonly prompt: string;
}

const TEXT = { name: 'Text', index: 1, prompt: 'Text' } as const;
const SECTION = { name: 'Section', type: 'body', index: 10, box: MARKER_BOX, prompt: 'Section' } as const;
const SOURCES = { name: 'Sources', type: 'body', index: 11, box: SOURCES_BOX, prompt: 'Source' } as const;
const FOOTER = { name: 'Footer', type: 'ftr', index: 12, box: FOOTER_BOX, prompt: '' } as const;
const NUMBER = {
  name: 'Slide number',
  type: 'sldNum',
  index: 13,
  box: NUMBER_BOX,
  prompt: '',
  align: 'end',
} as const;
const TITLE_PROMPT = 'Claim, as a full sentence';

/** Of the layout that holds a frame. */
export function layoutPlaceholders(frame: Frame, { styles }: Theme): readonly Placeholder[] {
  const { title, marker, footer } = FRAME_STYLES[frame];
  const style = styles[title.style];
  const source = { style: styles.source };
  const all: readonly (Placeholder | undefined)[] = [
    {
      name: 'Title',
      type: frame === 'cover' ? 'ctrTitle' : 'title',
      box: title.box,
      anchor: title.anchor,
      style,
      color: style.color,
      prompt: TITLE_PROMPT,
    },
    marker && { ...SECTION, style: styles.mark, color: marker.color },
    frame === 'cover' ? subtitle(styles.lead) : undefined,
    frame === 'text' ? text(styles.support, colW(10)) : undefined,
    title.style === 'title' ? { ...SOURCES, ...source, color: 'muted' } : undefined,
    { ...FOOTER, ...source, color: footer.color },
    footer.numbered ? { ...NUMBER, ...source, color: footer.color } : undefined,
  ];
  return all.filter((one) => one !== undefined);
}

/** Of the master, which the layouts refine. */
export function masterPlaceholders({ styles }: Theme): readonly Placeholder[] {
  const { box: at, anchor } = FRAME_STYLES.story.title;
  return [
    { name: 'Title', type: 'title', box: at, anchor, style: styles.title, color: 'ink', prompt: TITLE_PROMPT },
    text(styles.body, FULL),
    { ...FOOTER, style: styles.source, color: 'muted' },
    { ...NUMBER, style: styles.source, color: 'muted' },
  ];
}

const subtitle = (style: TextStyle): Placeholder => ({
  name: 'Subtitle',
  type: 'subTitle',
  index: TEXT.index,
  prompt: 'Subtitle',
  box: box(MARGIN, 4.1667, colW(9), 0.8333),
  style,
  color: 'coverMuted',
});

const text = (style: TextStyle, width: number): Placeholder => ({
  ...TEXT,
  type: 'body',
  box: box(MARGIN, BODY_TOP, width, BODY_BOTTOM - BODY_TOP),
  style,
  color: 'ink',
});

/** Where it stands in a deck of either direction. */
export const placeOf = (at: Box, rtl: boolean): Box => (rtl ? mirrorBox(at) : at);
