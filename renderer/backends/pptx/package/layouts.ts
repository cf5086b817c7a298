import { box, type Box } from '../../../core/base/units.ts';
import { mirrorBox } from '../../../core/deck/finish.ts';
import {
  FOOTER_BOX,
  FOOTER_RULE_Y,
  FRAME_STYLES,
  MARKER_BOX,
  NUMBER_BOX,
  PROGRESS_BOXES,
  SOURCES_BOX,
} from '../../../core/deck/frame.ts';
import { BODY_BOTTOM, BODY_TOP, colW, FULL, MARGIN } from '../../../core/deck/grid.ts';
import { FRAMES, type Frame } from '../../../core/deck/model.ts';
import type { Theme } from '../../../core/theme/resolve.ts';
import type { Palette } from '../palette.ts';
import { PLACEHOLDER_INDEX } from '../plan.ts';
import type { TextLanguage } from '../text-xml.ts';
import { escapeXml, ROOT_NAMESPACES, XML_HEADER } from '../xml.ts';
import {
  backgroundXml,
  barXml,
  FOOTER_RULE_WEIGHT,
  placeholderXml,
  ruleXml,
  SHAPE_TREE_HEAD,
  type PlaceholderSpec,
} from './frame-shapes.ts';

/** One slide layout per frame: what never moves stands here, so that "Reset slide" and "Layout" do what they say. */

export const LAYOUT_NAMES: Readonly<Record<Frame, string>> = {
  cover: 'Cover',
  brief: 'In brief',
  story: 'Story',
  evidence: 'Evidence',
  champion: 'Champion',
  ask: 'Ask',
  closing: 'Closing ask',
  backup: 'Backup',
  text: 'Text',
};

const LAYOUT_TYPES: Readonly<Record<Frame, string>> = {
  cover: 'title',
  brief: 'titleOnly',
  story: 'titleOnly',
  evidence: 'titleOnly',
  champion: 'titleOnly',
  ask: 'titleOnly',
  closing: 'titleOnly',
  backup: 'titleOnly',
  text: 'obj',
};

export const layoutNumber = (frame: Frame): number => FRAMES.indexOf(frame) + 1;

export interface LayoutContext {
  readonly theme: Theme;
  readonly palette: Palette;
  readonly language: TextLanguage;
}

export function layoutXml(frame: Frame, context: LayoutContext): string {
  const { palette, language } = context;
  const background = backgroundXml(FRAME_STYLES[frame].background, palette);
  const bars = progressBars(frame, context);
  const holders = placeholders(frame, context).map((spec, i) =>
    placeholderXml({ ...spec, id: bars.length + 2 + i, box: placed(spec.box, language) }, palette, language),
  );
  const tree = `<p:spTree>${SHAPE_TREE_HEAD}${bars.join('')}${holders.join('')}</p:spTree>`;
  const data = `<p:cSld name="${escapeXml(LAYOUT_NAMES[frame])}">${background}${tree}</p:cSld>`;
  return `${XML_HEADER}<p:sldLayout ${ROOT_NAMESPACES} type="${LAYOUT_TYPES[frame]}" preserve="1">${data}<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>`;
}

const placed = (at: Box, { rtl }: TextLanguage): Box => (rtl ? mirrorBox(at) : at);

function progressBars(frame: Frame, { palette, language }: LayoutContext): readonly string[] {
  const { hasProgress, progress, progressColors, footer } = FRAME_STYLES[frame];
  const bars = hasProgress
    ? PROGRESS_BOXES.map((at, i) =>
        barXml(
          i + 2,
          `Progress ${i + 1}`,
          placed(at, language),
          i === progress ? progressColors.lit : progressColors.idle,
          palette,
        ),
      )
    : [];
  if (!footer.rule) return bars;
  const at = box(MARGIN, FOOTER_RULE_Y, FULL, 0);
  return [...bars, ruleXml(bars.length + 2, 'Footer rule', at, footer.rule, FOOTER_RULE_WEIGHT, palette)];
}

type Spec = Omit<PlaceholderSpec, 'id'>;

function placeholders(frame: Frame, context: LayoutContext): readonly Spec[] {
  const { styles } = context.theme;
  const { title, marker, footer } = FRAME_STYLES[frame];
  const style = styles[title.style];
  const type = frame === 'cover' ? 'ctrTitle' : 'title';
  const specs: (Spec | undefined)[] = [
    {
      name: 'Title',
      type,
      box: title.box,
      anchor: title.anchor,
      style,
      color: style.color,
      prompt: 'Claim, as a full sentence',
    },
    marker && { ...MARKER, style: styles.mark, color: marker.color },
    frame === 'cover' ? { ...SUBTITLE, style: styles.lead } : undefined,
    frame === 'text' ? { ...TEXT, style: styles.support } : undefined,
    title.style === 'title' ? { ...SOURCES, style: styles.source } : undefined,
    { ...FOOTER, style: styles.source, color: footer.color },
    footer.numbered ? { ...NUMBER, style: styles.source, color: footer.color } : undefined,
  ];
  return specs.filter((spec) => spec !== undefined);
}

const MARKER = {
  name: 'Section',
  type: 'body',
  index: PLACEHOLDER_INDEX.marker,
  box: MARKER_BOX,
  prompt: 'Section',
} as const;
const SUBTITLE: Omit<Spec, 'style'> = {
  name: 'Subtitle',
  type: 'subTitle',
  index: PLACEHOLDER_INDEX.text,
  prompt: 'Subtitle',
  color: 'coverMuted',
  box: box(MARGIN, 4.1667, colW(9), 0.5),
};
const TEXT: Omit<Spec, 'style'> = {
  name: 'Text',
  type: 'body',
  index: PLACEHOLDER_INDEX.text,
  prompt: 'Text',
  color: 'ink',
  box: box(MARGIN, BODY_TOP, colW(10), BODY_BOTTOM - BODY_TOP),
};
const SOURCES: Omit<Spec, 'style'> = {
  name: 'Sources',
  type: 'body',
  index: PLACEHOLDER_INDEX.sources,
  prompt: 'Source',
  color: 'muted',
  box: SOURCES_BOX,
};
const FOOTER = { name: 'Footer', type: 'ftr', index: PLACEHOLDER_INDEX.footer, box: FOOTER_BOX, prompt: '' } as const;
const NUMBER: Omit<Spec, 'style' | 'color'> = {
  name: 'Slide number',
  type: 'sldNum',
  index: PLACEHOLDER_INDEX.number,
  box: NUMBER_BOX,
  prompt: '',
  align: 'end',
};
