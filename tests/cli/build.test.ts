import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { GENERATOR } from '../../electron/cli/version.ts';
import { serialiseArchive } from '../../renderer/core/pitch/serialise.ts';
import { assets } from '../support/decks.ts';
import { bytesIn, folderWith, textIn } from '../support/folders.ts';
import { openPackage, slideNames } from '../support/packages.ts';
import { minimalPitch, openOrFail, pitchText } from '../support/pitches.ts';
import { greenlight, runHere } from '../support/program.ts';

/** `build` when all is well. */

const SLIDES = { title: 'Three slides', story: { situation: 'Here we are.' }, ask: { decision: 'Approve.' } };

const made = (folder: string, inside = ''): readonly string[] =>
  readdirSync(path.join(folder, inside)).toSorted((a, b) => (a < b ? -1 : 1));

describe('build', () => {
  it.each([
    [['--pptx', 'deck.pptx'], ['deck.pptx']],
    [['--html', 'deck.html'], ['deck.html']],
    [
      ['--pptx', 'x/deck', '--html', 'x/page'],
      ['deck', 'page'],
    ],
  ])('writes the files that are named and no other, and says so: %j', async (options, files) => {
    const folder = folderWith({ 'a.pitch.json': minimalPitch(), 'x/keep': '' });

    const { status, out, err } = await greenlight(['build', 'a.pitch.json', ...options], { folder });

    const there = [...made(folder), ...made(folder, 'x')];
    expect({ status, err }).toEqual({ status: 0, err: '' });
    expect(there.filter((name) => !['a.pitch.json', 'x', 'keep'].includes(name))).toEqual(files);
    for (const file of options.filter((_, i) => i % 2 === 1)) expect(out).toContain(`${file}  1 slide, `);
    expect(out).toMatch(/^no findings$/mu);
  });

  it('says how many slides, how large and what was found', async () => {
    const { title, ...rest } = SLIDES;
    const document = { meta: { title }, ...rest, champion: { who: { person: 'gone' } } };
    const folder = folderWith({ 'a.pitch.json': pitchText(document) });

    const { out } = await greenlight(['build', 'a.pitch.json', '--pptx', 'deck.pptx'], { folder });

    const deck = bytesIn(folder, 'deck.pptx');
    expect(out).toContain(`${slideNames(openPackage(deck)).length} slides, ${Math.round(deck.length / 1000)} kB\n`);
    expect(out).toContain('1 finding (1 warning)\n  warning  champion.who.person: There is nothing with the id “gone”');
  });

  it.each([
    [[], ['a.html', 'a.pptx', 'b.html', 'b.pptx']],
    [
      ['--format', 'pptx'],
      ['a.pptx', 'b.pptx'],
    ],
    [
      ['--format', 'html'],
      ['a.html', 'b.html'],
    ],
    [
      ['--format', 'html, pptx'],
      ['a.html', 'a.pptx', 'b.html', 'b.pptx'],
    ],
  ])('makes decks of all pitches of a folder under their own names with %j', async (options, files) => {
    const archive = serialiseArchive(openOrFail(minimalPitch()), GENERATOR);
    const folder = folderWith({ 'in/a.pitch.json': minimalPitch(), 'in/b.greenlight': archive, 'in/c.txt': 'x' });

    const { status } = await greenlight(['build', 'in', '--out', 'made/decks', ...options], { folder });

    expect(status).toBe(0);
    expect(made(folder, 'made/decks')).toEqual(files);
  });

  it('makes decks of many pitches, in the order in which they were named', async () => {
    const folder = folderWith({ 'b.pitch.json': minimalPitch(), 'a.pitch.json': minimalPitch() });

    const { out } = await greenlight(['build', 'b.pitch.json', 'a.pitch.json', '--out', '.', '--format', 'pptx'], {
      folder,
    });

    expect(out.match(/^\S+\.pptx/gmu)).toEqual(['b.pptx', 'a.pptx']);
  });

  it('shows progress on a terminal where there are many, and takes it away again', async () => {
    const folder = folderWith({ 'a.pitch.json': minimalPitch(), 'b.pitch.json': minimalPitch() });
    const call = ['build', folder, '--out', `${folder}/decks`, '--format', 'pptx'];

    const { err } = await runHere(call, true);

    expect(err).toContain('[1/2] ');
    expect(err).toContain('[2/2] ');
    expect(err.endsWith('\r\u001B[K')).toBe(true);
  });

  it('shows no progress where it is piped, or where there is one pitch', async () => {
    const folder = folderWith({ 'a.pitch.json': minimalPitch(), 'b.pitch.json': minimalPitch() });

    const piped = await greenlight(['build', '.', '--out', 'decks', '--format', 'pptx'], { folder });
    const single = await runHere(['build', `${folder}/a.pitch.json`, '--pptx', `${folder}/a.pptx`], true);

    expect([piped.err, single.err]).toEqual(['', '']);
  });

  it('makes another deck of the same pitch for each cut and theme', async () => {
    const folder = folderWith({ 'a.pitch.json': assets.read('samples/ward-handover.pitch.json') });
    const build = async (...options: readonly string[]): Promise<string> => {
      await runHere(['build', `${folder}/a.pitch.json`, '--html', `${folder}/a.html`, ...options]);
      return textIn(folder, 'a.html');
    };

    const full = await build();

    expect(await build('--cut', 'full')).toBe(full);
    expect(await build('--theme', 'boardroom')).toBe(full);
    expect((await build('--cut', 'decision')).match(/<section /gu)).toHaveLength(1);
    expect(new Set([full, await build('--theme', 'evening'), await build('--cut', 'read-ahead')]).size).toBe(3);
  });
});
