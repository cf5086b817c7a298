import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../electron/cli/help.ts';
import { GENERATOR, VERSION } from '../../electron/cli/version.ts';
import { serialise, serialiseArchive } from '../../renderer/core/pitch/serialise.ts';
import { assets, openSample, SAMPLES, THEMES } from '../support/decks.ts';
import { folderWith, textIn } from '../support/folders.ts';
import { minimalPitch, openOrFail, pitchText } from '../support/pitches.ts';
import { greenlight, runHere } from '../support/program.ts';

/** What each of the other commands does when all is well. */

const PNG = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII=';
const KEY = 'c'.repeat(64);
const PICTURED = pitchText({
  meta: { title: 'With a picture' },
  champion: { who: { name: 'Jonas' }, commitment: 'I go first.', picture: { media: KEY, alt: 'Jonas' } },
  people: [{ name: 'Anna', stance: 'sceptical', concern: 'Another tool.' }],
  media: { [KEY]: { type: 'image/png', data: PNG } },
});
const made = (folder: string, inside = ''): readonly string[] =>
  readdirSync(path.join(folder, inside)).toSorted((a, b) => (a < b ? -1 : 1));

describe('check', () => {
  it('exits with 0 and says so where nothing was found', async () => {
    const folder = folderWith({ 'a.pitch.json': minimalPitch() });

    const { status, out, err } = await greenlight(['check', 'a.pitch.json'], { folder });

    expect([status, err]).toEqual([0, '']);
    expect(out).toMatch(/^a\.pitch\.json: no findings\n/u);
    expect(made(folder)).toEqual(['a.pitch.json']);
  });

  it('says what the coach finds, at which field, with its reason and its source, and does not fail for it', async () => {
    const folder = folderWith({ 'a.pitch.json': minimalPitch() });

    const { status, out } = await greenlight(['check', 'a.pitch.json'], { folder });

    expect(status).toBe(0);
    expect(out).toContain('coach: not ready, 5 findings would stop an executive\n');
    expect(out).toContain('  not-ready  ask.decision: There is no decision to take.\n');
    expect(out).toMatch(/\[ask-missing; [^\]]+\]\n/u);
  });

  it('exits with 0 where there are warnings, and with 1 where there are errors, the worst first', async () => {
    const warned = pitchText({ meta: { title: 'x' }, ask: { decision: 'Yes.', decider: { person: 'gone' } } });
    const wrong = pitchText({
      meta: { title: 'x' },
      ask: { decision: 'Yes {fact:no}.', decideBy: '2026-02-30', decider: { person: 'gone' } },
    });
    const folder = folderWith({ 'warned.pitch.json': warned, 'wrong.pitch.json': wrong });

    const soft = await greenlight(['check', 'warned.pitch.json'], { folder });
    const hard = await greenlight(['check', 'wrong.pitch.json'], { folder });

    expect([soft.status, hard.status]).toEqual([0, 1]);
    expect(hard.out.match(/^ {2}(?:error|warning|info)/gmu)).toEqual(['  error', '  error', '  warning']);
    expect(hard.out).toContain('  error    ask.decideBy: “2026-02-30” is no date of the calendar');
  });

  it('gives the same as JSON', async () => {
    const folder = folderWith({
      'a.pitch.json': pitchText({ meta: { title: 'x' }, story: { situation: '{fact:no}' } }),
    });

    const { status, out } = await greenlight(['check', 'a.pitch.json', '--format', 'json'], { folder });

    expect(status).toBe(1);
    expect(JSON.parse(out)).toMatchObject({
      file: 'a.pitch.json',
      coach: { ready: false, wordsChecked: true },
      findings: [
        {
          severity: 'error',
          code: 'fact-missing',
          field: 'story.situation',
          slide: null,
          message: expect.stringContaining('“no”') as unknown,
        },
      ],
    });
  });
});

describe('inspect', () => {
  it('says what a pitch, an archive and a presentation hold', async () => {
    const archive = serialiseArchive(openOrFail(Buffer.from(PICTURED)), GENERATOR);
    const folder = folderWith({ 'a.pitch.json': PICTURED, 'a.greenlight': archive });
    await greenlight(['build', 'a.pitch.json', '--pptx', 'bare.pptx'], { folder });
    await greenlight(['build', 'a.pitch.json', '--pptx', 'full.pptx', '--embed-pitch'], { folder });
    const said = async (file: string): Promise<string> => (await greenlight(['inspect', file], { folder })).out;

    const pitch = await said('a.pitch.json');

    expect(pitch).toBe('Pitch “With a picture”\n  1 person\n  champion: named; decision: not stated\n  1 picture\n');
    expect(await said('a.greenlight')).toBe(pitch);
    expect(await said('bare.pptx')).toBe(
      'PowerPoint presentation “With a picture”\n  2 slides, no speaker notes\n  no pitch inside\n',
    );
    expect(await said('full.pptx')).toContain(`a pitch inside: --pitch prints it\n${pitch}`);
  });

  it.each([
    ...SAMPLES.map((id) => [id, assets.read(`samples/${id}.pitch.json`)] as const),
    ['a pitch with a picture', Buffer.from(PICTURED)] as const,
    [
      'a pitch with keys of later versions',
      Buffer.from(pitchText({ meta: { title: 'x', later: [1] }, newer: { a: 'ü' } }, { beside: 1 })),
    ] as const,
  ])(
    '--pitch gives exactly what the pitch is, from the file, an archive and a presentation: %s',
    async (_what, bytes) => {
      const opened = openOrFail(new Uint8Array(bytes));
      const expected = serialise(opened, GENERATOR);
      const folder = folderWith({ 'a.pitch.json': bytes, 'a.greenlight': serialiseArchive(opened, GENERATOR) });
      await greenlight(['build', 'a.pitch.json', '--pptx', 'a.pptx', '--embed-pitch'], { folder });

      for (const file of ['a.pitch.json', 'a.greenlight', 'a.pptx']) {
        const { status, out } = await greenlight(['inspect', file, '--pitch'], { folder });
        expect(status).toBe(0);
        expect(out === expected).toBe(true);
      }
      expect(expected.includes(PNG)).toBe(opened.media.size > 0);
    },
  );
});

describe('new', () => {
  it('writes a pitch that opens, has no error and makes a deck as it is', async () => {
    const folder = folderWith();

    const { status, out } = await greenlight(['new', 'mine.pitch.json'], { folder });
    const checked = await greenlight(['check', 'mine.pitch.json'], { folder });
    const built = await greenlight(['build', 'mine.pitch.json', '--out', 'decks'], { folder });

    expect({ status, checked: checked.status, built: built.status }).toEqual({ status: 0, checked: 0, built: 0 });
    expect(out).toContain('greenlight build mine.pitch.json --pptx deck.pptx');
    expect(textIn(folder, 'mine.pitch.json')).toContain('"// decision"');
  });
});

describe('samples and themes', () => {
  it('are listed, each with what it is called', async () => {
    const folder = folderWith();
    const [listed, themes] = [await greenlight(['samples'], { folder }), await greenlight(['themes'], { folder })];

    expect(
      listed.out
        .trimEnd()
        .split('\n')
        .map((line) => line.split(' ')[0]),
    ).toEqual(SAMPLES);
    for (const id of SAMPLES) expect(listed.out).toContain(openSample(id).pitch.meta.title);
    expect(
      themes.out
        .trimEnd()
        .split('\n')
        .map((line) => line.split(' ')[0]),
    ).toEqual(THEMES);
  });

  it.each(SAMPLES)('gives %s as it is in the assets', async (id) => {
    const { out } = await greenlight(['samples', id], { folder: folderWith() });

    expect(out).toBe(new TextDecoder().decode(assets.read(`samples/${id}.pitch.json`)));
  });
});

describe('help', () => {
  it.each(COMMANDS)('is there for %s, names all that it takes, and does nothing else', async (command) => {
    const folder = folderWith({ 'a.pitch.json': minimalPitch() });

    const { status, out, err } = await greenlight([command, 'a.pitch.json', '--html', 'a.html', '--help'], { folder });

    expect({ status, err }).toEqual({ status: 0, err: '' });
    expect(out.startsWith(`greenlight ${command}`)).toBe(true);
    expect(made(folder)).toEqual(['a.pitch.json']);
  });

  it('says what the coach finds, at which field, with its reason and its source, and does not fail for it', async () => {
    const folder = folderWith({ 'a.pitch.json': minimalPitch() });

    const { status, out } = await greenlight(['check', 'a.pitch.json'], { folder });

    expect(status).toBe(0);
    expect(out).toContain('coach: not ready, 5 findings would stop an executive\n');
    expect(out).toContain('  not-ready  ask.decision: There is no decision to take.\n');
    expect(out).toMatch(/\[ask-missing; [^\]]+\]\n/u);
  });

  it('names every option of build', async () => {
    const { out } = await runHere(['build', '--help']);

    for (const option of ['pptx', 'html', 'out', 'format', 'cut', 'theme', 'notes', 'embed-pitch']) {
      expect(out).toContain(`--${option}`);
    }
  });

  it.each([[[]], [['--help']], [['-h']], [['help']]])('lists the commands for %j', async (args) => {
    const { status, out } = await greenlight(args, { folder: folderWith() });

    expect(status).toBe(0);
    for (const command of COMMANDS) expect(out).toContain(`greenlight ${command} `.trimEnd());
  });

  it('says which version it is', async () => {
    expect(await greenlight(['--version'], { folder: folderWith() })).toEqual({
      status: 0,
      out: `${VERSION}\n`,
      err: '',
    });
  });
});
