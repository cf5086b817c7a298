import { describe, expect, it } from 'vitest';
import { factUses } from '../../../renderer/core/pitch/fact-uses.ts';
import { openSample } from '../../support/decks.ts';
import { openDocument } from '../../support/pitches.ts';

const usesIn = (document: object, id: string): readonly string[] =>
  factUses(openDocument(document).pitch).get(id) ?? [];

describe('where a fact is used', () => {
  it('is every prose field that tells it, each once, and every field that names it', () => {
    const document = {
      story: {
        situation: 'Waiting takes {fact:hours}, and {fact:hours} again.',
        benefits: [{ id: 'b', benefit: 'Less waiting', fact: 'hours' }],
      },
    };

    expect(usesIn(document, 'hours')).toEqual(['story.situation', 'story.benefits[b].fact']);
  });

  it('is the slide of figures, for those that are marked, or else compare with something', () => {
    const facts = [
      { id: 'hours', value: 26, comparator: { value: 17 } },
      { id: 'sites', value: 6 },
      { id: 'unsaid', key: true },
    ];

    expect(usesIn({ evidence: { facts } }, 'hours')).toEqual(['evidence.facts[hours].key']);
    const marked = facts.map((fact) => ({ ...fact, key: fact.id === 'sites' }));
    expect(usesIn({ evidence: { facts: marked } }, 'hours')).toEqual([]);
    expect(usesIn({ evidence: { facts: marked } }, 'sites')).toEqual(['evidence.facts[sites].key']);
  });

  it('is nowhere where only its letters stand', () => {
    expect(usesIn({ story: { situation: 'The hours are long. \\{fact:hours} {fact:other}' } }, 'hours')).toEqual([]);
  });

  it('is found for the facts of a sample, in fields that there are', () => {
    const { pitch } = openSample('enterprise-social-network');
    const known = new Set((pitch.evidence?.facts ?? []).map(({ id }) => id));
    const used = [...factUses(pitch).keys()].filter((id) => known.has(id));

    expect(used.length).toBeGreaterThan(5);
  });
});
