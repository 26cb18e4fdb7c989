import { topicGroup } from '@digital-accords/model';
import { type Vocabulary, type VocabularyTerm, vocabularies } from '@digital-accords/model/vocabularies';
import { type ColumnOf, filled, optional, text } from './column-of.ts';
import type { Table } from './table.ts';

interface Entry extends VocabularyTerm {
  readonly scheme: string;
}

const groups: ReadonlyMap<string, string> = new Map(Object.entries(topicGroup));

const schemeColumns: readonly ColumnOf<Vocabulary>[] = [
  text('id', 'Name of the vocabulary.', ({ scheme }) => scheme),
  text('title_ja', 'Its title in Japanese.', ({ title }) => title.ja),
  text('title_en', 'Its title in English.', ({ title }) => title.en),
  text('definition_ja', 'What its terms say, in Japanese.', ({ definition }) => definition.ja),
  text('definition_en', 'What its terms say, in English.', ({ definition }) => definition.en),
  text('source', 'Section of the codebook, and the outside standard if one is followed.', ({ source }) => source),
];

const termColumns: readonly ColumnOf<Entry>[] = [
  text('scheme', 'Name of the vocabulary.', ({ scheme }) => scheme),
  text('term', 'The term, as records have it.', ({ id }) => id),
  optional('broader', 'The term that groups it.', ({ scheme, id }) =>
    scheme === 'topic' ? groups.get(id) : undefined,
  ),
  text('label_ja', 'Its label in Japanese.', ({ label }) => label.ja),
  text('label_en', 'Its label in English.', ({ label }) => label.en),
  optional(
    'shown_ja',
    'The words in which it is shown in Japanese, if the label alone would claim more than records say.',
    (term) => term.shown?.ja,
  ),
  optional(
    'shown_en',
    'The words in which it is shown in English, if the label alone would claim more than records say.',
    (term) => term.shown?.en,
  ),
  text('definition_ja', 'What it means, in Japanese.', ({ definition }) => definition.ja),
  text('definition_en', 'What it means, in English.', ({ definition }) => definition.en),
  text('example_ja', 'A text or situation that falls under it, in Japanese.', ({ example }) => example.ja),
  text('example_en', 'A text or situation that falls under it, in English.', ({ example }) => example.en),
  text('counter_example_ja', 'One that only looks like it, in Japanese.', ({ counterExample }) => counterExample.ja),
  text('counter_example_en', 'One that only looks like it, in English.', ({ counterExample }) => counterExample.en),
];

/** The vocabularies and their terms, by which the terms of records are explained. */
export function vocabularyTables(): readonly Table[] {
  const schemes = Object.values(vocabularies);
  const terms = schemes.flatMap(({ scheme, terms: own }) => own.map((term) => ({ ...term, scheme })));
  return [
    {
      name: 'schemes',
      description: 'Every closed vocabulary (SKOS concept scheme).',
      key: ['id'],
      foreignKeys: [],
      ...filled(schemeColumns, schemes),
    },
    {
      name: 'terms',
      description: 'Every term of every vocabulary (SKOS concept).',
      key: ['scheme', 'term'],
      foreignKeys: [
        { columns: ['scheme'], table: 'schemes', key: ['id'] },
        { columns: ['scheme', 'broader'], table: 'terms', key: ['scheme', 'term'] },
      ],
      ...filled(termColumns, terms),
    },
  ];
}
