import type { Theme } from '../../core/theme/resolve.ts';
import type { ColorRole } from '../../core/theme/roles.ts';

/**
 * Colours as PowerPoint should hold them: one of the theme's twelve where there is one, so that a deck re-colours with
 * its theme, and six digits where not.
 */

const SLOTS: readonly (readonly [slot: string, role: ColorRole])[] = [
  ['tx1', 'ink'],
  ['bg1', 'background'],
  ['tx2', 'muted'],
  ['bg2', 'surface'],
  ['accent1', 'series1'],
  ['accent2', 'series2'],
  ['accent3', 'series3'],
  ['accent4', 'series4'],
  ['accent5', 'series5'],
  ['accent6', 'series6'],
];

/** The theme part's own names for the same slots, in its order. */
export const THEME_SLOTS: readonly (readonly [name: string, role: ColorRole])[] = [
  ['dk1', 'ink'],
  ['lt1', 'background'],
  ['dk2', 'muted'],
  ['lt2', 'surface'],
  ['accent1', 'series1'],
  ['accent2', 'series2'],
  ['accent3', 'series3'],
  ['accent4', 'series4'],
  ['accent5', 'series5'],
  ['accent6', 'series6'],
  ['hlink', 'accent'],
  ['folHlink', 'muted'],
];

export interface Palette {
  /** `accent1` or six digits, as pptxgenjs takes both. */
  value(role: ColorRole): string;
  /** `<a:solidFill>…</a:solidFill>`. */
  fill(role: ColorRole): string;
}

export function createPalette({ colors }: Theme): Palette {
  const slotOf = new Map(SLOTS.toReversed().map(([slot, role]) => [colors[role], slot]));
  const value = (role: ColorRole): string => slotOf.get(colors[role]) ?? colors[role];
  return {
    value,
    fill: (role) => {
      const color = value(role);
      const inner = color === colors[role] ? `<a:srgbClr val="${color}"/>` : `<a:schemeClr val="${color}"/>`;
      return `<a:solidFill>${inner}</a:solidFill>`;
    },
  };
}
