import { type Vocabulary, vocabularies } from '@digital-accords/model/vocabularies';
import { type Language, type MessageTemplate, render } from '@digital-accords/validator';
import { beside } from '../../registry/names.ts';
import { pad } from '../../terminal/columns.ts';
import { visible } from '../../terminal/visible.ts';
import type { CounterExample } from './counter-examples.ts';
import type { Example } from './examples.ts';
import { addressOf, type SchemeTerm } from './subject.ts';

const words = {
  example: { ja: '例', en: 'Example' },
  'counter-example': { ja: '当てはまらない例', en: 'Counter-example' },
  quotes: { ja: 'この語の付いた台帳の文言', en: 'Words of the registry that carry the term' },
  'counter-quotes': {
    ja: 'この語に近いが、付かない台帳の文言（二人の読み手の一方がこの語を付けたもの）',
    en: 'Words of the registry that nearly carry the term: one of two readers gave it',
  },
  shown: { ja: '表示する文言', en: 'Shown as' },
  settled: { ja: '結論：{settled}。{reason}', en: 'Settled: {settled}. {reason}' },
  source: { ja: '定義の場所：{source}', en: 'Defined in {source}' },
} as const satisfies Record<string, MessageTemplate>;

/** A term with its examples. */
export interface ExplainedTerm extends SchemeTerm {
  readonly examples: readonly Example[];
  readonly counterExamples: readonly CounterExample[];
}

/**
 * What there is to say of one term, for a terminal.
 *
 * @param explained the term, and words that carry it or nearly do
 * @param language language of the reader
 * @returns lines of text, without a line end at the last
 */
export function termText({ scheme, term, examples, counterExamples }: ExplainedTerm, language: Language): string {
  const section = (
    word: Exclude<keyof typeof words, 'settled' | 'source'>,
    lines: readonly string[],
  ): readonly string[] =>
    lines.length === 0 ? [] : [[words[word][language], ...lines.map((line) => `  ${line}`)].join('\n')];
  return [
    `${addressOf({ scheme, term })} ${term.label[language]}\n${term.definition[language]}`,
    ...section('shown', term.shown ? [term.shown[language]] : []),
    ...section('quotes', examples.flatMap(exampleLines)),
    ...section('example', [term.example[language]]),
    ...section(
      'counter-quotes',
      counterExamples.flatMap((one) => [
        ...exampleLines(one),
        `  ${render(words.settled, { settled: settledText(one, scheme, language), reason: one.reason[language] }, language)}`,
      ]),
    ),
    ...section('counter-example', [term.counterExample[language]]),
  ].join('\n\n');
}

/** The terms that hold, each by its label; other values of a dispute stay as they are. */
function settledText({ settled }: CounterExample, scheme: SchemeTerm['scheme'], language: Language): string {
  return settled.replace(/[^\s,;>]+/g, (id) => {
    const label = vocabularies[scheme].terms.find((one) => one.id === id)?.label[language];
    if (label === undefined) return id;
    return label.toLowerCase() === id ? label : beside(label, id, language);
  });
}

function exampleLines({ document, leaf, exact, record }: Example): readonly string[] {
  return [visible(exact), `  ${document} · ${leaf} · ${record}`];
}

/**
 * A vocabulary with its terms, for a terminal.
 *
 * @param vocabulary the vocabulary
 * @param language language of the reader
 * @returns lines of text, without a line end at the last
 */
export function vocabularyText({ scheme, title, definition, source, terms }: Vocabulary, language: Language): string {
  const width = Math.max(...terms.map(({ id }) => id.length));
  return [
    `${beside(title[language], scheme, language)}\n${definition[language]}\n${render(words.source, { source }, language)}`,
    terms
      .map(({ id, label }) => `  ${pad(`${scheme}/${id}`, width + scheme.length + 1)}  ${label[language]}`)
      .join('\n'),
  ].join('\n\n');
}
