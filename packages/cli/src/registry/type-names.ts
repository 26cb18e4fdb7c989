import { typeNames } from '@digital-accords/model';
import type { Language } from '@digital-accords/validator';

/** The types of record, in alphabetical order. */
export const recordTypes: readonly string[] = Object.keys(typeNames);

/**
 * A type of record with its name beside it, for readers who must type the former.
 *
 * @param type one of the types
 * @param language language of the reader
 * @returns `update (Report)`; the type alone if its name is the same word
 */
export function namedType(type: string, language: Language): string {
  const name = Object.entries(typeNames).find(([key]) => key === type)?.[1][language] ?? type;
  if (name.toLowerCase() === type.replace('-', ' ')) return type;
  return language === 'ja' ? `${type}（${name}）` : `${type} (${name})`;
}
