import type { Theme } from '../../theme/resolve.ts';
import type { FontSlot } from '../../theme/roles.ts';
import { createFace, type Face, type FaceName, type MetricsSource } from './metrics.ts';

/** Measures in the fonts of one theme. */
export interface Measurer {
  /** Width in em. */
  width(text: string, style: FaceStyle): number;
}

export interface FaceStyle {
  readonly font: FontSlot;
  readonly bold: boolean;
  readonly italic: boolean;
}

export function createMeasurer(theme: Theme, source: MetricsSource): Measurer {
  const faces = new Map<string, Face>();
  const faceOf = (slot: FontSlot, name: FaceName): Face => {
    const key = `${slot} ${name}`;
    const known = faces.get(key);
    if (known) return known;
    const family = theme.fonts[slot].metrics;
    // What the heading font lacks, browsers are told to take from the body font in bold.
    const fallback = slot === 'head' && family !== theme.fonts.body.metrics ? faceOf('body', 'bold') : undefined;
    const face = createFace(source(family, name), fallback);
    faces.set(key, face);
    return face;
  };
  return { width: (text, style) => faceOf(style.font, faceName(style)).width(text) };
}

function faceName({ bold, italic }: FaceStyle): FaceName {
  if (bold) return italic ? 'bold-italic' : 'bold';
  return italic ? 'italic' : 'regular';
}
