import { describe, expect, it } from 'vitest';
import { assets, SAMPLES } from '../support/decks.ts';
import { contentsOf, folderWith } from '../support/folders.ts';
import { greenlight, runHere, type Surroundings } from '../support/program.ts';

/** The same pitch gives the same bytes: today and tomorrow, here and elsewhere. */

const HOUR = 3_600_000;
const OPTIONS = ['samples', '--out', 'decks', '--notes', '--embed-pitch'];
const samples = (): Readonly<Record<string, Uint8Array>> =>
  Object.fromEntries(SAMPLES.map((id) => [`samples/${id}.pitch.json`, assets.read(`samples/${id}.pitch.json`)]));

/** Every file that a process makes of all samples, by its hash. */
async function decksOf(around: Omit<Surroundings, 'folder'> = {}): Promise<readonly string[]> {
  const folder = folderWith(samples());
  const { status, err } = await greenlight(['build', ...OPTIONS], { folder, ...around });
  expect({ status, err }).toEqual({ status: 0, err: '' });
  return contentsOf(folder).filter((line) => line.startsWith('decks'));
}

const shifted = (milliseconds: number) =>
  ({ preload: ['shifted-clock.mjs'], env: { GREENLIGHT_TEST_SHIFT: String(milliseconds) } }) as const;

/** What a process takes for now, twice, and for the hour of 1970-01-01T00:00Z. */
async function clockOf({ preload = [], env = {} }: Omit<Surroundings, 'folder'>): Promise<readonly number[]> {
  const { out } = await greenlight([], { folder: folderWith(), env, preload: [...preload, 'print-clock.mjs'] });
  return JSON.parse(out) as readonly number[];
}

describe('the decks of all samples', () => {
  it('are the same bytes in two processes an hour, and years, apart', { timeout: 120_000 }, async () => {
    const now = await decksOf();

    expect(now).toHaveLength(SAMPLES.length * 2 + 1);
    expect(await decksOf(shifted(HOUR))).toEqual(now);
    expect(await decksOf(shifted(-20 * 365 * 24 * HOUR))).toEqual(now);
  });

  it('are the same bytes in another time zone and another language', { timeout: 120_000 }, async () => {
    const here = await decksOf({ env: { TZ: 'UTC', LANG: 'C', LC_ALL: 'C' } });

    expect(await decksOf({ env: { TZ: 'Pacific/Kiritimati', LANG: 'ar_EG.UTF-8', LC_ALL: 'ar_EG.UTF-8' } })).toEqual(
      here,
    );
    expect(await decksOf({ env: { TZ: 'America/St_Johns', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' } })).toEqual(
      here,
    );
  });

  it('are the same bytes twice in one process, whatever was built before', { timeout: 120_000 }, async () => {
    const folder = folderWith(samples());
    const build = (out: string) => runHere(['build', `${folder}/samples`, '--out', `${folder}/${out}`]);

    await build('first');
    await runHere([
      'build',
      `${folder}/samples`,
      '--out',
      `${folder}/other`,
      '--theme',
      'evening',
      '--cut',
      'decision',
    ]);
    await build('second');

    const made = (out: string) =>
      contentsOf(folder)
        .filter((line) => line.startsWith(`${out}/`))
        .map((line) => line.slice(out.length));
    expect(made('first')).toHaveLength(SAMPLES.length * 2 + 1);
    expect(made('second')).toEqual(made('first'));
    expect(made('other')).not.toEqual(made('first').filter((line) => line !== '/'));
  });
});

describe('the proof', () => {
  it('shifts what a process takes for now, in both ways of asking', async () => {
    const [now = 0] = await clockOf({});
    const [asked = 0, made = 0] = await clockOf(shifted(HOUR));

    for (const later of [asked, made]) {
      expect(later - now).toBeGreaterThan(0.9 * HOUR);
      expect(later - now).toBeLessThan(1.5 * HOUR);
    }
  });

  it('moves a process to another time zone', async () => {
    const [, , east] = await clockOf({ env: { TZ: 'Asia/Tokyo' } });
    const [, , zero] = await clockOf({ env: { TZ: 'UTC' } });

    expect([zero, east]).toEqual([0, 9]);
  });
});
