import type { Language } from '@digital-accords/validator';

/**
 * The language of everything that the command says: `--lang`, else the locale (POSIX: LC_ALL, LC_MESSAGES, LANG).
 *
 * @param args arguments of the command line; what follows `--` is no option
 * @param env the environment
 * @returns Japanese where the choice begins with `ja`, English otherwise
 */
export function languageOf(args: readonly string[], env: Readonly<Record<string, string | undefined>>): Language {
  const locale = [env['LC_ALL'], env['LC_MESSAGES'], env['LANG']].find((value) => value);
  return /^ja/i.test(optionOf(args) ?? locale ?? '') ? 'ja' : 'en';
}

function optionOf(args: readonly string[]): string | undefined {
  const end = args.indexOf('--');
  const options = end < 0 ? args : args.slice(0, end);
  const at = options.findLastIndex((arg) => arg === '--lang' || arg.startsWith('--lang='));
  return options[at] === '--lang' ? options[at + 1] : options[at]?.slice('--lang='.length);
}
