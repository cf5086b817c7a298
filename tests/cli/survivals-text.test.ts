import { describe, expect, it } from 'vitest';
import { bodyOf, codesAt, codesOf, wordsOfPage, wordsOnSlides } from '../support/both.ts';
import { relationships } from '../support/packages.ts';
import { runHere } from '../support/program.ts';
import { expectInFull, expectShown, survives } from '../support/survival.ts';

/** Text that has broken a slide maker before: both files are built, sound, and the findings say what it was. */

describe('characters that no slide can show', () => {
  it.each([
    ['a bell', '\u0007'],
    ['a nought', '\u0000'],
    ['a control character of the second kind', '\u0085\u009F'],
    ['half a surrogate pair', '\uD800'],
    ['the other half', '\uDC00'],
    ['U+FFFE', '\uFFFE'],
    ['U+FFFF', '\uFFFF'],
  ])('are replaced in both outputs, found, and kept in the file: %s', async (_what, character) => {
    const situation = `Before${character}after it.`;

    const both = await survives({ story: { situation } });

    expect(codesAt(both, 'story.situation')).toEqual(['characters-replaced']);
    expect(wordsOnSlides(both.pptx)).toMatch(/Before\uFFFD+after/u);
    expect(wordsOfPage(both.html)).toMatch(/Before\uFFFD+after/u);
    const kept = await runHere(['inspect', `${both.folder}/a.pitch.json`, '--pitch']);
    expect(JSON.parse(kept.out)).toMatchObject({ document: { story: { situation } } });
  });
});

describe('markup', () => {
  it.each([
    [']]> and <![CDATA[ x ]]>'],
    ['</script><script>window.hacked = 1</script>'],
    ['<img src=x onerror="window.hacked = 1">'],
    ['<!-- <svg/onload=alert(1)> -->'],
    ['&lt;b&gt; &amp; &#60; &nbsp;'],
    ['</a:t></a:r><a:br/>'],
    ['</style><style>* { display: none }'],
    ['<%= 1 %> ${window.hacked} {{x}}'],
    ['</section><section><h1>A slide of mine</h1>'],
    ['" onmouseover="alert(1)" x="'],
  ])('is shown as typed, in both, wherever it was typed: %s', async (text) => {
    const both = await survives(
      {
        meta: { title: `T ${text}`, organisation: text, presenter: { name: text } },
        story: { situation: `S ${text}`, benefits: [{ who: `W ${text}`, benefit: `B ${text}` }] },
        evidence: {
          datasets: [{ measure: `M ${text}`, categories: [text, 'b'], series: [{ name: text, values: [1, 2] }] }],
          sources: [{ id: 's', title: text }],
          facts: [{ id: 'f', label: `F ${text}`, value: 1, key: true, source: 's' }],
        },
        deck: { slides: { [text]: { title: text } } },
      },
      ['--notes'],
    );

    expect(codesAt(both, `deck.slides[${text}]`)).toEqual(['option-unknown']);
    expectShown(both, `T ${text}`, `S ${text}`, `W ${text}`, `B ${text}`, `F ${text}`);
  });

  it('of a link that is neither http, https nor mailto is plain text, and is found', async () => {
    const kinds = [
      'javascript:alert(1)',
      'JaVaScRiPt:alert(1)',
      'data:text/html,x',
      'file:///etc/passwd',
      'vbscript:x',
      '//x.example',
      'ftp://x.example',
    ];
    const situation = kinds.map((address, i) => `[word${i}](${address})`).join(' ');

    const both = await survives({ story: { situation } });

    expect(codesAt(both, 'story.situation')).toEqual(kinds.map(() => 'link-dropped'));
    for (const i of kinds.keys()) expectShown(both, `word${i}`);
    expect(relationships(both.pptx).filter(({ external }) => external)).toEqual([]);
    expect(bodyOf(both.html)).not.toMatch(/href="(?!#)/u);
  });

  it('of a link to http, https or mailto is a link in both', async () => {
    const both = await survives({
      story: { situation: '[a](https://a.example/?x=1&y=2) [b](http://b.example) [c](mailto:c@d.example)' },
    });

    const targets = ['https://a.example/?x=1&y=2', 'http://b.example', 'mailto:c@d.example'];
    expect(both.findings).toEqual([]);
    expect(
      relationships(both.pptx)
        .filter(({ external }) => external)
        .map(({ target }) => target),
    ).toEqual(targets);
    for (const target of targets) expect(both.html).toContain(`href="${target.replaceAll('&', '&amp;')}"`);
  });
});

describe('a title of ten thousand characters', () => {
  it.each([
    ['of words', 'Forty words say it. '.repeat(500).trim()],
    ['without a space', 'x'.repeat(10_000)],
    ['of ideographs', '静かな部屋'.repeat(2000)],
    ['of emoji that are joined', '👩‍👩‍👧‍👦'.repeat(900)],
  ])(
    '%s is shortened on its slide, stands whole on another, and is found',
    { timeout: 60_000 },
    async (_what, title) => {
      const both = await survives({ story: { claim: title, situation: 'Here we are.' } });

      expect(codesAt(both, 'story.claim')).toContain('title-shortened');
      expectInFull(both, title);
      expectShown(both, 'Here we are.');
    },
  );

  it('is that of the pitch, and is shown whole as well', { timeout: 60_000 }, async () => {
    const title = 'The whole of it in one breath, and more. '.repeat(240).trim();

    const both = await survives({ meta: { title } });

    expect(codesAt(both, 'meta.title')).toContain('title-shortened');
    expectInFull(both, title);
  });
});

describe('a pitch of empty fields', () => {
  it('makes no slide of them, and no finding', async () => {
    const both = await survives({
      meta: { title: 'A test', subtitle: '', organisation: '\n' },
      story: { situation: '', claim: ' ', benefits: [{}, { who: '' }], pairs: [{}], pilot: { phases: [{}] } },
      evidence: {
        facts: [],
        datasets: [{}],
        caseStudies: [{}],
        competitors: [{}],
        objections: [{}],
        risks: [{}],
        businessCase: {},
      },
      champion: { who: {} },
      ask: { options: [{}, {}], nextThirtyDays: [{}] },
      momentum: { supporters: [{ consent: true }] },
    });

    expect(codesOf(both)).toEqual([]);
  });
});
