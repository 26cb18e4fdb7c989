import type { RecordType } from '@digital-accords/model';
import { typeNames } from '@digital-accords/model';
import { vocabularies } from '@digital-accords/model/vocabularies';
import type { Language } from '../../language/language.ts';
import { type Definitions, definitionsIn, nameIn, type Schema } from '../../schemas/schemas.ts';
import { words } from './words.ts';

/** The fields of a definition. */
export interface FieldsView {
  /** Name of the definition, which is its anchor. */
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly fields: readonly {
    readonly name: string;
    readonly title: string;
    readonly type: string;
    /** Definition on the same page that says more of the type. */
    readonly more: string | undefined;
    readonly isOptional: boolean;
    readonly description: string;
  }[];
  /** The definitions of which it is one. */
  readonly ways: readonly string[];
  readonly terms: readonly { readonly term: string; readonly label: string; readonly definition: string }[];
}

/** The page on the fields of a record type. */
export interface TypeView {
  readonly lang: Language;
  readonly type: RecordType;
  readonly title: string;
  readonly definitions: readonly FieldsView[];
}

/** The fields of a published record, and of all that it holds. */
export function typeView(type: RecordType, lang: Language): TypeView {
  const definitions = definitionsIn('published', lang);
  const root = Object.entries(definitions).find(([, { properties }]) => properties?.['type']?.const === type)?.[0];
  if (root === undefined) throw new Error(`The schemas have no record type ${type}.`);
  const names = reached(root, definitions);
  return {
    lang,
    type,
    title: typeNames[type][lang],
    definitions: names.map((name) => fieldsOf(name, definitions[name] ?? {}, { names, definitions, lang })),
  };
}

/** The definitions that one refers to, itself first, without those that only narrow a text. */
function reached(root: string, definitions: Definitions): readonly string[] {
  const names = new Set([root]);
  for (const name of names) {
    const parts = partsOf(definitions[name] ?? {}).flatMap((part) => nameIn(part) ?? []);
    for (const part of parts) {
      const { properties, oneOf, enum: terms } = definitions[part] ?? {};
      if (properties ?? oneOf ?? terms) names.add(part);
    }
  }
  return [...names];
}

function partsOf(schema: Schema): readonly Schema[] {
  const { items, oneOf = [], properties = {} } = schema;
  const own = [...Object.values(properties), ...oneOf, ...(items ? [items] : [])];
  return [schema, ...own.flatMap(partsOf)];
}

function fieldsOf(
  name: string,
  schema: Schema,
  { names, definitions, lang }: { names: readonly string[]; definitions: Definitions; lang: Language },
): FieldsView {
  const { title = name, description = '', properties = {}, required = [], enum: terms = [], oneOf = [] } = schema;
  const linked = (part: Schema): string | undefined => {
    const found = nameIn(part.items ?? part);
    return found !== undefined && names.includes(found) ? found : undefined;
  };
  return {
    name,
    title,
    description,
    fields: Object.entries(properties).map(([field, part]) => {
      const { title: called = field, description: said = '' } = { ...definitions[nameIn(part) ?? ''], ...part };
      return {
        name: field,
        title: called,
        type: typeOf(part, lang),
        more: linked(part),
        isOptional: !required.includes(field),
        description: said,
      };
    }),
    ways: oneOf.flatMap((one) => nameIn(one) ?? []),
    terms: terms.map((term) => explained(name, term, lang)),
  };
}

/** A term with what people read for it and what it means; a definition is named after its vocabulary, as in `RoleTerm`. */
function explained(definition: string, term: string, lang: Language): FieldsView['terms'][number] {
  const vocabulary = Object.values(vocabularies).find(
    ({ scheme }) => `${scheme.replaceAll('-', '')}term` === definition.toLowerCase(),
  );
  const found = vocabulary?.terms.find(({ id }) => id === term);
  return { term, label: found?.label[lang] ?? '', definition: found?.definition[lang] ?? '' };
}

function typeOf(schema: Schema, lang: Language): string {
  const name = nameIn(schema);
  if (name !== undefined) return name;
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  if (schema.enum) return schema.enum.join(' | ');
  if (schema.type === 'array') return words.listOf[lang](typeOf(schema.items ?? {}, lang));
  return schema.type ?? '';
}
