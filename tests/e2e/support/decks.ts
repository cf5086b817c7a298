import { test } from '@playwright/test';
import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import type { Deck } from '../../../renderer/core/deck/model.ts';
import { CUTS, type Cut } from '../../../renderer/core/pitch/cuts.ts';
import type { OpenedPitch } from '../../../renderer/core/pitch/open.ts';
import { composeOpened, openFixture, openSample, ROOT, SAMPLES, THEMES } from '../../support/decks.ts';

/** Decks as a person gets them: exported by the built program, beside the composed deck that they were made of. */

export interface DeckChoice {
  /** A sample, or a fixture in `tests/fixtures/pitches`. */
  readonly pitch: string;
  readonly theme: string;
  readonly cut: Cut;
}

export interface ExportedDeck {
  readonly deck: Deck;
  readonly html: string;
  readonly pptx: string;
}

export interface ExportOptions {
  readonly format?: 'html' | 'pptx,html';
  readonly notes?: boolean;
}

export const PITCHES: readonly string[] = [...SAMPLES, 'arabic'];

export const CHOICES: readonly DeckChoice[] = PITCHES.flatMap((pitch) =>
  THEMES.flatMap((theme) => CUTS.map((cut) => ({ pitch, theme, cut }))),
);

export const nameOf = ({ pitch, theme, cut }: DeckChoice): string => `${pitch}, ${theme}, ${cut}`;

const run = promisify(execFile);

/**
 * Runs `greenlight build` on a file, into the folder of the running test.
 * @param more further options, as `--notes`
 * @returns the names of its outputs, without their endings
 */
export async function exportFile(pitch: string, more: readonly string[] = []): Promise<string> {
  const program = path.join(ROOT, 'dist/cli.mjs');
  const folder = test.info().outputPath();
  await run(process.execPath, [program, 'build', pitch, '--out', folder, ...more]);
  return path.join(folder, path.basename(pitch).replace(/\.pitch\.json$/u, ''));
}

/** The HTML alone, without notes, unless more is asked for. */
export async function exportDeck(choice: DeckChoice, options: ExportOptions = {}): Promise<ExportedDeck> {
  const { pitch, theme, cut } = choice;
  const { format = 'html', notes = false } = options;
  const flags = ['--theme', theme, '--cut', cut, '--format', format, ...(notes ? ['--notes'] : [])];
  const base = await exportFile(fileOf(pitch), flags);
  const deck = await composeOpened(openedPitch(pitch), { theme, cut });
  return { deck, html: `${base}.html`, pptx: `${base}.pptx` };
}

const isSample = (pitch: string): boolean => SAMPLES.includes(pitch);

const openedPitch = (pitch: string): OpenedPitch => (isSample(pitch) ? openSample(pitch) : openFixture(pitch));

const fileOf = (pitch: string): string =>
  path.join(ROOT, isSample(pitch) ? 'assets/samples' : 'tests/fixtures/pitches', `${pitch}.pitch.json`);
