/** Size of the largest file that is read, in bytes: 1 MiB. A record has a few KiB. */
export const MAX_FILE_BYTES: number = 1024 * 1024;

/** Deepest nesting of lists and objects. A record has fewer than ten levels. */
export const MAX_DEPTH: number = 64;

/** Most problems that are kept for one file. The others are reported once these are corrected. */
export const MAX_PROBLEMS: number = 20;

/** Most values of one file. The longest record takes a few thousand. */
export const MAX_VALUES: number = 50_000;
