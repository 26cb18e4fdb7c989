/** What an app needs beside records; nothing here loads a record. */
export { compareEdtf, dayOf, daysOf, formatEdtf } from './helpers/dates.ts';
export { isId, typeOfId } from './helpers/ids.ts';
export { label, type SchemeName } from './helpers/label.ts';
export type { Language } from './helpers/language.ts';
export { isCounted, isOpen, rankOf, statusOn } from './helpers/status.ts';
export { nameOf, quoteText } from './helpers/texts.ts';
export { topicGroupOf } from './helpers/topic.ts';
