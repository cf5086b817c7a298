import { factTexts } from '../../../core/deck/fact-texts.ts';
import { parseProse } from '../../../core/pitch/rich-text.ts';
import type { Pitch } from '../../../core/pitch/schema/index.ts';

/** Prose as one would say it: marks gone, each fact as its figure in the pitch's language, a missing one as a gap. */
export function speakerOf(pitch: Pitch): (prose: string | undefined) => string {
  const textOf = factTexts(pitch);
  return (prose) =>
    parseProse(prose ?? '')
      .map((span) => (span.kind === 'fact' ? (textOf(span.id) ?? GAP) : span.text))
      .join('')
      .trim();
}

const GAP = '…';
