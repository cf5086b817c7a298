import type { MeasuredSlide, MeasuredText, Rect } from './measure.ts';

/** What stands on a slide where it should not. */

/** Pixels: boxes and glyphs end between them. */
const TOLERANCE = 1;

/**
 * The share of the taller line, and at least so many pixels, that lines may share: what is measured is a whole line's height, which
 * is more than its letters take, the more so in a font that the system puts in for one that is not bundled.
 */
const SHARED_HEIGHT = { share: 1 / 12, least: 3 };

/** As sentences: what reaches out of the slide or of its box, what is drawn over something else. */
export function faults(slide: MeasuredSlide): readonly string[] {
  return [...outside(slide), ...overlaps(slide).map((fault) => `${slide.id}: ${fault}`)];
}

/** As sentences: what reaches out of the slide or of its box. */
export const outside = (slide: MeasuredSlide): readonly string[] =>
  [...outsideCanvas(slide), ...outsideBoxes(slide), ...tallRows(slide)].map((fault) => `${slide.id}: ${fault}`);

function outsideCanvas({ canvas, parts, charts }: MeasuredSlide): readonly string[] {
  const size = [canvas.right - canvas.left, canvas.bottom - canvas.top];
  const wrong = size[0] === 1280 && size[1] === 720 ? [] : [`the canvas is ${size.join(' by ')}`];
  const labels = charts.flatMap((chart) => chart.labels.map(({ words, box }) => ({ name: words, box })));
  const out = [...parts, ...labels].filter(({ box }) => !holds(canvas, box));
  return [...wrong, ...out.map(({ name, box }) => `${name} reaches out of the slide: ${told(box)}`)];
}

/** Lines may be lower than the glyphs in them; glyphs may be narrower than the line. */
const outsideBoxes = ({ texts, tables }: MeasuredSlide): readonly string[] =>
  [...texts, ...cellsOf(tables)]
    .filter(({ words }) => words !== '')
    .map(({ set, ink, ...rest }) => ({ ...rest, room: { ...set, left: ink.left, right: ink.right } }))
    .filter(({ box, room }) => !holds(box, room))
    .map(({ name, box, room }) => `${name} is larger than its box: ${told(room)} in ${told(box)}`);

export const cellsOf = (tables: MeasuredSlide['tables']): readonly MeasuredText[] =>
  tables.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells));

const tallRows = ({ tables }: MeasuredSlide): readonly string[] =>
  tables.flatMap(({ rows }) =>
    rows
      .filter(({ height, asked }) => Math.abs(height - asked) > TOLERANCE)
      .map(({ height, asked }, i) => `row ${i} is ${height} high and should be ${asked}`),
  );

function overlaps({ texts, tables, charts }: MeasuredSlide): readonly string[] {
  const labels = charts.flatMap((chart) => chart.labels);
  const boxes = tables.map(({ box }) => ({ name: 'the table', ink: box, words: 'table' }));
  const all = [...texts, ...boxes, ...labels].filter(({ words }) => words !== '');
  return all.flatMap((one, i) =>
    all
      .slice(i + 1)
      .filter((other) => meet(one.ink, other.ink))
      .map(
        (other) =>
          `${one.name} "${one.words}" overlaps ${other.name} "${other.words}": ${told(one.ink)} and ${told(other.ink)}`,
      ),
  );
}

const holds = (outer: Rect, inner: Rect): boolean =>
  inner.left >= outer.left - TOLERANCE &&
  inner.top >= outer.top - TOLERANCE &&
  inner.right <= outer.right + TOLERANCE &&
  inner.bottom <= outer.bottom + TOLERANCE;

const meet = (a: Rect, b: Rect): boolean =>
  Math.min(a.right, b.right) - Math.max(a.left, b.left) > TOLERANCE &&
  Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > mayShare(a, b);

const mayShare = (a: Rect, b: Rect): number =>
  Math.max(SHARED_HEIGHT.least, SHARED_HEIGHT.share * Math.max(a.bottom - a.top, b.bottom - b.top));

const told = ({ left, top, right, bottom }: Rect): string =>
  [left, top, right, bottom].map((value) => Math.round(value * 10) / 10).join(' ');
