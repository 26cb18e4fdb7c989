import type { Coding } from '@digital-accords/model';
import { checkValue, type RecordCheck, type RecordOptions } from '../check/check-value.ts';
import type { Language } from '../diagnostic/render.ts';
import { findingOf } from '../report/finding.ts';

/**
 * Checks one report against a release, by its schema and every rule, as strictly as a file.
 *
 * @param value a record of type `update` as JSON holds it; the type of any other record is unknown here
 * @param options the release and the day
 * @returns whether it may be taken, what it replaces and what was found
 * @throws TypeError if JSON cannot hold the value: if it refers to itself, or holds a bigint
 */
export type CheckUpdate = (value: unknown, options: Omit<RecordOptions, 'lang'>) => Promise<RecordCheck>;

/**
 * Makes the check of a report.
 *
 * @param lang language of the messages
 */
export function checkUpdateIn(lang: Language): CheckUpdate {
  return (value, options) =>
    checkValue(value, { ...options, lang }, { codingFor: () => coding, wording: async () => ({ findingOf }) });
}

/** Readings bear on coding reports alone. */
const coding: Coding = { leaves: new Map(), fields: new Map() };
