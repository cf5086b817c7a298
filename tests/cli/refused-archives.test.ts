import { describe, expect, it } from 'vitest';
import { utf8, writeZip } from '../../renderer/core/base/zip.ts';
import { describeRefused, type BadFile } from '../support/bad-files.ts';
import { folderWith } from '../support/folders.ts';
import { minimalPitch, pitchText } from '../support/pitches.ts';
import { greenlight } from '../support/program.ts';
import { refusal } from '../support/refusal.ts';
import { endOfDirectory, forged, renamed } from '../support/zips.ts';

/** Archives that cannot be trusted, files beyond the limits, and what cannot be read at all. */

const titled = { meta: { title: 'A test' } };
const archive = (content: string | Uint8Array = minimalPitch()): Uint8Array =>
  writeZip([{ name: 'pitch.json', content }]);
const nested = (levels: number): string => '['.repeat(levels) + ']'.repeat(levels);
const bomb = (): Uint8Array => archive(new Uint8Array(60_000_000).fill(0x20));

const ARCHIVES: readonly BadFile[] = [
  {
    when: 'its end is missing',
    file: 'torn.greenlight',
    content: () => archive().slice(0, endOfDirectory(archive())),
    says: ['a damaged archive', 'no directory', 'Use a copy from a backup'],
  },
  {
    when: 'its content was changed',
    file: 'bitten.greenlight',
    content: () => forged(archive(), 'pitch.json', 'crc', 1),
    says: ['a damaged archive', 'pitch.json does not unpack', 'Use a copy from a backup'],
  },
  {
    when: 'nothing but the beginning of an archive is there',
    file: 'stub.greenlight',
    content: () => Uint8Array.of(0x50, 0x4b, 3, 4),
    says: ['a damaged archive', 'Use a copy from a backup'],
  },
  {
    when: 'it is encrypted',
    file: 'locked.greenlight',
    content: () => forged(archive(), 'pitch.json', 'flags', 1),
    says: ['an encrypted archive', 'Remove the password'],
  },
  ...['../../../../etc', '/etc/passwd.json', String.raw`C:\windows\x.js`, String.raw`..\..\..\x.json`].map((name) => ({
    when: `an entry is called ${name}`,
    file: 'climber.greenlight',
    content: () =>
      writeZip([
        { name: 'pitch.json', content: minimalPitch() },
        { name, content: 'x' },
      ]),
    says: ['an entry is called', JSON.stringify(name), 'do not trust where it came from'],
  })),
  {
    when: 'two entries are its pitch',
    file: 'doubled.greenlight',
    content: () => {
      const entries = ['pitch.json', 'pitcx.json'].map((name) => ({ name, content: minimalPitch() }));
      return renamed(writeZip(entries), 'pitcx.json', 'pitch.json');
    },
    says: ['two entries are called pitch.json', 'do not trust'],
  },
  {
    when: 'what is in it is not JSON',
    file: 'prose.greenlight',
    content: () => archive('Dear'),
    says: ['not JSON', 'line 1, column 1'],
  },
];

const LIMITS: readonly BadFile[] = [
  {
    when: 'it is more than 50 MB of JSON',
    file: 'large.pitch.json',
    content: () => `${pitchText(titled)}${' '.repeat(50_000_000)}`,
    says: ['too large', '50000000 bytes of JSON', 'Shorten or split it'],
  },
  {
    when: 'it is more than 50 MB of JSON after inflating, and 60 kB before',
    file: 'bomb.greenlight',
    content: bomb,
    says: ['too large', '50000000 bytes of JSON', 'Shorten or split it'],
  },
  {
    when: 'it says that it is 600 MB when unpacked',
    file: 'giant.greenlight',
    content: () => forged(archive(), 'pitch.json', 'size', 600_000_000),
    says: ['too large', 'when unpacked', 'Shorten or split it'],
  },
  {
    when: 'it unpacks to more than it says',
    file: 'liar.greenlight',
    content: () => forged(bomb(), 'pitch.json', 'size', 1000),
    says: ['a damaged archive', 'pitch.json does not unpack', 'Use a copy from a backup'],
  },
  {
    when: 'it has more than 10,000 entries',
    file: 'crowd.greenlight',
    content: () =>
      writeZip([
        { name: 'pitch.json', content: minimalPitch() },
        ...Array.from({ length: 10_000 }, (_, i) => ({ name: `media/${i}`, content: '' })),
      ]),
    says: ['too large', '10000 entries', 'Shorten or split it'],
  },
  {
    when: 'it is nested 65 deep',
    file: 'deep.pitch.json',
    content: () => pitchText(titled, { later: JSON.parse(nested(64)) as unknown }),
    says: ['too large', 'nested more than 64 deep', 'Shorten or split it'],
  },
  {
    when: 'it is nested deeper than a stack bears',
    file: 'abyss.pitch.json',
    content: () => nested(100_000),
    says: ['abyss.pitch.json'],
  },
  {
    when: 'a field has more than 100,000 characters',
    file: 'novel.pitch.json',
    content: () => pitchText({ ...titled, story: { benefits: [{ who: 'x' }, { benefit: 'x'.repeat(100_001) }] } }),
    says: ['too large', 'story.benefits[2].benefit', '100000 characters', 'Shorten or split it'],
  },
];

describeRefused([
  ['an archive that cannot be trusted', ARCHIVES],
  ['a pitch beyond the limits', LIMITS],
]);

describe('the limits', () => {
  it.each([
    ['64 levels', () => pitchText(titled, { later: JSON.parse(nested(63)) as unknown })],
    ['100,000 characters in a field', () => pitchText({ ...titled, story: { situation: 'x '.repeat(50_000) } })],
    [
      '10,000 entries',
      () =>
        writeZip([
          { name: 'pitch.json', content: minimalPitch() },
          ...Array.from({ length: 9999 }, (_, i) => ({ name: `media/${i}`, content: '' })),
        ]),
    ],
  ])('allow %s', { timeout: 60_000 }, async (_limit, content) => {
    const folder = folderWith({ 'a.greenlight': content() });

    const { status, err } = await greenlight(['check', 'a.greenlight'], { folder });

    expect(err).toBe('');
    expect([0, 1]).toContain(status);
  });
});

describe('a file that cannot be read', () => {
  it.each([['build', '--pptx', 'deck.pptx'], ['check'], ['inspect']])(
    'is refused by %s when it is not there, or is a folder',
    async (command, ...options) => {
      const folder = folderWith({ 'folder/a.pitch.json': minimalPitch() });

      const gone = await refusal([command, 'gone.pitch.json', ...options], { folder });
      const inside = await refusal([command, 'folder', ...options], { folder });

      expect(gone).toBe('gone.pitch.json: there is no such file. Check the name and the folder.');
      expect(inside).toMatch(/^folder: .*\bname a (?:pitch in it|folder: --out DIR)/iu);
    },
  );

  it('is refused by check and inspect for the same reason as by build', async () => {
    const file = 'twins.pitch.json';
    const folder = folderWith({ [file]: pitchText({ ...titled, people: [{ id: 'a' }, { id: 'a' }] }) });

    const lines = [
      await refusal(['build', file, '--html', 'deck.html'], { folder }),
      await refusal(['check', file], { folder }),
      await refusal(['inspect', file], { folder }),
    ];

    expect(new Set(lines).size).toBe(1);
  });

  it('is refused by inspect when it is a presentation that is damaged, encrypted or hostile', async () => {
    const deck = writeZip([{ name: 'ppt/presentation.xml', content: '<p/>' }]);
    const folder = folderWith({
      'torn.pptx': deck.slice(0, -10),
      'bitten.pptx': forged(deck, 'ppt/presentation.xml', 'crc', 1),
      'locked.pptx': forged(deck, 'ppt/presentation.xml', 'flags', 1),
      'climber.pptx': writeZip([{ name: '../x', content: utf8('x') }]),
    });

    expect(await refusal(['inspect', 'torn.pptx'], { folder })).toContain('torn.pptx: a damaged archive');
    expect(await refusal(['inspect', 'bitten.pptx'], { folder })).toContain('bitten.pptx: a damaged archive');
    expect(await refusal(['inspect', 'locked.pptx'], { folder })).toContain('locked.pptx: an encrypted archive');
    expect(await refusal(['inspect', 'climber.pptx'], { folder })).toContain('climber.pptx: refused');
  });
});
