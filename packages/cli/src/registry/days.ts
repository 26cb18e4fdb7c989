import type { Day } from '@digital-accords/model';
import type { CommandContext, OptionDefinition, Options } from '../command/command.ts';
import { dayOption } from '../command/values.ts';

/** The day asked about and the day of knowledge (codebook §6). */
export interface Days {
  readonly asOf: Day;
  readonly knownAt: Day;
}

const value = { ja: '日付', en: 'day' };

/** Options by which reading commands choose their days. */
export const dayOptions: readonly OptionDefinition[] = [
  {
    name: 'as-of',
    value,
    help: {
      ja: 'この日の状態を表示（YYYY-MM-DD）。既定は台帳の基準日',
      en: 'show the state on this day, YYYY-MM-DD (default: the as-of date of the registry)',
    },
  },
  {
    name: 'known-at',
    value,
    help: {
      ja: 'この日までに公表された情報のみを使用（YYYY-MM-DD）。既定は --as-of の日',
      en: 'use only what was public by this day, YYYY-MM-DD (default: the day of --as-of)',
    },
  },
];

/**
 * The days that a reading command was asked for.
 *
 * @param options options as given
 * @param registryDay the as-of date of the registry
 * @param context for the language
 * @returns `--as-of` for both days unless `--known-at` is given; the as-of date of the registry without either
 * @throws Refusal if an option is no day of the calendar
 */
export function daysOf(options: Options, registryDay: Day, context: Pick<CommandContext, 'language'>): Days {
  const asOf = dayOption('as-of', options, context) ?? registryDay;
  return { asOf, knownAt: dayOption('known-at', options, context) ?? asOf };
}
