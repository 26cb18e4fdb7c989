import type { Language } from './language.ts';

/** Names that ministries write instead of those of the engine. */
const usual: Readonly<Record<Language, Readonly<Record<string, string>>>> = { ja: { GB: '英国', US: '米国' }, en: {} };

/** Name of a country, by its code in ISO 3166. */
export function regionName(code: string, lang: Language): string {
  return usual[lang][code] ?? new Intl.DisplayNames([lang], { type: 'region' }).of(code) ?? code;
}
