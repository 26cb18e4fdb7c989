/** Largest file that is read, in bytes: 1 MiB. A record takes a few KiB. */
export const MAX_FILE_BYTES: number = 1024 * 1024;

/** Deepest nesting of lists and objects. A record takes fewer than ten levels. */
export const MAX_DEPTH: number = 64;

/** Most problems that are kept of one file. The rest shows once these are put right. */
export const MAX_PROBLEMS: number = 20;
