/** How much a file may hold, so that one that was chosen by mistake is answered instead of read. */
export const MAX_FILE_BYTES = 500_000_000;
