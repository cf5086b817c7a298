import type { FieldPath } from '../base/ids.ts';
import { box, type Box } from '../base/units.ts';
import type { Element, Slide, TableElement } from './model.ts';

/** Where on a slide which fields of the pitch stand: what makes a click on it lead to the field, and back. */
export interface SlidePlace {
  readonly box: Box;
  readonly from: readonly FieldPath[];
  /** An empty place for something that is missing. */
  readonly slot: boolean;
}

/** All that shows a field, topmost last. A table stands for itself and, over it, each of its cells. */
export function placesOf(slide: Slide, direction: 'ltr' | 'rtl'): readonly SlidePlace[] {
  const { title, marker, elements, sources, footer, slideNumber } = slide;
  const all: readonly (Element | undefined)[] = [title, marker, ...elements, sources, footer, slideNumber];
  return all.flatMap((element) => (element ? placesIn(element, direction) : [])).filter(({ from }) => from.length > 0);
}

const placesIn = (element: Element, direction: 'ltr' | 'rtl'): readonly SlidePlace[] =>
  element.kind === 'table' ? [placeOf(element), ...cellPlaces(element, direction)] : [placeOf(element)];

const placeOf = ({ box: at, from, slot }: Element): SlidePlace => ({ box: at, from, slot: slot ?? false });

function cellPlaces({ box: at, columns, rows }: TableElement, direction: 'ltr' | 'rtl'): readonly SlidePlace[] {
  let top: number = at.y;
  return rows.flatMap(({ cells, height }) => {
    let start = 0;
    const places = cells.map(({ from }, i) => {
      const width = columns[i] ?? 0;
      const x = direction === 'rtl' ? at.x + at.w - start - width : at.x + start;
      start += width;
      return { box: box(x, top, width, height), from, slot: false };
    });
    top += height;
    return places;
  });
}

/** Inches around a place that still count as it: a rule's width, or a finger that slips. */
const SLACK = 0.08;

/** What stands at a point of the slide, in inches: of several the smallest, and of equals the topmost. */
export function placeAt<Place extends SlidePlace>(places: readonly Place[], x: number, y: number): Place | undefined {
  let found: Place | undefined;
  for (const place of places) {
    if (contains(place.box, x, y) && (found === undefined || area(place.box) <= area(found.box))) found = place;
  }
  return found;
}

const contains = (at: Box, x: number, y: number): boolean =>
  x >= at.x - SLACK && x <= at.x + at.w + SLACK && y >= at.y - SLACK && y <= at.y + at.h + SLACK;

const area = ({ w, h }: Box): number => w * h;

/**
 * The places that show a field, or something within it, or the whole that it is a part of, as a chart shows the lines of the
 * business case: what is marked when the field has the focus.
 */
export function placesOfField<Place extends SlidePlace>(places: readonly Place[], field: FieldPath): readonly Place[] {
  const showing = (path: FieldPath): readonly Place[] => places.filter(({ from }) => from.includes(path));
  const exact = showing(field);
  if (exact.length > 0) return exact;
  const parts = places.filter(({ from }) => from.some((path) => isWithin(path, field)));
  if (parts.length > 0) return parts;
  const wholes = places.flatMap(({ from }) => from.filter((path) => isWithin(field, path)));
  const [nearest] = wholes.toSorted((a, b) => b.length - a.length);
  return nearest === undefined ? [] : showing(nearest);
}

/** Whether any place shows a field. */
export const showsField = (places: readonly SlidePlace[], field: FieldPath): boolean =>
  places.some(({ from }) => from.some((path) => path === field || isWithin(path, field) || isWithin(field, path)));

const isWithin = (path: FieldPath, group: FieldPath): boolean =>
  path.startsWith(group) && /^[.[]/u.test(path.slice(group.length));
