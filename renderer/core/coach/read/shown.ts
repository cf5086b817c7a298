import type { Pitch } from '../../pitch/schema/index.ts';
import { proseReader, type ReadsProse } from '../prose.ts';
import { remembered } from './remembered.ts';

/** Prose as it is shown: without Markdown, facts filled in. */

const readerOf = remembered((pitch: Pitch): ReadsProse => proseReader(pitch));

export const shown = (pitch: Pitch, prose: string | undefined): string =>
  prose === undefined ? '' : readerOf(pitch)(prose).text.replaceAll('\u00A0', ' ');
