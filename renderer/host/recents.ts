/** How many recent files are remembered; older ones are forgotten. */
export const MAX_RECENTS = 24;
