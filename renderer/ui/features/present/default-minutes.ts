/** Of a meeting that has no length of its own. */
export const DEFAULT_MINUTES = 20;
