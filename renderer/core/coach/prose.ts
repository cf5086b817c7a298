import { remembered } from '../base/remembered.ts';
import { factTexts } from '../deck/fact-texts.ts';
import { parseProse } from '../pitch/rich-text.ts';
import type { Pitch } from '../pitch/schema/index.ts';

/** A text as it is shown, and what of it was typed loose: without the facts, which stand in the ledger. */
export interface ReadProse {
  readonly text: string;
  readonly loose: string;
}

export type ReadsProse = (source: string) => ReadProse;

/** Reads the prose of one pitch. */
export const proseReader = remembered((pitch: Pitch): ReadsProse => {
  const textOf = factTexts(pitch);
  return (source) => {
    let [text, loose] = ['', ''];
    for (const span of parseProse(source)) {
      text += span.kind === 'text' ? span.text : (textOf(span.id) ?? '');
      loose += span.kind === 'text' ? span.text : ' ';
    }
    return { text: text.trim(), loose: loose.trim() };
  };
});
