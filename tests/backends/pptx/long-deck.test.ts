import { beforeAll, describe, expect, it } from 'vitest';
import type { Deck } from '../../../renderer/core/deck/model.ts';
import { composeDocument, titleOf } from '../../support/decks.ts';
import { pptxOf } from '../../support/outputs.ts';
import type { OpenedPackage } from '../../support/packages.ts';

/** More slides than are written at once, with a chart on most of them and a link from each objection to its answer. */
const LONG = {
  evidence: {
    datasets: Array.from({ length: 115 }, (_, i) => ({
      id: `data-${i}`,
      claim: `Claim ${i + 1} of many`,
      kind: 'column',
      categories: ['a', 'b'],
      series: [{ id: 's', name: `Series ${i + 1}`, values: [i, 2] }],
    })),
    objections: [{ id: 'fad', objection: 'A fad', answer: 'No', longAnswer: 'Not at all, and here is why.' }],
  },
};

describe('a deck of more than a hundred slides', () => {
  let deck: Deck;
  let file: OpenedPackage;

  beforeAll(async () => {
    deck = await composeDocument(LONG);
    file = await pptxOf(deck);
  });

  it('has every slide in its place', () => {
    const titles = deck.slides.map(titleOf);
    const parts = deck.slides.map(({ number }) => file.text(`ppt/slides/slide${number}.xml`).replaceAll('\u00A0', ' '));

    expect(titles.length).toBeGreaterThan(110);
    expect(parts.filter((xml, i) => !xml.includes(`<a:t>${titles[i] ?? ''}</a:t>`))).toEqual([]);
  });

  it('has on each slide the chart that belongs there, with its own workbook', () => {
    const charted = deck.slides.filter(({ kind }) => kind === 'chart');
    const found = charted.map(({ number }) => {
      const target = /charts\/(chart\d+\.xml)/u.exec(file.text(`ppt/slides/_rels/slide${number}.xml.rels`))?.[1] ?? '';
      return /<c:v>(Series \d+)<\/c:v>/u.exec(file.text(`ppt/charts/${target}`))?.[1];
    });

    expect(found).toEqual(charted.map(({ id }) => `Series ${Number(id.split('-').at(-1)) + 1}`));
    expect(file.names.filter((name) => name.endsWith('.xlsx'))).toHaveLength(charted.length);
  });

  it('links across the whole deck', () => {
    const answer = deck.slides.find(({ kind }) => kind === 'backup');
    const question = deck.slides.find(({ kind }) => kind === 'objections');
    const linksOf = (number: number | undefined): string => file.text(`ppt/slides/_rels/slide${number}.xml.rels`);

    expect(answer?.number).toBeGreaterThan(100);
    expect(linksOf(answer?.number)).toContain(`Target="slide${question?.number}.xml"`);
    expect(linksOf(question?.number)).toContain(`Target="slide${answer?.number}.xml"`);
  });
});
