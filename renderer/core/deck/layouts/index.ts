import type { Layout } from '../spec.ts';
import { ask } from './ask.ts';
import { benefits } from './benefits.ts';
import { brief } from './brief.ts';

/** Every layout, in the order of the argument. */
export const LAYOUTS: readonly Layout[] = [brief, benefits, ask];
