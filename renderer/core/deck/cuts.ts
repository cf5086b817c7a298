import type { Cut } from '../pitch/schema/index.ts';
import type { Context } from './context.ts';
import type { SlideSpec } from './spec.ts';

/** Which of the proposed slides a cut shows, and which of them stand behind the ask. */
export interface CutSpecs {
  readonly main: readonly SlideSpec[];
  readonly backup: readonly SlideSpec[];
}

export function cutSpecs(_context: Context, specs: readonly SlideSpec[], _cut: Cut): CutSpecs {
  return { main: specs, backup: [] };
}
