import * as data from '@digital-accords/data';
import { nameOf } from '@digital-accords/data/helpers';
import { type LocalizedText, labels } from '@digital-accords/model';
import { type Language, otherLanguage } from '../language/language.ts';
import { type Definitions, definitionsIn, nameIn, type Schema } from '../schemas/schemas.ts';
import type { Field, FormModel, Option, RecordOption } from './field.ts';
import { words } from './words.ts';

/** What editors of the registry write, and no one who submits a report. */
const ofEditors: ReadonlySet<string> = new Set(['lifecycle', 'notes', 'search', 'checked', 'occurrence']);

/** What the schema does not require, but a rule does. */
const ofRules: ReadonlySet<string> = new Set(['basis', 'date', 'evidence']);

/** A search without result is told by editors, who have looked; the form has no fields for it. */
const termsOfEditors: ReadonlySet<string> = new Set(['no-evidence-found']);

/** The types of record that an id can be of, by the name of its definition. */
const typesOf: Readonly<Record<string, readonly string[]>> = {
  RecordId: ['commitment', 'pillar', 'agreement', 'instrument'],
  DocumentId: ['document'],
  EventId: ['event'],
  OrganisationId: ['organisation'],
};

/** The form for a report, in one language, from the schema of reports and the vocabularies. */
export function formModel(lang: Language): FormModel {
  const definitions = definitionsIn('authored', lang);
  const fields = fieldOf({ $ref: '#/$defs/Update' }, { definitions, lang });
  if (fields.kind !== 'group') throw new Error('The schema of a report has no fields.');
  const other = otherLanguage(lang);
  const titled = (records: Readonly<Record<string, { id: string; title: { ja: string; en: string } }>>) =>
    Object.values(records).map(
      ({ id, title }): RecordOption => ({ value: id, label: title[lang], other: title[other] }),
    );
  return {
    fields,
    records: {
      commitment: titled(data.commitments),
      pillar: titled(data.pillars),
      agreement: titled(data.agreements),
      instrument: titled(data.instruments),
      document: titled(data.documents),
      event: titled(data.events),
      organisation: Object.values(data.organisations).map((one) => ({
        value: one.id,
        label: nameOf(one, lang),
        other: nameOf(one, other),
      })),
    },
    issueOptions: Object.fromEntries(
      [labels['update-kind'], labels['relation-basis'], labels['evidence-origin']].flatMap((scheme) =>
        Object.entries(scheme).map(([term, { ja, en }]) => [term, `${term} (${en} / ${ja})`]),
      ),
    ),
  };
}

interface Context {
  readonly definitions: Definitions;
  readonly lang: Language;
}

/** The title, description and examples of a use of a definition stand before those of the definition. */
function fieldOf(use: Schema, context: Context): Field {
  const name = nameIn(use);
  const target = name === undefined ? use : (context.definitions[name] ?? {});
  if (name !== undefined && target.$ref !== undefined) return fieldOf({ ...target, ...named(use) }, context);
  const schema: Schema = { ...target, ...named(use) };
  const common = { title: schema.title ?? '', description: schema.description ?? '' };
  if (name !== undefined && typesOf[name]) return { ...common, kind: 'record', types: typesOf[name] };
  if (typeof schema.const === 'string') return { ...common, kind: 'constant', value: schema.const };
  if (schema.enum) return { ...common, kind: 'choice', options: optionsOf(name ?? '', schema.enum, context.lang) };
  if (schema.oneOf) {
    return { ...common, kind: 'either', ways: schema.oneOf.map((way) => fieldOf(way, context)) };
  }
  if (schema.items) {
    return { ...common, kind: 'list', item: fieldOf(schema.items, context), least: schema.minItems ?? 0 };
  }
  if (schema.properties) {
    const parts = Object.entries(schema.properties)
      .filter(([part]) => !ofEditors.has(part))
      .map(([part, inner]) => {
        const isRequired = schema.required?.includes(part) ?? false;
        return {
          name: part,
          isRequired,
          isOptional: !isRequired && !ofRules.has(part),
          field: fieldOf(inner, context),
        };
      });
    return { ...common, kind: 'group', parts };
  }
  if (schema.format === 'date') return { ...common, kind: 'day' };
  const [example] = schema.examples ?? [];
  return {
    ...common,
    kind: 'text',
    isLong: (schema.maxLength ?? 0) > 1000 && example === undefined,
    example: String(example ?? ''),
  };
}

function named({ title, description, examples }: Schema): Schema {
  return {
    ...(title !== undefined && { title }),
    ...(description !== undefined && { description }),
    ...(examples !== undefined && { examples }),
  };
}

/** Labels of terms; a definition is named after its vocabulary, as in `UpdateKindTerm`. */
function optionsOf(definition: string, terms: readonly string[], lang: Language): readonly Option[] {
  const scheme = definition
    .replace(/Term$/, '')
    .replace(/(?<=.)[A-Z]/g, '-$&')
    .toLowerCase();
  const found = Object.entries(labels).find(([name]) => name === scheme)?.[1];
  const label = new Map<string, LocalizedText>(Object.entries(found ?? words.choices));
  const offered = terms.filter((term) => !termsOfEditors.has(term));
  return offered.map((term) => ({ value: term, label: label.get(term)?.[lang] ?? term }));
}
