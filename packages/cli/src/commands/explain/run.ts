import { vocabularies } from '@digital-accords/model/vocabularies';
import type { Language, MessageTemplate } from '@digital-accords/validator';
import { explain, jsonText, ruleBook } from '@digital-accords/validator/report';
import type { CommandContext, Options, Run } from '../../command/command.ts';
import { done, type Outcome, refuse } from '../../command/outcome.ts';
import { loadRegistry } from '../../registry/load.ts';
import { releaseOf } from '../../registry/validation.ts';
import { counterExamplesOf } from './counter-examples.ts';
import { examplesOf } from './examples.ts';
import { addressOf, type SchemeTerm, subjectOf } from './subject.ts';
import { type ExplainedTerm, termText, vocabularyText } from './term-text.ts';

const messages = {
  unknown: {
    ja: '「{id}」という規則も、語彙も、語もありません。',
    en: 'There is no rule, vocabulary or term “{id}”.',
  },
  near: {
    ja: '「{id}」という規則も、語彙も、語もありません。もしかして：{ids}',
    en: 'There is no rule, vocabulary or term “{id}”. Did you mean {ids}?',
  },
  rules: { ja: '規則', en: 'Rules' },
  vocabularies: { ja: '語彙', en: 'Vocabularies' },
  several: { ja: '同じ語が複数の語彙にあります。', en: 'Several vocabularies have this term:' },
} as const satisfies Record<string, MessageTemplate>;

/** Runs `accords explain [rule or term]`. */
export const run: Run = ([given], options, context) => {
  const { language } = context;
  const answer = (data: unknown, text: () => string): Outcome =>
    done(`${options.get('format') === 'json' ? jsonText(data) : text()}\n`);
  if (given === undefined) return answer({ rules: ruleBook, vocabularies }, () => everything(language));
  const subject = subjectOf(given);
  switch (subject.kind) {
    case 'rule':
      return answer(subject.rule, () => explain(subject.rule, language));
    case 'vocabulary':
      return answer(subject.vocabulary, () => vocabularyText(subject.vocabulary, language));
    case 'term': {
      const explained = withExamples(subject.found, options, context);
      return answer(explained, () => termText(explained, language));
    }
    case 'terms':
      return answer(subject.found, () => severalText(subject.found, language));
    case 'unknown': {
      const ids = subject.nearest;
      return refuse(language, ids.length > 0 ? messages.near : messages.unknown, { id: given, ids });
    }
  }
};

/** The registry need not be free of errors: who mends one may ask what a term means. */
function withExamples({ scheme, term }: SchemeTerm, options: Options, context: CommandContext): ExplainedTerm {
  const release = releaseOf(loadRegistry(options, context));
  return {
    scheme,
    term,
    examples: examplesOf(scheme, term.id, release),
    counterExamples: counterExamplesOf(scheme, term.id, release),
  };
}

function severalText(found: readonly SchemeTerm[], language: Language): string {
  const lines = found.map((one) => `  ${addressOf(one)}: ${one.term.label[language]}`);
  return [messages.several[language], ...lines].join('\n');
}

function everything(language: Language): string {
  return [
    messages.rules[language],
    ...ruleBook.map(({ id, description }) => `  ${id}: ${description[language]}`),
    '',
    messages.vocabularies[language],
    ...Object.values(vocabularies).map(({ scheme, title }) => `  ${scheme}: ${title[language]}`),
  ].join('\n');
}
