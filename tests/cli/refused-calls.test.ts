import { describe, expect, it } from 'vitest';
import { folderWith } from '../support/folders.ts';
import { minimalPitch } from '../support/pitches.ts';
import { greenlight } from '../support/program.ts';
import { refusal } from '../support/refusal.ts';

/** Calls that say what there is not, or not enough. Each row: the call, and what the one line about it says. */

type Row = readonly [call: string, ...says: readonly string[]];

const UNKNOWN: readonly Row[] = [
  ['built a.pitch.json', 'no command "built"', '`greenlight --help` lists them'],
  ['--pptx deck.pptx', 'no command "--pptx"', '`greenlight --help` lists them'],
  ['__proto__', 'no command "__proto__"', '`greenlight --help` lists them'],
  ['build a.pitch.json --pdf deck.pdf', "'--pdf'", '`greenlight build --help`'],
  ['build a.pitch.json --pptx deck.pptx -x', "'-x'", '`greenlight build --help`'],
  ['check a.pitch.json --notes', "'--notes'", '`greenlight check --help`'],
  ['inspect a.pitch.json --format json', "'--format'", '`greenlight inspect --help`'],
  ['new b.pitch.json --force', "'--force'", '`greenlight new --help`'],
  ['samples --all', "'--all'", '`greenlight samples --help`'],
  ['themes --all', "'--all'", '`greenlight themes --help`'],
  ['build a.pitch.json --html deck.html --cut short', '--cut short', 'decision, five-minutes, full, read-ahead'],
  ['check a.pitch.json --cut __proto__', '--cut __proto__', 'decision, five-minutes, full, read-ahead'],
  ['build a.pitch.json --html deck.html --theme pink', '--theme pink', '`greenlight themes` lists them'],
  ['build a.pitch.json --out decks --theme pink', '--theme pink', '`greenlight themes` lists them'],
  ['build a.pitch.json --html deck.html --theme ../themes/evening', '--theme ..', '`greenlight themes` lists them'],
  ['check a.pitch.json --theme constructor', '--theme constructor', '`greenlight themes` lists them'],
  ['build a.pitch.json --out decks --format pdf', '--format pdf', 'pptx and html'],
  ['build a.pitch.json --out decks --format pptx,', '--format', 'pptx and html'],
  ['check a.pitch.json --format xml', '--format xml', 'text and json'],
  ['samples pink', 'pink', '`greenlight samples` lists them'],
  ['samples ../themes/evening', '../themes/evening', '`greenlight samples` lists them'],
];

const INCOMPLETE: readonly Row[] = [
  ['build', 'name a pitch', '`greenlight build --help`'],
  ['build --pptx deck.pptx', 'name a pitch', '`greenlight build --help`'],
  ['build a.pitch.json', 'a.pitch.json', '--pptx FILE, --html FILE, or --out DIR'],
  ['build a.pitch.json --pptx', "'--pptx", '`greenlight build --help`'],
  ['check', 'name one file', '`greenlight check --help`'],
  ['inspect', 'name one file', '`greenlight inspect --help`'],
  ['new', 'name one file', '`greenlight new --help`'],
  ['build empty --out decks', 'empty', 'no pitch in this folder', '*.pitch.json'],
];

const TOO_MUCH: readonly Row[] = [
  ['build a.pitch.json b.pitch.json --pptx deck.pptx', 'for one pitch', '--out DIR'],
  ['build folder --html deck.html', 'folder', 'for one pitch', '--out DIR'],
  ['build a.pitch.json --pptx deck.pptx --out decks', '--out DIR names the files itself', 'Leave out'],
  ['build a.pitch.json --pptx deck.pptx --format pptx', '--format goes with --out', '--pptx FILE'],
  ['build a.pitch.json --html deck.html --notes=yes', "'--notes'", '`greenlight build --help`'],
  ['check a.pitch.json folder/b.pitch.json', 'name one file', '`greenlight check --help`'],
  ['inspect a.pitch.json folder/b.pitch.json', 'name one file', '`greenlight inspect --help`'],
  ['new b.pitch.json c.pitch.json', 'name one file', '`greenlight new --help`'],
  ['samples quiet-rooms-ja ward-handover', '"ward-handover" is too much', '`greenlight samples --help`'],
  ['themes evening', '"evening" is too much', '`greenlight themes --help`'],
];

describe.each([
  ['names what there is not', UNKNOWN],
  ['is incomplete', INCOMPLETE],
  ['says too much', TOO_MUCH],
])('a call that %s', (_what, rows) => {
  it.each(rows)('is refused: %s', async (call, ...says) => {
    const folder = folderWith({
      'a.pitch.json': minimalPitch(),
      'folder/b.pitch.json': minimalPitch(),
      'empty/note.txt': 'x',
    });

    const line = await refusal(call.split(' '), { folder });

    for (const words of says) expect(line).toContain(words);
  });
});

describe('a presentation without a pitch', () => {
  it('is refused by inspect --pitch, and by build with how to get at a pitch inside', async () => {
    const folder = folderWith({ 'a.pitch.json': minimalPitch() });
    await greenlight(['build', 'a.pitch.json', '--pptx', 'deck.pptx'], { folder });

    expect(await refusal(['inspect', 'deck.pptx', '--pitch'], { folder })).toBe(
      'deck.pptx: there is no pitch inside. It was exported without --embed-pitch.',
    );
    expect(await refusal(['build', 'deck.pptx', '--html', 'deck.html'], { folder })).toContain('deck.pptx: no pitch');
  });
});
