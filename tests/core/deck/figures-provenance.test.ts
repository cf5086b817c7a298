import { describe, expect, it } from 'vitest';
import { fieldPath, type FieldPath } from '../../../renderer/core/base/ids.ts';
import { horizonOf } from '../../../renderer/core/business-case/lines.ts';
import { caseFacts } from '../../../renderer/core/deck/case-facts.ts';
import type { Deck, Element, Paragraph, Slide } from '../../../renderer/core/deck/model.ts';
import { valueAt } from '../../../renderer/core/edit/apply.ts';
import { CUTS } from '../../../renderer/core/pitch/cuts.ts';
import type { Pitch } from '../../../renderer/core/pitch/schema/index.ts';
import { composeDocument, composeOpened, openDocument, openSample, SAMPLES } from '../../support/decks.ts';
import { figuresIn, type Figure } from '../../support/figures.ts';

/**
 * Every figure on every slide of every sample comes from the ledger, a data set or the business case: among the fields
 * that its element names, one has this very value.
 */

interface Said {
  readonly element: string;
  readonly text: string;
  readonly from: readonly FieldPath[];
}

/** The parts of the frame: page numbers, the name of the deck, names of sources. */
const FRAME: ReadonlySet<string> = new Set(['Slide number', 'Footer', 'Sources']);
/** Slides that hold names alone. */
const NAMES: ReadonlySet<string> = new Set(['sources']);
/** Fields that make no claim: when and how long one meets, names, when something is known, and what is asked for. */
const NO_CLAIM = [
  /^meta\./u,
  /^evidence\.sources\b/u,
  /^ask\.(?:oneOff|recurring|recurringEvery|noSpend|amountNote)\b/u,
  /^ask\.options\[[^\]]*\]\.(?:name|cost|costNote|firstProof)\b/u,
];

const isExempt = ({ element, from }: Said): boolean =>
  FRAME.has(element) || (from.length > 0 && from.every((path) => NO_CLAIM.some((field) => field.test(path))));

const wordsIn = (paragraphs: readonly Paragraph[]): string =>
  paragraphs.map(({ runs }) => runs.map(({ text }) => text).join('')).join('\n');

function saidBy(element: Element): readonly Said[] {
  const { name, kind } = element;
  if (kind === 'text') return [{ element: name, text: wordsIn(element.paragraphs), from: element.from }];
  if (kind !== 'table') return [];
  return element.rows.flatMap(({ cells }) =>
    cells.map(({ paragraphs, from }) => ({ element: name, text: wordsIn(paragraphs), from })),
  );
}

const saidOn = ({ title, marker, elements, sources, footer, slideNumber }: Slide): readonly Said[] =>
  [title, marker, ...elements, sources, footer, slideNumber].flatMap((element) => (element ? saidBy(element) : []));

function numbersIn(value: unknown): readonly number[] {
  if (typeof value === 'number') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersIn) : [];
}

const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

/** The values that a field stands for. */
function valuesAt(pitch: Pitch, path: FieldPath): readonly number[] {
  if (path === 'evidence.businessCase.horizon') return [horizonOf(pitch.evidence?.businessCase ?? {})];
  const [, result] = /^evidence\.businessCase\[(case\.[a-z.-]+)\]/u.exec(path) ?? [];
  if (result !== undefined) {
    const results = caseFacts(pitch.evidence?.businessCase, 'EUR', () => '');
    return results.filter(({ id }) => id === result).map(({ value }) => value);
  }
  const [, list, id = ''] = /^evidence\.(facts|datasets|caseStudies)\[([^\]]+)\]/u.exec(path) ?? [];
  switch (list) {
    case 'facts':
      return factValues(pitch, id);
    case 'datasets':
      return datasetValues(pitch, id);
    case 'caseStudies':
      return numbersIn(
        ['series', 'beforeAfter'].map((key) => valueAt(pitch, fieldPath('evidence', 'caseStudies', { id }, key))),
      );
    default:
      return [];
  }
}

/** The figure, what it compares with, and how far they are apart. */
function factValues({ evidence }: Pitch, id: string): readonly number[] {
  const fact = evidence?.facts?.find((one) => one.id === id);
  const [value, other] = [fact?.value ?? Number.NaN, fact?.comparator?.value ?? Number.NaN];
  return [value, other, value - other];
}

/** The values, their sums, and what share each has. */
function datasetValues({ evidence }: Pitch, id: string): readonly number[] {
  const dataset = evidence?.datasets?.find((one) => one.id === id);
  const rows = (dataset?.series ?? []).map(({ values }) => numbersIn(values));
  const shares = rows.flatMap((row) => row.map((value) => (100 * value) / total(row)));
  return [...numbersIn(dataset), ...rows.map(total), ...shares];
}

const isAmong = ({ value, slack }: Figure, values: readonly number[]): boolean =>
  values.some((one) => Math.abs(Math.abs(one) - value) <= slack + 1e-9);

function looseOn(pitch: Pitch, deck: Deck, slide: Slide): readonly string[] {
  if (NAMES.has(slide.kind)) return [];
  return saidOn(slide)
    .filter((said) => !isExempt(said))
    .flatMap(({ element, text, from }) => {
      const values = from.flatMap((path) => valuesAt(pitch, path));
      const loose = figuresIn(text, deck.language).filter((figure) => !isAmong(figure, values));
      return loose.map((figure) => `${slide.id}, ${element}: ${figure.text} [${from.join(' ')}]`);
    });
}

/** Charts that name no place where their values are. */
const unfoundedOn = ({ id, elements }: Slide, pitch: Pitch): readonly string[] =>
  elements
    .filter(({ kind, from }) => kind === 'chart' && from.every((path) => valuesAt(pitch, path).length === 0))
    .map(({ name, from }) => `${id}, ${name} [${from.join(' ')}]`);

describe.each(SAMPLES)('every figure of %s', (id) => {
  it.each(CUTS)('comes from the ledger, a data set or the business case, in the cut %s', async (cut) => {
    const opened = openSample(id);
    const deck = await composeOpened(opened, { cut });

    expect(deck.slides.flatMap((slide) => looseOn(opened.pitch, deck, slide))).toEqual([]);
    expect(deck.slides.flatMap((slide) => unfoundedOn(slide, opened.pitch))).toEqual([]);
  });
});

describe('a figure', () => {
  it('is found out when it is loose, or is not the one that its fact has', async () => {
    const document = {
      story: {
        situation: 'It takes 26 hours.',
        complication: 'It takes {fact:wait}, or 27 hours.',
        answer: 'It takes {fact:wait}.',
      },
      evidence: { facts: [{ id: 'wait', value: 26, unit: 'hours' }] },
    };
    const { pitch } = openDocument({ meta: { title: 'x' }, ...document });
    const deck = await composeDocument(document);
    const loose = deck.slides
      .filter(({ kind }) => kind === 'situation')
      .flatMap((slide) => looseOn(pitch, deck, slide));

    expect(loose).toEqual([
      'situation, Title: 27 hours [story.complication evidence.facts[wait]]',
      'situation, Situation: 26 hours [story.situation]',
      'situation, Complication: 27 hours [story.complication evidence.facts[wait]]',
    ]);
  });

  it.each([
    ['en', 'In 2024, on 3 March, the 4th of 12 sites saved €1.35m and 18%.', [12, 1_350_000, 18]],
    ['de', 'Im Jahr 2025 kosten 1.200 Stunden rund 1,35 Mio. € und 3 %.', [1200, 1_350_000, 3]],
    ['ja', '180人が8階で1.2時間、55.2万円を節約し、3分の1が残る。', [180, 1.2, 552_000]],
  ])('is a numeral with a unit, and not a year, a day or an ordinal (%s)', (language, text, values) => {
    expect(figuresIn(text, language).map(({ value }) => value)).toEqual(values);
  });
});
