import type { Language } from '@digital-accords/validator';

/**
 * The language of everything that the command prints.
 *
 * @param lang value of `--lang`; undefined if it was not given
 * @param env the environment, whose locale counts if `--lang` was not given (POSIX: LC_ALL, LC_MESSAGES, LANG)
 * @returns Japanese if the choice begins with `ja`, English otherwise
 */
export function languageOf(lang: string | undefined, env: Readonly<Record<string, string | undefined>>): Language {
  const locale = [env['LC_ALL'], env['LC_MESSAGES'], env['LANG']].find((value) => value);
  return /^ja/i.test(lang ?? locale ?? '') ? 'ja' : 'en';
}
