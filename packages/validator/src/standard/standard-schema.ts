import type { Authored, RecordsByType, RecordType } from '@digital-accords/model';
import type { StandardSchemaV1 } from '@standard-schema/spec';
import type { Messages } from '../diagnostic/diagnostic.ts';
import { pathOf } from '../diagnostic/path.ts';
import { type Language, render } from '../diagnostic/render.ts';
import { validators as authoredValidators } from '../generated/authored.js';
import { fieldTable as authoredFields } from '../generated/fields.ts';
import { validators as publishedValidators } from '../generated/published.js';
import { fieldTable as publishedFields } from '../generated/published-fields.ts';
import { breachesOf } from '../schema/breaches.ts';
import { words } from '../schema/schema.words.ts';
import type { SchemaValidator } from '../schema/schema-validator.ts';
import type { FieldTable } from '../walk/field-table.ts';
import { nameOf } from '../words/names.ts';

/** Which schema is meant, and how mistakes are told. */
export interface StandardSchemaOptions<Form extends 'authored' | 'published' = 'authored' | 'published'> {
  /** Records as their authors write them, or as the registry publishes them; authored by default. */
  readonly form?: Form;
  /** Language of the messages; English by default. */
  readonly lang?: Language;
}

type AuthoredSchema<Type extends Authored.RecordType> = StandardSchemaV1<Authored.RecordsByType[Type]>;
type PublishedSchema<Type extends RecordType> = StandardSchemaV1<RecordsByType[Type]>;

/** What is read of a mistake. */
interface Schema<Value> {
  readonly validate: SchemaValidator<Value>;
  readonly type: string;
  readonly fields: FieldTable;
  readonly lang: Language;
}

const authored: { readonly [Type in Authored.RecordType]: SchemaValidator<Authored.RecordsByType[Type]> } =
  authoredValidators;
const published: { readonly [Type in RecordType]: SchemaValidator<RecordsByType[Type]> } = publishedValidators;
const messages: Messages = words.messages;

/**
 * The schema of one record type by the interface Standard Schema 1 (standardschema.dev), which libraries for forms and
 * remote calls accept. Rules, which need the registry, are not part of it.
 *
 * @param type a record type
 * @param options form of the record and language of the messages
 */
export function standardSchema<Type extends RecordType>(
  type: Type,
  options: StandardSchemaOptions<'published'> & { readonly form: 'published' },
): PublishedSchema<Type>;
export function standardSchema<Type extends Authored.RecordType>(
  type: Type,
  options?: StandardSchemaOptions<'authored'>,
): AuthoredSchema<Type>;
export function standardSchema<Type extends RecordType>(
  type: Type,
  { form = 'authored', lang = 'en' }: StandardSchemaOptions = {},
): AuthoredSchema<Type> | PublishedSchema<Type> {
  return form === 'published'
    ? schemaOf<RecordsByType[Type]>({ validate: published[type], type, fields: publishedFields, lang })
    : schemaOf<Authored.RecordsByType[Type]>({ validate: authored[type], type, fields: authoredFields, lang });
}

function schemaOf<Value>({ validate, type, fields, lang }: Schema<Value>): StandardSchemaV1<Value> {
  return {
    '~standard': {
      version: 1,
      vendor: 'digital-accords',
      validate: (value) => {
        if (validate(value)) return { value };
        const breaches = breachesOf(validate.errors ?? [], value, type, fields);
        return { issues: breaches.map((breach) => issueOf(breach, lang)) };
      },
    },
  };
}

function issueOf(breach: ReturnType<typeof breachesOf>[number], lang: Language): StandardSchemaV1.Issue {
  const template = messages[breach.messageId];
  const message = template ? render(template, breach.params, lang, nameOf) : breach.messageId;
  return { message, path: pathOf(breach.pointer) };
}
