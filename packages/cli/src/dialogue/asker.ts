import type { Language, MessageTemplate } from '@digital-accords/validator';
import type { Options } from '../command/command.ts';
import { refuse } from '../command/outcome.ts';
import type { Check, Choice, Prompter } from './prompter.ts';

/** A question, and the option that answers it without a terminal. */
export interface Question {
  /** Name of the option, without dashes. */
  readonly flag: string;
  readonly message: MessageTemplate;
  /** Whether it may stay without an answer. */
  readonly optional?: boolean;
}

/** Answers of one run: each by its option, else at the terminal, where an initial answer can be kept with Enter. */
export interface Asker {
  /** A line of text. */
  readonly text: (question: Question, check: Check, initial?: string) => Promise<string>;
  /** Words of any number of lines. */
  readonly paste: (question: Question, check: Check, initial?: string) => Promise<string>;
  /** One of several choices. */
  readonly choose: (question: Question, choices: readonly Choice[], check: Check, initial?: string) => Promise<string>;
  /** A search: words, then one of what they find. */
  readonly find: (question: Question, finder: Finder, initial?: string) => Promise<string>;
  /** Some of several choices, or others that a search finds. */
  readonly findSome: (
    question: Question,
    choices: readonly Choice[],
    finder: Finder,
    initial: readonly string[],
  ) => Promise<readonly string[]>;
  /** Whether a question is put to somebody: there is a terminal, and no option answers it. */
  readonly asks: (question: Question) => boolean;
  /** Forgets the options that answered a question, so that it is asked at the terminal; says why. */
  readonly again: (flags: readonly string[], reason: string) => void;
  /** Options that are missing, because they are required and there is no terminal. */
  readonly missing: () => readonly string[];
}

/** Finds records by words. */
export interface Finder {
  readonly search: (words: string) => readonly Choice[];
  /** Whether a text is itself an answer; if not, why. */
  readonly check: Check;
}

const words = {
  required: { ja: '答えが必要です。', en: 'An answer is needed.' },
  none: { ja: '見つかりません。別の語で探してください。', en: 'Nothing was found. Look for other words.' },
  which: { ja: 'どれですか', en: 'Which one?' },
  other: { ja: '別の語で探す', en: 'Look for other words' },
  more: { ja: 'ほかを探して加える', en: 'Look for another one' },
  skip: { ja: '（なければ何も書かずEnter）', en: ' (Enter alone if there is none)' },
  'wrong-flag': { ja: '--{flag}：{reason}', en: '--{flag}: {reason}' },
  'not-a-choice': {
    ja: '「{value}」は使えません。使える値は {values} です。',
    en: '“{value}” cannot be used. Use one of {values}.',
  },
} as const satisfies Record<string, MessageTemplate>;

/** The value of the choices that start a search. */
const SEARCH = '';

/**
 * Answers questions by options, and at the terminal where there is one.
 *
 * @param options options as given
 * @param prompter the terminal; undefined if there is none
 * @param language language of the reader
 * @returns its functions throw a Refusal if the value of an option is wrong, and Interrupted if somebody ends the dialogue
 */
export function askerOf(options: Options, prompter: Prompter | undefined, language: Language): Asker {
  const given = new Map(options);
  const missing: string[] = [];
  const messageOf = ({ message, optional }: Question): string =>
    message[language] + (optional ? words.skip[language] : '');
  const checked = ({ optional }: Question, check: Check): Check => {
    return (answer) => (answer !== '' ? check(answer) : optional ? undefined : words.required[language]);
  };

  /** The answer by option; undefined if there is none. */
  const byOption = ({ flag }: Question, check: Check): string | undefined => {
    const value = given.get(flag);
    if (value === undefined) return undefined;
    const reason = check(value);
    return reason === undefined ? value : refuse(language, words['wrong-flag'], { flag, reason });
  };

  const unanswered = ({ flag, optional }: Question): string => {
    if (!optional) missing.push(`--${flag}`);
    return '';
  };

  const search = async (
    { message, optional, initial = '' }: { message: string; optional: boolean; initial?: string | undefined },
    finder: Finder,
    terminal: Prompter,
  ): Promise<string> => {
    for (let shown = initial; ; shown = '') {
      let found: readonly Choice[] = [];
      const query = await terminal.text(message, {
        initial: shown,
        check: (text) => {
          if (text === '') return optional ? undefined : words.required[language];
          found = finder.check(text) === undefined ? [] : finder.search(text);
          return found.length > 0 || finder.check(text) === undefined ? undefined : words.none[language];
        },
      });
      if (query === '' || finder.check(query) === undefined) return query;
      const choices = [...found, { value: SEARCH, label: words.other[language] }];
      const value = await terminal.choose(words.which[language], choices);
      if (value !== SEARCH) return value;
    }
  };

  return {
    text: async (question, check, initial = '') =>
      byOption(question, check) ??
      (prompter
        ? prompter.text(messageOf(question), { initial, check: checked(question, check) })
        : initial || unanswered(question)),
    paste: async (question, check, initial = '') =>
      byOption(question, check) ??
      (prompter
        ? prompter.paste(question.message[language], { initial, check: checked(question, check) })
        : unanswered(question)),
    choose: async (question, choices, check, initial) => {
      const known: Check = (value) =>
        choices.some((choice) => choice.value === value)
          ? check(value)
          : words['not-a-choice'][language]
              .replace('{value}', value)
              .replace('{values}', choices.map((choice) => choice.value).join(language === 'ja' ? '、' : ', '));
      const answer = byOption(question, known);
      if (answer !== undefined) return answer;
      if (!prompter) return unanswered(question);
      for (let shown = initial; ; ) {
        const value = await prompter.choose(question.message[language], choices, shown);
        const reason = check(value);
        if (reason === undefined) return value;
        prompter.say(reason);
        shown = value;
      }
    },
    find: async (question, finder, initial) =>
      byOption(question, finder.check) ??
      (prompter
        ? search({ message: messageOf(question), optional: question.optional ?? false, initial }, finder, prompter)
        : unanswered(question)),
    findSome: async (question, choices, finder, initial) => {
      const ids = (value: string): readonly string[] => value.split(',').map((id) => id.trim());
      const answer = byOption(question, (value) =>
        ids(value)
          .map(finder.check)
          .find((reason) => reason !== undefined),
      );
      if (answer !== undefined) return ids(answer);
      if (!prompter) return question.optional ? [] : [unanswered(question)].filter((id) => id !== '');
      const more = { value: SEARCH, label: words.more[language] };
      const chosen = await prompter.chooseSome(messageOf(question), [...choices, more], initial);
      const found: string[] = chosen.filter((id) => id !== SEARCH);
      for (let looks = chosen.includes(SEARCH); looks; ) {
        const id = await search({ message: messageOf(question), optional: true }, finder, prompter);
        if (id !== '' && !found.includes(id)) found.push(id);
        looks = id !== '';
      }
      return found;
    },
    asks: ({ flag }) => prompter !== undefined && !given.has(flag),
    again: (flags, reason) => {
      for (const flag of flags) given.delete(flag);
      prompter?.say(reason);
    },
    missing: () => missing,
  };
}
