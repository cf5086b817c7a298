import { describe, expect, it } from 'vitest';
import { CATALOGUES } from '../../renderer/i18n/catalogues.ts';
import { chooseLanguage, createTranslator, throwOnUnknown } from '../../renderer/i18n/translator.ts';

describe('a translator', () => {
  const english = createTranslator(CATALOGUES.en, throwOnUnknown);
  const german = createTranslator(CATALOGUES.de, throwOnUnknown);

  it('puts values in their places, and writes numbers as its language does', () => {
    expect(english.t('editor.words', { count: 1700, limit: 30 })).toBe('1,700 of 30 words');
    expect(german.t('editor.words', { count: 1700, limit: 30 })).toBe('1.700 von 30 Wörtern');
  });

  it('leaves a place as it is when it has no value', () => {
    expect(english.t('editor.slide')).toBe('Slide {number}');
    expect(english.t('editor.slide', { other: 1 })).toBe('Slide {number}');
  });

  it('takes values as they are, even where they look like a place', () => {
    expect(english.t('list.handle', { name: '{name} $&' })).toBe('Move {name} $&');
  });

  it('counts by the rules of its language', () => {
    expect([0, 1, 2].map((count) => english.n('common.slides', count))).toEqual(['0 slides', '1 slide', '2 slides']);
    expect([0, 1, 2].map((count) => german.n('common.slides', count))).toEqual(['0 Folien', '1 Folie', '2 Folien']);
  });

  it('finds words by computed keys: of groups, fields and choices', () => {
    const group = 'story.pilot';
    expect(german.t(`group.${group}`)).toBe('Pilot');
    expect(german.t('field.story.answer.label')).toBe('Ihre Antwort in einem Satz');
    expect(german.t('choice.people.part.decide')).toBe('Entscheidet');
    expect(english.has('field.meta.currency.example')).toBe(false);
  });

  it('shows the key of a word that is missing, and throws it in tests', () => {
    expect(createTranslator(CATALOGUES.de).t('group.nowhere')).toBe('group.nowhere');
    expect(createTranslator(CATALOGUES.de).n('editor.slide', 2)).toBe('editor.slide');
    expect(() => german.t('group.nowhere')).toThrow('group.nowhere');
  });
});

describe('the choice of a language', () => {
  it.each([
    [['de-CH', 'en'], 'de'],
    [['fr-FR', 'DE'], 'de'],
    [['en-GB', 'de'], 'en'],
    [['ja'], 'en'],
    [[], 'en'],
  ] as const)('from %j is %s', (languages, chosen) => {
    expect(chooseLanguage(languages)).toBe(chosen);
  });
});
