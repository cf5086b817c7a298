import * as fc from 'fast-check';
import { unzipSync } from 'fflate';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { CUTS } from '../../renderer/core/pitch/cuts.ts';
import type { Pitch } from '../../renderer/core/pitch/schema/index.ts';
import { walkPitch } from '../../renderer/core/pitch/walk.ts';
import { anyDocument } from '../support/any-pitch.ts';
import { assets, openSample, SAMPLES } from '../support/decks.ts';
import { bytesIn, folderWith, textIn } from '../support/folders.ts';
import { pitchText } from '../support/pitches.ts';
import { runHere } from '../support/program.ts';

/** What is private stands in no output, in no part of it, unless the pitch itself was put in. */

/** All texts of a file and of the files within it, as one. */
function everythingIn(file: Uint8Array): string {
  const isZip = file[0] === 0x50 && file[1] === 0x4b;
  if (!isZip) return new TextDecoder().decode(file);
  return Object.entries(unzipSync(file))
    .map(([name, content]) => `${name}\n${everythingIn(content)}`)
    .join('\n');
}

interface Told {
  readonly hidden: readonly string[];
  readonly open: readonly string[];
}

/** Texts of a pitch, by whether the schema marks them, or what they stand in, as private. */
function textsOf(pitch: Pitch): Told {
  const [hidden, open]: [string[], string[]] = [[], []];
  let inside: string | undefined;
  walkPitch(pitch, ({ path: at, value, meta }) => {
    if (inside !== undefined && !at.startsWith(inside)) inside = undefined;
    if (meta.private) inside ??= at;
    if (typeof value === 'string' && meta.names !== true) (inside === undefined ? open : hidden).push(value);
  });
  return { hidden, open };
}

/** Private sentences and names: not the words of a choice (`neutral`), not ids, not what is public elsewhere too. */
const privateTexts = (pitch: Pitch): readonly string[] => {
  const { hidden, open } = textsOf(pitch);
  const said = open.join('\n');
  return hidden.filter((text) => /\s|-\d\d-/u.test(text) && !said.includes(text));
};

async function build(
  file: string,
  ...options: readonly string[]
): Promise<{ readonly pptx: string; readonly html: string }> {
  const folder = folderWith({ 'a.pitch.json': file });
  const at = (name: string): string => path.join(folder, name);
  const call = ['build', at('a.pitch.json'), '--pptx', at('a.pptx'), '--html', at('a.html'), ...options];
  const { status, err } = await runHere(call);
  expect({ status, err }).toEqual({ status: 0, err: '' });
  return { pptx: everythingIn(bytesIn(folder, 'a.pptx')), html: textIn(folder, 'a.html') };
}

/** As typed, and as XML, HTML and JSON write it. */
function spellings(text: string): readonly string[] {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  const quoted = escaped.replaceAll('"', '&quot;').replaceAll("'", '&#39;');
  return [...new Set([text, escaped, quoted, escaped.replaceAll("'", '&apos;'), JSON.stringify(text).slice(1, -1)])];
}

const spaced = (text: string): string => text.replaceAll('\u00A0', ' ');

const found = (texts: readonly string[], output: string): readonly string[] =>
  texts.filter((text) => spellings(text).some((spelling) => spaced(output).includes(spaced(spelling))));

const sampleText = (id: string): string => new TextDecoder().decode(assets.read(`samples/${id}.pitch.json`));

describe.each(SAMPLES)('the sample %s', (id) => {
  it.each(CUTS)(
    'has no private word in either output as %s, with notes or without',
    { timeout: 60_000 },
    async (cut) => {
      const texts = privateTexts(openSample(id).pitch);

      for (const notes of [[], ['--notes']]) {
        const { pptx, html } = await build(sampleText(id), '--cut', cut, ...notes);
        expect(found(texts, pptx)).toEqual([]);
        expect(found(texts, html)).toEqual([]);
      }
    },
  );
});

describe('the samples', () => {
  it('have private words to look for', () => {
    const counts = SAMPLES.map((id) => privateTexts(openSample(id).pitch).length);

    expect(counts.reduce((sum, count) => sum + count, 0)).toBeGreaterThan(20);
    expect(privateTexts(openSample('enterprise-social-network').pitch).length).toBeGreaterThan(10);
  });

  it('show a private word where it was released, so that the search can find one', async () => {
    const { pitch } = openSample('enterprise-social-network');
    const objection = pitch.evidence?.objections?.find(({ raisedBy }) => raisedBy !== undefined);
    const released = { ...pitch, evidence: { objections: [{ ...objection, raisedBy: { name: 'Somebody Private' } }] } };
    const text = (paths: readonly string[]): string => pitchText({ ...released, deck: { released: paths } });

    const kept = await build(text([]));
    const shown = await build(text([`evidence.objections[${objection?.id}].raisedBy`]));

    expect([found(['Somebody Private'], kept.pptx), found(['Somebody Private'], kept.html)]).toEqual([[], []]);
    expect(found(['Somebody Private'], shown.pptx)).toEqual(['Somebody Private']);
    expect(found(['Somebody Private'], shown.html)).toEqual(['Somebody Private']);
  });
});

describe('the pitch itself', () => {
  it('has its private words in the .pptx where it was asked for, and never in the HTML', async () => {
    const id = 'enterprise-social-network';
    const texts = privateTexts(openSample(id).pitch);

    const { pptx, html } = await build(sampleText(id), '--embed-pitch');

    const encoded = /<pitch encoding="base64">([^<]+)<\/pitch>/u.exec(pptx)?.[1] ?? '';
    expect(found(texts, everythingIn(new Uint8Array(Buffer.from(encoded, 'base64'))))).toEqual(texts);
    expect(found(texts, html)).toEqual([]);
  });
});

describe('any pitch', () => {
  it(
    'has no text of any private field, and none that the schema does not know, in either output',
    { timeout: 120_000 },
    async () => {
      const secret = 'only-for-the-author';
      const documents = fc.sample(anyDocument({ secret, unknown: fc.constant({ note: secret }) }), {
        numRuns: 12,
        seed: 7,
      });
      expect(documents.filter((document) => JSON.stringify(document).includes(secret)).length).toBeGreaterThan(6);

      for (const document of documents) {
        for (const cut of CUTS) {
          const { pptx, html } = await build(
            pitchText({ ...document, meta: { title: 'A test' } }),
            '--cut',
            cut,
            '--notes',
          );
          expect(found([secret], `${pptx}${html}`)).toEqual([]);
        }
      }
    },
  );
});

describe('notes', () => {
  const NOTE = 'Say this and breathe.';
  const pitch = pitchText({
    meta: { title: 'A test' },
    story: { situation: 'Here we are.', notes: NOTE },
    ask: { decision: 'Approve the pilot.', notes: NOTE },
    deck: { slides: { cover: { notes: NOTE } } },
  });

  it('are in neither file without --notes, and there is no trace of them', async () => {
    const { pptx, html } = await build(pitch);

    expect(found([NOTE], `${pptx}${html}`)).toEqual([]);
    expect(pptx).not.toMatch(/notesSlide|notesMaster/u);
    expect(html).not.toMatch(/<aside/u);
  });

  it('are in both files with --notes', async () => {
    const { pptx, html } = await build(pitch, '--notes');

    expect(found([NOTE], pptx)).toEqual([NOTE]);
    expect(found([NOTE], html)).toEqual([NOTE]);
  });
});
