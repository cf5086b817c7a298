import { box } from '../../../core/base/units.ts';
import { FOOTER_RULE_Y, FRAME_STYLES, PROGRESS_BOXES } from '../../../core/deck/frame.ts';
import { FULL, MARGIN } from '../../../core/deck/grid.ts';
import { FRAMES, type Frame } from '../../../core/deck/model.ts';
import type { Theme } from '../../../core/theme/resolve.ts';
import type { Palette } from '../palette.ts';
import { layoutPlaceholders, placeOf } from '../placeholders.ts';
import type { TextLanguage } from '../text-xml.ts';
import { escapeXml, ROOT_NAMESPACES, XML_HEADER } from '../xml.ts';
import { backgroundXml, barXml, FOOTER_RULE_WEIGHT, placeholderXml, ruleXml, SHAPE_TREE_HEAD } from './frame-shapes.ts';

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
  const holders = layoutPlaceholders(frame, context.theme).map((holder, i) =>
    placeholderXml(bars.length + 2 + i, holder, palette, language),
  );
  const tree = `<p:spTree>${SHAPE_TREE_HEAD}${bars.join('')}${holders.join('')}</p:spTree>`;
  const data = `<p:cSld name="${escapeXml(LAYOUT_NAMES[frame])}">${background}${tree}</p:cSld>`;
  return `${XML_HEADER}<p:sldLayout ${ROOT_NAMESPACES} type="${LAYOUT_TYPES[frame]}" preserve="1">${data}<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>`;
}

function progressBars(frame: Frame, { palette, language }: LayoutContext): readonly string[] {
  const { hasProgress, progress, progressColors, footer } = FRAME_STYLES[frame];
  const bars = hasProgress
    ? PROGRESS_BOXES.map((at, i) =>
        barXml(
          i + 2,
          `Progress ${i + 1}`,
          placeOf(at, language.rtl),
          i === progress ? progressColors.lit : progressColors.idle,
          palette,
        ),
      )
    : [];
  if (!footer.rule) return bars;
  const at = box(MARGIN, FOOTER_RULE_Y, FULL, 0);
  return [...bars, ruleXml(bars.length + 2, 'Footer rule', at, footer.rule, FOOTER_RULE_WEIGHT, palette)];
}
