/** Checks reports alone, with messages in English: small enough for a page. */
import { type CheckUpdate, checkUpdateIn } from './check-update.ts';

export type { RecordCheck, RecordFinding, RecordOptions, Replacement } from '../check/check-value.ts';
export { type LocatedQuote, type LocatedWords, locateWords, type NearWords } from '../quotes/locate-words.ts';
export { openRelease, type ReadRelease, type Release } from '../release/release.ts';
export type { CheckUpdate };

export const checkUpdate: CheckUpdate = checkUpdateIn('en');
