import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asProse, factsIn, parseProse, type Span } from '../../../renderer/core/pitch/rich-text.ts';

const MOST = 100_000;

/** Spans as a short spelling: `<b>`, `<i>`, `<a …>` around what they mark, facts as `<fact …>`. */
const spelling = (source: string): string => parseProse(source).map(spellingOf).join('');

function spellingOf(span: Span): string {
  const inner = span.kind === 'fact' ? `<fact ${span.id}>` : span.text;
  const linked = span.kind === 'text' && span.link !== undefined ? `<a ${span.link}>${inner}</a>` : inner;
  const italic = span.italic ? `<i>${linked}</i>` : linked;
  return span.bold ? `<b>${italic}</b>` : italic;
}

const wordsOf = (source: string): string =>
  parseProse(source)
    .map((span) => (span.kind === 'text' ? span.text : ''))
    .join('');

/** Whether `part` is left of `whole` when some of its characters are taken out. */
function isLeftOf(part: string, whole: string): boolean {
  let at = 0;
  for (const unit of part.split('')) {
    at = whole.indexOf(unit, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

const prose = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(fc.constantFrom('*', '**', '[', ']', '(', ')', '{fact:', '}', '\\', 'a', ' ', '\n', 'https://a.b', '😀'))
    .map((parts) => parts.join('')),
);

describe('prose', () => {
  it.each([
    ['two **bold words** here', 'two <b>bold words</b> here'],
    ['one *italic* word', 'one <i>italic</i> word'],
    ['in**with**in', 'in<b>with</b>in'],
    ['**a *b* c**', '<b>a </b><b><i>b</i></b><b> c</b>'],
    ['**a** and **b**', '<b>a</b> and <b>b</b>'],
    ['***both***', '<b><i>both</i></b>'],
    ['**a *b***', '<b>a </b><b><i>b</i></b>'],
    ['*a **b** c*', '<i>a </i><b><i>b</i></b><i> c</i>'],
  ])('has bold and italic words: %j', (source, expected) => {
    expect(spelling(source)).toBe(expected);
  });

  it.each([
    ['see [the study](https://example.org/a?b=c#d).', 'see <a https://example.org/a?b=c#d>the study</a>.'],
    ['[old](http://example.org)', '<a http://example.org>old</a>'],
    ['[write](mailto:maya@example.org)', '<a mailto:maya@example.org>write</a>'],
    ['[loud](HTTPS://EXAMPLE.ORG)', '<a HTTPS://EXAMPLE.ORG>loud</a>'],
    ['[a **b** c](https://x.y)', '<a https://x.y>a </a><b><a https://x.y>b</a></b><a https://x.y> c</a>'],
    ['*[a](https://x.y)*', '<i><a https://x.y>a</a></i>'],
    ['[a](https://x.y/b_(c))', '<a https://x.y/b_(c)>a</a>'],
  ])('has links: %j', (source, expected) => {
    expect(spelling(source)).toBe(expected);
  });

  it.each([
    'javascript:alert`1`',
    'JavaScript:alert',
    'data:text/html,x',
    'file:///etc/passwd',
    'vbscript:x',
    'https:x',
    '//example.org',
    'example.org',
    '#anchor',
    'https://a"onclick="b',
    'https://a<script>',
  ])('keeps the words and drops the address when it is %j', (address) => {
    const [span, ...more] = parseProse(`[click me](${address})`);

    expect(more).toEqual([]);
    expect(span).toMatchObject({ kind: 'text', text: 'click me' });
    expect(span).not.toHaveProperty('link');
  });

  it.each([
    ['saves {fact:hours} a day', 'saves <fact hours> a day'],
    ['**{fact:hours}** a day', '<b><fact hours></b> a day'],
    ['{fact:__proto__}{fact:case.npv}', '<fact __proto__><fact case.npv>'],
  ])('refers to facts: %j', (source, expected) => {
    expect(spelling(source)).toBe(expected);
  });

  it.each([
    ['\\*not italic\\*', '*not italic*'],
    ['\\{fact:hours}', '{fact:hours}'],
    ['\\[a](https://x.y)', '[a](https://x.y)'],
    ['a \\\\ b', 'a \\ b'],
    ['**a\\*b**', '<b>a*b</b>'],
    ['[a\\]b](https://x.y)', '<a https://x.y>a]b</a>'],
    ['C:\\new', 'C:\\new'],
    ['ends in \\', 'ends in \\'],
  ])('takes a sign after a backslash for itself: %j', (source, expected) => {
    expect(spelling(source)).toBe(expected);
  });

  it.each([
    '**never closed',
    '*never closed',
    'closed only**',
    '2 * 3 * 4',
    '** spaced **',
    '****',
    '[words](no address',
    '[words] (https://x.y)',
    '[](https://x.y)',
    '[words]()',
    '{fact:}',
    '{fact:two words}',
    '{fact:never closed',
    '{hours}',
    '_under_ ~~struck~~ `code` # head',
    '<b onclick="x">&amp;</b><script>alert(1)</script>',
    ']]> --> <!--',
  ])('shows as typed what is no marker or has no partner: %j', (source) => {
    expect(parseProse(source)).toEqual([{ kind: 'text', text: source, bold: false, italic: false }]);
  });

  it('keeps the words of a link of another kind, and says which address it refused', () => {
    expect(parseProse('[x](javascript:alert(1))')).toEqual([
      { kind: 'text', text: 'x', bold: false, italic: false, refusedLink: 'javascript:alert(1)' },
    ]);
  });

  it('is no spans at all when it is empty', () => {
    expect(parseProse('')).toEqual([]);
  });

  it('keeps every character, in order, but for the signs that mark something', () => {
    fc.assert(
      fc.property(prose, (source) => {
        expect(isLeftOf(wordsOf(source), source)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('keeps all letters when nothing is a link or a fact', () => {
    const letters = (text: string): string => text.replaceAll(/[^a-zäöü日本 ]/gu, '');
    const marked = fc
      .array(fc.constantFrom('*', '**', '\\', '[', ']', 'a', 'ö', '日', ' '))
      .map((parts) => parts.join(''));

    fc.assert(
      fc.property(marked, (source) => {
        expect(letters(wordsOf(source))).toBe(letters(source));
      }),
      { numRuns: 500 },
    );
  });

  it('says exactly what was typed when every sign was escaped', () => {
    fc.assert(
      fc.property(prose, (text) => {
        expect(wordsOf(text.replaceAll(/[\\*[\]{}()]/gu, '\\$&'))).toBe(text);
      }),
      { numRuns: 500 },
    );
  });

  it('is in as few spans as its styles allow', () => {
    fc.assert(
      fc.property(prose, (source) => {
        const styles = parseProse(source).map((span) =>
          span.kind === 'text' ? spellingOf({ ...span, text: '' }) : span,
        );

        expect(styles.filter((style, at) => typeof style === 'string' && style === styles[at - 1])).toEqual([]);
      }),
    );
  });

  it.each(['*', '**', '***', '[', '{', '\\', '**a', '*a ', '[a](', '[[a]', '{fact:', '**[a*', '*a*', '[*a', '😀*'])(
    'of 100,000 characters that are %j again and again is parsed whole',
    (part) => {
      const source = part.repeat(MOST).slice(0, MOST);

      expect(isLeftOf(wordsOf(source), source)).toBe(true);
    },
  );
});

describe('the facts in a text', () => {
  it('are listed in order, each as often as it stands there', () => {
    expect(factsIn('{fact:b} and **{fact:a}** and [{fact:b}](https://x.y)')).toEqual(['b', 'a', 'b']);
  });

  it('are none when they are escaped or not there', () => {
    expect(factsIn('\\{fact:a} {fact a} {b}')).toEqual([]);
  });
});

describe('words that are put into prose as they are', () => {
  it('mean themselves, whatever they are', () => {
    const signs = fc.string({ unit: fc.constantFrom('*', '[', ']', '{fact:a}', '\\', '(', ')', 'x', ' ') });
    fc.assert(
      fc.property(fc.oneof(signs, fc.string({ unit: 'grapheme' })), (words) => {
        expect(spelling(asProse(words))).toBe(words);
      }),
    );
  });
});
