import { within, type SlideId } from '../base/ids.ts';
import { fieldPath } from '../base/ids.ts';
import { createLocale } from '../base/locale.ts';
import { findFlaws } from '../pitch/integrity.ts';
import type { OpenedPitch } from '../pitch/open.ts';
import { withoutPrivate } from '../pitch/privacy.ts';
import type { Cut, Pitch } from '../pitch/schema/index.ts';
import { resolveTheme } from '../theme/resolve.ts';
import type { ThemeData } from '../theme/schema.ts';
import { createContext, type Context } from './context.ts';
import { cutSpecs } from './cuts.ts';
import { drawSpec, reportDrawn, type Drawn } from './draw.ts';
import { createFacts } from './facts.ts';
import { mirrored, withPageNumbers } from './finish.ts';
import type { LanguageSupport } from './fit/breaks.ts';
import { createMeasurer } from './fit/measurer.ts';
import type { MetricsSource } from './fit/metrics.ts';
import { footer, marker, slideNumber, sourcesLine } from './frame.ts';
import { fillLabel, type Labels } from './labels.ts';
import { LAYOUTS } from './layouts/index.ts';
import type { Deck, Slide } from './model.ts';
import { textOf } from './rich.ts';
import { createSourceBook, type SourceBook } from './sources.ts';
import type { SlideSpec } from './spec.ts';
import { createGlue } from './typography.ts';

export interface ComposeOptions {
  readonly theme: ThemeData;
  readonly metrics: MetricsSource;
  readonly labels: Labels;
  /** What the pitch's language needs to break lines. */
  readonly support: LanguageSupport;
  readonly cut: Cut;
  /** For editing, required parts that are missing show as empty slots. */
  readonly mode?: 'edit' | 'deliver';
}

/** The deck that a pitch makes. Pure: the same pitch and the same assets give the same deck, without a clock. */
export function compose(opened: OpenedPitch, options: ComposeOptions): Deck {
  const pitch = withoutPrivate(opened.pitch);
  const context = contextFor(pitch, options);
  for (const { code, field, detail } of findFlaws(opened.pitch)) context.report(code, field, detail);
  const specs = LAYOUTS.flatMap((layout) => layout(context));
  const { main, backup } = cutSpecs(context, specs, options.cut);
  const used = [...main, ...backup];
  const book = createSourceBook(
    context,
    used.flatMap((spec) => spec.sources),
  );
  const drawn = used.flatMap((spec) => draw(context, spec, book));
  for (const one of drawn) reportDrawn(context, one);
  const slides = drawn.map((one, i) => toSlide(context, one, i + 1));
  const numbers = new Map(slides.toReversed().map((slide): [SlideId, number] => [slide.id, slide.number]));
  const { meta } = pitch;
  return {
    ...{
      cut: options.cut,
      title: meta.title,
      organisation: meta.organisation ?? '',
      author: meta.presenter?.name ?? '',
    },
    ...{
      language: context.locale.tag,
      officeLanguage: context.locale.officeTag,
      direction: context.locale.direction,
      theme: context.theme,
      pictures: new Map(),
    },
    slides: slides
      .map((slide) => withPageNumbers(slide, numbers))
      .map((slide) => (context.locale.direction === 'rtl' ? mirrored(slide) : slide)),
    findings: context.findings,
  };
}

function contextFor(pitch: Pitch, options: ComposeOptions): Context {
  const { labels, support, mode = 'deliver' } = options;
  const locale = createLocale(pitch.meta.language ?? 'en-GB');
  const theme = resolveTheme(options.theme, locale, { accent: pitch.deck?.brand?.accent });
  const context = createContext({
    ...{ pitch, locale, theme, mode, currency: pitch.meta.currency ?? 'EUR' },
    typesetter: { measurer: createMeasurer(theme, options.metrics), support },
    facts: createFacts(pitch.evidence?.facts ?? [], [], locale),
    label: (key, values = {}) => fillLabel(labels.texts[key], values),
    glue: createGlue(labels, locale.months),
  });
  if (labels.language !== locale.language) {
    context.report('no-labels-for-language', within(fieldPath('meta'), 'language'), locale.tag);
  }
  return context;
}

function draw(context: Context, spec: SlideSpec, book: SourceBook): readonly Drawn[] {
  const sources = sourcesLine(context, book.line(spec.sources), book.short(spec.sources));
  return drawSpec(context, spec, sources);
}

function toSlide(context: Context, drawn: Drawn, number: number): Slide {
  const { spec, page } = drawn;
  const left = page.leftOut.map((text) => textOf(text));
  return {
    ...{ id: drawn.id, kind: spec.kind, section: spec.section, frame: spec.frame, number },
    title: drawn.title.element,
    elements: page.elements,
    notes: [...spec.notes.flatMap((text) => (text ? textOf(text).split('\n') : [])), ...left],
    marker: marker(context, spec.frame),
    sources: drawn.sources.element,
    footer: footer(context, spec.frame),
    slideNumber: slideNumber(context, spec.frame, number),
  };
}
