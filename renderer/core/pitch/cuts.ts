/** Which version of the deck to make. */
export const CUTS = ['decision', 'five-minutes', 'full', 'read-ahead'] as const;

export type Cut = (typeof CUTS)[number];
