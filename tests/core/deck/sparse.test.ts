import { describe, expect, it } from 'vitest';
import { composeWin } from '../../../renderer/core/deck/momentum/compose-momentum.ts';
import { composeDocument, elementNamed, openDocument, slideOf, textNamed } from '../../support/decks.ts';
import { made, optionsFor } from '../../support/momentum.ts';

/** Decks of a dozen answers: one of each, and little around it. */

const ASK = { decision: 'Release an eight-week pilot', oneOff: { amount: 36_000 } };
const DECIDES = { id: 'ruth', name: 'Ruth Hale', role: 'COO', part: 'decide' };

/** Points of the first run of a text. */
async function sizeOf(document: object, slide: string, name: string): Promise<number | undefined> {
  const element = elementNamed(slideOf(await composeDocument(document), slide), name);
  return element.kind === 'text' ? element.paragraphs[0]?.runs[0]?.size : undefined;
}

describe('what stands alone on a slide', () => {
  it('is the largest on it: a benefit, a case study, an objection, a figure', async () => {
    const evidence = {
      facts: [{ id: 'repeat', label: 'repeat visits', value: 31, unit: '%', key: true }],
      caseStudies: [{ id: 'severn', name: 'Severn Mains', result: 'Cut repeat visits to 17%.' }],
      objections: [{ id: 'fad', objection: 'It is a fad.', answer: 'Then it stops by itself.' }],
    };
    const story = { benefits: [{ id: 'crews', who: 'Crews', benefit: 'Mend a fault on the first visit' }] };

    expect(await sizeOf({ story }, 'benefits', 'Benefit 1')).toBe(48);
    expect(await sizeOf({ evidence }, 'case:severn', 'Result')).toBe(48);
    expect(await sizeOf({ evidence }, 'objections', 'Objection 1')).toBe(48);
    expect(await sizeOf({ evidence }, 'figures', 'Figure 1')).toBe(120);
  });

  it('is who gained from a win of which nothing else is said', async () => {
    const wins = [{ id: 'probe', what: 'The probe ran for two weeks', whoGained: 'Production IT', consent: true }];
    const opened = openDocument({ meta: { title: 'A test' }, momentum: { wins } });
    const [slide] = made(composeWin(opened, undefined, await optionsFor(opened))).slides;
    const texts = slide?.elements.flatMap((one) => (one.kind === 'text' ? one.paragraphs : [])) ?? [];

    expect(texts.flatMap(({ runs }) => runs).find(({ text }) => text.startsWith('Production'))?.size).toBe(48);
  });

  it('is what one executive said, with what became of it', async () => {
    const input = { said: 'Count the visits, not the posts', changed: 'The measure is repeat visits' };
    const slide = slideOf(await composeDocument({ people: [{ ...DECIDES, input }] }), 'told');

    expect(textNamed(slide, 'Input 1 from')).toBe('Ruth Hale, COO');
    expect(textNamed(slide, 'Input 1')).toBe('“Count the visits, not the posts”');
    expect(textNamed(slide, 'Input 1 answer')).toBe('The measure is repeat visits');
  });
});

describe('the ask', () => {
  const steps = ['Sign the licence', 'Train two askers', 'Report here'].map((what, i) => ({ id: `s${i}`, what }));

  it('names the only one on the list of people who decides', async () => {
    const slide = slideOf(await composeDocument({ ask: ASK, people: [DECIDES] }), 'ask');

    expect(textNamed(slide, 'Decider')).toBe('Ruth Hale');
    expect(elementNamed(slide, 'Decider').from).toEqual(['people[ruth].name']);
  });

  it('names nobody where two decide, and the one it names itself before all', async () => {
    const two = [DECIDES, { ...DECIDES, id: 'tom', name: 'Tom Baird' }];
    const unsaid = slideOf(await composeDocument({ ask: ASK, people: two }), 'ask');
    const said = slideOf(await composeDocument({ ask: { ...ASK, decider: { person: 'tom' } }, people: two }), 'ask');

    expect(unsaid.elements.some(({ name }) => name === 'Decider')).toBe(false);
    expect(textNamed(said, 'Decider')).toBe('Tom Baird');
  });

  it('shows the first steps in the place of what follows on yes and on no', async () => {
    const slide = slideOf(await composeDocument({ ask: { ...ASK, nextThirtyDays: steps } }), 'ask');

    expect(textNamed(slide, 'If yes label')).toBe('If yes');
    expect(['Step 1', 'Step 2', 'Step 3'].map((name) => textNamed(slide, name))).toEqual(steps.map(({ what }) => what));
  });

  it('leaves the steps to their own slide where the author says what follows, or where they do not fit', async () => {
    const long = steps.map((step) => ({
      ...step,
      what: `${step.what} ${'and then the next thing after it '.repeat(4)}`,
    }));
    const asks = [
      { ...ASK, onYes: 'We begin.', nextThirtyDays: steps },
      { ...ASK, nextThirtyDays: long },
    ];
    for (const ask of asks) {
      const deck = await composeDocument({ ask });
      expect(slideOf(deck, 'ask').elements.some(({ name }) => name === 'Step 1')).toBe(false);
      expect(deck.findings.filter((finding) => finding.slide === 'ask')).toEqual([]);
    }
  });
});
