import { describe, expect, it } from 'vitest';
import { CUTS } from '../../renderer/core/pitch/cuts.ts';
import { THEMES } from '../support/decks.ts';
import { HOSTILE_WORDS, hostilePitch } from '../support/hostile.ts';
import { runHere } from '../support/program.ts';
import { expectShown, survives } from '../support/survival.ts';

/** Everything at once, in every cut and theme: both files are built, sound, and the findings say what it was. */

describe('all of it at once', () => {
  it.each(THEMES.flatMap((theme) => CUTS.map((cut) => [cut, theme] as const)))(
    'is built as %s in %s, with notes',
    { timeout: 120_000 },
    async (cut, theme) => {
      const both = await survives(hostilePitch(), ['--cut', cut, '--theme', theme, '--notes']);

      expectShown(both, HOSTILE_WORDS.cdata.slice(0, 20));
      for (const slide of both.pptx.names.filter((name) => /notesSlides\/[^/]+\.xml$/u.test(name))) {
        expect(() => both.pptx.xml(slide)).not.toThrow();
      }
    },
  );

  it('keeps everything in the file', async () => {
    const document = hostilePitch();
    const both = await survives(document);

    const kept = await runHere(['inspect', `${both.folder}/a.pitch.json`, '--pitch']);

    expect(JSON.parse(kept.out)).toMatchObject({ document: { story: Reflect.get(document, 'story') as unknown } });
  });
});
