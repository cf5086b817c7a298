import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { iconAssets } from '../../build/icons.mjs';
import { fontAssets } from '../../build/metrics.mjs';
import { LABEL_KEYS } from '../../renderer/core/deck/labels.ts';
import { severityOf } from '../../renderer/core/deck/findings.ts';
import { CUTS } from '../../renderer/core/pitch/cuts.ts';
import { composeOpened, openSample, ROOT, SAMPLES, THEMES } from '../support/decks.ts';
import { sha256 } from '../support/folders.ts';

/** Assets are data that generators and people write; these hold them to what they come from and what they are for. */

const ASSETS = path.join(ROOT, 'assets');
const json = (name: string): unknown => JSON.parse(readFileSync(path.join(ASSETS, name), 'utf8'));

describe('fonts and metrics', () => {
  it('are what `npm run metrics` makes of the bundled fonts', { timeout: 300_000 }, () => {
    const generated = [...fontAssets()].map(([name, content]) => `${name} ${sha256(content)}`);
    const kept = ['fonts', 'metrics'].flatMap((folder) =>
      readdirSync(path.join(ASSETS, folder)).map(
        (name) => `${folder}/${name} ${sha256(readFileSync(path.join(ASSETS, folder, name)))}`,
      ),
    );

    expect(generated.length).toBeGreaterThan(50);
    expect(new Set(kept)).toEqual(new Set(generated));
  });
});

describe('icons', () => {
  it('are what `npm run icons` makes of Lucide', () => {
    expect(json('icons/icons.json')).toEqual(iconAssets());
  });
});

interface LabelFile {
  readonly language: string;
  readonly texts: Readonly<Record<string, string>>;
}

const placeholders = (text: string | undefined): readonly string[] =>
  [...new Set(text?.match(/\{\w+\}/gu))].toSorted((a, b) => (a < b ? -1 : 1));

describe.each(['en', 'de', 'ja', 'ar'])('the deck’s own words in %s', (language) => {
  const { texts, language: own } = json(`labels/${language}.json`) as LabelFile;
  const english = json('labels/en.json') as LabelFile;

  it('are complete, and no more than that', () => {
    expect(own).toBe(language);
    expect(new Set(Object.keys(texts))).toEqual(new Set(LABEL_KEYS));
    expect(Object.entries(texts).filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  it('take the same values as the English ones', () => {
    const other = LABEL_KEYS.filter(
      (key) => placeholders(texts[key]).join() !== placeholders(english.texts[key]).join(),
    );

    expect(other).toEqual([]);
  });
});

/** How each language says that figures are made up for the example. */
const ILLUSTRATIVE = /illustrat|fiktiv|例示|架空|説明用|例です/iu;

describe.each(SAMPLES)('the sample %s', (id) => {
  it('says on every slide that its figures are illustrative', () => {
    expect(openSample(id).pitch.meta.circulation).toMatch(ILLUSTRATIVE);
  });

  it.each(CUTS)('has no error as %s, in any theme', { timeout: 60_000 }, async (cut) => {
    for (const theme of THEMES) {
      const { findings } = await composeOpened(openSample(id), { cut, theme });
      expect(findings.filter(({ code }) => severityOf(code) === 'error')).toEqual([]);
    }
  });
});
