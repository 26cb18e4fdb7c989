import type { MessageTemplate } from '@digital-accords/validator';
import type { CommandContext, OptionDefinition, Options } from './command.ts';
import { refuse } from './outcome.ts';

/** Options that every command takes. */
export const commonOptions: readonly OptionDefinition[] = [
  {
    flags: '--registry <dir>',
    help: {
      ja: '登録簿のフォルダー（records、sources、coding を含むもの）',
      en: 'folder of the registry, which holds records, sources and coding',
    },
  },
  {
    flags: '--lang <lang>',
    help: {
      ja: '表示言語（ja 又は en）。既定は環境の言語',
      en: 'language, ja or en; by default that of the environment',
    },
  },
];

/** The short form of `--format json`. */
export const jsonOption: OptionDefinition = {
  flags: '--json',
  help: { ja: '--format json と同じ', en: 'short for --format json' },
};

/**
 * The option that chooses the form of output.
 *
 * @param formats the forms, the default first
 */
export function formatOption(formats: readonly string[]): OptionDefinition {
  const values = formats.join(' | ');
  return {
    flags: '--format <format>',
    help: {
      ja: `出力の形式：${values}（既定は ${formats[0]}）`,
      en: `form of the output: ${values} (default ${formats[0]})`,
    },
  };
}

const messages = {
  format: {
    ja: '--format に「{value}」は使えません。{formats} のいずれかにしてください。',
    en: '--format cannot be “{value}”. Use one of {formats}.',
  },
  both: {
    ja: '--json と --format {value} は同時に使えません。',
    en: '--json and --format {value} contradict each other.',
  },
} as const satisfies Record<string, MessageTemplate>;

/**
 * The form of output that was asked for.
 *
 * @param options options as given
 * @param formats the forms that the command knows, the default first; `json` is among them
 * @param context for the language
 * @returns the form
 * @throws Refusal where there is no such form
 */
export function formatOf<Format extends string>(
  options: Options,
  formats: readonly [Format | 'json', ...(Format | 'json')[]],
  { language }: CommandContext,
): Format | 'json' {
  const given = options['format'];
  if (given === undefined) return options['json'] ? 'json' : formats[0];
  const format = formats.find((one) => one === given);
  if (format === undefined) refuse(language, messages.format, { value: String(given), formats });
  if (options['json'] && format !== 'json') refuse(language, messages.both, { value: format });
  return format;
}
