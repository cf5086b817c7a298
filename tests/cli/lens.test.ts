import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { assets } from '../support/decks.ts';
import { bytesIn, folderWith, textIn } from '../support/folders.ts';
import { openPackage, slideNames } from '../support/packages.ts';
import { minimalPitch, pitchText } from '../support/pitches.ts';
import { runHere } from '../support/program.ts';

/** One deck per reader: `lens`, `build --lens NAME` and `build --lens all`. */

const founding = assets.read('samples/enterprise-social-network.pitch.json');
const filesIn = (folder: string): readonly string[] => readdirSync(folder).toSorted((a, b) => (a < b ? -1 : 1));

const build = (folder: string, pitch: string, ...options: readonly string[]) =>
  runHere(['build', path.join(folder, pitch), ...options]);

describe('lens', () => {
  it('lists the readers with what moves them and the slides that lead', async () => {
    const folder = folderWith({ 'a.pitch.json': founding });

    const { status, out } = await runHere(['lens', path.join(folder, 'a.pitch.json')]);

    expect(status).toBe(0);
    expect(out).toContain('8 readers');
    expect(out).toMatch(/ {2}Henrik Dahl, CFO \(henrik-dahl\): money\n(?: {4}\d+\. .+\n){3}/u);
  });

  it('prints none of the private words', async () => {
    const folder = folderWith({ 'a.pitch.json': founding });

    const { out } = await runHere(['lens', path.join(folder, 'a.pitch.json')]);

    for (const secret of ['Cash before promises', 'launch party', 'look old']) expect(out).not.toContain(secret);
  });

  it('says what to do where nobody is on the list, and where nobody cares about anything', async () => {
    const folder = folderWith({
      'a.pitch.json': minimalPitch(),
      'b.pitch.json': minimalPitch({ people: [{ id: 'p' }] }),
    });

    const [none, one] = [
      await runHere(['lens', path.join(folder, 'a.pitch.json')]),
      await runHere(['lens', path.join(folder, 'b.pitch.json')]),
    ];

    expect(none.out).toContain('nobody on the people list');
    expect(one.out).toContain('p (p): the deck for everyone; say what they care about');
  });
});

describe('build --lens', () => {
  it('makes the deck of one reader, another than that for everyone', async () => {
    const folder = folderWith({ 'a.pitch.json': founding });

    const theirs = await build(folder, 'a.pitch.json', '--html', path.join(folder, 'cfo.html'), '--lens', 'CFO');
    await build(folder, 'a.pitch.json', '--html', path.join(folder, 'all.html'));

    expect(theirs).toMatchObject({ status: 0, err: '' });
    expect(textIn(folder, 'cfo.html')).not.toBe(textIn(folder, 'all.html'));
    expect(textIn(folder, 'cfo.html')).not.toContain('Cash before promises');
  });

  it('takes a word for a role where nobody on the list has it', async () => {
    const folder = folderWith({ 'a.pitch.json': founding });

    const { status } = await build(folder, 'a.pitch.json', '--html', path.join(folder, 'x.html'), '--lens', 'CISO');

    expect(status).toBe(0);
  });

  it('makes a file for each reader with `all`, each with every slide', async () => {
    const people = [
      { id: 'a', name: 'Ana Ruiz', role: 'CFO' },
      { id: 'b', name: '高瀬慎一' },
      { id: 'c', name: 'Ana  Ruiz' },
    ];
    const folder = folderWith({
      'pilot.pitch.json': pitchText({
        meta: { title: 'x' },
        people,
        story: { situation: 'Here.' },
        ask: { decision: 'Go.' },
      }),
    });
    const out = path.join(folder, 'out');

    const { status } = await build(folder, 'pilot.pitch.json', '--out', out, '--format', 'pptx', '--lens', 'all');

    const files = ['pilot-ana-ruiz-3.pptx', 'pilot-ana-ruiz.pptx', 'pilot-高瀬慎一.pptx'];
    expect(status).toBe(0);
    expect(filesIn(out)).toEqual(files);
    for (const file of files) expect(slideNames(openPackage(bytesIn(out, file)))).toHaveLength(4);
  });

  it.each([
    [
      'an unknown reader',
      founding,
      ['--lens', 'Bob'],
      'no reader of .* is called that. The readers are Anna Reuter, COO \\(anna-reuter\\); ',
    ],
    ['an unknown reader of an empty list', minimalPitch(), ['--lens', 'Bob'], 'Its people list is empty'],
    ['`all` of an empty list', minimalPitch(), ['--lens', 'all'], 'its people list is empty'],
    [
      'a name that two have',
      minimalPitch({
        people: [
          { id: 'a', name: 'Kim' },
          { id: 'b', name: 'Kim' },
        ],
      }),
      ['--lens', 'Kim'],
      'several readers .* Name one by id: Kim \\(a\\); Kim \\(b\\)',
    ],
  ])('refuses %s, and writes nothing', async (_, pitch, options, words) => {
    const folder = folderWith({ 'a.pitch.json': pitch });
    const out = path.join(folder, 'out');

    const { status, err } = await build(folder, 'a.pitch.json', '--out', out, ...options);

    expect(status).toBe(2);
    expect(err).toMatch(new RegExp(words, 'u'));
    expect(filesIn(folder)).toEqual(['a.pitch.json']);
  });

  it('refuses `all` without a folder', async () => {
    const folder = folderWith({ 'a.pitch.json': founding });

    const { status, err } = await build(folder, 'a.pitch.json', '--pptx', path.join(folder, 'x.pptx'), '--lens', 'all');

    expect([status, err]).toEqual([2, expect.stringContaining('--out DIR')]);
  });
});
