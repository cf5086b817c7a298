import type { Pitch } from '../../pitch/schema/index.ts';
import { proseReader } from '../prose.ts';

/** Prose as it is shown: without Markdown, facts filled in. */

export const shown = (pitch: Pitch, prose: string | undefined): string =>
  prose === undefined ? '' : proseReader(pitch)(prose).text.replaceAll('\u00A0', ' ');
