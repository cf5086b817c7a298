import { describe, expect, it } from 'vitest';
import { createLocale } from '../../../../renderer/core/base/locale/index.ts';

describe('the punctuation of a language', () => {
  it.each([
    ['en-GB', { comma: ', ', semicolon: '; ', stop: '.', sentence: '. ', range: '–' }],
    ['ja', { comma: '、', semicolon: '；', stop: '。', sentence: '。', range: '〜' }],
    ['zh-TW', { comma: '，', stop: '。' }],
    ['ko', { comma: ', ', range: '~' }],
    ['ar', { comma: '، ', semicolon: '؛ ', stop: '.', range: '–' }],
    ['ur', { comma: '، ', stop: '۔', sentence: '۔ ' }],
  ])('is that of %s', (tag, punctuation) => {
    expect(createLocale(tag).punctuation).toMatchObject(punctuation);
  });

  it('is that of Latin letters when the language is not listed', () => {
    expect(createLocale('sw').punctuation).toEqual(createLocale('en').punctuation);
  });
});
