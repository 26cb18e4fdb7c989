import { type Day, parseDay } from '@digital-accords/model';
import type { CommandContext, OptionDefinition, Options } from '../command/command.ts';
import { refuse } from '../command/outcome.ts';

/** The day asked about and the day of knowledge (codebook §6). */
export interface Days {
  readonly asOf: Day;
  readonly knownAt: Day;
}

/** Options by which reading commands choose their days. */
export const dayOptions: readonly OptionDefinition[] = [
  {
    flags: '--as-of <day>',
    help: {
      ja: 'どの日の状態を表示するか（YYYY-MM-DD）。既定は登録簿の基準日',
      en: 'day whose state is shown (YYYY-MM-DD); by default the day of the registry',
    },
  },
  {
    flags: '--known-at <day>',
    help: {
      ja: 'どの日までに公表されたことに基づくか（YYYY-MM-DD）。既定は --as-of の日',
      en: 'day by which evidence was public (YYYY-MM-DD); by default that of --as-of',
    },
  },
];

/**
 * The days that a reading command was asked for.
 *
 * @param options options as given
 * @param registryDay the day of the registry
 * @param context for the language
 * @returns `--as-of` for both days unless `--known-at` is given; the day of the registry without either
 * @throws Refusal where an option is no day of the calendar
 */
export function daysOf(options: Options, registryDay: Day, context: CommandContext): Days {
  const asOf = dayOption('--as-of', options['asOf'], context) ?? registryDay;
  return { asOf, knownAt: dayOption('--known-at', options['knownAt'], context) ?? asOf };
}

/**
 * A day given as an option.
 *
 * @param flag the option, for the message
 * @param value its value, or undefined where it was not given
 * @param context for the language
 * @returns the day, or undefined where none was given
 * @throws Refusal where the value is no day of the calendar
 */
export function dayOption(flag: string, value: Options[string], { language }: CommandContext): Day | undefined {
  if (value === undefined) return undefined;
  const day = parseDay(String(value));
  if (day !== undefined) return day;
  return refuse(
    language,
    {
      ja: '{flag} の「{value}」は暦にある日付（YYYY-MM-DD）ではありません。',
      en: '{flag}: “{value}” is not a day of the calendar (YYYY-MM-DD).',
    },
    { flag, value: String(value) },
  );
}
