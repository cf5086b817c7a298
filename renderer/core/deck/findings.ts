import { assertNever } from '../base/assert.ts';
import type { FieldPath, SlideId } from '../base/ids.ts';

/**
 * What composing met on its way: something left off, moved or replaced, each with the field that it concerns. Nothing is
 * dropped without one of these.
 */
export interface Finding {
  readonly code: FindingCode;
  readonly field: FieldPath | undefined;
  readonly slide: SlideId | undefined;
  /** A few words of what it concerns: the text, the id, the part. */
  readonly detail: string;
}

export type FindingCode =
  | 'fact-missing'
  | 'reference-missing'
  | 'date-impossible'
  | 'number-out-of-range'
  | 'picture-broken'
  | 'characters-replaced'
  | 'link-dropped'
  | 'no-labels-for-language'
  | 'brand-like-negative'
  | 'theme-unknown'
  | 'title-shrunk'
  | 'title-shortened'
  | 'text-moved-to-backup'
  | 'part-left-out'
  | 'word-broken'
  | 'not-shown'
  | 'option-unknown'
  | 'no-consent'
  | 'bounds-out-of-order'
  | 'series-greyed'
  | 'notes-shown';

export type Severity = 'error' | 'warning' | 'info';

export function severityOf(code: FindingCode): Severity {
  switch (code) {
    case 'title-shrunk':
    case 'title-shortened':
    case 'text-moved-to-backup':
    case 'fact-missing':
    case 'date-impossible':
    case 'picture-broken':
      return 'error';
    case 'reference-missing':
    case 'characters-replaced':
    case 'part-left-out':
    case 'word-broken':
    case 'option-unknown':
    case 'brand-like-negative':
    case 'theme-unknown':
    case 'bounds-out-of-order':
    case 'number-out-of-range':
      return 'warning';
    case 'link-dropped':
    case 'no-labels-for-language':
    case 'not-shown':
    case 'no-consent':
    case 'series-greyed':
    case 'notes-shown':
      return 'info';
    default:
      return assertNever(code, 'finding');
  }
}

/** What happened, to what, and what to do, in English; the app says it in its own language. */
export function describeFinding({ code, detail }: Finding): string {
  switch (code) {
    case 'fact-missing':
      return `There is no fact with the id “${detail}” and a value, so the figure is left off. Add it, or take the reference out.`;
    case 'reference-missing':
      return `There is nothing with the id “${detail}”, so it is left off. Correct the id, or add what it names.`;
    case 'date-impossible':
      return `“${detail}” is no date of the calendar, so it is left off. Write it as 2026-12-31.`;
    case 'number-out-of-range':
      return `${detail} is beyond what a chart can hold, so the nearest number that it can hold is shown. Correct it, or choose a larger or smaller unit.`;
    case 'picture-broken':
      return `The picture ${detail} cannot be read; its frame shows the alternative text. Use a PNG, JPEG or GIF.`;
    case 'characters-replaced':
      return `Characters that no slide can show were replaced in “${detail}”. Type the place again.`;
    case 'link-dropped':
      return `“${detail}” is shown as text: only http, https and mailto addresses become links.`;
    case 'no-labels-for-language':
      return `The deck's own words are not translated into “${detail}”, so they are English.`;
    case 'brand-like-negative':
      return `The accent colour ${detail} looks like the red that marks what is bad. Choose another, or expect the two to be confused.`;
    case 'theme-unknown':
      return `There is no theme “${detail}”, so Boardroom is used. \`greenlight themes\` lists them.`;
    case 'title-shrunk':
      return `The title is too long for two lines at 28 pt, so it is set smaller: “${detail}”. Say it in fewer words.`;
    case 'title-shortened':
      return `The title is longer than three lines, so only its beginning stands on the slide: “${detail}”. Say it in fewer words.`;
    case 'text-moved-to-backup':
      return `The text does not fit its place, so the whole of it stands on a backup slide: “${detail}”. Shorten it.`;
    case 'part-left-out':
      return `Left off the slide for lack of space, and kept in its notes: ${detail}.`;
    case 'word-broken':
      return `A word is wider than its place and is broken: “${detail}”. Use a shorter word or add a hyphen.`;
    case 'not-shown':
      return `Not on any slide: ${detail}.`;
    case 'option-unknown':
      return `Not known, and ignored: ${detail}.`;
    case 'no-consent':
      return `Not shown, as there is no consent: ${detail}.`;
    case 'bounds-out-of-order':
      return `Low, base and high are not in this order: ${detail}. Swap them.`;
    case 'series-greyed':
      return `More than a chart can tell apart; drawn in grey without a label: ${detail}.`;
    case 'notes-shown':
      return `The speaker notes stand in this deck as text, for its readers: ${detail}. Read them before you send it.`;
    default:
      return assertNever(code, 'finding');
  }
}
