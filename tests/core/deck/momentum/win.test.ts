import { describe, expect, it } from 'vitest';
import type { Deck } from '../../../../renderer/core/deck/model.ts';
import { winTexts, type WinWritten } from '../../../../renderer/core/deck/momentum/compose-letters.ts';
import { composeWin } from '../../../../renderer/core/deck/momentum/compose-momentum.ts';
import { plainText } from '../../../../renderer/backends/text/plain-text.ts';
import { markdown } from '../../../../renderer/backends/text/markdown.ts';
import { allWords, idsOf, openDocument, slideOf, textNamed, titleOf } from '../../../support/decks.ts';
import { made, optionsFor } from '../../../support/momentum.ts';

const WIN = {
  id: 'pump',
  what: 'A pump fault was solved in a morning. By two people who had never met.',
  whoGained: 'Claire Fabre and her team',
  quote: { text: 'I would have driven six hours.', by: 'Claire Fabre, Lyon' },
  consent: true,
};

async function winOf(win: object, more: object = {}): Promise<{ readonly deck: Deck; readonly texts: WinWritten }> {
  const opened = openDocument({
    meta: { title: 'A test', presenter: { name: 'Maya' } },
    momentum: { wins: [win] },
    ...more,
  });
  const options = await optionsFor(opened);
  return { deck: made(composeWin(opened, undefined, options)), texts: made(winTexts(opened, undefined, options)) };
}

describe('a win', () => {
  it('is one slide for a meeting, with what happened, in whose words, and who gained', async () => {
    const { deck } = await winOf(WIN);

    const slide = slideOf(deck, 'win');
    expect(idsOf(deck)).toEqual(['win']);
    expect(titleOf(slide)).toBe('A pump fault was solved in a morning');
    expect(textNamed(slide, 'Win')).toBe('By two people who had never met.');
    expect(textNamed(slide, 'Quote')).toBe('“I would have driven six hours.”\nClaire Fabre, Lyon');
    expect(textNamed(slide, 'Who gained')).toBe('Claire Fabre and her team');
  });

  it('is an e-mail that is signed, and a post that is not', async () => {
    const { texts } = await winOf(WIN);

    expect(texts.letter.subject).toBe('A win: A pump fault was solved in a morning');
    expect(plainText(texts.letter)).toMatch(/^Dear colleagues,\n\nA pump fault was solved in a morning\. By two/u);
    expect(plainText(texts.letter)).toMatch(/Kind regards,\nMaya\n$/u);
    expect(markdown(texts.post)).toMatch(/^# A pump fault was solved in a morning\n\nBy two people/u);
    expect(markdown(texts.post)).not.toContain('Maya');
  });

  it('names and quotes nobody who has not agreed to it, anywhere, and says what it left off', async () => {
    const { deck, texts } = await winOf({ ...WIN, consent: false });

    const everything = [allWords(slideOf(deck, 'win')), plainText(texts.letter), markdown(texts.post)].join('\n');
    expect(everything).not.toMatch(/Claire|six hours/u);
    expect(everything).toContain('By two people who had never met.');
    const fields = ['quote.text', 'quote.by', 'whoGained'].map((field) => `momentum.wins[pump].${field}`);
    for (const { findings } of [deck, texts]) {
      expect(findings.filter(({ code }) => code === 'no-consent').map(({ field }) => field)).toEqual(fields);
    }
  });

  it('shows the figure behind it with its source', async () => {
    const evidence = {
      facts: [{ id: 'time', label: 'lost to repeat questions', value: 4.1, unit: 'h', source: 's' }],
      sources: [{ id: 's', title: 'Diary study' }],
    };
    const { deck, texts } = await winOf({ ...WIN, fact: 'time' }, { evidence });

    expect(textNamed(slideOf(deck, 'win'), 'Figure figure')).toBe('4.1 h');
    expect(allWords(slideOf(deck, 'win'))).toContain('Diary study');
    expect(plainText(texts.letter)).toContain('Lost to repeat questions: 4.1 h');
  });

  it('is the last of the log unless another is named, and is refused where there is none', async () => {
    const opened = openDocument({
      meta: { title: 'A test' },
      momentum: { wins: [WIN, { id: 'b', what: 'The second.' }] },
    });
    const options = await optionsFor(opened);

    expect(made(winTexts(opened, undefined, options)).post.subject).toBe('The second');
    expect(made(winTexts(opened, 'pump', options)).tag).toBe('pump');
    expect(winTexts(openDocument({ meta: { title: 'A test' } }), undefined, options)).toMatchObject({
      ok: false,
      error: { code: 'none', kind: 'win' },
    });
  });
});
