import { describe, expect, it } from 'vitest';
import { fieldPath } from '../../../renderer/core/base/ids.ts';
import { box } from '../../../renderer/core/base/units.ts';
import type { TableElement } from '../../../renderer/core/deck/model.ts';
import { placeAt, placesOf, placesOfField, type SlidePlace } from '../../../renderer/core/deck/places.ts';
import { composeDocument, composeOpened, openSample, slideOf } from '../../support/decks.ts';

const place = (x: number, y: number, w: number, h: number, field: string): SlidePlace => ({
  box: box(x, y, w, h),
  from: [fieldPath(field)],
  slot: false,
});

const founding = composeOpened(openSample('enterprise-social-network'));

describe('the places of a slide', () => {
  it('lead from its title and its texts to their fields', async () => {
    const slide = slideOf(await founding, 'benefits');

    const fields = placesOf(slide, 'ltr').flatMap(({ from }) => from);

    expect(fields).toContain('story.benefits[engineers].who');
    expect(fields).toContain('meta.title');
  });

  it('have one for each cell of a table, together as large as the table', async () => {
    const deck = await founding;
    const slide = deck.slides.find(({ elements }) => elements.some(({ kind }) => kind === 'table'));
    const table = slide?.elements.find((element): element is TableElement => element.kind === 'table');
    if (!slide || !table) throw new Error('the founding sample has a table');
    const cells = table.rows.flatMap((row) => row.cells);

    const own = placesOf(slide, 'ltr').filter(({ from }) => cells.some((cell) => cell.from === from));

    expect(own).toHaveLength(cells.filter(({ from }) => from.length > 0).length);
    for (const { box: at } of own) {
      expect(at.x).toBeGreaterThanOrEqual(table.box.x - 0.001);
      expect(at.x + at.w).toBeLessThanOrEqual(table.box.x + table.box.w + 0.001);
      expect(at.y + at.h).toBeLessThanOrEqual(table.box.y + table.box.h + 0.001);
    }
  });

  it('start at the right where a table runs from right to left', async () => {
    const deck = await founding;
    const slide = deck.slides.find(({ elements }) => elements.some(({ kind }) => kind === 'table'));
    const table = slide?.elements.find((element): element is TableElement => element.kind === 'table');
    const first = table?.rows[1]?.cells.find(({ from }) => from.length > 0);
    if (!slide || !table || !first) throw new Error('the founding sample has a table');
    const edge = (direction: 'ltr' | 'rtl'): SlidePlace | undefined =>
      placesOf(slide, direction).find(({ from }) => from === first.from);

    const [left, right] = [edge('ltr'), edge('rtl')];

    const mirrored = table.box.x + table.box.w - ((left?.box.x ?? 0) - table.box.x) - (left?.box.w ?? 0);
    expect(right?.box.x).toBeCloseTo(mirrored, 3);
  });

  it('say which are empty slots, in a deck that is composed for editing', async () => {
    const deck = await composeDocument({ story: { pilot: { scope: 'Two teams' } } }, { mode: 'edit' });

    const slots = deck.slides.flatMap((slide) => placesOf(slide, 'ltr')).filter(({ slot }) => slot);

    expect(slots.length).toBeGreaterThan(0);
  });
});

describe('the place at a point', () => {
  const places = [place(0, 0, 10, 5, 'table'), place(1, 1, 2, 1, 'cell'), place(1, 1, 2, 1, 'upper')];

  it('is the smallest that holds it, and of equals the topmost', () => {
    expect(placeAt(places, 2, 1.5)?.from).toEqual(['upper']);
    expect(placeAt(places, 6, 4)?.from).toEqual(['table']);
  });

  it('is none where nothing is, but a hair beside counts', () => {
    expect(placeAt(places, 12, 6)).toBeUndefined();
    expect(placeAt(places, 10.05, 4)?.from).toEqual(['table']);
  });
});

describe('the places of a field', () => {
  const places = [place(0, 0, 1, 1, 'story.benefits[b-1].who'), place(0, 2, 1, 1, 'story.benefits[b-10].who')];

  it('are those that show it, or what is within it', () => {
    expect(placesOfField(places, fieldPath('story', 'benefits', { id: 'b-1' }, 'who'))).toEqual([places[0]]);
    expect(placesOfField(places, fieldPath('story', 'benefits', { id: 'b-1' }))).toEqual([places[0]]);
    expect(placesOfField(places, fieldPath('story', 'benefits'))).toEqual(places);
    expect(placesOfField(places, fieldPath('story', 'bene'))).toEqual([]);
  });

  it('are those of the whole, where only that is shown', () => {
    const chart = place(0, 0, 1, 1, 'evidence.businessCase.lines');
    const line = fieldPath('evidence', 'businessCase', 'lines', { id: 'licence' }, 'amount', 'base');

    expect(placesOfField([chart, ...places], line)).toEqual([chart]);
    expect(placesOfField(places, fieldPath('story', 'benefits', { id: 'b-1' }, 'soThat'))).toEqual([]);
  });
});
