import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { inspectHtml } from '../../../renderer/backends/reveal/inspect.ts';
import { composeOpened, openSample, SAMPLES } from '../../support/decks.ts';
import { htmlOf } from '../../support/outputs.ts';

const sha256 = (bytes: Uint8Array): Promise<Uint8Array> => Promise.resolve(createHash('sha256').update(bytes).digest());
const inspect = (html: string) => inspectHtml(html, sha256);
const founding = composeOpened(openSample('enterprise-social-network')).then((deck) => htmlOf(deck));

describe('the report on an HTML deck of ours', () => {
  it.each(SAMPLES)('finds nothing wrong in %s', async (id) => {
    const deck = await composeOpened(openSample(id));

    const report = await inspect(await htmlOf(deck, { notes: true }));

    expect(report.faults).toEqual([]);
    expect(report.slides).toBe(deck.slides.length);
    expect(report.titles).toBe(report.slides);
    expect(report.described).toBe(report.pictures);
    expect(report.headed).toBe(report.tables);
    expect(report.notes).toBe(deck.slides.filter(({ notes }) => notes.length > 0).length);
    expect(report.fonts).toBeGreaterThan(0);
  });

  it('has no notes where none were asked for', async () => {
    expect((await inspect(await founding)).notes).toBe(0);
  });

  it.each([
    [
      'a picture from elsewhere',
      '</section>',
      '<img src="http://example.org/a.png" alt="a"></section>',
      /example\.org/u,
    ],
    ['a style sheet that asks for a file', '</style>', 'a{background:url(b.png)}</style>', /b\.png/u],
    ['a script that the policy does not know', '<script>', '<script>1;', /would not run/u],
    ['no policy', /<meta http-equiv[^>]*>/u, '', /no policy/u],
    ['no end', '</html>\n', '', /ends before/u],
    ['no language', ' lang="en-GB"', '', /in a language/u],
  ])('finds %s', async (_what, from, to, said) => {
    const html = (await founding).replace(from, to);

    expect((await inspect(html)).faults.join('\n')).toMatch(said);
  });

  it('counts a title without words, a picture without alt text, a table without headers', async () => {
    const sound = await inspect(await founding);

    const bare = await inspect((await founding).replace(/(<h2 [^>]*>)[\s\S]*?<\/h2>/u, '$1</h2>'));
    const silent = await inspect((await founding).replace(/(role="img") aria-label="[^"]*"/u, '$1'));
    const headless = await inspect(
      (await founding).replace(/<table[\s\S]*?<\/table>/u, (table) => table.replaceAll('<th scope="col"', '<td')),
    );

    expect(bare.titles).toBe(sound.titles - 1);
    expect(silent.described).toBe(sound.described - 1);
    expect(headless.headed).toBe(sound.headed - 1);
  });
});
