import { fieldPath, within, type FieldPath, type SlideId } from '../base/ids.ts';
import { createLocale, isCurrency } from '../base/locale/index.ts';
import { excerpt, findFlaws } from '../pitch/integrity.ts';
import type { OpenedPitch } from '../pitch/open.ts';
import { withoutPrivate } from '../pitch/privacy.ts';
import type { Cut } from '../pitch/cuts.ts';
import type { Pitch } from '../pitch/schema/index.ts';
import { difference } from '../theme/contrast.ts';
import { brandColor, resolveTheme } from '../theme/resolve.ts';
import type { ThemeData } from '../theme/schema.ts';
import { arrange } from './arrange.ts';
import { withinBounds } from './bounds.ts';
import { caseFacts } from './case-facts.ts';
import { createContext, type Context } from './context.ts';
import { cutSpecs, type CutSpecs } from './cuts.ts';
import { drawSpec, reportDrawn, type Drawn } from './draw.ts';
import { createFacts } from './facts.ts';
import { mirrored, withPageNumbers } from './finish.ts';
import type { LanguageSupport } from './fit/breaks.ts';
import type { Typesetter } from './fit/lines.ts';
import { createMeasurer } from './fit/measurer.ts';
import type { ComposeMemory } from './fit/memory.ts';
import type { MetricsSource } from './fit/metrics.ts';
import { footers, sourcesLine } from './frame.ts';
import { inFullSlides, wordsSlides } from './full-text.ts';
import { fillLabel, type Labels } from './labels.ts';
import { LAYOUTS } from './layouts/index.ts';
import { sourcesSlide } from './layouts/sources.ts';
import { inLensOrder, lensFor, readerFirst } from './lens.ts';
import { linkBackup } from './links.ts';
import type { Deck, PictureData } from './model.ts';
import { applyOverrides } from './overrides.ts';
import { readPicture } from './pictures.ts';
import { toSlide } from './slide.ts';
import { createSourceBook, SOURCES_SLIDE, type SourceBook } from './sources.ts';
import { textOf } from './rich.ts';
import type { SlideSpec } from './spec.ts';
import { createGlue } from './typography.ts';

export interface ComposeOptions {
  readonly theme: ThemeData;
  readonly metrics: MetricsSource;
  readonly labels: Labels;
  /** What the pitch's language needs to break lines. */
  readonly support: LanguageSupport;
  readonly cut: Cut;
  /** One reader, by id, name or role: the deck is reordered and filtered for them. Without it, it is for everyone. */
  readonly lens?: string | undefined;
  /** For editing, required parts that are missing show as empty slots. */
  readonly mode?: 'edit' | 'deliver';
  /** Also lists what the author may arrange, and what is hidden. It changes nothing else. */
  readonly arranged?: boolean;
  /** Of whoever composes again and again. */
  readonly memory?: ComposeMemory;
}

const FALLBACK_LANGUAGE = 'en-GB';
const FALLBACK_CURRENCY = 'EUR';

/** The deck that a pitch makes. Pure: the same pitch and the same assets give the same deck, without a clock. */
export function compose(opened: OpenedPitch, options: ComposeOptions): Deck {
  const outOfRange: (readonly [FieldPath, number])[] = [];
  const lens = options.lens === undefined ? undefined : lensFor(opened.pitch, options.lens);
  const whole = withinBounds(withoutPrivate(opened.pitch), (...found) => outOfRange.push(found));
  const pitch = readerFirst(whole, lens);
  const pictures = readPictures(opened);
  const context = contextFor(pitch, pictures, options);
  for (const { code, field, detail } of findFlaws(opened.pitch)) context.report(code, field, detail);
  for (const [field, number] of outOfRange) context.report('number-out-of-range', field, String(number));
  if (options.lens !== undefined && !lens) context.report('option-unknown', undefined, excerpt(options.lens));
  const proposed = inLensOrder(
    LAYOUTS.flatMap((layout) => layout(context)),
    lens,
  );
  const specs = applyOverrides(context, proposed);
  const draw = createDrawer(context, specs);
  const chosen = cutSpecs(context, specs, options.cut, (spec) => draw(spec).length, lens);
  const drawn = drawCut(context, chosen, options.cut, draw);
  for (const one of drawn.all) reportDrawn(context, one);
  const deck = finish(context, drawn, pictures, options);
  if (options.arranged !== true) return deck;
  // What a hidden slide lacks is no finding of the deck.
  const findings = [...deck.findings];
  return { ...deck, findings, arranged: arrange(context, proposed, specs, { cut: options.cut, lens, draw }) };
}

function contextFor(pitch: Pitch, pictures: ReadonlyMap<string, PictureData>, options: ComposeOptions): Context {
  const { labels, support, mode = 'deliver' } = options;
  const locale = createLocale(pitch.meta.language ?? FALLBACK_LANGUAGE);
  const theme = resolveTheme(options.theme, locale, { accent: pitch.deck?.brand?.accent });
  const { currency: given = '' } = pitch.meta;
  const currency = given === '' ? FALLBACK_CURRENCY : given;
  const label: Context['label'] = (key, values = {}) => fillLabel(labels.texts[key], values);
  const facts = createFacts(
    pitch.evidence?.facts ?? [],
    caseFacts(pitch.evidence?.businessCase, currency, label),
    locale,
  );
  const glue = createGlue(labels, locale.months);
  const makeTypesetter = (): Typesetter => ({
    measurer: createMeasurer(theme, options.metrics),
    support,
    exact: locale.direction === 'ltr',
  });
  const made = { theme: options.theme, language: locale.tag, support };
  const typesetter = options.memory?.typesetter(made, makeTypesetter) ?? makeTypesetter();
  const context = createContext({ pitch, locale, theme, mode, currency, pictures, typesetter, facts, label, glue });
  reportBrand(context);
  if (!isCurrency(currency)) context.report('option-unknown', fieldPath('meta', 'currency'), excerpt(currency));
  if (labels.language !== locale.language) {
    context.report('no-labels-for-language', within(fieldPath('meta'), 'language'), locale.tag);
  }
  return context;
}

/** A colour that is none, or one that looks like the sign for bad. */
function reportBrand({ pitch, theme, report }: Context): void {
  const given = pitch.deck?.brand?.accent;
  if (given === undefined || given === '') return;
  const path = fieldPath('deck', 'brand', 'accent');
  const own = brandColor(given);
  if (own === undefined) report('option-unknown', path, given);
  else if (difference(own, theme.colors.negative) < ALIKE) report('brand-like-negative', path, given);
}

/** CIE76 (SLIDES.md, section 4). */
const ALIKE = 20;

function readPictures({ media }: OpenedPitch): ReadonlyMap<string, PictureData> {
  const read = [...media].flatMap(([key, bytes]) => {
    const picture = readPicture(bytes);
    return picture ? [[key, picture] as const] : [];
  });
  return new Map(read);
}

type Drawer = (spec: SlideSpec, book?: SourceBook) => readonly Drawn[];

/**
 * Draws each proposal once, however often it is asked for: how many slides it takes decides what is cut. Only a slide
 * that names its sources by their numbers in the whole deck is drawn again when those are known.
 */
function createDrawer(context: Context, specs: readonly SlideSpec[]): Drawer {
  const all = createSourceBook(
    context,
    specs.flatMap((spec) => spec.sources),
  );
  const known = new Map<SlideSpec, readonly Drawn[]>();
  const drawWith = (spec: SlideSpec, book: SourceBook): readonly Drawn[] =>
    drawSpec(
      context,
      spec,
      sourcesLine(context, book.line(spec.sources, spec.numbersSources ?? false), book.short(spec.sources)),
    );
  return (spec, book) => {
    const before = known.get(spec);
    if (before && (!book || !before.some(namesByNumber))) return before;
    const drawn = drawWith(spec, book ?? all);
    known.set(spec, drawn);
    return drawn;
  };
}

/** All slides in order: the main ones, then the backup. */
interface DrawnDeck {
  readonly all: readonly Drawn[];
  readonly main: readonly SlideSpec[];
  readonly backup: readonly SlideSpec[];
}

function drawCut(context: Context, chosen: CutSpecs, cut: Cut, drawer: Drawer): DrawnDeck {
  const book = createSourceBook(
    context,
    [...chosen.main, ...chosen.backup].flatMap((spec) => spec.sources),
  );
  const draw = (specs: readonly SlideSpec[]): readonly Drawn[] => specs.flatMap((spec) => drawer(spec, book));
  const [main, backup] = [draw(chosen.main), draw(chosen.backup)];
  const words = cut === 'read-ahead' ? wordsSlides(context, main) : [];
  for (const spec of words) context.report('notes-shown', undefined, textOf(spec.title), spec.id);
  const inFull = inFullSlides(context, [...main, ...backup]);
  const listed = needsSources([...main, ...backup], cut) ? sourcesSlide(context, book.cited) : undefined;
  const added = [...inFull, ...(listed ? [listed] : [])];
  const woven = weave(
    main,
    words.map((spec) => ({ spec, drawn: draw([spec]) })),
  );
  return {
    all: [...woven, ...backup, ...draw(added)],
    main: [...chosen.main, ...words],
    backup: [...chosen.backup, ...added],
  };
}

/** Decks that are read or asked about list their sources; a short one only where a slide could not name them all. */
const needsSources = (drawn: readonly Drawn[], cut: Cut): boolean =>
  cut === 'full' || cut === 'read-ahead' || drawn.some(namesByNumber);

const namesByNumber = ({ sources }: Drawn): boolean =>
  sources.element?.paragraphs.some(({ runs }) =>
    runs.some(({ link }) => link?.kind === 'slide' && link.slide === SOURCES_SLIDE),
  ) ?? false;

/** The words of a section stand behind its last slide. */
function weave(
  main: readonly Drawn[],
  words: readonly { readonly spec: SlideSpec; readonly drawn: readonly Drawn[] }[],
): readonly Drawn[] {
  return main.flatMap((one, i) => {
    const ends = main[i + 1]?.spec.section !== one.spec.section;
    const own = words.find(({ spec }) => spec.section === one.spec.section);
    return ends && own ? [one, ...own.drawn] : [one];
  });
}

function finish(
  context: Context,
  { all, main, backup }: DrawnDeck,
  pictures: ReadonlyMap<string, PictureData>,
  { cut }: ComposeOptions,
): Deck {
  const links = linkBackup(main, backup);
  const inBackup = new Set<SlideId>(backup.map(({ id }) => id));
  const numbers = new Map(all.map(({ id }, i): [SlideId, number] => [id, i + 1]));
  const order = { numbers, links, inBackup, footerOf: footers(context) };
  const slides = all.map((one, i) => toSlide(context, one, { ...order, number: i + 1 }));
  const { meta } = context.pitch;
  const { locale } = context;
  const numbered = slides.map((slide) => withPageNumbers(slide, numbers));
  return {
    cut,
    title: meta.title,
    organisation: meta.organisation ?? '',
    author: meta.presenter?.name ?? '',
    language: locale.tag,
    officeLanguage: locale.officeTag,
    direction: locale.direction,
    theme: context.theme,
    pictures,
    slides: locale.direction === 'rtl' ? numbered.map(mirrored) : numbered,
    findings: context.findings,
  };
}
