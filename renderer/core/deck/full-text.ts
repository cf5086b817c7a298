import { slideId } from '../base/ids.ts';
import type { Context } from './context.ts';
import { inFullId, type Drawn } from './draw.ts';
import { byClause } from './fit/shorten.ts';
import { FRAME_STYLES } from './frame.ts';
import { textSlide } from './layouts/text.ts';
import type { Section } from './model.ts';
import { plain, stacked, textOf, type Rich } from './rich.ts';
import type { SlideSpec } from './spec.ts';

/** Slides of plain text: the whole of what did not fit, and, in a deck to be read, the argument in words. */

/** One for each slide that had to cut a text or its title; the text stands there in full. */
export function inFullSlides(context: Context, drawn: readonly Drawn[]): readonly SlideSpec[] {
  const specs = [...new Set(drawn.map(({ spec }) => spec))];
  return specs.flatMap((spec) => {
    const parts = drawn.filter((one) => one.spec === spec);
    const titles = parts.some(({ title }) => title.outcome === 'shortened') ? [spec.title] : [];
    const texts = [...titles, ...parts.flatMap(({ page }) => page.fitter.inFull)];
    const [first, ...rest] = texts;
    if (!first) return [];
    const title = plain(context.label('inFull.title', { title: shortTitle(spec.title) }), spec.title.from);
    const text = stacked(first, ...rest);
    return [
      textSlide(context, { id: inFullId(spec), kind: 'in-full', section: 'Backup', title, text, backs: spec.id }),
    ];
  });
}

/** Characters that two lines hold, with the words before them. */
const SHORT = 95;

/** The title, or of a long one the first clauses. */
function shortTitle(title: Rich): string {
  const whole = textOf(title);
  if (whole.length <= SHORT) return whole;
  const short = byClause(title)
    .map(textOf)
    .find((text) => text.length <= SHORT);
  return (short ?? whole.slice(0, SHORT)).replace(/[\s,;:–—-]+$/u, '');
}

/** For each section, what the speaker would say: the title of each slide, and its notes. */
export function wordsSlides(context: Context, main: readonly Drawn[]): readonly SlideSpec[] {
  const sections = [...new Set(main.map(({ spec }) => spec.section))];
  return sections.flatMap((section) => {
    const own = main.filter(({ spec, part }) => spec.section === section && part.index === 0);
    const told = own.flatMap(({ spec }) => sayings(spec));
    const [first, ...rest] = told;
    if (!first) return [];
    const title = plain(context.label('words.title', { section: sectionName(context, section, own) }), first.from);
    return [
      textSlide(context, {
        id: slideId('words', section.toLowerCase()),
        kind: 'words',
        section,
        title,
        text: stacked(first, ...rest),
      }),
    ];
  });
}

function sayings(spec: SlideSpec): readonly Rich[] {
  const notes = spec.notes.filter((note) => note !== undefined);
  if (notes.length === 0) return [];
  const heading: Rich = { ...spec.title, paragraphs: [[{ text: textOf(spec.title), bold: true }]] };
  return [heading, ...notes];
}

function sectionName(context: Context, section: Section, own: readonly Drawn[]): string {
  const label = own.map(({ spec }) => FRAME_STYLES[spec.frame].marker?.label).find((key) => key !== undefined);
  return label ? context.label(label) : section;
}
