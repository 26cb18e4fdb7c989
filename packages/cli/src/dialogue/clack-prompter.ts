import { log, multiline, multiselect, select, text } from '@clack/prompts';
import type { Language } from '@digital-accords/validator';
import { type Choice, Interrupted, type Prompter } from './prompter.ts';

const words = {
  paste: { ja: '（Enterを2回押すと確定）', en: ' (press Enter twice to end)' },
  choose: { ja: '（↑↓で選び、Enterで確定）', en: ' (↑↓ to move, Enter to choose)' },
  'choose-some': {
    ja: '（↑↓で移り、スペースで選び、Enterで確定）',
    en: ' (↑↓ to move, space to choose, Enter to end)',
  },
} as const;

/** So many choices are on the screen at once. */
const SHOWN = 10;

/**
 * Asks at the terminal of this process. Questions go to standard error, so that standard output can be a file.
 *
 * @param language language of the reader
 */
export function clackPrompter(language: Language): Prompter {
  const output = process.stderr;
  const shown = { output, showInstructions: false } as const;
  const optionsOf = (choices: readonly Choice[]): { value: string; label: string; hint?: string }[] =>
    choices.map((choice) => ({ ...choice }));
  return {
    text: async (message, { initial, check }) =>
      answered(
        await text({ output, message, initialValue: initial, validate: (value) => check((value ?? '').trim()) }),
      ).trim(),
    paste: async (message, { initial, check }) =>
      answered(
        await multiline({
          output,
          message: message + words.paste[language],
          initialValue: initial,
          validate: (value) => check(pasted(value)),
        }).then((value) => (typeof value === 'symbol' ? value : pasted(value))),
      ),
    choose: async (message, choices, initial) =>
      answered(
        await select({
          ...shown,
          message: message + words.choose[language],
          options: optionsOf(choices),
          maxItems: SHOWN,
          ...(initial !== undefined && { initialValue: initial }),
        }),
      ),
    chooseSome: async (message, choices, initial) =>
      answered(
        await multiselect({
          ...shown,
          message: message + words['choose-some'][language],
          options: optionsOf(choices),
          maxItems: SHOWN,
          required: false,
          initialValues: initial,
        }),
      ),
    say: (said) => log.message(said, { output }),
  };
}

/** In an empty field of several lines, the prompt takes a Backspace for a sign. */
function pasted(value = ''): string {
  return value.replaceAll('\u007f', '').trim();
}

function answered<Answer>(answer: Answer): Exclude<Answer, symbol> {
  if (typeof answer === 'symbol') throw new Interrupted();
  return answer as Exclude<Answer, symbol>;
}
