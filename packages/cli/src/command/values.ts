import { type Day, parseDay } from '@digital-accords/model';
import type { CommandContext, Options } from './command.ts';
import { refuse } from './outcome.ts';

const messages = {
  number: {
    ja: '--{name} の「{value}」は0以上の整数ではありません。',
    en: '--{name}: “{value}” is not a whole number from 0.',
  },
  day: {
    ja: '--{name} の「{value}」は暦にある日付（YYYY-MM-DD）ではありません。',
    en: '--{name}: “{value}” is not a day of the calendar (YYYY-MM-DD).',
  },
} as const;

/**
 * A number that was given as an option.
 *
 * @param name the option without dashes
 * @param options options as given
 * @param context for the language
 * @returns the number; undefined if the option was not given
 * @throws Refusal if the value is no whole number, or is negative
 */
export function numberOption(
  name: string,
  options: Options,
  { language }: Pick<CommandContext, 'language'>,
): number | undefined {
  const value = options.get(name);
  if (value === undefined) return undefined;
  if (/^\d{1,9}$/.test(value)) return Number(value);
  return refuse(language, messages.number, { name, value });
}

/**
 * A day that was given as an option.
 *
 * @param name the option without dashes
 * @param options options as given
 * @param context for the language
 * @returns the day; undefined if the option was not given
 * @throws Refusal if the value is no day of the calendar
 */
export function dayOption(
  name: string,
  options: Options,
  { language }: Pick<CommandContext, 'language'>,
): Day | undefined {
  const value = options.get(name);
  if (value === undefined) return undefined;
  return parseDay(value) ?? refuse(language, messages.day, { name, value });
}
