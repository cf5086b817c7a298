/** The grid of every slide, in inches: twelve columns on a pitch of one inch (SLIDES.md, section 2). */

export const CANVAS = { w: 13.3333, h: 7.5 } as const;
export const MARGIN = 0.75;
/** Between the margins. */
export const FULL = 11.8333;
export const GUTTER = 1 / 6;

/** Left edge of column `n`, 0 to 11. */
export const colX = (n: number): number => MARGIN + n;
/** Width of `n` columns. */
export const colW = (n: number): number => n - GUTTER;

/** The body begins here on every slide, also under a title of one line. */
export const BODY_TOP = 2.1667;
export const BODY_BOTTOM = 6.4167;
/** Where the sources take two lines. */
export const BODY_BOTTOM_RAISED = 6.1667;

/** What an unfilled block gives up on the side that faces a panel or a chart. */
export const WIDE_GAP = 0.25;
export const PANEL_INSET = 0.3333;
