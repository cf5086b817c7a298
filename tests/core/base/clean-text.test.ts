import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanText, PAGE_MARK } from '../../../renderer/core/base/clean-text.ts';

/** Any sequence of UTF-16 code units, lone surrogates and controls among them. */
const anyText = fc
  .array(fc.oneof(fc.integer({ min: 0, max: 0xff }), fc.integer({ min: 0, max: 0xff_ff })))
  .map((units) => String.fromCharCode(...units));

/** What XML 1.0 allows, less the controls that it allows and no slide can show. */
const SHOWABLE = /^[\n\u0020-\u007E\u00A0-\uD7FF\uE001-\uFFFD\u{10000}-\u{10FFFF}]*$/u;

describe('text that is shown', () => {
  it('stays as it is when everything in it can be shown', () => {
    const text = 'Größe «10 €»\n日本語 עברית 😀 <b>&amp;</b>';

    expect(cleanText(text)).toEqual({ text, replaced: false });
  });

  it.each([
    ['a Windows line end', '\r\n'],
    ['a carriage return', '\r'],
    ['a vertical tab', '\v'],
    ['a form feed', '\f'],
    ['a next line', '\u0085'],
    ['a line separator', '\u2028'],
    ['a paragraph separator', '\u2029'],
  ])('has a line feed for %s, and nothing counts as replaced', (_name, end) => {
    expect(cleanText(`one${end}two`)).toEqual({ text: 'one\ntwo', replaced: false });
  });

  it('has a space for a tab', () => {
    expect(cleanText('one\ttwo')).toEqual({ text: 'one two', replaced: false });
  });

  it.each([
    ['the null character', '\u0000'],
    ['a bell', '\u0007'],
    ['escape', '\u001B'],
    ['delete', '\u007F'],
    ['a C1 control', '\u009F'],
    ['a lone high surrogate', '\uD83D'],
    ['a lone low surrogate', '\uDE00'],
    ['U+FFFE', '\uFFFE'],
    ['U+FFFF', '\uFFFF'],
    ["the composer's own mark", PAGE_MARK],
  ])('has a replacement character for %s, and says so', (_name, sign) => {
    expect(cleanText(`a${sign}b`)).toEqual({ text: 'a\uFFFDb', replaced: true });
  });

  it('keeps surrogates that make a pair beside one that does not', () => {
    expect(cleanText('😀\uD83D😀')).toEqual({ text: '😀\uFFFD😀', replaced: true });
  });

  it('holds nothing that XML forbids, whatever was typed, and is clean when cleaned again', () => {
    fc.assert(
      fc.property(anyText, (source) => {
        const { text } = cleanText(source);

        expect(text).toMatch(SHOWABLE);
        expect(cleanText(text)).toEqual({ text, replaced: false });
      }),
    );
  });
});
