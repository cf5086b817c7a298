import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { findAssets, type Assets } from '../../electron/cli/assets.ts';
import { composeDeck } from '../../electron/cli/make.ts';
import type { Deck } from '../../renderer/core/deck/model.ts';
import { readZip, utf8 } from '../../renderer/core/base/zip.ts';
import { openPitch } from '../../renderer/core/pitch/open.ts';
import { generatePitch } from './generate-pitch.ts';
import { pandocMarkdown, peerSlides } from './peer-slides.ts';

/** What is measured: a pitch as a file, and the same content as the peers want it. */
export interface Subject {
  readonly name: string;
  readonly slides: number;
  readonly pitch: string;
  readonly markdown: string;
  readonly json: string;
}

const FOUNDING_SAMPLE = 'enterprise-social-network';

/** The founding sample, then a generated pitch of each size; their files go into a folder of their own. */
export async function writeSubjects(program: string, sizes: readonly number[], folder: string): Promise<Subject[]> {
  const assets = findAssets(program);
  const sample = assets.read(`samples/${FOUNDING_SAMPLE}.pitch.json`);
  const subjects = [await writeSubject('founding sample', sample, assets, folder)];
  for (const size of sizes) {
    const bytes = await generatedPitch(size, assets);
    subjects.push(await writeSubject(`${size} slides`, bytes, assets, folder));
  }
  return subjects;
}

/** A pitch whose full deck has so many slides, as a file. */
export async function generatedPitch(size: number, assets: Assets): Promise<Uint8Array> {
  const count = async (document: object): Promise<number> => (await deckOf(pitchFile(document), assets)).slides.length;
  return pitchFile(await generatePitch(size, count));
}

const pitchFile = (document: object): Uint8Array =>
  utf8(JSON.stringify({ format: 'greenlight', formatVersion: 1, generator: 'bench', document }));

async function writeSubject(name: string, bytes: Uint8Array, assets: Assets, folder: string): Promise<Subject> {
  const own = path.join(folder, name.replaceAll(' ', '-'));
  mkdirSync(own);
  const file = (ending: string): string => path.join(own, `deck.${ending}`);
  const deck = await deckOf(bytes, assets);
  const slides = peerSlides(deck);
  const subject = { name, slides: slides.length, pitch: file('pitch.json'), markdown: file('md'), json: file('json') };
  writeFileSync(subject.pitch, bytes);
  writeFileSync(subject.markdown, pandocMarkdown(slides));
  writeFileSync(subject.json, JSON.stringify(slides));
  return subject;
}

async function deckOf(bytes: Uint8Array, assets: Assets): Promise<Deck> {
  const opened = openPitch(bytes);
  if (!opened.ok) throw new Error(`the bench made a pitch that does not open: ${JSON.stringify(opened.error)}`);
  return composeDeck(opened.value, assets, { cut: 'full', theme: undefined });
}

/** How many slides a finished deck holds, counted in the file itself. */
export function slidesIn(file: string): number {
  const bytes = readFileSync(file);
  if (file.endsWith('.html')) return bytes.toString('utf8').split('<section').length - 1;
  const parts = readZip(bytes, { entries: 100_000, inflated: 1e9 }, (name) => SLIDE_PART.test(name));
  if (!parts.ok) throw new Error(`${file} is no zip file: ${parts.error.detail}`);
  return parts.value.size;
}

const SLIDE_PART = /^ppt\/slides\/slide\d+\.xml$/u;
