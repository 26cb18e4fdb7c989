import type { CommandContext, Options } from './command.ts';
import { refuse } from './outcome.ts';

const message = {
  ja: '{flag} の「{value}」は{least}以上の整数ではありません。',
  en: '{flag}: “{value}” is not a whole number from {least}.',
} as const;

/**
 * A number that was given as an option.
 *
 * @param flag the option, as `--jobs`
 * @param value its value among the options as given
 * @param least the smallest number that may be given
 * @param context for the language
 * @returns the number; undefined where the option was not given
 * @throws Refusal where the value is no whole number, or too small
 */
export function numberOption(
  flag: string,
  value: Options[string],
  least: number,
  { language }: Pick<CommandContext, 'language'>,
): number | undefined {
  if (value === undefined) return undefined;
  if (typeof value === 'string' && /^\d{1,9}$/.test(value) && Number(value) >= least) return Number(value);
  return refuse(language, message, { flag, value: String(value), least });
}
