import type { SlideId } from '../base/ids.ts';
import type { Cut } from '../pitch/cuts.ts';
import type { Pitch } from '../pitch/schema/index.ts';
import type { Context } from './context.ts';
import type { CutSpecs } from './cuts.ts';
import { drawSpec, reportDrawn, type Drawn } from './draw.ts';
import { mirrored, withPageNumbers } from './finish.ts';
import { footers, sourcesLine, type SourcesLine } from './frame.ts';
import { inFullSlides, wordsSlides } from './full-text.ts';
import { sourcesSlide } from './layouts/sources.ts';
import { linkBackup } from './links.ts';
import type { Deck, Slide } from './model.ts';
import type { OpenContext } from './open-context.ts';
import { textOf } from './rich.ts';
import { toSlide } from './slide.ts';
import { createSourceBook, SOURCES_SLIDE, type SourceBook } from './sources.ts';
import type { SlideSpec } from './spec.ts';

/** From the slides that were chosen to a finished deck. */
export function drawDeck({ context, pictures }: OpenContext, chosen: CutSpecs, cut: Cut, draw: Drawer): Deck {
  const drawn = drawCut(context, chosen, cut, draw);
  for (const one of drawn.all) reportDrawn(context, one);
  return finish(context, drawn, pictures, cut);
}

export type Drawer = (spec: SlideSpec, book?: SourceBook) => readonly Drawn[];

/**
 * Draws each proposal once, however often it is asked for: how many slides it takes decides what is cut. Only a slide
 * that names its sources by their numbers in the whole deck is drawn again when those are known.
 */
export function createDrawer(context: Context, specs: readonly SlideSpec[]): Drawer {
  const all = createSourceBook(
    context,
    specs.flatMap((spec) => spec.sources),
  );
  const known = new Map<SlideSpec, readonly Drawn[]>();
  const { recall } = context;
  const lineOf = (spec: SlideSpec, book: SourceBook): SourcesLine => {
    const [line, short] = [book.line(spec.sources, spec.numbersSources ?? false), book.short(spec.sources)];
    const make = (): SourcesLine => sourcesLine(context, line, short);
    return recall?.sources(line, short, make) ?? make();
  };
  const drawWith = (spec: SlideSpec, book: SourceBook): readonly Drawn[] => {
    const line = lineOf(spec, book);
    const make = (): readonly Drawn[] => drawSpec(context, spec, line);
    return recall?.draw(context, spec, line, make) ?? make();
  };
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

function finish(context: Context, { all, main, backup }: DrawnDeck, pictures: Deck['pictures'], cut: Cut): Deck {
  const links = linkBackup(main, backup);
  const inBackup = new Set<SlideId>(backup.map(({ id }) => id));
  const numbers = new Map(all.map(({ id }, i): [SlideId, number] => [id, i + 1]));
  const order = { numbers, links, inBackup, footerOf: footers(context) };
  const { meta } = context.pitch;
  const { locale, recall } = context;
  const finished = (one: Drawn, i: number): Slide => {
    const slide = withPageNumbers(toSlide(context, one, { ...order, number: i + 1 }), numbers);
    return locale.direction === 'rtl' ? mirrored(slide) : slide;
  };
  const around = JSON.stringify([all.map(({ id }) => id), main.map(({ id }) => id), [...links.backTo], footed(meta)]);
  const slides = all.map((one, i) => recall?.finish(one, around, () => finished(one, i)) ?? finished(one, i));
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
    slides,
    findings: context.findings,
  };
}

/** What stands at the foot of every slide. */
const footed = ({ title, organisation, circulation }: Pitch['meta']): readonly unknown[] => [
  title,
  organisation,
  circulation,
];
