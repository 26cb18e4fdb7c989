/** Months before a due date in which it is due soon. */
export const SOON = 3;
/** Months after which a page should be read again, and a search made again. */
export const LONG_AGO = 12;
