import type { Language } from './language.ts';

/** Name of a country, by its code in ISO 3166. */
export function regionName(code: string, lang: Language): string {
  return new Intl.DisplayNames([lang], { type: 'region' }).of(code) ?? code;
}
