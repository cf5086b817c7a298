import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyDocument } from '../../support/any-pitch.ts';
import { allWords, composeOpened, idsOf, openDocument } from '../../support/decks.ts';

const SECRET = 'Geheimnis';

describe('any pitch', () => {
  it('makes a deck for each of its readers, with the slides of everyone and none of the private words', async () => {
    await fc.assert(
      fc.asyncProperty(
        anyDocument({ secret: SECRET }),
        fc.constantFrom('full' as const, 'read-ahead' as const),
        async (document, cut) => {
          // What the author released is private no more.
          const { deck: _deck, ...rest } = document;
          const pitch = openDocument(rest);
          const all = idsOf(await composeOpened(pitch, { cut }));
          for (const { id } of pitch.pitch.people ?? []) {
            const deck = await composeOpened(pitch, { cut, lens: id });

            expect(deck.slides.flatMap((slide) => [allWords(slide), ...slide.notes]).join(' ')).not.toContain(SECRET);
            expect(idsOf(deck).toSorted()).toEqual(all.toSorted());
          }
        },
      ),
      { numRuns: 20 },
    );
  });

  it('makes a deck for a hundred readers', async () => {
    const people = Array.from({ length: 100 }, (_, i) => ({
      id: `p${i}`,
      name: `Person ${i}`,
      caresAbout: 'Cost and security',
      input: { said: `Word ${i}`, changed: `Change ${i}` },
    }));
    const objections = people.map(({ id }) => ({
      id,
      objection: `Objection of ${id}`,
      answer: 'An answer',
      longAnswer: 'A long one',
      raisedBy: { person: id },
    }));
    const pitch = openDocument({ meta: { title: 'x' }, people, evidence: { objections }, ask: { decision: 'Go.' } });

    const deck = await composeOpened(pitch, { lens: 'p77' });

    expect(deck.slides.find(({ section }) => section === 'Backup')?.id).toBeDefined();
    expect(idsOf(deck).find((id) => id.startsWith('objection:'))).toBe('objection:p77');
    expect(idsOf(deck)).toHaveLength(idsOf(await composeOpened(pitch)).length);
  });
});
