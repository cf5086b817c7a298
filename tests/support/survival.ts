import { expect } from 'vitest';
import {
  buildDocument,
  expectSound,
  scriptsIn,
  squeezed,
  textSlides,
  wordsOfPage,
  wordsOnSlides,
  type Both,
} from './both.ts';
import { composeDocument } from './decks.ts';
import { htmlOf } from './outputs.ts';

/** A pitch with something wrong, built all the same, and what its reader sees of it. */

/** The page's own scripts, those of the speaker view among them, as a harmless pitch has them. */
async function knownScripts(): Promise<ReadonlySet<string>> {
  const deck = await composeDocument({ story: { situation: 'All is well.', notes: 'Say so.' } });
  const pages = await Promise.all([htmlOf(deck), htmlOf(deck, { notes: true })]);
  return new Set(pages.flatMap(scriptsIn));
}

let known: ReturnType<typeof knownScripts> | undefined;

/** Builds it and holds both outputs to what they always are. */
export async function survives(document: object, options: readonly string[] = []): Promise<Both> {
  const both = await buildDocument(document, options);
  known ??= knownScripts();
  expectSound(both, await known);
  return both;
}

/** Every text is on the slides of both formats, as it was typed. */
export function expectShown({ pptx, html }: Both, ...texts: readonly string[]): void {
  const [slides, page] = [wordsOnSlides(pptx), wordsOfPage(html)];
  for (const text of texts) {
    expect(slides).toContain(squeezed(text));
    expect(page).toContain(squeezed(text));
  }
}

/** A text too long for its place stands whole on slides of its own. */
export function expectInFull(both: Both, text: string): void {
  const { slides, page } = textSlides(both);
  expect(slides).toContain(squeezed(text));
  expect(page).toContain(squeezed(text));
}

export function expectNowhere({ pptx, html }: Both, ...texts: readonly string[]): void {
  const [slides, page] = [wordsOnSlides(pptx), wordsOfPage(html)];
  for (const text of texts) {
    expect(slides).not.toContain(squeezed(text));
    expect(page).not.toContain(squeezed(text));
  }
}
