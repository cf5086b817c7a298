import { describe, expect, it } from 'vitest';
import { composeDocument, composeOpened, idsOf, openSample, slideOf, textNamed, titleOf } from '../../support/decks.ts';

const DECISION = {
  id: 'd',
  date: '2026-08-27',
  decision: 'A test group of thirty.',
  outcome: 'yes-with-conditions',
  conditions: 'No customer data.',
  owner: { name: 'Priya Nair', role: 'Head of IT' },
  due: '2026-09-14',
  status: 'It was kept.',
};
const ASK = { decision: 'Will you approve the pilot?' };

const deckWith = (...decisions: readonly object[]) => composeDocument({ ask: ASK, momentum: { decisions } });

describe('what was decided last time', () => {
  it('opens the next deck behind the cover and the ask', async () => {
    const deck = await deckWith(DECISION);

    expect(idsOf(deck).slice(0, 3)).toEqual(['cover', 'brief', 'decided']);
    const slide = slideOf(deck, 'decided');
    expect(slide.section).toBe('Opening');
    expect(titleOf(slide)).toBe('Last time you said yes, on conditions');
    expect(textNamed(slide, 'Decision label')).toBe('You decided on 27 August 2026');
    expect(textNamed(slide, 'Decision')).toBe('A test group of thirty.');
    expect(textNamed(slide, 'Conditions')).toBe('No customer data.');
    expect(textNamed(slide, 'Owner')).toBe('Priya Nair, Head of IT, by 14 September 2026');
    expect(textNamed(slide, 'Status')).toBe('It was kept.');
  });

  it.each([
    ['yes', 'Last time you said yes'],
    ['no', 'Last time you said no'],
    ['postponed', 'Last time you put the decision off'],
    [undefined, 'What you decided last time'],
  ])('says of a decision that was %s: %s', async (outcome, title) => {
    const deck = await deckWith({ id: 'd', decision: 'A pilot.', outcome });

    expect(titleOf(slideOf(deck, 'decided'))).toBe(title);
  });

  it('is the latest by date, and the author’s claim is its title', async () => {
    const deck = await deckWith(
      { ...DECISION, claim: 'You asked for proof, and here it is' },
      { id: 'older', date: '2026-01-01', decision: 'Wait.' },
    );

    expect(titleOf(slideOf(deck, 'decided'))).toBe('You asked for proof, and here it is');
    expect(textNamed(slideOf(deck, 'decided'), 'Decision')).toBe('A test group of thirty.');
  });

  it('is not there where the log is empty or says nothing', async () => {
    const [none, empty] = await Promise.all([deckWith(), deckWith({ id: 'd', date: '2026-08-27', outcome: 'yes' })]);

    expect(idsOf(none)).not.toContain('decided');
    expect(idsOf(empty)).not.toContain('decided');
  });

  it('leaves the ask on slide 2 in the founding sample, and stands before the story', async () => {
    const deck = await composeOpened(openSample('enterprise-social-network'));

    expect(idsOf(deck).slice(0, 4)).toEqual(['cover', 'brief', 'decided', 'situation']);
  });
});
