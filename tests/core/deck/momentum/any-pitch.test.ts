import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeEml } from '../../../../renderer/backends/text/eml.ts';
import { htmlPost } from '../../../../renderer/backends/text/html.ts';
import { markdown } from '../../../../renderer/backends/text/markdown.ts';
import { CUTS } from '../../../../renderer/core/pitch/cuts.ts';
import type { Deck } from '../../../../renderer/core/deck/model.ts';
import {
  winTexts,
  writeAsk,
  writeFollowUp,
  writeUpdate,
} from '../../../../renderer/core/deck/momentum/compose-letters.ts';
import { composeUpdate, composeWin } from '../../../../renderer/core/deck/momentum/compose-momentum.ts';
import type { Letter } from '../../../../renderer/core/deck/momentum/letter.ts';
import type { ContextOptions } from '../../../../renderer/core/deck/open-context.ts';
import type { OpenedPitch } from '../../../../renderer/core/pitch/open.ts';
import { anyDocument } from '../../../support/any-pitch.ts';
import { allWords, openDocument, openFixture, openSample } from '../../../support/decks.ts';
import { HOSTILE_WORDS } from '../../../support/hostile.ts';
import { parseMail } from '../../../support/mail.ts';
import { optionsFor } from '../../../support/momentum.ts';

const SECRET = 'zqsecretqz';

const decksOf = (opened: OpenedPitch, options: ContextOptions): readonly Deck[] =>
  [composeUpdate(opened, undefined, options), composeWin(opened, undefined, options)].flatMap((made) =>
    made.ok ? [made.value] : [],
  );

function lettersOf(opened: OpenedPitch, options: ContextOptions): readonly Letter[] {
  const win = winTexts(opened, undefined, options);
  const others = [
    writeUpdate(opened, undefined, options),
    writeFollowUp(opened, undefined, options),
    ...CUTS.map((cut) => writeAsk(opened, cut, options)),
  ];
  return [
    ...(win.ok ? [win.value.letter, win.value.post] : []),
    ...others.flatMap((made) => (made.ok ? [made.value.letter] : [])),
  ];
}

/** Everything that a reader could see of them, as text. */
function everything(opened: OpenedPitch, options: ContextOptions): string {
  const slides = decksOf(opened, options).flatMap((deck) => deck.slides);
  const letters = lettersOf(opened, options);
  const mails = letters.map((letter) => parseMail(writeEml(letter)));
  return [
    ...slides.map((slide) => [allWords(slide), ...slide.notes].join('\n')),
    ...letters.flatMap((letter) => [markdown(letter), htmlPost(letter)]),
    ...mails.flatMap(({ headers, parts }) => [...headers.values(), ...parts.map(({ text }) => text)]),
  ].join('\n');
}

describe('of any pitch', () => {
  it('small decks and letters can be made, and hold nothing that is private', async () => {
    const options = await optionsFor(openDocument({ meta: { title: 'A test' } }));
    let made = 0;
    fc.assert(
      fc.property(anyDocument({ secret: SECRET }), (document) => {
        const text = everything(openDocument(document), options);
        if (text !== '') made++;
        expect(text).not.toContain(SECRET);
      }),
      { numRuns: 60 },
    );

    expect(made).toBeGreaterThan(20);
  });

  it('hostile words are shown as they are, and begin nothing', async () => {
    const { markup, cdata, controls } = HOSTILE_WORDS;
    const opened = openDocument({
      meta: { title: markup, presenter: { name: cdata } },
      ask: { decision: controls, decider: { name: markup }, nextThirtyDays: [{ what: cdata, when: 'never' }] },
      momentum: {
        updates: [{ id: 'u', understood: markup, heard: cdata, next: controls, audience: markup, date: '2026-02-30' }],
        wins: [{ id: 'w', what: markup, whoGained: cdata, quote: { text: controls, by: markup }, consent: true }],
        decisions: [{ id: 'd', outcome: 'yes', decision: markup, conditions: cdata, owner: { name: controls } }],
      },
    });
    const options = await optionsFor(opened);

    const letters = lettersOf(opened, options);
    expect(letters).toHaveLength(8);
    expect(letters.map(htmlPost).filter((html) => /<script|<img/u.test(html))).toEqual([]);
    expect(decksOf(opened, options).every(({ slides }) => slides.length > 0)).toBe(true);
  });

  it('a hundred entries are no other than one', async () => {
    const updates = Array.from({ length: 100 }, (_, i) => ({
      id: `u${i}`,
      date: `2026-${String((i % 12) + 1).padStart(2, '0')}-01`,
      understood: `Point ${i}.`,
      heard: 'Yes.',
    }));
    const opened = openDocument({ meta: { title: 'A test' }, momentum: { updates } });

    const [deck] = decksOf(opened, await optionsFor(opened));

    expect(deck?.slides).toHaveLength(1);
    expect(deck?.slides.map(allWords).join('\n')).toContain('Point 95');
  });

  it.each(['enterprise-social-network', 'predictive-maintenance', 'quiet-rooms-ja', 'ward-handover', 'arabic'])(
    'the ask of %s goes into an e-mail in its own language, for every cut',
    async (id) => {
      const opened = id === 'arabic' ? openFixture(id) : openSample(id);
      const options = await optionsFor(opened);

      const letters = CUTS.map((cut) => writeAsk(opened, cut, options));
      const asks = letters.flatMap((made) => (made.ok ? [made.value.letter] : []));
      expect(asks).toHaveLength(CUTS.length);
      expect(new Set(asks.map(markdown)).size).toBe(CUTS.length);
      expect(asks.every(({ language }) => language === (opened.pitch.meta.language ?? 'en-GB'))).toBe(true);
    },
  );
});
