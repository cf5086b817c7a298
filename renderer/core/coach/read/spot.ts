import type { FieldPath } from '../../base/ids.ts';
import type { Pitch } from '../../pitch/schema/index.ts';
import type { Spot } from '../rule.ts';
import { shown } from './shown.ts';

/** Where a defect is, and a few of the author's words that show it. */

/** Words of a quote: enough to know the place again. */
const WORDS = 12;
/** Languages without spaces have one long word. */
const CHARACTERS = 90;

/** Something that is missing where it is to be typed. */
export const gap = (field: FieldPath): Spot => ({ field, quote: '' });

/** Words as they are typed in a line of plain text. */
export const words = (field: FieldPath, line: string | undefined): Spot => ({ field, quote: excerptOf(line ?? '') });

/** Words of prose, as they are shown. */
export const quoted = (pitch: Pitch, field: FieldPath, prose: string | undefined): Spot =>
  words(field, shown(pitch, prose));

/** The beginning of a text. */
export function excerptOf(text: string): string {
  const all = text.trim().split(/\s+/u);
  const short = all.slice(0, WORDS).join(' ');
  if (short.length <= CHARACTERS && all.length <= WORDS) return short;
  return `${[...short].slice(0, CHARACTERS).join('')}…`;
}
