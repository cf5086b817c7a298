import type { Pitch } from '../../pitch/schema/index.ts';
import { nameOf } from './who.ts';

/** The champion's name; undefined where nobody is named, and then what a champion lacks is not asked. */
export const championOf = (pitch: Pitch): string | undefined => nameOf(pitch, pitch.champion?.who);
