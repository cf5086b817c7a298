import { describe, expect, it } from 'vitest';
import { htmlMail, htmlPost } from '../../../renderer/backends/text/html.ts';
import { markdown } from '../../../renderer/backends/text/markdown.ts';
import { plainText } from '../../../renderer/backends/text/plain-text.ts';
import type { Block, Letter } from '../../../renderer/core/deck/momentum/letter.ts';
import { plain, richRuns } from '../../../renderer/core/deck/rich.ts';
import { HOSTILE_WORDS } from '../../support/hostile.ts';

const letterOf = (...blocks: readonly Block[]): Letter => ({
  subject: 'A test',
  language: 'en-GB',
  direction: 'ltr',
  date: undefined,
  blocks,
});

const BLOCKS: readonly Block[] = [
  { kind: 'paragraph', text: { paragraphs: [[{ text: 'Dear Anna,' }], [{ text: 'hello' }]], from: [] } },
  { kind: 'heading', text: plain('Why') },
  { kind: 'list', items: [plain('It is slow'), plain('It costs')] },
  { kind: 'pairs', rows: [{ name: plain('By when'), value: plain('11\u00A0December') }] },
  { kind: 'quote', text: plain('“Yes.”'), by: plain('Anna') },
];

describe('a letter', () => {
  it('reads well as plain text', () => {
    expect(plainText(letterOf(...BLOCKS))).toBe(
      'Dear Anna,\nhello\n\nWhy\n---\n\n- It is slow\n- It costs\n\nBy when: 11 December\n\n  “Yes.”\n  — Anna\n',
    );
  });

  it('is Markdown under its subject', () => {
    expect(markdown(letterOf(...BLOCKS))).toBe(
      '# A test\n\nDear Anna,  \nhello\n\n## Why\n\n- It is slow\n- It costs\n\n- **By when**: 11 December\n\n> “Yes.”\n>\n> — Anna\n',
    );
  });

  it('is HTML with its language and direction, as a whole page and as a fragment', () => {
    const arabic = { ...letterOf(...BLOCKS), language: 'ar', direction: 'rtl' } as const;

    expect(htmlMail(arabic)).toMatch(/^<!DOCTYPE html>\n<html lang="ar" dir="rtl">/u);
    expect(htmlPost(arabic)).toMatch(/^<article lang="ar" dir="rtl">\n<h2>A test<\/h2>/u);
    expect(htmlPost(arabic)).toContain('<li>It is slow</li>');
    expect(htmlPost(arabic)).toContain('<blockquote><p>“Yes.”</p><footer>— Anna</footer></blockquote>');
  });

  it('keeps bold, italic and links', () => {
    const text = richRuns([
      { text: 'so ', bold: true },
      { text: 'true', italic: true },
      { text: ' see ' },
      { text: 'this', link: { kind: 'web', address: 'https://example.org/?a=1&b=2' } },
    ]);
    const letter = letterOf({ kind: 'paragraph', text });

    expect(markdown(letter)).toContain('**so** *true* see [this](<https://example.org/?a=1&b=2>)');
    expect(htmlPost(letter)).toContain(
      '<strong>so </strong><em>true</em> see <a href="https://example.org/?a=1&amp;b=2">this</a>',
    );
    expect(plainText(letter)).toContain('so true see this <https://example.org/?a=1&b=2>');
  });

  it('shows hostile words as they were typed, and runs none of them', () => {
    const { markup, cdata } = HOSTILE_WORDS;
    const letter = { ...letterOf({ kind: 'paragraph', text: plain(`${markup} ${cdata}`) }), subject: markup };

    expect(htmlMail(letter)).not.toMatch(/<script|<img/u);
    expect(htmlPost(letter)).toContain('&lt;/script&gt;&lt;script&gt;');
    expect(markdown(letter)).toContain(String.raw`\<img src=x`);
  });

  it('begins no list, heading or rule with what an author typed', () => {
    const shown = ['- a', '1. a', '+ a', '# a', '> a', '--- a'].map(
      (text) => markdown(letterOf({ kind: 'paragraph', text: plain(text) })).split('\n')[2],
    );

    expect(shown).toEqual([
      String.raw`\- a`,
      String.raw`1\. a`,
      String.raw`\+ a`,
      String.raw`\# a`,
      String.raw`\> a`,
      String.raw`\--- a`,
    ]);
    expect(markdown(letterOf({ kind: 'paragraph', text: plain('4.1 hours') }))).toContain('\n4.1 hours\n');
  });
});
