import { chmodSync, linkSync, readFileSync, symlinkSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { contentsOf, folderWith } from '../support/folders.ts';
import { minimalPitch } from '../support/pitches.ts';
import { greenlight } from '../support/program.ts';
import { refusal } from '../support/refusal.ts';

/** Where a deck may not be written. */

const PITCH = { 'a.pitch.json': minimalPitch() };
const build = (...options: readonly string[]): readonly string[] => ['build', 'a.pitch.json', ...options];

/** A file that other programs speak through, and not one that holds anything. */
async function socketIn(folder: string): Promise<string> {
  const server = createServer();
  await new Promise<void>((resolve) => {
    server.listen(path.join(folder, 'socket'), resolve);
  });
  onTestFinished(() => {
    server.close();
  });
  return 'socket';
}

describe('an output that cannot be written', () => {
  it('is refused when its folder is not there', async () => {
    const folder = folderWith(PITCH);

    expect(await refusal(build('--pptx', 'gone/deck.pptx'), { folder })).toMatch(
      /^gone\/deck\.pptx: there is no folder .*gone\. Make it, or name another\.$/u,
    );
  });

  it('is refused when a file stands where its folder should be', async () => {
    const folder = folderWith({ ...PITCH, file: 'x' });

    expect(await refusal(build('--html', 'file/deck.html'), { folder })).toContain(
      'file/deck.html: there is no folder',
    );
    expect(await refusal(build('--out', 'file'), { folder })).toContain('file: the folder cannot be made (EEXIST)');
    expect(await refusal(build('--out', 'file/decks'), { folder })).toContain('Name another');
  });

  it('is refused when it is a folder', async () => {
    const folder = folderWith({ ...PITCH, 'deck.pptx/x': 'x', 'decks/a.html/x': 'x' });

    expect(await refusal(build('--pptx', 'deck.pptx'), { folder })).toBe(
      'deck.pptx: a folder, where a file is to be written. Name a file in it.',
    );
    expect(await refusal(build('--out', 'decks'), { folder })).toContain(`${path.join('decks', 'a.html')}: a folder`);
  });

  it('is refused when it has no name', async () => {
    const folder = folderWith(PITCH);

    expect(await refusal(build('--pptx', ''), { folder })).toContain('Name a file');
    expect(await refusal(build('--out', ''), { folder })).toContain('Name a');
  });

  it('is refused when its name is longer than a name can be, also where the other could be written', async () => {
    const folder = folderWith(PITCH);

    const line = await refusal(build('--html', 'deck.html', '--pptx', `${'x'.repeat(300)}.pptx`), { folder });

    expect(line).toMatch(/^deck\.html|^x+/u);
    expect(line).toContain('name another');
  });

  it('is refused when it is no file to be filled but one to speak through, which stays as it was', async () => {
    const folder = folderWith(PITCH);
    const socket = await socketIn(folder);

    expect(await refusal(build('--pptx', socket), { folder })).toContain('a device or a pipe');
  });

  it.each([
    ['build', ...build('--pptx', 'locked/deck.pptx').slice(1)],
    ['build', ...build('--out', 'locked').slice(1)],
    ['build', ...build('--out', 'locked/decks').slice(1)],
    ['new', 'locked/mine.pitch.json'],
  ])('is refused by %s when its folder lets nobody write', async (...args) => {
    const folder = folderWith({ ...PITCH, 'locked/keep.txt': 'x' });
    chmodSync(folder, 0o755);
    chmodSync(path.join(folder, 'locked'), 0o555);
    onTestFinished(() => chmodSync(path.join(folder, 'locked'), 0o755));

    const line = await refusal(args, { folder, preload: ['drop-root.mjs'] });

    expect(line).toMatch(/^locked[^:]*: (?:nothing can be written|the folder cannot be made|not written)/u);
    expect(line).toMatch(/name another|check the folder/iu);
  });
});

describe('a pitch', () => {
  it.each(['a.pitch.json', './a.pitch.json', '../X/a.pitch.json', 'link.json'])(
    'is never overwritten by its own deck, under the name %s',
    async (name) => {
      const folder = folderWith(PITCH);
      symlinkSync('a.pitch.json', path.join(folder, 'link.json'));
      const output = name.replace('X', path.basename(folder));

      const line = await refusal(build('--html', output), { folder });

      expect(line).toBe(`${output}: the pitch itself. Name another file for the deck.`);
    },
  );

  it('is never overwritten when another pitch of the same call is built', async () => {
    const folder = folderWith({ ...PITCH, 'decks/b.pitch.json': minimalPitch() });

    const line = await refusal(['build', 'a.pitch.json', 'decks/b.pitch.json', '--html', 'a.pitch.json'], { folder });

    expect(line).toContain('a.pitch.json');
  });

  it('keeps its content when a second name of it is the output, since the deck replaces the name alone', async () => {
    const folder = folderWith(PITCH);
    linkSync(path.join(folder, 'a.pitch.json'), path.join(folder, 'twin.html'));

    const { status } = await greenlight(build('--html', 'twin.html'), { folder });

    expect(status).toBe(0);
    expect(readFileSync(path.join(folder, 'a.pitch.json'))).toEqual(Buffer.from(minimalPitch()));
  });
});

describe('two decks', () => {
  it('are refused when one call would write both into one file', async () => {
    const folder = folderWith({ 'x/a.pitch.json': minimalPitch(), 'y/a.pitch.json': minimalPitch() });

    const line = await refusal(['build', 'x', 'y', '--out', 'decks'], { folder });

    expect(line).toContain(path.join('decks', 'a.pptx'));
    expect(line).toContain(`${path.join('x', 'a.pitch.json')} and ${path.join('y', 'a.pitch.json')}`);
    expect(line).toContain('Rename one');
  });

  it('are refused when both formats have one name', async () => {
    const folder = folderWith(PITCH);

    expect(await refusal(build('--pptx', 'deck', '--html', './deck'), { folder })).toBe(
      './deck: named twice. Name a file for each format.',
    );
  });

  it('are neither of them written when one of the pitches is refused', async () => {
    const folder = folderWith({ 'x/a.pitch.json': minimalPitch(), 'x/b.pitch.json': '{}' });

    const line = await refusal(['build', 'x', '--out', 'decks'], { folder });

    expect(line).toContain(`${path.join('x', 'b.pitch.json')}: no pitch`);
  });
});

describe('a file that is there already', () => {
  it('is replaced by build, whole, without a trace of how', async () => {
    const folder = folderWith({ ...PITCH, 'deck.html': 'old' });

    await greenlight(build('--html', 'deck.html'), { folder });

    expect(contentsOf(folder).map((line) => line.split(' ')[0])).toEqual(['a.pitch.json', 'deck.html']);
    expect(readFileSync(path.join(folder, 'deck.html'), 'utf8')).toMatch(/^<!doctype html>/iu);
  });

  it('is never replaced by new', async () => {
    const folder = folderWith({ 'mine.pitch.json': 'mine' });

    expect(await refusal(['new', 'mine.pitch.json'], { folder })).toBe(
      'mine.pitch.json: there is a file already. Name another.',
    );
  });
});

describe('a name', () => {
  it('may be as long as the system allows', async () => {
    const name = 'x'.repeat(240);
    const folder = folderWith({ [`${name}.pitch.json`]: minimalPitch() });

    const { status, err } = await greenlight(['build', `${name}.pitch.json`, '--out', 'decks'], { folder });

    expect({ status, err }).toEqual({ status: 0, err: '' });
  });

  it('may begin with a dash when two dashes stand before it', async () => {
    const folder = folderWith({ '-a.pitch.json': minimalPitch() });

    const { status } = await greenlight(['build', '--html', 'deck.html', '--', '-a.pitch.json'], { folder });

    expect(status).toBe(0);
  });
});
